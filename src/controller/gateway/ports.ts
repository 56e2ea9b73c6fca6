import { Refusal } from '../refusal.ts';
import type { Attached } from './attach.ts';
import type { StoredListener } from './stored.ts';

/** A port of the load balancer: what its listeners say together. */
export type Port = {
  readonly port: number;
  readonly protocol: string;
  /** Host names by which a certificate may be found. */
  readonly hostnames: readonly string[];
};

/** LBC: pkg/gateway/model/model_build_listener.go:mapGatewayListenerConfigsByPort. */
export function portsOf(listeners: readonly StoredListener[], attached: Attached): readonly Port[] {
  const ports = new Map<number, Port>();
  for (const listener of listeners) {
    const { port } = listener;
    // TLS that is passed through is TCP to a load balancer.
    const own = listener.protocol === 'TLS' && listener.passthrough ? 'TCP' : listener.protocol;
    const earlier = ports.get(port);
    const protocol = earlier === undefined ? own : mergedProtocol(earlier.protocol, own);
    if (protocol === undefined) {
      const message = 'invalid listeners on gateway, listeners with same ports cannot have different protocols';
      throw new Refusal('invalid-listeners', message, listener.place);
    }
    const served = (attached.routes.get(port) ?? []).flatMap((route) => attached.hostnames(port, route));
    const hostnames = [
      ...(earlier?.hostnames ?? []),
      ...(listener.hostname === undefined ? [] : [listener.hostname]),
      ...served,
    ];
    ports.set(port, { port, protocol, hostnames });
  }
  return [...ports.values()].sort((left, right) => left.port - right.port);
}

/** TCP and UDP on one port are one listener; undefined where two protocols cannot share it. */
function mergedProtocol(earlier: string, later: string): string | undefined {
  if (earlier === later) return earlier;
  const both = ['TCP', 'UDP'];
  return both.includes(later) && (both.includes(earlier) || earlier === 'TCP_UDP') ? 'TCP_UDP' : undefined;
}
