import { parseCidr } from './cidr.ts';
import { groupId, type DeclaredPeer } from './rule.ts';
import type { RuleInput } from './schema.ts';

/** The three lists of a rule that hold peers. */
export const peerKeys = ['cidrs', 'prefixLists', 'securityGroups'] as const satisfies readonly (keyof RuleInput)[];

/** Why a text is no peer: the end of a sentence that begins with the text. */
export type PeerFault = { readonly fault: string; readonly hint: string };

/** A peer as declared; `masked` is the CIDR that EC2 makes of one with host bits. */
export type ReadPeer = { readonly peer: DeclaredPeer; readonly masked?: string };

/** Names and ids by which a group may call itself. */
export type OwnNames = { readonly name: string; readonly adopt?: string };

export function readPeer(key: (typeof peerKeys)[number], text: string, own: OwnNames): ReadPeer | PeerFault {
  switch (key) {
    case 'cidrs':
      return readCidr(text);
    case 'prefixLists':
      return readPrefixList(text);
    case 'securityGroups':
      return readGroup(text, own);
  }
}

function readCidr(text: string): ReadPeer | PeerFault {
  const cidr = parseCidr(text);
  if ('fault' in cidr) {
    const hint = /^(?:sg|pl)-/.test(text)
      ? `Put it under \`${text.startsWith('sg-') ? 'securityGroups' : 'prefixLists'}\``
      : 'Write an address and the length of its prefix, such as 203.0.113.0/24, 198.51.100.7/32 or 2001:db8::/32';
    return { fault: cidr.fault, hint };
  }
  const peer: DeclaredPeer = { kind: cidr.family, cidr: cidr.canonical };
  return cidr.hostBits ? { peer, masked: cidr.canonical } : { peer };
}

function readPrefixList(text: string): ReadPeer | PeerFault {
  if (/^pl-[\da-f]{8}(?:[\da-f]{9})?$/.test(text)) return { peer: { kind: 'prefix-list', id: text } };
  if (text.startsWith('pl-')) {
    return { fault: 'is no id of a prefix list', hint: 'An id is pl- and 8 or 17 hexadecimal digits' };
  }
  const fault = plainNameFault(text);
  return fault === undefined
    ? { peer: { kind: 'prefix-list-name', name: text } }
    : { fault, hint: 'Write a name or a pl- id' };
}

function readGroup(text: string, own: OwnNames): ReadPeer | PeerFault {
  if (text === 'self' || text === own.name || text === own.adopt) return { peer: { kind: 'self' } };
  if (groupId.test(text)) return { peer: { kind: 'group', id: text } };
  const [account = '', id, ...rest] = text.split('/');
  if (/^\d{12}$/.test(account) && id !== undefined) {
    if (groupId.test(id) && rest.length === 0) return { peer: { kind: 'group', id, account } };
    return { fault: 'names another account, where a group can only be given by id', hint: `Write ${account}/sg-…` };
  }
  if (text.startsWith('sg-')) {
    return { fault: 'is no id of a security group', hint: 'An id is sg- and 8 or 17 hexadecimal digits' };
  }
  const fault = plainNameFault(text);
  if (fault !== undefined) return { fault, hint: 'Write a declared name, an sg- id, account/sg- id, or self' };
  return { peer: { kind: 'group-name', name: text } };
}

function plainNameFault(text: string): string | undefined {
  if (text.trim() === '') return 'is empty';
  if (text.length > 255) return 'is longer than the 255 characters that a name has at most';
  if (/^[\d.]+\/\d+$|^[\da-f:]*::[\da-f:]*\/\d+$/i.test(text)) return 'is a CIDR, which belongs under `cidrs`';
  return undefined;
}
