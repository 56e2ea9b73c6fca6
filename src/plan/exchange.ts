import { type Finding, finding } from '../finding.ts';
import { type DeclaredPeer, type Direction, formatRule, type Rule } from '../groups/rule.ts';
import type { Difference } from './difference.ts';
import { acceptance } from './lint/in-words.ts';
import { isUnfinished, type Match } from './match.ts';
import { compareChanges } from './order.ts';
import type { Change, ExchangeStep, GroupPlan } from './plan.ts';
import { directions, type Lists, load } from './quota.ts';
import { fitsIn, makeRoom, type Room } from './room.ts';
import { takeTurns, type Turn } from './turns.ts';

export type Quota = {
  /** How many rules a group may have in each direction and address family. */
  readonly rules: number;
  /** Why AWS did not tell it, as the rest of a sentence; absent where it did. */
  readonly assumed?: string;
  readonly lists: Lists;
};

/** A group, and what is to be changed of it. */
export type Changing = { readonly match: Match; readonly difference: Difference };

/** The same, with its rows as they are carried out where the quota does not hold old and new rules together. */
export type Fitted = Changing & Pick<GroupPlan, 'exchange'>;

/**
 * Makes the changes fit the quota: what is declared and too much is a finding; where only the way there is too narrow, old rules become new
 * ones in place, and where that will not do the fewest go first, which is a finding, too, if it closes what stays open otherwise.
 */
export function fitQuota(changing: readonly Changing[], quota: Quota): readonly Fitted[] {
  const narrow = changing.map((group) => ({ group, passages: passagesOf(group, quota) }));
  const turns = takeTurns(narrow.flatMap(({ group, passages }) => turnOf(group, passages)));
  return narrow.map(({ group, passages }): Fitted => {
    const exceeded = passages.flatMap((passage) => (passage.room === 'none' ? [passage] : []));
    if (exceeded.length > 0) return withFinding(group, quotaExceeded(group, exceeded, quota));
    const order = turns.findIndex(({ of }) => of === group);
    const turn = turns[order];
    if (turn === undefined) return group;
    const fitted = exchanged(group, passages, order + 1);
    return turn.closed.length === 0 ? fitted : withFinding(fitted, gapNeeded(group, turn.closed, quota));
  });
}

/** One direction of a group that gets rules. `none`: the quota does not hold what is declared. */
type Passage = {
  readonly direction: Direction;
  readonly wanted: readonly Rule<DeclaredPeer>[];
  readonly room: Room | 'none';
};

type RowOf<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

function passagesOf({ match: { existing }, difference }: Changing, quota: Quota): readonly Passage[] {
  return directions.flatMap((direction): readonly Passage[] => {
    const rows = difference.changes.filter((change) => 'rule' in change && change.rule.direction === direction);
    const adds = rows.filter((change): change is RowOf<'add-rule'> => change.kind === 'add-rule');
    const removes = rows.filter((change): change is RowOf<'remove-rule'> => change.kind === 'remove-rule');
    if (adds.length === 0) return [];
    const going = new Set(removes.map(({ ruleId }) => ruleId));
    const kept = (existing?.rules ?? []).filter((rule) => rule.direction === direction && !going.has(rule.id));
    const wanted = [...kept, ...adds.map(({ rule }) => rule)];
    if (!fitsIn(quota.rules, wanted, quota.lists)) return [{ direction, wanted, room: 'none' }];
    const room = makeRoom({ kept, adds, removes, quota: quota.rules, lists: quota.lists });
    return room === undefined ? [] : [{ direction, wanted, room }];
  });
}

function turnOf(group: Changing, passages: readonly Passage[]): readonly Turn<Changing>[] {
  const rooms = passages.flatMap(({ room }) => (room === 'none' ? [] : [room]));
  if (rooms.length === 0 || rooms.length < passages.length) return [];
  return [
    {
      of: group,
      isUnused: isUnfinished(group.match),
      closes: rooms.flatMap(({ first, pairs }) => [...first, ...pairs.map(({ remove }) => remove)]).map(ruleOf),
      opens: rooms.flatMap(({ second, pairs }) => [...second, ...pairs.map(({ add }) => add)]).map(ruleOf),
      closed: rooms.flatMap(({ closed }) => closed).map(ruleOf),
    },
  ];
}

