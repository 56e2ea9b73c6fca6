import { annotationPlace, listAnnotation, parseBool, parseInteger, splitList } from '../annotations.ts';
import { parseCidr } from '../cidr.ts';
import type { GoJson } from '../go-json.ts';
import { parseGoJson } from '../go-json.ts';
import { listAt, textAt, textsAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { Member } from './classify.ts';
import { ingressKey } from './keys.ts';
import type { MutualAuthentication } from './mutual-authentication.ts';
import { mutualAuthentication } from './mutual-authentication.ts';
import { memberTags } from './tags.ts';

/** What one member wants of one port. */
export type PortConfig = {
  readonly protocol: 'HTTP' | 'HTTPS';
  readonly ipv4Cidrs: readonly string[];
  readonly ipv6Cidrs: readonly string[];
  readonly prefixLists: readonly string[];
  readonly sslPolicy: string | undefined;
  readonly mutualAuthentication: MutualAuthentication | undefined;
};

/** The ports of one member, in ascending order. LBC: pkg/ingress/model_build_listener.go:computeIngressListenPortConfigByPort. */
export function listenPorts(member: Member, settings: Settings): ReadonlyMap<number, PortConfig> {
  const { ingress, params } = member;
  const certificates = params?.certificateArns.length
    ? params.certificateArns
    : splitList(ingress.annotations.get(ingressKey('certificate-arn')) ?? '');
  const cidrs = inboundCidrs(member);
  const authentication = mutualAuthentication(ingress);
  const sslPolicy = params?.sslPolicy || ingress.annotations.get(ingressKey('ssl-policy'));
  const prefixLists = params?.prefixLists.length
    ? params.prefixLists
    : listTexts(member, 'security-group-prefix-lists');
  const ports = portProtocols(member, certificates.length > 0 || createsCertificate(member, settings));
  return new Map(
    [...ports]
      .sort(([left], [right]) => left - right)
      .map(([port, protocol]): [number, PortConfig] => [
        port,
        {
          protocol,
          ipv4Cidrs: cidrs.filter((cidr) => !cidr.includes(':')),
          ipv6Cidrs: cidrs.filter((cidr) => cidr.includes(':')),
          prefixLists,
          sslPolicy: protocol === 'HTTPS' ? sslPolicy : undefined,
          mutualAuthentication: protocol === 'HTTPS' ? authentication.get(port) : undefined,
        },
      ]),
  );
}

/** A certificate of its own, where the feature is on; a bad boolean is none. LBC: pkg/ingress/model_build_certificates.go. */
function createsCertificate(member: Member, settings: Settings): boolean {
  const { ingress } = member;
  const key = ingressKey('create-acm-cert');
  const asked = parseBool(ingress.annotations.get(key) ?? '') === true;
  if (!settings.gates.EnableCertificateManagement || !asked) return false;
  if (listTexts(member, 'certificate-arn').length > 0) return false;
  const { object } = ingress.document;
  const rules = (listAt(object, ['spec', 'rules']) ?? []).map((rule) => textAt(rule, ['host']) ?? '');
  const tls = (listAt(object, ['spec', 'tls']) ?? []).flatMap((entry) => textsAt(entry, ['hosts']) ?? []);
  if (rules.every((host) => host === '') && tls.length === 0) {
    const message = `ingress ${ingress.key} has create-acm-cert enabled but no hostnames defined in spec.rules[].host or spec.tls[].hosts — cannot create a certificate without at least one hostname`;
    throw new Refusal('other', message, annotationPlace(ingress, key));
  }
  memberTags(member, settings);
  return true;
}

/** Those of the class beat the annotation, unless it has none. */
function inboundCidrs(member: Member): readonly string[] {
  const { ingress, params } = member;
  const key = ingressKey('inbound-cidrs');
  if (params !== undefined && params.inboundCidrs.length > 0) {
    for (const [index, text] of params.inboundCidrs.entries()) {
      if (parseCidr(text) !== undefined) continue;
      const message = `invalid CIDR in IngressClassParams InboundCIDR ${text}: invalid CIDR address: ${text}`;
      throw new Refusal('invalid-cidr', message, params.object.document.locate(['spec', 'inboundCIDRs', index]));
    }
    return params.inboundCidrs;
  }
  const pieces = listAnnotation(ingress, key) ?? [];
  for (const { text, offset } of pieces) {
    if (parseCidr(text) !== undefined) continue;
    const message = `invalid inbound-cidrs settings on Ingress: ${ingress.key}: invalid CIDR address: ${text}`;
    throw new Refusal('invalid-cidr', message, annotationPlace(ingress, key, offset));
  }
  return pieces.map((piece) => piece.text);
}

function listTexts({ ingress }: Member, suffix: string): readonly string[] {
  return (listAnnotation(ingress, ingressKey(suffix)) ?? []).map((piece) => piece.text);
}

type Ports = ReadonlyMap<number, 'HTTP' | 'HTTPS'>;

/** A JSON list of maps from protocol to port; of a repeated port the last counts. */
function portProtocols({ ingress }: Member, hasCertificate: boolean): Ports {
  const key = ingressKey('listen-ports');
  const raw = ingress.annotations.get(key);
  if (raw === undefined) return hasCertificate ? new Map([[443, 'HTTPS']]) : new Map([[80, 'HTTP']]);
  const refuse = (message: string): Refusal => new Refusal('invalid-listeners', message, annotationPlace(ingress, key));
  const json = parseGoJson(raw);
  const entries = json === undefined ? undefined : portEntries(json);
  if (entries === undefined) throw refuse(`failed to parse listen-ports configuration: \`${raw}\``);
  if (entries.length === 0) throw refuse(`empty listen-ports configuration: \`${raw}\``);
  const ports = new Map<number, 'HTTP' | 'HTTPS'>();
  for (const [protocol, port] of entries.flatMap((entry) => [...entry])) {
    if (port < 1 || port > 65535) throw refuse(`listen port must be within [1, 65535]: ${port}`);
    if (protocol !== 'HTTP' && protocol !== 'HTTPS') {
      throw refuse(`listen protocol must be within [HTTP, HTTPS]: ${protocol}`);
    }
    ports.set(port, protocol);
  }
  return ports;
}

/** Go's `[]map[string]int32`: undefined where it does not fit; a null is an empty list, an empty map, a zero. */
function portEntries(json: GoJson): readonly ReadonlyMap<string, number>[] | undefined {
  if (json.kind === 'null') return [];
  if (json.kind !== 'list') return undefined;
  const entries: ReadonlyMap<string, number>[] = [];
  for (const item of json.items) {
    if (item.kind !== 'null' && item.kind !== 'map') return undefined;
    const entry = new Map<string, number>();
    for (const [protocol, value] of item.kind === 'map' ? item.entries : []) {
      const port = value.kind === 'null' ? 0 : value.kind === 'number' ? parseInteger(value.text, 32) : undefined;
      if (typeof port !== 'number') return undefined;
      entry.set(protocol, port);
    }
    entries.push(entry);
  }
  return entries;
}
