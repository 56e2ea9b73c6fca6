import type { Plan } from '../plan/plan.ts';
import { stopsEverything } from '../plan/stops.ts';
import { changedNames, changesFold, changesTable, unchangedFold } from './changes.ts';
import { declaredFold, offlineNotice } from './declared.ts';
import { code, prose } from './escape.ts';
import { exposureTable } from './exposure.ts';
import { firstThatFits, type Once, remembered } from './fit.ts';
import { frontendsTable } from './frontends.ts';
import { gather } from './gather.ts';
import { keptTable } from './kept.ts';
import type { Extent } from './list.ts';
import { mergeSteps } from './merge-steps.ts';
import { type About, count, fold, footer, heading, page, sections } from './page.ts';
import { picture } from './picture.ts';
import { findingAlerts, problemsAlert, verdict } from './remarks.ts';

/**
 * A plan as Markdown of at most `bytes` bytes in UTF-8: what is wrong first, then what changes, then what is there.
 * Where it is too long it gets shorter step by step, and says so; the counts are always in it. Same input, same bytes.
 */
export function planMarkdown(plan: Plan, about: About, bytes: number): string {
  const setting: Setting = { bytes, different: gather(plan.findings).length, once: remembered() };
  return firstThatFits(
    rungs.map((rung) => () => write(plan, about, rung, setting)),
    bytes,
  );
}

/** `Plan: 2 to add, 1 to change, 0 to remove, 4 unchanged`, for people and for grep; offline it says that this is not known. */
export const countsLine = ({ counts }: Pick<Plan, 'counts'>): string =>
  counts === undefined
    ? 'Plan: offline, so what would change is not known'
    : `Plan: ${counts.add} to add, ${counts.change} to change, ${counts.remove} to remove, ${counts.unchanged} unchanged`;

/** What every report of a plan says about its world, below the last line. */
export const planFacts = (
  plan: Pick<Plan, 'basis' | 'cluster' | 'region' | 'vpc' | 'digest' | 'quota'>,
): readonly string[] => [
  plan.basis === 'live' ? 'live state read' : 'offline: AWS was not asked',
  `cluster ${code(plan.cluster)}`,
  ...(plan.vpc === '' ? [] : [`VPC ${code(plan.vpc)}`]),
  ...(plan.region === '' ? [] : [code(plan.region)]),
  ...(plan.quota === undefined ? [] : [quotaFact(plan.quota)]),
  ...(plan.digest === '' ? [] : [`plan ${code(plan.digest.slice(0, 12))}`]),
];

const quotaFact = ({ rulesPerGroup, assumed }: NonNullable<Plan['quota']>): string =>
  assumed === undefined
    ? `up to ${rulesPerGroup} rules a group`
    : `up to ${rulesPerGroup} rules a group, if not more: ${prose(assumed)}`;

type Setting = { readonly bytes: number; readonly different: number; readonly once: Once };

type Rung = {
  readonly unchanged: boolean;
  readonly frontends: boolean;
  /** Who can reach what, as a table and as a picture. */
  readonly exposure: boolean;
  readonly picture: boolean;
  /** Behind the table of at most fifteen lines: all rows, or the names of that many groups. */
  readonly changes: 'rows' | number;
  /** Of that table; fifteen unless said. */
  readonly lines?: number;
  readonly remarks: Omit<Extent, 'bytes'>;
};

const all = { items: Infinity, text: 600 };
const whole: Rung = { unchanged: true, frontends: true, exposure: true, picture: true, changes: 'rows', remarks: all };

const short: Rung = { ...whole, unchanged: false, frontends: false };

/** The last one has a length of its own, whatever the plan: no list in it is open, and no name is longer than a line. */
const rungs: readonly Rung[] = [
  whole,
  { ...whole, unchanged: false },
  short,
  { ...short, remarks: { items: 50, text: 300 } },
  { ...short, changes: 500, remarks: { items: 50, text: 300 } },
  { ...short, picture: false, changes: 100, remarks: { items: 10, text: 200 } },
  { ...short, exposure: false, picture: false, changes: 10, remarks: { items: 3, text: 100 } },
  { ...short, exposure: false, picture: false, changes: 2, lines: 4, remarks: { items: 2, text: 60 } },
];

