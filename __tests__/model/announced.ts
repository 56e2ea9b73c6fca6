import type { World } from '../../emulator/core/world.ts';
import type { DeclaredGroup } from '../../src/groups/declaration.ts';
import { formatRule, type Rule } from '../../src/groups/rule.ts';
import { heldBy } from '../../src/plan/held.ts';
import { closedBy as takenBy, givesName, openedBy } from '../../src/plan/opens.ts';
import type { GroupPlan, Plan, PlannedRule } from '../../src/plan/plan.ts';
import { isHeldBack } from '../property/plan/oracle.ts';
import type { Drifted } from '../property/plan/drifted.ts';
import { keyOf, type ModelVpc } from '../property/plan/model.ts';
import { type Crowd, isCrowded } from './crowd.ts';
import { planIn, type Wanted } from './machine.ts';
import { standing, wantedRules } from './meaning.ts';
import { vpcIn } from './stand-in.ts';
import { mayMeet } from './traffic.ts';

/** What the plan of a run says before it does anything. */
export type Announced = {
  /** The run, with the groups that it will not write for want of room. */
  readonly run: Drifted;
  /** Rules that groups close for a moment, by the id of the group. */
  readonly closing: ReadonlyMap<string, readonly Rule[]>;
  readonly faults: readonly string[];
};

/** Asks the plan of a run in this world where the quota is near, or a group is held back; anywhere else nothing is to be announced. */
export async function announcedBy(pure: Drifted, world: World, crowd: Crowd | undefined): Promise<Announced> {
  if (crowd === undefined && pure.declared.every((group) => !isHeldBack(group, pure)))
    return { run: pure, closing: new Map(), faults: [] };
  const plan = await planIn(world, wantedBy(pure, crowd));
  const { waiting, faults } = waitingIn(plan.groups);
  const run = { ...pure, waiting };
  if (crowd === undefined) return { run, closing: new Map(), faults };
  const announced = gapsIn(plan, run, world, crowd);
  return { ...announced, faults: [...faults, ...announced.faults] };
}

/** The groups that wait, each of which has to have something to wait with, and something to wait for. */
function waitingIn(groups: readonly GroupPlan[]): {
  readonly waiting: ReadonlySet<string>;
  readonly faults: readonly string[];
} {
  const waiting = new Set(groups.flatMap(({ name, waitsFor }) => (waitsFor === undefined ? [] : [name])));
  const stopped = groups.filter(({ name }) => waiting.has(name) || heldBy(groups).has(name));
  // Of one that nobody finds by its name nothing is open that others could leave to it.
  if (stopped.some(({ changes }) => changes.some(givesName))) return { waiting, faults: [] };
  const coming = stopped.flatMap(({ changes, unmet = [] }) => [...unmet, ...changes.flatMap(openedBy)]);
  const isNeeded = ({ changes }: GroupPlan): boolean =>
    changes.flatMap(takenBy).some((rule) => coming.some((one) => mayMeet(rule as Rule, one as Rule)));
  return {
    waiting,
    faults: groups
      .filter((group) => waiting.has(group.name) && !isNeeded(group))
      .map(({ name }) => `converges: ${name} waits, and nothing that it closes is to be opened elsewhere`),
  };
}

function gapsIn({ findings, groups }: Plan, run: Drifted, world: World, crowd: Crowd): Announced {
  const gaps = findings.filter(({ id }) => id === 'gap-needed');
  const now = vpcIn(world);
  const closing = new Map<string, readonly Rule[]>();
  const faults: string[] = [];
  for (const { group: name, message } of gaps) {
    const plan = groups.find((group) => group.name === name);
    const declared = run.declared.find((group) => group.name === name);
    const own = standing(name ?? '', run, now);
    if (plan === undefined || declared === undefined || own === undefined) {
      faults.push(`gap: ${name} is announced with a gap, and is not there`);
      continue;
    }
    const closed = closedBy(plan, message, own.id);
    closing.set(own.id, closed);
    const coming = comingWith(groups, run, now);
    if (coming !== undefined)
      faults.push(
        ...closed
          .filter((rule) => !coming.some((other) => mayMeet(rule, other)))
          .map(
            (rule) => `gap: ${name} announces to close ${keyOf(rule)}, and nothing that comes lets through any of it`,
          ),
      );
    // It is not written while a group that it names is not there, and how much room it takes then is not known.
    if (isWhole(declared, run, now) && !isCrowded(own.rules, wantedRules(declared, run, now), crowd))
      faults.push(`gap: ${name} is announced with a gap, and has room for all`);
  }
  const exceeded = findings.flatMap(({ id, group }) => (id === 'quota-exceeded' && group !== undefined ? [group] : []));
  const held = [...(run.held ?? [])];
  if (JSON.stringify([...new Set(exceeded)].toSorted()) !== JSON.stringify(written(held, run)))
    faults.push(`quota: the plan finds ${exceeded.join(' ') || 'none'} too large, and these are: ${held.join(' ')}`);
  if (crowd.accepts) return { run, closing, faults };
  return {
    run: { ...run, held: new Set([...held, ...gaps.flatMap(({ group }) => group ?? [])]) },
    closing: new Map(),
    faults,
  };
}

/** The rules that come to groups at their quota, which what they close may have to wait for; undefined where one names a group that is not there yet. */
function comingWith(groups: readonly GroupPlan[], run: Drifted, now: ModelVpc): readonly Rule[] | undefined {
  const exchanging = new Set(groups.flatMap(({ name, exchange }) => (exchange === undefined ? [] : [name])));
  const declared = run.declared.filter(({ name }) => exchanging.has(name));
  if (!declared.every((group) => isWhole(group, run, now))) return undefined;
  return declared.flatMap((group) => {
    const stands = new Set(standing(group.name, run, now)?.rules.map(keyOf));
    return wantedRules(group, run, now).filter((rule) => !stands.has(keyOf(rule)));
  });
}

/** Whether every group is there that its rules name. */
const isWhole = ({ ingress, egress }: DeclaredGroup, run: Drifted, now: ModelVpc): boolean =>
  [...ingress, ...(egress.kind === 'rules' ? egress.rules : [])].every(
    ({ peer }) => peer.kind !== 'group-name' || standing(peer.name, run, now) !== undefined,
  );

/** Of groups that belong to others nobody asks how large they are to be. */
const written = (names: readonly string[], { identities }: Drifted): readonly string[] =>
  names
    .filter((name) => {
      const identity = identities.get(name);
      return typeof identity !== 'object' || !('refused' in identity);
    })
    .toSorted();

/** Of the rules that go before others come, or change in place, those that the finding names. */
function closedBy({ changes, exchange }: GroupPlan, message: string, own: string): readonly Rule[] {
  const rows = (exchange?.steps ?? []).flatMap(({ rows: positions }) => positions.flatMap((at) => changes[at] ?? []));
  return rows.flatMap((row) => {
    const rule = row.kind === 'remove-rule' ? row.rule : row.kind === 'modify-rule' ? row.before : undefined;
    if (rule === undefined || !isNamed(rule, message)) return [];
    return rule.peer.kind === 'self' ? [{ ...rule, peer: { kind: 'group', id: own } }] : [rule as Rule];
  });
}

const isNamed = (rule: PlannedRule, message: string): boolean =>
  / and \d+ more$/.test(message) || `${message},`.includes(`${rule.direction} ${formatRule(rule)},`);

/** What a run is to make so. */
export const wantedBy = ({ declared, cluster }: Drifted, crowd: Crowd | undefined): Wanted => ({
  declared,
  accepts: crowd?.accepts === true,
  ...(cluster === undefined ? {} : { cluster }),
});
