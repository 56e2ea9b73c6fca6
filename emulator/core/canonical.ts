import { ApiError } from './api-error.ts';
import { canonicalIpv4, canonicalIpv6 } from './cidr.ts';
import type { RuleSpec, Source } from './resources.ts';

type Ports = { readonly protocol: string; readonly from: number | null; readonly to: number | null };

const names = new Map([
  ['1', 'icmp'],
  ['6', 'tcp'],
  ['17', 'udp'],
  ['58', 'icmpv6'],
]);

/** Protocol and ports as AWS stores them, or its refusal. Ports of a protocol that has none are dropped without a word. */
export function canonicalPorts(text: string, from: number | undefined, to: number | undefined): Ports {
  const protocol = canonicalProtocol(text);
  switch (protocol) {
    case 'tcp':
    case 'udp':
      return { protocol, ...tcpPorts(from, to) };
    case 'icmp':
      return { protocol, ...icmpTypes(from, to) };
    case 'icmpv6':
      return { protocol, ...(from === undefined && to === undefined ? { from: -1, to: -1 } : icmpTypes(from, to)) };
    default:
      return { protocol, from: null, to: null };
  }
}

function canonicalProtocol(text: string): string {
  const lower = text.toLowerCase();
  if (['tcp', 'udp', 'icmp', 'icmpv6', '-1'].includes(lower)) return lower;
  const number = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= 255)) throw value(`Invalid value '${text}' for IP protocol. Unknown protocol.`);
  return names.get(String(number)) ?? String(number);
}

// https://github.com/boto/boto3/issues/336 has the text for ports out of range.
function tcpPorts(from: number | undefined, to: number | undefined): { from: number; to: number } {
  if (from === undefined || to === undefined) {
    throw value("Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.");
  }
  for (const port of [from, to]) {
    if (port < 0 || port > 65_535) throw malformed(`TCP/UDP port (${port}) out of range`);
  }
  if (from > to) throw malformed(`Invalid TCP/UDP port range (${from}:${to})`);
  return { from, to };
}

function icmpTypes(from: number | undefined, to: number | undefined): { from: number; to: number } {
  if (from === undefined || to === undefined) {
    throw value("Invalid value 'Must specify both from and to ports with ICMP.' for portRange.");
  }
  for (const part of [from, to]) {
    if (part < -1 || part > 255) throw malformed(`ICMP type or code (${part}) out of range`);
  }
  if (from === -1 && to !== -1) throw malformed('ICMP code must be -1 when the type is -1');
  return { from, to };
}

export function canonicalCidr(text: string, family: 'ipv4' | 'ipv6'): Source {
  const cidr = family === 'ipv4' ? canonicalIpv4(text) : canonicalIpv6(text);
  if (cidr === undefined) throw value(`CIDR block ${text} is malformed`);
  return { kind: family, cidr };
}

/** Identity of a rule in its group. The description is no part of it. */
export function identity(rule: RuleSpec): string {
  return `${rule.egress ? 'egress' : 'ingress'}/${rule.protocol}/${rule.from}/${rule.to}/${sourceText(rule.source)}`;
}

export function sourceText(source: Source): string {
  switch (source.kind) {
    case 'ipv4':
    case 'ipv6':
      return source.cidr;
    case 'prefix-list':
      return source.id;
    case 'group':
      return `${source.account}/${source.id}`;
  }
}

function value(message: string): ApiError {
  return new ApiError('InvalidParameterValue', message);
}

function malformed(message: string): ApiError {
  return new ApiError('InvalidPermission.Malformed', message);
}
