import type { Accepted, Finding } from '../finding.ts';
import { formatRule } from '../groups/rule.ts';
import { formatChange } from '../plan/format.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { stageOf } from '../verify/classify.ts';
import { expectationTitle } from '../verify/expectation.ts';
import type { Progress } from '../verify/poll.ts';
import { acceptedWords } from './accepted.ts';
import { summarize } from '../verify/summary.ts';

/** The changes of a plan, a line each. Foreign text is in it: escape it where it is shown. */
export const changeLines = ({ groups }: Pick<Plan, 'groups'>): readonly string[] =>
  groups.flatMap((group) => [
    ...(group.declared ?? []).map((rule) => `declared in ${group.name}: ${formatRule(rule)}`),
    ...group.changes.map(
      (change) =>
        `${formatChange(group.name, change)}${group.blocked === undefined ? '' : ` (not written: ${group.blocked})`}`,
    ),
  ]);

/** Every problem and every finding, a line each: annotations show ten of a level at most. */
export const remarkLines = (problems: readonly Problem[], findings: readonly Finding[]): readonly string[] => [
  ...problems.map(({ message, hint, place }) => remark('problem', place, message, hint)),
  ...findings.map(({ severity, id, message, action, place, accepted }) =>
    accepted === undefined
      ? remark(`${severity} ${id}`, place, message, action)
      : remark(`accepted ${id}`, place, message, acceptedBy(accepted)),
  ),
];

/** `accepted by this very change at policy.yml:3 until 2027-01-31: partner demo` */
const acceptedBy = (accepted: Accepted): string =>
  `${accepted.byThisChange === true ? 'by this very change' : 'by the policy'}${accepted.place === undefined ? '' : ` at ${accepted.place.file}:${accepted.place.line}`}, ${acceptedWords(accepted)}`;

const remark = (kind: string, place: Problem['place'], message: string, next: string | undefined): string =>
  `${kind}${place === undefined ? '' : ` ${place.file}:${place.line}:${place.column}`}: ${message}${next === undefined ? '' : ` -> ${next}`}`;

/** One line for a poll, and one for everything that it saw for the first time. */
export function progressLines(progress: Progress): readonly string[] {
  const waiting = progress.attachments.filter((attachment) => stageOf(attachment) === 'waiting');
  const [first] = waiting;
  const open =
    first === undefined
      ? ''
      : `; waiting for ${expectationTitle(first.expectation)} (${summarize(first)})${waiting.length === 1 ? '' : ` and ${waiting.length - 1} more`}`;
  return [
    `poll ${progress.poll} after ${progress.elapsedSeconds} s of ${progress.timeoutSeconds} s: ${progress.settled} of ${progress.total} as expected${open}`,
    ...progress.events.map(({ frontend, text }) => `  ${frontend === undefined ? '' : `${frontend}: `}${text}`),
  ];
}
