import { annotationPlace, integerAnnotation, mapAnnotation, parseInteger } from '../annotations.ts';
import { compareText } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { Member } from './classify.ts';
import { ingressKey } from './keys.ts';
import type { PortConfig } from './listen-ports.ts';
import { withinIngress } from './rules.ts';

/** A listener of the group: the members that want it, and what they agree on. */
export type GroupListener = {
  readonly port: number;
  readonly protocol: 'HTTP' | 'HTTPS';
  readonly members: readonly Member[];
  readonly ipv4Cidrs: readonly string[];
  readonly ipv6Cidrs: readonly string[];
  readonly prefixLists: readonly string[];
};

export type MemberPorts = { readonly member: Member; readonly ports: ReadonlyMap<number, PortConfig> };

/** The union of the members' ports, in ascending order. LBC: pkg/ingress/model_builder.go:mergeListenPortConfigs. */
export function mergeListeners(wanted: readonly MemberPorts[]): readonly GroupListener[] {
  const ports = [...new Set(wanted.flatMap((each) => [...each.ports.keys()]))].sort((left, right) => left - right);
  return ports.map((port) => {
    const configs = wanted.flatMap(({ member, ports: own }) => {
      const config = own.get(port);
      return config === undefined ? [] : [{ member, config }];
    });
    try {
      return mergePort(port, configs);
    } catch (error) {
      throw error instanceof Refusal ? error.within(`failed to merge listenPort config for port: ${port}`) : error;
    }
  });
}

/** Whether HTTP listeners redirect. LBC: pkg/ingress/model_builder.go:buildSSLRedirectConfig. */
export function redirects(members: readonly Member[], listeners: readonly GroupListener[]): boolean {
  const key = ingressKey('ssl-redirect');
  const ports = new Map<number, Member>();
  for (const member of members) {
    const ofClass = member.params?.sslRedirectPort ?? '';
    if (ofClass === '') {
      const port = withinIngress(member, () => integerAnnotation(member.ingress, key, 32));
      if (port !== undefined) ports.set(port, member);
      continue;
    }
    const port = parseInteger(ofClass, 32);
    // A port of the class that is no number switches the redirect off for the whole group, silently.
    if (typeof port !== 'number') return false;
    ports.set(port, member);
  }
  const [first, ...more] = [...ports].sort(([left], [right]) => left - right);
  if (first === undefined) return false;
  const [port, member] = first;
  const place = annotationPlace((more[0]?.[1] ?? member).ingress, key);
  if (more.length > 0) {
    const all = [...ports.keys()].sort((left, right) => left - right);
    throw new Refusal('conflicting-members', `conflicting sslRedirect port: [${all.join(' ')}]`, place);
  }
  const listener = listeners.find((candidate) => candidate.port === port);
  if (listener === undefined) {
    throw new Refusal('invalid-listeners', `listener does not exist for SSLRedirect port: ${port}`, place);
  }
  if (listener.protocol === 'HTTPS') return true;
  throw new Refusal('invalid-listeners', `listener protocol non-SSL for SSLRedirect port: ${port}`, place);
}

/** Refuses attributes of a listener on which its members differ; those of the first member's class settle a conflict. */
export function checkListenerAttributes({ port, protocol, members }: GroupListener): void {
  const ofClass = members[0]?.params?.listeners.find((each) => each.protocol === protocol && each.port === port);
  const key = ingressKey(`listener-attributes.${protocol}-${port}`);
  const united = new Map<string, string>();
  for (const { ingress } of members) {
    for (const [name, value] of mapAnnotation(ingress, key) ?? []) {
      const other = united.get(name);
      if (other !== undefined && other !== value && ofClass?.attributes.has(name) !== true) {
        const message = `conflicting listener attributes ${name}: ${other} | ${value} for ingress ${ingress.key}`;
        throw new Refusal('conflicting-members', message, annotationPlace(ingress, key));
      }
      united.set(name, value);
    }
  }
}

type Wanted = { readonly member: Member; readonly config: PortConfig };

function mergePort(port: number, wanted: readonly Wanted[]): GroupListener {
  const protocol = agreed(wanted, { name: 'protocol', suffix: 'listen-ports', value: ({ config }) => config.protocol });
  const cidrs = agreed(wanted, {
    name: 'inbound-cidrs',
    suffix: 'inbound-cidrs',
    value: ({ config: { ipv4Cidrs, ipv6Cidrs } }) =>
      ipv4Cidrs.length + ipv6Cidrs.length === 0
        ? undefined
        : `[${asSet(ipv4Cidrs).join(' ')}], [${asSet(ipv6Cidrs).join(' ')}]`,
  });
  const lists = agreed(wanted, {
    name: 'inbound-prefix-lists',
    suffix: 'security-group-prefix-lists',
    value: ({ config }) => (config.prefixLists.length === 0 ? undefined : `[${asSet(config.prefixLists).join(' ')}]`),
  });
  agreed(wanted, { name: 'sslPolicy', suffix: 'ssl-policy', value: ({ config }) => config.sslPolicy });
  agreed(wanted, {
    name: 'mTLS Attributes',
    suffix: 'mutual-authentication',
    value: ({ config }) => config.mutualAuthentication,
  });
  const open = cidrs === undefined && lists === undefined;
  return {
    port,
    protocol: protocol?.config.protocol ?? 'HTTP',
    members: wanted.map(({ member }) => member),
    ipv4Cidrs: open ? ['0.0.0.0/0'] : asSet(cidrs?.config.ipv4Cidrs ?? []),
    ipv6Cidrs: open ? ['::/0'] : asSet(cidrs?.config.ipv6Cidrs ?? []),
    prefixLists: asSet(lists?.config.prefixLists ?? []),
  };
}

/** The first member that has the setting. All that have it must have the same; it is compared by its text. */
function agreed(
  wanted: readonly Wanted[],
  setting: {
    readonly name: string;
    readonly suffix: string;
    readonly value: (wanted: Wanted) => string | undefined;
  },
): Wanted | undefined {
  const [first, ...rest] = wanted.filter((each) => setting.value(each) !== undefined);
  const other = first && rest.find((each) => setting.value(each) !== setting.value(first));
  if (first === undefined || other === undefined) return first;
  const told = (each: Wanted): string => `${each.member.ingress.key}: ${setting.value(each) ?? ''}`;
  const message = `conflicting ${setting.name}, ${told(first)} | ${told(other)}`;
  throw new Refusal('conflicting-members', message, annotationPlace(other.member.ingress, ingressKey(setting.suffix)));
}

function asSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}
