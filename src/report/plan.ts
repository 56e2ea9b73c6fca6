import type { Plan } from '../plan/plan.ts';
import { stopsEverything } from '../plan/stops.ts';
import { changedNames, changesTable, unchangedFold } from './changes.ts';
import { declaredFold, offlineNotice } from './declared.ts';
import { code } from './escape.ts';
import { firstThatFits } from './fit.ts';
import { frontendsTable } from './frontends.ts';
import { keptTable } from './kept.ts';
import { type About, count, fold, footer, heading, page } from './page.ts';
import type { Extent } from './list.ts';
import { findingAlerts, problemsAlert, verdict } from './remarks.ts';

/**
 * A plan as Markdown of at most `bytes` bytes in UTF-8: what is wrong first, then what changes, then what is there.
 * Where it is too long it gets shorter step by step, and says so; the counts are always in it. Same input, same bytes.
 */
export function planMarkdown(plan: Plan, about: About, bytes: number): string {
  return firstThatFits(
    rungs.map((rung) => () => write(plan, about, rung, bytes)),
    bytes,
  );
}

/** `Plan: 2 to add, 1 to change, 0 to remove, 4 unchanged`, for people and for grep; offline it says that this is not known. */
export const countsLine = ({ counts }: Pick<Plan, 'counts'>): string =>
  counts === undefined
    ? 'Plan: offline, so what would change is not known'
    : `Plan: ${counts.add} to add, ${counts.change} to change, ${counts.remove} to remove, ${counts.unchanged} unchanged`;

/** What every report of a plan says about its world, below the last line. */
export const planFacts = (plan: Pick<Plan, 'basis' | 'cluster' | 'region' | 'vpc' | 'digest'>): readonly string[] => [
  plan.basis === 'live' ? 'live state read' : 'offline: AWS was not asked',
  `cluster ${code(plan.cluster)}`,
  ...(plan.vpc === '' ? [] : [`VPC ${code(plan.vpc)}`]),
  ...(plan.region === '' ? [] : [code(plan.region)]),
  ...(plan.digest === '' ? [] : [`plan ${code(plan.digest.slice(0, 12))}`]),
];

type Rung = {
  readonly unchanged: boolean;
  readonly frontends: boolean;
  /** All rows, or the names of that many groups. */
  readonly changes: 'rows' | number;
  readonly remarks: Omit<Extent, 'bytes'>;
};

const all = { items: Infinity, text: 600 };

/** The last one has a length of its own, whatever the plan: no list in it is open. */
const rungs: readonly Rung[] = [
  { unchanged: true, frontends: true, changes: 'rows', remarks: all },
  { unchanged: false, frontends: true, changes: 'rows', remarks: all },
  { unchanged: false, frontends: false, changes: 'rows', remarks: all },
  { unchanged: false, frontends: false, changes: 'rows', remarks: { items: 50, text: 300 } },
  { unchanged: false, frontends: false, changes: 500, remarks: { items: 50, text: 300 } },
  { unchanged: false, frontends: false, changes: 100, remarks: { items: 10, text: 200 } },
  { unchanged: false, frontends: false, changes: 10, remarks: { items: 3, text: 100 } },
];

function write(plan: Plan, about: About, rung: Rung, bytes: number): string {
  const { add, change, remove } = plan.counts ?? noCounts;
  const changes = add + change + remove;
  const extent: Extent = { ...rung.remarks, bytes };
  const remarks = verdict(plan.problems, plan.findings);
  return page(
    heading(about, ...titleOf(plan, changes), ...(remarks === '' ? [] : [remarks])),
    `**${countsLine(plan)}**`,
    offlineNotice(plan),
    notice(plan, rung),
    problemsAlert(plan.problems, about, extent),
    findingAlerts(plan.findings, about, extent),
    changes === 0 && plan.basis === 'live' ? nothing(plan) : undefined,
    rung.changes === 'rows' ? changesTable(plan.groups) : changedNames(plan.groups, rung.changes),
    declaredFold(plan.groups, rung.changes === 'rows' ? Infinity : rung.changes),
    plan.kind === 'cleanup' ? keptTable(plan, rung.changes === 'rows' ? Infinity : rung.changes) : undefined,
    rung.unchanged ? unchangedFold(plan.groups) : undefined,
    rung.frontends ? frontendsFold(plan, about) : undefined,
    footer(about, ...planFacts(plan)),
  );
}

const noCounts = { add: 0, change: 0, remove: 0, unchanged: 0 } as const;

const titleOf = (plan: Plan, changes: number): readonly string[] => [
  ...(plan.kind === 'cleanup' ? ['cleanup'] : []),
  plan.basis === 'offline'
    ? 'offline, not compared with AWS'
    : changes > 0
      ? count(changes, 'change')
      : isBlocked(plan)
        ? 'nothing can be done'
        : 'no changes',
];

/** Whether something that is declared cannot be made so as things are: then "no changes" would say too much. */
const isBlocked = ({ problems, findings, groups }: Plan): boolean =>
  problems.length > 0 || stopsEverything({ problems, findings }) || groups.some((group) => group.blocked !== undefined);

function nothing(plan: Plan): string {
  if (plan.problems.length > 0) return '**No changes can be shown until the problems are solved.**';
  if (isBlocked(plan))
    return '**No changes are made while the errors above stand.** What they are about is not as declared.';
  switch (plan.kind) {
    case 'apply':
      return '**No changes.** The security groups on AWS are as declared.';
    case 'cleanup':
      return '**No changes.** There is nothing to clean up.';
  }
}

/** Open, since a reader of a plan looks for the load balancer next; folded where it would push the rest out of sight. */
function frontendsFold(plan: Plan, about: About): string | undefined {
  const table = frontendsTable(plan.frontends, about);
  if (table === undefined) return undefined;
  return plan.frontends.length > 5
    ? fold(count(plan.frontends.length, 'frontend'), table)
    : `#### Frontends\n\n${table}`;
}

function notice(plan: Plan, rung: Rung): string | undefined {
  const left = [
    ...(rung.unchanged || (plan.counts?.unchanged ?? 0) === 0 ? [] : ['unchanged rules']),
    ...(rung.frontends || plan.frontends.length === 0 ? [] : [count(plan.frontends.length, 'frontend')]),
    ...(rung.changes === 'rows' ? [] : ['the single rules']),
    ...(rung.remarks.items >= Math.max(plan.problems.length, plan.findings.length)
      ? []
      : ['most problems and findings']),
  ];
  if (rung === rungs[0]) return undefined;
  return `✂️ **Shortened to fit GitHub's limit**${left.length === 0 ? '' : `, without ${left.join(', ')}`}. The file of the output \`plan-file\` has all of it.`;
}
