import type { Plan } from '../plan/plan.ts';
import type { Diagnosis } from '../verify/diagnose.ts';
import { expectationTitle, type Unbuilt } from '../verify/expectation.ts';
import type { LeftBehind } from '../verify/left-behind.ts';
import type { FinalAttachment, Verification } from '../verify/poll.ts';
import { groupText } from '../verify/summary.ts';
import { diagnoseUnbuilt, unbuiltResult } from '../verify/unbuilt.ts';
import { attachmentTable, isSettled } from './attachments.ts';
import { code, prose } from './escape.ts';
import { firstThatFits } from './fit.ts';
import { type About, count, duration, fold, footer, heading, page, placeLink, sentence, table } from './page.ts';
import type { Extent } from './list.ts';
import { findingAlerts, problemsAlert, verdict } from './remarks.ts';

/** What a verification says about its world, beside what it saw. */
export type Verified = Pick<Plan, 'cluster' | 'region' | 'vpc' | 'problems' | 'findings'> & {
  /** Frontends for which the controller makes no load balancer, so that there was nothing to look for. */
  readonly unbuilt: readonly Unbuilt[];
  /** An apply of the same commit is known to have gone well. */
  readonly applied?: boolean;
};

/** What was seen on every load balancer; for those that are not as expected a diagnosis each. At most `bytes` bytes in UTF-8. */
export function verificationMarkdown(verification: Verification, world: Verified, about: About, bytes: number): string {
  return firstThatFits(
    rungs.map((rung) => () => write(verification, world, about, { ...rung, bytes })),
    bytes,
  );
}

type Rung = Extent & { readonly timeline: number };

const rungs: readonly Omit<Rung, 'bytes'>[] = [
  { items: Infinity, text: 2000, timeline: Infinity },
  { items: Infinity, text: 2000, timeline: 0 },
  { items: 20, text: 300, timeline: 0 },
  { items: 3, text: 100, timeline: 0 },
];

function write(verification: Verification, world: Verified, about: About, rung: Rung): string {
  const settled = verification.attachments.filter(isSettled);
  const others = verification.attachments.filter((attachment) => !isSettled(attachment));
  const remarks = verdict(world.problems, world.findings);
  return page(
    heading(about, titleOf(verification, others.length, world), ...(remarks === '' ? [] : [remarks])),
    `**Verified: ${settled.length} of ${verification.attachments.length + world.unbuilt.length} as expected after ${duration(verification.elapsedSeconds)}**, ${count(verification.polls, 'poll')}`,
    rung.timeline > 0 ? undefined : "✂️ **Shortened to fit GitHub's limit.** The log has all of it.",
    verification.fault === undefined ? undefined : `❌ ${prose(sentence(verification.fault.message), rung.text)}`,
    problemsAlert(world.problems, about, rung),
    ...others.slice(0, rung.items).map((attachment) => diagnosisOf(attachment, about, rung)),
    more(others.length - rung.items, 'frontend'),
    ...world.unbuilt.slice(0, rung.items).map((unbuilt) => unbuiltDiagnosis(unbuilt, about, rung)),
    more(world.unbuilt.length - rung.items, 'frontend'),
    attachmentTable([...others, ...settled].slice(0, rung.items)),
    verification.listenersFault === undefined
      ? undefined
      : `⚠️ Listeners were not compared: ${prose(sentence(verification.listenersFault.message), rung.text)}${hintOf(verification.listenersFault.hint, rung)}`,
    leftBehindList(verification.leftBehind, rung),
    findingAlerts(world.findings, about, rung),
    timelineFold(verification, rung),
    footer(about, 'seen on AWS', `cluster ${code(world.cluster)}`, `VPC ${code(world.vpc)}`, code(world.region)),
  );
}

