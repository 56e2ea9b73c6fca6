import type { Path } from '../manifests/document.ts';
import { show, showPath } from './conform.ts';
import type { Notes } from './notes.ts';
import { peerKeys, readPeer, type OwnNames } from './peer.ts';
import type { DeclaredPeer, DeclaredRule, Direction } from './rule.ts';
import type { RuleInput } from './schema.ts';
import { textFault } from './text.ts';
import { readTraffic } from './traffic.ts';

/**
 * A rule as declared, one for every peer in its lists, in AWS normal form.
 * `input` conforms to the schema; what is wrong with it beyond that is noted, and such a rule or peer left out.
 */
export function readRule(
  input: RuleInput,
  direction: Direction,
  own: OwnNames,
  path: Path,
  notes: Notes,
): DeclaredRule[] {
  const traffic = readTraffic(input);
  if ('fault' in traffic) {
    const at = traffic.at === undefined ? path : [...path, traffic.at];
    notes.problem(at, `${showPath(path)}: ${traffic.fault}`, { hint: traffic.hint });
  }
  if (peerKeys.every((key) => input[key] === undefined)) {
    notes.problem(path, `${showPath(path)} names no peer`, {
      hint: 'Write `cidrs`, `prefixLists` or `securityGroups`; everybody is `cidrs: [0.0.0.0/0, ::/0]`',
    });
  }
  noteDescription(input, path, notes);

  return peerKeys.flatMap((key) =>
    (input[key] ?? []).flatMap((text, index) => {
      const at = [...path, key, index];
      const peer = notedPeer(key, text, own, at, notes);
      if (peer === undefined || 'fault' in traffic || !familyFits(traffic.protocol, peer, text, at, notes)) return [];
      const { description } = input;
      return [
        { direction, ...traffic, peer, ...(description === undefined ? {} : { description }), place: notes.place(at) },
      ];
    }),
  );
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
      message: `${text} has bits set behind its prefix: EC2 makes ${read.masked} of it, which is wider than the one address`,
      action: `Write ${read.masked}, or give the one address its full prefix length.`,
    });
  }
  return read.peer;
}

/** EC2 takes such a rule, but no packet ever matches it: ICMP is of IPv4, ICMPv6 of IPv6. */
function familyFits(protocol: string, peer: DeclaredPeer, text: string, at: Path, notes: Notes): boolean {
  const wrong = (protocol === 'icmp' && peer.kind === 'ipv6') || (protocol === 'icmpv6' && peer.kind === 'ipv4');
  if (!wrong) return true;
  const right = protocol === 'icmp' ? 'icmpv6' : 'icmp';
  notes.problem(at, `${showPath(at)}: ${protocol} never comes from or goes to ${text}`, {
    hint: `Give it a rule of its own with \`protocol: ${right}\``,
  });
  return false;
}

function noteDescription(input: RuleInput, path: Path, notes: Notes): void {
  if (input.description === undefined) return;
  const smallerSet = input.prefixLists !== undefined || input.securityGroups !== undefined;
  const wrong = textFault(input.description, smallerSet ? 'refused' : 'allowed');
  if (wrong === undefined) return;
  const at = [...path, 'description'];
  notes.problem(at, `${showPath(at)} ${wrong.fault}`, {
    ...(wrong.offset === undefined ? {} : { offset: wrong.offset }),
    hint: 'Descriptions have at most 255 letters, digits, blanks and ._-:/()#,@[]+=&;{}!$* (no & where the peer is a group or prefix list)',
  });
}
