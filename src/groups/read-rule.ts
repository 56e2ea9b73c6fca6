import type { Json, JsonObject, Path } from '../manifests/document.ts';
import { isMap, listOf, show, showPath } from './conform.ts';
import type { Notes } from './notes.ts';
import { peerKeys, readPeer, type OwnNames } from './peer.ts';
import type { DeclaredPeer, DeclaredRule, Direction } from './rule.ts';
import type { RuleInput } from './schema.ts';
import { textFault } from './text.ts';
import { readTraffic, type TrafficFault } from './traffic.ts';

/**
 * A rule as declared, one for every peer in its lists, in AWS normal form. What is wrong with it beyond the schema is noted,
 * and a rule or peer of which that is true left out; the peers of a rule with a flaw are still judged.
 * @param isSound whether the schema found no flaw in what a path leads to
 */
export function readRule(
  value: Json,
  path: Path,
  direction: Direction,
  own: OwnNames,
  isSound: (path: Path) => boolean,
  notes: Notes,
): DeclaredRule[] {
  if (!isMap(value)) return [];
  const flawed = Object.keys(value).filter((key) => !isSound([...path, key]));
  const input: RuleInput = Object.fromEntries(Object.entries(value).filter(([key]) => isSound([...path, key])));
  const hasClearKeys = flawed.every(saysNoTraffic);
  // A key with a flaw may be what the rule seems to lack, unless it is one of those that say nothing about traffic.
  const traffic = hasClearKeys ? readTraffic(input) : undefined;
  if (traffic !== undefined && 'fault' in traffic) noteTraffic(traffic, path, notes);
  if (hasClearKeys && !peerKeys.some((key) => Object.hasOwn(value, key))) notePeerless(path, notes);
  if (input.description !== undefined) noteDescription(input.description, value, path, notes);
  const description = input.description === undefined ? {} : { description: input.description };

  return peerKeys.flatMap((key) =>
    listOf(value, key).flatMap((text, index) => {
      const at = [...path, key, index];
      const peer = isSound(at) ? notedPeer(key, text as string, own, at, notes) : undefined;
      if (peer === undefined || traffic === undefined || 'fault' in traffic) return [];
      if (!familyFits(traffic.protocol, peer, at, notes)) return [];
      return [{ direction, ...traffic, peer, ...description, place: notes.place(at) }];
    }),
  );
}

const saysNoTraffic = (key: string): boolean => key === 'description' || peerKeys.some((known) => known === key);

function noteTraffic({ at, fault, hint }: TrafficFault, path: Path, notes: Notes): void {
  notes.problem(at === undefined ? path : [...path, at], `${showPath(path)}: ${fault}`, { hint });
}

function notePeerless(path: Path, notes: Notes): void {
  notes.problem(path, `${showPath(path)} names no peer`, {
    hint: 'Write `cidrs`, `prefixLists` or `securityGroups`; everybody is `cidrs: [0.0.0.0/0, ::/0]`',
  });
}

function notedPeer(
  key: (typeof peerKeys)[number],
  text: string,
  own: OwnNames,
  at: Path,
  notes: Notes,
): DeclaredPeer | undefined {
  const read = readPeer(key, text, own);
  if ('fault' in read) {
    notes.problem(at, `${showPath(at)}: ${show(text)} ${read.fault}`, { hint: read.hint });
    return undefined;
  }
  if (read.masked !== undefined) {
    notes.finding('host-bits', notes.place(at), {
      group: own.name,
      message: `${text} has bits set behind its prefix: EC2 makes ${read.masked} of it, which is more than one address`,
      action: `Write ${read.masked}, or give the one address its full prefix length.`,
    });
  }
  return read.peer;
}

/** EC2 takes such a rule, but no packet ever matches it: ICMP is of IPv4, ICMPv6 of IPv6. */
function familyFits(protocol: string, peer: DeclaredPeer, at: Path, notes: Notes): boolean {
  if (!(protocol === 'icmp' && peer.kind === 'ipv6') && !(protocol === 'icmpv6' && peer.kind === 'ipv4')) return true;
  const other = protocol === 'icmp' ? 'icmpv6' : 'icmp';
  notes.problem(at, `${showPath(at)}: ${protocol} never comes from or goes to ${peer.cidr}`, {
    hint: `Give it a rule of its own with \`protocol: ${other}\``,
  });
  return false;
}

function noteDescription(description: string, rule: JsonObject, path: Path, notes: Notes): void {
  const smallerSet = Object.hasOwn(rule, 'prefixLists') || Object.hasOwn(rule, 'securityGroups');
  const wrong = textFault(description, smallerSet ? 'refused' : 'allowed');
  if (wrong === undefined) return;
  const at = [...path, 'description'];
  const { fault, ...within } = wrong;
  const allowed = `at most 255 letters, digits, blanks and ._-:/()#,@[]+=${smallerSet ? '' : '&'};{}!$*`;
  const hint =
    description === '' ? 'Leave it out to keep the one on AWS' : `Descriptions of such a rule have ${allowed}`;
  notes.problem(at, `${showPath(at)} ${fault}`, { ...within, hint });
}
