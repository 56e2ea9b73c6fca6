import type { Listener } from '../answer.ts';
import { annotationPlace, listAnnotation, mapAnnotation, parseBool } from '../annotations.ts';
import type { Objects } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { forwardBackends } from './actions.ts';
import { serviceKeys } from './keys.ts';
import type { ServiceAddressType } from './load-balancer.ts';
import type { ServicePort, StoredService } from './stored.ts';
import { targetGroupChecker } from './target-group.ts';

export type ListenersRequest = {
  readonly stored: StoredService;
  readonly objects: Objects;
  readonly settings: Settings;
  readonly ipAddressType: ServiceAddressType;
  /** The load balancer has no security groups. */
  readonly withoutGroups: boolean;
};

/**
 * One listener for each port of the Service, by port. Of several ports with one number the first gives the listener, unless
 * TCP and UDP are to be merged. LBC: pkg/service/model_build_listener.go:buildListeners.
 */
export function serviceListeners(request: ListenersRequest): readonly Listener[] {
  const { stored, settings } = request;
  const merges = mergesTcpAndUdp(stored, settings);
  const ports = merges ? oncePerNumber(stored.ports) : stored.ports;
  const both = new Set(merges ? mergeable(stored) : []);
  const tls = tlsPorts(stored);
  const quic = new Set(pieces(stored, serviceKeys.quicPorts));
  const checkTargetGroup = targetGroupChecker(request);
  const listeners = new Map<number, Listener>();
  for (const port of ports) {
    const plain = both.has(port.port) ? 'TCP_UDP' : port.protocol;
    const secured = tls(port) && plain !== 'UDP' && plain !== 'TCP_UDP' ? 'TLS' : plain;
    const protocol = quic.has(port.name) || quic.has(String(port.port)) ? quicProtocol(stored, secured) : secured;
    const backends = forwardBackends(request, protocol, port);
    checkTargetGroup(stored, port);
    for (const backend of backends) checkTargetGroup(backend.service, backend.port());
    if (protocol === 'TLS') checkAlpnPolicy(stored);
    mapAnnotation(stored.object, serviceKeys.listenerAttributes(protocol, port.port));
    if (!listeners.has(port.port)) listeners.set(port.port, { port: port.port, protocol });
  }
  return [...listeners.values()].sort((left, right) => left.port - right.port);
}

/** The one boolean that the controller forgives: what it cannot read, it takes as absent. */
function mergesTcpAndUdp(stored: StoredService, settings: Settings): boolean {
  const written = stored.object.annotations.get(serviceKeys.tcpUdpListener);
  return (written === undefined ? undefined : parseBool(written)) ?? settings.gates.EnableTCPUDPListener;
}

function oncePerNumber(ports: readonly ServicePort[]): readonly ServicePort[] {
  return ports.filter((port, index) => ports.findIndex((other) => other.port === port.port) === index);
}

/** Numbers of ports that are open for TCP and UDP. */
function mergeable({ object, ports }: StoredService): readonly number[] {
  const refuse = (message: string): Refusal => new Refusal('other', message, object.document.locate(['spec', 'ports']));
  const numbers = [...new Set(ports.map(({ port }) => port))];
  return numbers.filter((number) => {
    const same = ports.filter(({ port }) => port === number);
    if (same.length === 1) return false;
    const protocols = same.map(({ protocol }) => protocol);
    if (same.length > 2) throw refuse(`can only merge two ports, not ${same.length} (${number})`);
    const odd = protocols.find((protocol) => protocol !== 'TCP' && protocol !== 'UDP');
    if (odd !== undefined) throw refuse(`unsupported protocol for merging: ${odd}`);
    if (new Set(protocols).size === 1) {
      throw refuse(`protocols can't match for merging: ${String(protocols[0])}`);
    }
    return true;
  });
}

/** Which ports end TLS: with a certificate, all or those that are listed. Listed ones must exist, certificate or not. */
function tlsPorts(stored: StoredService): (port: ServicePort) => boolean {
  const certificates = pieces(stored, serviceKeys.certificates);
  const listed = pieces(stored, serviceKeys.sslPorts);
  const unused = listed.filter(
    (wanted) => !stored.ports.some(({ name, port }) => name === wanted || String(port) === wanted),
  );
  if (unused.length > 0) {
    const message = `Unused port in ssl-ports annotation [${unused.join(' ')}]`;
    throw new Refusal('invalid-ssl-ports', message, annotationPlace(stored.object, serviceKeys.sslPorts));
  }
  return ({ name, port }) =>
    certificates.length > 0 && (listed.length === 0 || listed.includes(name) || listed.includes(String(port)));
}

function quicProtocol(stored: StoredService, protocol: string): string {
  if (protocol === 'UDP') return 'QUIC';
  if (protocol === 'TCP_UDP') return 'TCP_QUIC';
  const place = annotationPlace(stored.object, serviceKeys.quicPorts);
  throw new Refusal('other', `Unsupported QUIC upgrade for protocol ${protocol}`, place);
}

const alpnPolicies = ['None', 'HTTP1Only', 'HTTP2Only', 'HTTP2Optional', 'HTTP2Preferred'];

function checkAlpnPolicy(stored: StoredService): void {
  const policy = stored.object.annotations.get(serviceKeys.alpnPolicy);
  if (policy === undefined || alpnPolicies.includes(policy)) return;
  const message = `invalid ALPN policy ${policy}, policy must be one of [${alpnPolicies.join(', ')}]`;
  throw new Refusal('other', message, annotationPlace(stored.object, serviceKeys.alpnPolicy));
}

function pieces(stored: StoredService, key: string): readonly string[] {
  return listAnnotation(stored.object, key)?.map(({ text }) => text) ?? [];
}