const ruleOf = <R>({ rule }: { readonly rule: R }): R => rule;

function exchanged(group: Changing, passages: readonly Passage[], turn: number): Fitted {
  const rooms = passages.flatMap(({ direction, room }) => (room === 'none' ? [] : [{ direction, room }]));
  const pairs = new Map(
    rooms.flatMap(({ room }) =>
      room.pairs.map(({ remove, add }) => {
        const row: Change = { kind: 'modify-rule', ruleId: remove.ruleId, before: remove.rule, rule: add.rule };
        return [add, { remove, row }] as const;
      }),
    ),
  );
  const gone = new Set<Change>([...pairs].flatMap(([add, { remove }]) => [add, remove]));
  const changes = [
    ...group.difference.changes.filter((change) => !gone.has(change)),
    ...[...pairs.values()].map(({ row }) => row),
  ].sort(compareChanges);
  const step = (call: ExchangeStep['call'], direction: Direction, rows: readonly Change[]): readonly ExchangeStep[] =>
    rows.length === 0 ? [] : [{ call, direction, rows: rows.map((row) => changes.indexOf(row)).sort((a, b) => a - b) }];
  const steps = rooms.flatMap(({ direction, room: { first, second, pairs: own, pairsCome } }) => {
    const replaced = [...step('revoke', direction, first), ...step('authorize', direction, second)];
    const rowsOf = own.flatMap(({ add }) => pairs.get(add)?.row ?? []);
    const modified = step('modify', direction, rowsOf);
    return pairsCome === 'first' ? [...modified, ...replaced] : [...replaced, ...modified];
  });
  return { ...group, difference: { ...group.difference, changes }, exchange: { turn, steps } };
}

const withFinding = (group: Fitted, found: Finding): Fitted => ({
  ...group,
  difference: { ...group.difference, findings: [...group.difference.findings, found] },
});

function quotaExceeded({ match: { declared } }: Changing, passages: readonly Passage[], quota: Quota): Finding {
  const counts = passages.flatMap(({ direction, wanted }) => {
    const { ipv4, ipv6 } = load(wanted, quota.lists);
    const way = direction === 'ingress' ? 'inbound' : 'outbound';
    return [
      ...(ipv4 > quota.rules ? [`${ipv4} ${way} rules for IPv4`] : []),
      ...(ipv6 > quota.rules ? [`${ipv6} ${way} rules for IPv6`] : []),
    ];
  });
  return finding('quota-exceeded', {
    message: `${declared.name} is declared with ${counts.join(' and ')}, as AWS counts them (a group once in both families, a prefix list by its size), and ${quotaWords(quota)}`,
    action:
      'Declare fewer rules (CIDRs that touch as one, ports that follow each other as a range), split the group in two, or ask for a higher quota L-0EA8095F.',
    group: declared.name,
    place: declared.place,
  });
}

function gapNeeded({ match: { declared } }: Changing, closed: readonly Rule<DeclaredPeer>[], quota: Quota): Finding {
  const shown = closed.slice(0, 5).map((rule) => `${rule.direction} ${formatRule(rule)}`);
  const rest = closed.length - shown.length;
  return finding('gap-needed', {
    message: `${declared.name} cannot hold its old and its new rules together (${quotaWords(quota)}), so these have to go a moment before new rules come that may let through some of the same: ${shown.join(', ')}${rest === 0 ? '' : `, and ${rest} more`}`,
    action: `Ask for a higher quota L-0EA8095F, or take other rules away in an earlier change, to make room. ${acceptance('gap-needed', declared.name)}`,
    group: declared.name,
    place: declared.place,
  });
}

const quotaWords = ({ rules, assumed }: Quota): string =>
  assumed === undefined
    ? `this account takes ${rules} of each`
    : `AWS takes ${rules} of each unless the quota is higher, which is not known: ${assumed}`;