function titleOf(
  verification: Verification,
  open: number,
  { unbuilt: { length: unbuilt }, applied }: Pick<Verified, 'unbuilt' | 'applied'>,
): string {
  const left = open + unbuilt;
  const total = verification.attachments.length + unbuilt;
  if (unbuilt > 0 && (verification.ended === 'verified' || verification.ended === 'nothing-to-verify'))
    return `❌ ${left} of ${total} not built`;
  switch (verification.ended) {
    case 'verified':
      return `✅ ${applied === true ? 'applied and ' : ''}attached after ${duration(verification.elapsedSeconds)}`;
    case 'nothing-to-verify':
      return '❌ nothing to verify';
    case 'decided':
      return left === 0 ? '❌ nothing was verified' : `❌ ${left} of ${total} can never become true`;
    case 'deadline':
      return `❌ ${left} of ${total} not attached at the deadline`;
    case 'cancelled':
      return `⏹️ cancelled, ${left} of ${total} not attached yet`;
    case 'denied':
      return '❌ AWS refuses to be asked';
  }
}

/** Observed, Expected, Most likely cause, Next command. */
function diagnosisOf(attachment: FinalAttachment, about: About, { text }: Rung): string {
  const { diagnosis, expectation } = attachment;
  const title = `#### ❌ ${code(expectationTitle(expectation))} · ${attachment.result}`;
  const where = expectation.place === undefined ? '' : ` · ${placeLink(about, expectation.place)}`;
  return diagnosis === undefined ? title + where : diagnosisList(title + where, diagnosis, text);
}

function diagnosisList(title: string, diagnosis: Diagnosis, text: number): string {
  const [cause, ...causes] = diagnosis.causes;
  const [command, ...commands] = diagnosis.next;
  return [
    title,
    '',
    `- **Observed:** ${prose(sentence(diagnosis.observed), text)}`,
    ...(diagnosis.event === undefined ? [] : [`- **The controller's event:** ${code(diagnosis.event, text)}`]),
    `- **Expected:** ${prose(sentence(diagnosis.expected), text)}`,
    `- **Most likely cause:** ${prose(sentence(cause), text)}`,
    ...causes.map((other) => `  - or: ${prose(sentence(other), text)}`),
    `- **Next command:** ${code(command, text)}`,
    ...commands.map((other) => `  - then: ${code(other, text)}`),
  ].join('\n');
}

/** A frontend for which there was nothing to look for. */
function unbuiltDiagnosis(unbuilt: Unbuilt, about: About, { text }: Rung): string {
  const { frontend, place } = unbuilt;
  const where = place === undefined ? '' : ` · ${placeLink(about, place)}`;
  const title = `#### ❌ ${code(`${frontend.kind} ${frontend.id}`)} · ${unbuiltResult(unbuilt)}${where}`;
  return diagnosisList(title, diagnoseUnbuilt(unbuilt), text);
}

function leftBehindList(left: readonly LeftBehind[], { items }: Rung): string | undefined {
  if (left.length === 0) return undefined;
  const rows = left
    .slice(0, items)
    .map(({ loadBalancer, stack, groups }) => [
      code(loadBalancer.name),
      code(stack),
      groups.map((group) => code(groupText(group))).join('<br>'),
    ]);
  return [
    '#### ⚠️ Load balancers of this cluster with groups of ours, whose frontend these manifests do not have',
    'Their objects are gone from the repository and not from the cluster, or another repository names these groups.',
    table(['Load balancer', 'Frontend', 'Groups of ours'], rows),
    more(left.length - items, 'load balancer') ?? '',
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

const hintOf = (hint: string | undefined, { text }: Rung): string =>
  hint === undefined ? '' : ` ${prose(sentence(hint), text)}`;

function timelineFold(verification: Verification, rung: Rung): string | undefined {
  const entries = verification.timeline.slice(0, rung.timeline);
  if (entries.length === 0) return undefined;
  const rows = entries.map((entry) => [
    `T+${duration(entry.elapsedSeconds)}`,
    entry.frontend === undefined ? '' : code(entry.frontend),
    prose(entry.text),
  ]);
  return fold('Timeline', table(['When', 'Frontend', 'Seen'], rows));
}

const more = (number: number, noun: string): string | undefined =>
  number > 0 ? `and ${count(number, noun)} more` : undefined;
