import { type Cidr, parseCidr } from '../groups/cidr.ts';
import type { ListenerExposure, Source } from '../plan/exposure.ts';
import { code } from './escape.ts';

/** Who can reach something, in words: the Internet, a block, a list, a group. `notWritten`: names of groups that a plan holds back. Markdown. */
export function sourceText(source: Source, notWritten: ReadonlySet<string> = new Set()): string {
  switch (source.kind) {
    case 'internet':
      return `**the Internet** ${source.family === 'ipv4' ? '(IPv4)' : '(IPv6)'}`;
    case 'cidr':
      return code(source.cidr);
    case 'prefix-list':
      return `prefix list ${code(source.name ?? source.id ?? '')}`;
    case 'group':
      return `group ${source.account === undefined ? '' : `${code(source.account)} `}${code(source.name ?? source.id ?? '')}`;
    case 'unknown':
      return notWritten.has(source.group)
        ? `**not known**: group ${code(source.group)} is not written`
        : `**not known**: the rules of group ${code(source.group)} were not read`;
  }
}

/** The same for the same source. */
export function sourceKey(source: Source): string {
  switch (source.kind) {
    case 'internet':
      return JSON.stringify([source.kind, source.family]);
    case 'cidr':
      return JSON.stringify([source.kind, source.cidr]);
    case 'prefix-list':
      return JSON.stringify([source.kind, source.id, source.name]);
    case 'group':
      return JSON.stringify([source.kind, source.id, source.name, source.account]);
    case 'unknown':
      return JSON.stringify([source.kind, source.group]);
  }
}

/** At most `most` of them, both families of the Internet as one, and how many more there are. */
export function sourceList(sources: readonly Source[], most: number, notWritten?: ReadonlySet<string>): string {
  if (sources.length === 0) return 'nobody';
  const worlds = sources.filter(({ kind }) => kind === 'internet');
  const others = sources.filter(({ kind }) => kind !== 'internet');
  const text = (source: Source): string => sourceText(source, notWritten);
  const texts = [
    ...(worlds.length === 2 ? ['**the Internet**'] : worlds.map(text)),
    ...others.slice(0, most).map(text),
  ];
  return [...texts, ...(others.length > most ? [`${others.length - most} more`] : [])].join(', ');
}

/** `443`, `udp 53`: the port alone where it is TCP, as most are. */
export const portText = ({ protocol, port }: Pick<ListenerExposure, 'protocol' | 'port'>): string =>
  ['HTTP', 'HTTPS', 'TCP', 'TLS'].includes(protocol) ? String(port) : `${protocol} ${port}`;

/** The addresses of a block or of the Internet; undefined where nobody knows them. */
export function addressesOf(source: Source): Pick<Cidr, 'family' | 'first' | 'prefix'> | undefined {
  switch (source.kind) {
    case 'internet':
      return { family: source.family, first: 0n, prefix: 0 };
    case 'cidr': {
      const block = parseCidr(source.cidr);
      return 'fault' in block ? undefined : block;
    }
    case 'prefix-list':
    case 'group':
    case 'unknown':
      return undefined;
  }
}
