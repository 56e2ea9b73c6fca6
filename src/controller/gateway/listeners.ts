import type { Listener, LoadBalancerType } from '../answer.ts';
import type { KubeObject } from '../objects.ts';
import { listAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { Attached } from './attach.ts';
import type { LoadedRule } from './backends.ts';
import type { Configuration } from './configuration.ts';
import { checkRules } from './layer7-rules.ts';
import type { Port } from './ports.ts';
import { portsOf } from './ports.ts';
import { byAge } from './stored.ts';
import type { StoredListener, StoredRoute } from './stored.ts';
import { checkTargetGroup } from './target-group.ts';

export type ListenersRequest = {
  readonly gateway: KubeObject;
  readonly type: LoadBalancerType;
  readonly ipAddressType: string;
  readonly configuration: Configuration;
  readonly listeners: readonly StoredListener[];
  readonly attached: Attached;
  readonly rules: ReadonlyMap<StoredRoute, readonly LoadedRule[]>;
  readonly settings: Settings;
};

/**
 * The listeners of a Gateway's load balancer, by port: a port without routes gets none, one of an NLB needs a backend too.
 * LBC: pkg/gateway/model/model_build_listener.go:buildListeners.
 */
export function gatewayListeners(request: ListenersRequest): readonly Listener[] {
  const { attached, listeners } = request;
  return portsOf(listeners, attached).flatMap((port) => {
    const routes = attached.routes.get(port.port) ?? [];
    if (routes.length === 0) return [];
    const protocol = listenerProtocol(port, request);
    if (request.type === 'application') {
      checkRules(port.port, protocol, routes, request);
      const redirects = routes.every((route) => redirectsToHttps(request.rules.get(route) ?? []));
      return [{ port: port.port, protocol, ...(redirects ? { redirects } : {}) }];
    }
    return hasTargets(protocol, routes, request) ? [{ port: port.port, protocol }] : [];
  });
}

/** Every rule does; what no rule matches gets an error page. */
const redirectsToHttps = (rules: readonly LoadedRule[]): boolean =>
  rules.length > 0 &&
  rules.every(({ rule }) =>
    (listAt(rule.source, ['filters']) ?? []).some(
      (filter) => textAt(filter, ['requestRedirect', 'scheme']) === 'https',
    ),
  );

/** A secure listener needs a certificate, or a host name to find one by. */
function listenerProtocol({ port, protocol, hostnames }: Port, request: ListenersRequest): string {
  const { gateway, configuration } = request;
  const settings = configuration.listeners.findLast(([key]) => key === `${protocol}:${port}`)?.[1];
  const isSecure = protocol === 'HTTPS' || protocol === 'TLS';
  if (isSecure && settings?.hasCertificate !== true && hostnames.length === 0) {
    const message = `No hostnames found for TLS cert discovery for listener on gateway ${gateway.key} with protocol:port ${protocol}:${port}`;
    throw new Refusal('invalid-listeners', message, gateway.document.locate(['spec', 'listeners']));
  }
  if (settings?.quic !== true) return protocol;
  if (protocol === 'UDP') return 'QUIC';
  if (protocol === 'TCP_UDP') return 'TCP_QUIC';
  throw new Refusal('other', `QUIC protocol upgrade not supported for protocol ${protocol}`, settings.place);
}

/** One route counts on a port of an NLB, the oldest; all its backends at weight 0 are as good as none. */
function hasTargets(protocol: string, routes: readonly StoredRoute[], request: ListenersRequest): boolean {
  const [route] = [...routes].sort((left, right) => byAge(left.object, right.object));
  if (route === undefined) return false;
  const backends = (request.rules.get(route) ?? []).flatMap((rule) => rule.backends);
  for (const backend of backends) checkTargetGroup(backend, route, { ...request, listenerProtocol: protocol });
  return backends.some(({ reference }) => reference.weight > 0);
}
