import { columnOf } from '../plan/counts.ts';
import { formatPorts } from '../groups/rule.ts';
import type { Change, GroupPlan, PlannedRule } from '../plan/plan.ts';
import { code } from './escape.ts';
import { count, fold, table } from './page.ts';

/** One table of everything that a plan changes, group by group, in the order in which it is done; undefined where nothing is. */
export function changesTable(groups: readonly GroupPlan[]): string | undefined {
  const rows = groups.flatMap((group) => group.changes.map((change) => changeRow(group, change)));
  return rows.length === 0 ? undefined : table(['', 'Security group', 'Rule', 'Peer', 'Note'], rows);
}

/** One row for each group that changes, with the number of its rows: what is left of the table where that is too long. */
export function changedNames(groups: readonly GroupPlan[], items: number): string | undefined {
  const changed = groups.filter((group) => group.changes.length > 0);
  if (changed.length === 0) return undefined;
  const rows = changed
    .slice(0, items)
    .map((group) => [signsOf(group), code(group.name), count(group.changes.length, 'change')]);
  const rest = changed.length - rows.length;
  return table(
    ['', 'Security group', 'Changes'],
    rest === 0 ? rows : [...rows, ['', `and ${count(rest, 'group')} more`, '']],
  );
}

/** The rules that stay as they are, counted by group, folded; undefined where there are none. */
export function unchangedFold(groups: readonly GroupPlan[]): string | undefined {
  const some = groups.filter((group) => group.unchanged > 0);
  const rules = some.reduce((sum, group) => sum + group.unchanged, 0);
  if (rules === 0) return undefined;
  const lines = some.map((group) => `- ${code(group.name)}${idOf(group)}: ${count(group.unchanged, 'rule')}`);
  return fold(`${count(rules, 'unchanged rule')} in ${count(some.length, 'group')}`, lines.join('\n'));
}

export type Sign = '+' | '~' | '-';

/** What a row does to the world: makes, changes or takes away. */
export const signOf = (change: Change): Sign => signs[columnOf(change)];

const signs = { add: '+', change: '~', remove: '-' } as const satisfies Record<ReturnType<typeof columnOf>, Sign>;

const signsOf = (group: GroupPlan): string =>
  (['+', '~', '-'] as const)
    .filter((sign) => group.changes.some((change) => signOf(change) === sign))
    .map((sign) => code(sign))
    .join(' ');

function changeRow(group: GroupPlan, change: Change): readonly string[] {
  const [rule, peer, note] = changeCells(group, change);
  const blocked = group.blocked === undefined ? '' : `**not written: ${group.blocked}**`;
  return [
    code(signOf(change)),
    code(group.name),
    rule,
    peer,
    [blocked, exchangeNote(group, change), note].filter((text) => text !== '').join(' · '),
  ];
}

type Cells = readonly [rule: string, peer: string, note: string];

/** What a row says beside its sign and its group. */
export function changeCells(group: GroupPlan, change: Change): Cells {
  switch (change.kind) {
    case 'create-group':
      return ['**new group**', '', [code(change.description), ...egressNote(group, change.egress)].join(' · ')];
    case 'add-rule':
    case 'remove-rule':
      return [ruleCell(change.rule), peerCell(change.rule), describe(change.rule.description)];
    case 'modify-rule':
      return [
        arrow(ruleCell(change.before), ruleCell(change.rule)),
        arrow(peerCell(change.before), peerCell(change.rule)),
        ['in place', describe(change.rule.description)].filter((text) => text !== '').join(' · '),
      ];
    case 'describe-rule':
      return [
        ruleCell(change.rule),
        peerCell(change.rule),
        `description ${describe(change.before) || '(none)'} → ${describe(change.rule.description) || '(none)'}`,
      ];
    case 'tag-group':
      return [
        'tags',
        '',
        Object.entries(change.set)
          .map(([key, value]) => tagNote(key, value, change.before))
          .join(', '),
      ];
    case 'untag-group':
      return [`tags taken off${idOf(group)}`, '', change.keys.map((key) => code(key)).join(', ')];
    case 'delete-group':
      return [`**delete group**${idOf(group)}`, '', ''];
  }
}

const arrow = (before: string, after: string): string => (before === after ? after : `${before} → ${after}`);

/** What is said of a row whose place in the order is not the usual one. */
function exchangeNote({ exchange, changes }: GroupPlan, change: Change): string {
  const row = changes.indexOf(change);
  const call = exchange?.steps.find(({ rows }) => rows.includes(row))?.call;
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
  !group.changes.some((change) => change.kind === 'add-rule' && change.rule.direction === 'egress')
    ? ['**allows no outbound traffic**']
    : [];

const tagNote = (key: string, value: string, before: Readonly<Record<string, string>>): string =>
  Object.hasOwn(before, key)
    ? `${code(key)} ${code(before[key] ?? '')} → ${code(value)}`
    : `${code(key)} ${code(value)}`;

/** Direction and ports. */
export const ruleCell = (rule: PlannedRule): string =>
  `${rule.direction === 'ingress' ? 'in' : 'out'} ${code(formatPorts(rule))}`;

/** Who a rule lets in or out to. */
export function peerCell({ peer }: PlannedRule): string {
  switch (peer.kind) {
    case 'ipv4':
      return peer.cidr === '0.0.0.0/0' ? `${code(peer.cidr)} anyone` : code(peer.cidr);
    case 'ipv6':
      return peer.cidr === '::/0' ? `${code(peer.cidr)} anyone` : code(peer.cidr);
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

const describe = (text: string | undefined): string => (text === undefined || text === '' ? '' : code(text));

const idOf = (group: GroupPlan): string => (group.id === undefined ? '' : ` ${code(group.id)}`);