function write(plan: Plan, about: About, rung: Rung, { bytes, different, once }: Setting): string {
  const { add, change, remove } = plan.counts ?? noCounts;
  const changes = add + change + remove;
  const extent: Extent = { ...rung.remarks, bytes };
  const named = rung.changes === 'rows' ? Infinity : rung.changes;
  const remarks = verdict(plan.problems, plan.findings);
  const access = () => (plan.kind === 'apply' ? once('exposure', () => exposureTable(plan)) : undefined);
  const top = [
    heading(about, ...titleOf(plan, changes, access()), ...(remarks === '' ? [] : [remarks])),
    `**${countsLine(plan)}**${changes === 0 && plan.basis === 'live' ? ` · ${nothing(plan)}` : ''}`,
    offlineNotice(plan),
    notice(plan, rung, different),
  ];
  const said = [
    once(`problems ${extent.items}`, () => problemsAlert(plan.problems, about, extent)),
    once(`findings ${extent.items}`, () => findingAlerts(plan.findings, about, extent)),
  ];
  const exposure = rung.exposure ? access() : undefined;
  const rest = [
    rung.unchanged ? once('unchanged', () => unchangedFold(plan.groups)) : undefined,
    rung.frontends ? once('frontends', () => frontendsFold(plan, about, bytes)) : undefined,
  ];
  const end = footer(about, ...planFacts(plan));
  if (changes === 0 && plan.basis === 'live' && plan.kind === 'apply' && remarks === '' && exposure === undefined)
    return page(...top, everythingFold(plan, sections(...said, ...rest)), end);
  return page(
    ...top,
    ...said,
    once(`changes ${rung.lines}`, () => changesTable(plan.groups, rung.lines)),
    rung.changes === 'rows'
      ? once('rows', () => changesFold(plan.groups, bytes))
      : once(`names ${named}`, () => changedNames(plan.groups, named)),
    once(`declared ${named}`, () => declaredFold(plan.groups, named)),
    plan.kind === 'cleanup' ? once(`kept ${named}`, () => keptTable(plan, named)) : undefined,
    exposure,
    rung.picture ? once('picture', () => pictureFold(plan)) : undefined,
    once('steps', () => mergeSteps(plan)),
    ...rest,
    end,
  );
}

/** All that an empty plan has to say, in a line. */
function everythingFold({ counts = noCounts, findings, frontends }: Plan, body: string): string | undefined {
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  const parts = [
    ...(accepted === 0 ? [] : [count(accepted, 'accepted risk')]),
    ...(findings.length === accepted ? [] : [count(findings.length - accepted, 'note')]),
    count(counts.unchanged, 'unchanged rule'),
    count(frontends.length, 'frontend'),
  ];
  return body === '' ? undefined : fold(parts.join(', '), body);
}

const noCounts = { add: 0, change: 0, remove: 0, unchanged: 0 } as const;

/** `access`: who can reach what changes, whatever becomes of the rules: by what a load balancer carries. */
const titleOf = (plan: Plan, changes: number, access: string | undefined): readonly string[] => [
  ...(plan.kind === 'cleanup' ? ['cleanup'] : []),
  plan.basis === 'offline'
    ? 'offline, not compared with AWS'
    : changes > 0
      ? count(changes, 'change')
      : isBlocked(plan)
        ? 'nothing can be done'
        : access === undefined
          ? 'no changes'
          : 'no rule changes, but access changes',
];

/** Whether something that is declared cannot be made so as things are: then "no changes" would say too much. */
const isBlocked = ({ problems, findings, groups }: Plan): boolean =>
  problems.length > 0 || stopsEverything({ problems, findings }) || groups.some((group) => group.blocked !== undefined);

function nothing(plan: Plan): string {
  if (plan.problems.length > 0) return 'no changes can be shown until the problems are solved';
  if (isBlocked(plan)) return 'no changes are made while the errors below stand';
  switch (plan.kind) {
    case 'apply':
      return 'the security groups on AWS are as declared';
    case 'cleanup':
      return 'there is nothing to clean up';
  }
}

function pictureFold(plan: Plan): string | undefined {
  const drawn = picture(plan);
  return drawn === undefined ? undefined : fold('What opens and closes, as a picture', drawn, { open: true });
}

function frontendsFold(plan: Plan, about: About, bytes: number): string | undefined {
  const table = frontendsTable(plan, about, bytes);
  return table === undefined ? undefined : fold(count(plan.frontends.length, 'frontend'), table);
}

/** `different`: findings, those that say the same counted once. */
function notice(plan: Plan, rung: Rung, different: number): string | undefined {
  const left = [
    ...(rung.unchanged || (plan.counts?.unchanged ?? 0) === 0 ? [] : ['unchanged rules']),
    ...(rung.frontends || plan.frontends.length === 0 ? [] : [count(plan.frontends.length, 'frontend')]),
    ...(rung.changes === 'rows' ? [] : ['the single rules']),
    ...(rung.exposure ? [] : ['who can reach what']),
    ...(rung.remarks.items >= Math.max(plan.problems.length, different) ? [] : ['most problems and findings']),
  ];
  if (rung === rungs[0]) return undefined;
  return `✂️ **Shortened to fit GitHub's limit**${left.length === 0 ? '' : `, without ${left.join(', ')}`}. The file of the output \`plan-file\` has all of it.`;
}
