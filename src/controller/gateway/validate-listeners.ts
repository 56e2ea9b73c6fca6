import type { LoadBalancerType } from '../answer.ts';
import type { ListenerOwner } from './listener-sets.ts';
import type { StoredListener } from './stored.ts';

const layers = {
  application: { protocols: ['HTTP', 'HTTPS'], kinds: ['HTTPRoute', 'GRPCRoute'] },
  network: { protocols: ['TCP', 'UDP', 'TLS'], kinds: ['TCPRoute', 'TLSRoute', 'UDPRoute'] },
} as const satisfies Record<LoadBalancerType, { protocols: readonly string[]; kinds: readonly string[] }>;

/**
 * The listeners that count. An invalid one vanishes silently; of two that conflict the earlier stays.
 * LBC: pkg/gateway/routeutils/listener_utils.go:validateListeners.
 */
export function validListeners(owners: readonly ListenerOwner[], type: LoadBalancerType): ReadonlySet<StoredListener> {
  const { protocols, kinds }: { protocols: readonly string[]; kinds: readonly string[] } = layers[type];
  const protocolOf = new Map<number, string>();
  const hosts = new Set<string>();
  const valid = new Set<StoredListener>();
  for (const listener of owners.flatMap((owner) => owner.listeners)) {
    const { port, protocol, hostname } = listener;
    if (!listener.kinds.every((kind) => kinds.includes(kind)) || !protocols.includes(protocol)) continue;
    const earlier = protocolOf.get(port) ?? protocol;
    protocolOf.set(port, earlier);
    const host = `${port} ${hostname ?? ''}`;
    const hostTaken = hostname !== undefined && hosts.has(host);
    if (hostname !== undefined) hosts.add(host);
    if (mayShare(earlier, protocol) && !hostTaken) valid.add(listener);
  }
  return valid;
}

/** Several listeners may share a port with one protocol, or with TCP and UDP. */
function mayShare(earlier: string, later: string): boolean {
  return earlier === later || (earlier === 'TCP' && later === 'UDP') || (earlier === 'UDP' && later === 'TCP');
}
