import { columnOf } from '../plan/counts.ts';
import { compareText, formatPorts } from '../groups/rule.ts';
import type { Change, GroupPlan, PlannedRule } from '../plan/plan.ts';
import { code } from './escape.ts';

/** A change of a plan in the parts that a reader sees. All texts are Markdown already. */
export type Row = {
  readonly sign: Sign;
  /** Name of the group, as it is. */
  readonly group: string;
  /** What it is about: `in tcp 443`, `new group`. */
  readonly what: string;
  /** Who is let in or out to, `from 0.0.0.0/0`; empty where nobody is. */
  readonly peer: string;
  readonly note: string;
  /** Why it will not be written; empty where it will. */
  readonly blocked: string;
  /** Whether it opens something to everyone: no summary may swallow that. */
  readonly opens: boolean;
};

export type Sign = '+' | '~' | '-';

/** What a row does to the world: makes, changes or takes away. */
export const signOf = (change: Change): Sign => signs[columnOf(change)];

const signs = { add: '+', change: '~', remove: '-' } as const satisfies Record<ReturnType<typeof columnOf>, Sign>;

/** Every change of a plan, group by group, in the order in which it is done. */
export const rowsOf = (groups: readonly GroupPlan[]): readonly Row[] =>
  groups.flatMap((group) => group.changes.map((change) => rowOf(group, change)));

/** The cell that says what changes: `in tcp 443 from 0.0.0.0/0 anyone · HTTPS`. */
export const changeCell = ({ what, peer, note, blocked }: Pick<Row, 'what' | 'peer' | 'note' | 'blocked'>): string =>
  [blocked, [what, peer].filter((text) => text !== '').join(' '), note].filter((text) => text !== '').join(' · ');

/** A change as a reader sees it. */
export function rowOf(group: GroupPlan, change: Change): Row {
  const { what, peer, note } = parts(group, change);
  return {
    sign: signOf(change),
    group: group.name,
    blocked: group.blocked === undefined ? '' : `**not written: ${group.blocked}**`,
    opens:
      (change.kind === 'add-rule' || change.kind === 'modify-rule') &&
      change.rule.direction === 'ingress' &&
      isEveryone(change.rule.peer),
    what,
    peer,
    note: [exchangeNote(group, change), note].filter((text) => text !== '').join(' · '),
  };
}

type Parts = Pick<Row, 'what' | 'peer' | 'note'>;

function parts(group: GroupPlan, change: Change): Parts {
  switch (change.kind) {
    case 'create-group':
      return {
        what: '**new group**',
        peer: '',
        note: [describe(change.description), ...egressNote(group, change.egress)]
          .filter((text) => text !== '')
          .join(' · '),
      };
    case 'add-rule':
    case 'remove-rule':
      return { what: ruleCell(change.rule), peer: fromPeer(change.rule), note: describe(change.rule.description) };
    case 'modify-rule':
      return {
        what: arrow(ruleCell(change.before), ruleCell(change.rule)),
        peer: arrow(fromPeer(change.before), fromPeer(change.rule)),
        note: ['in place', describe(change.rule.description)].filter((text) => text !== '').join(' · '),
      };
    case 'describe-rule':
      return {
        what: ruleCell(change.rule),
        peer: fromPeer(change.rule),
        note: `description ${describe(change.before) || '(none)'} → ${describe(change.rule.description) || '(none)'}`,
      };
    case 'tag-group':
      return {
        what: 'tags',
        peer: '',
        note: Object.entries(change.set)
          .toSorted(([a], [b]) => compareText(a, b))
          .map(([key, value]) => tagNote(key, value, change.before))
          .join(', '),
      };
    case 'untag-group':
      return { what: `tags taken off${idOf(group)}`, peer: '', note: change.keys.map((key) => code(key)).join(', ') };
    case 'delete-group':
      return { what: `**delete group**${idOf(group)}`, peer: '', note: '' };
  }
}

const arrow = (before: string, after: string): string =>
  before === after ? after : `${before} → ${after.replace(/^(?:from|to|in|out) /, '')}`;

/** What is said of a row whose place in the order is not the usual one. */
function exchangeNote({ exchange, changes }: GroupPlan, change: Change): string {
  if (exchange === undefined) return '';
  const row = changes.indexOf(change);
  const call = exchange.steps.find(({ rows }) => rows.includes(row))?.call;
  switch (call) {
    case 'revoke':
      return '**goes first**: the quota has no room for both';
    case 'authorize':
      return 'when there is room';
    case 'modify':
    case undefined:
      return '';
  }
}

/** A new group without a way out is what somebody declared, and a surprise to most. */
const egressNote = (group: GroupPlan, egress: 'kept' | 'rules'): readonly string[] =>
  egress === 'rules' &&
  !group.changes.some(
    (change) => (change.kind === 'add-rule' || change.kind === 'modify-rule') && change.rule.direction === 'egress',
  )
    ? ['**allows no outbound traffic**']
    : [];

const tagNote = (key: string, value: string, before: Readonly<Record<string, string>>): string =>
  Object.hasOwn(before, key)
    ? `${code(key)} ${code(before[key] ?? '')} → ${code(value)}`
    : `${code(key)} ${code(value)}`;

/** Direction and ports. */
export const ruleCell = (rule: PlannedRule): string =>
  `${rule.direction === 'ingress' ? 'in' : 'out'} ${code(formatPorts(rule))}`;

const fromPeer = (rule: PlannedRule): string => `${rule.direction === 'ingress' ? 'from' : 'to'} ${peerCell(rule)}`;

/** Who a rule lets in or out to. */
export function peerCell({ peer }: PlannedRule): string {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
      return isEveryone(peer) ? `${code(peer.cidr)} **anyone**` : code(peer.cidr);
    case 'prefix-list':
      return `prefix list ${code(peer.id)}`;
    case 'prefix-list-name':
      return `prefix list ${code(peer.name)}`;
    case 'group':
      return `group ${code(peer.account === undefined ? peer.id : `${peer.account}/${peer.id}`)}`;
    case 'group-name':
      return `group ${code(peer.name)}`;
    case 'self':
      return 'the group itself';
  }
}

/** Every address of a family, written as one CIDR. */
const isEveryone = (peer: PlannedRule['peer']): boolean =>
  (peer.kind === 'ipv4' && peer.cidr === '0.0.0.0/0') || (peer.kind === 'ipv6' && peer.cidr === '::/0');

const describe = (text: string | undefined): string => (text === undefined || text === '' ? '' : code(text));

const idOf = (group: GroupPlan): string => (group.id === undefined ? '' : ` ${code(group.id)}`);
