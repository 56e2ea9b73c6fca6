import type { Accepted, Finding } from '../finding.ts';
import { formatRule } from '../groups/rule.ts';
import type { Change, Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { stageOf } from '../verify/classify.ts';
import { expectationTitle } from '../verify/expectation.ts';
import type { Progress } from '../verify/poll.ts';
import { acceptedWords } from './accepted.ts';
import { logText } from './escape.ts';
import { signOf } from './rows.ts';
import { summarize } from '../verify/summary.ts';

/**
 * The changes of a plan as rows of a log: what a row does, the group, the rule. Offline it is what is declared. Safe already, since a column
 * is as wide as what is shown in it.
 */
export function changeLines({ groups }: Pick<Plan, 'groups'>): readonly string[] {
  const rows = groups.flatMap((group) => {
    const name = logText(group.name, 60);
    const held = group.blocked === undefined ? '' : ` (not written: ${group.blocked})`;
    return [
      ...(group.declared ?? []).map((rule) => ({ sign: '=', name, text: `declared ${formatRule(rule)}` })),
      ...group.changes.map((change) => ({ sign: signOf(change), name, text: `${changeText(change)}${held}` })),
    ];
  });
  const width = rows.reduce((most, { name }) => Math.max(most, name.length), 0);
  return rows.map(({ sign, name, text }) => `${sign} ${name.padEnd(width)}  ${logText(text, 500)}`);
}

/** A change without its group, which stands before it. */
function changeText(change: Change): string {
  switch (change.kind) {
    case 'create-group':
      return `new group${quoted(change.description)}`;
    case 'add-rule':
    case 'remove-rule':
      return `${formatRule(change.rule)}${quoted(change.rule.description)}`;
    case 'modify-rule':
      return `${formatRule(change.before)} -> ${formatRule(change.rule)}, in place`;
    case 'describe-rule':
      return `${formatRule(change.rule)}: description "${change.before ?? ''}" -> "${change.rule.description ?? ''}"`;
    case 'tag-group':
      return `tags ${Object.entries(change.set)
        .map(([key, value]) => `${key}=${value}`)
        .join(', ')}`;
    case 'untag-group':
      return `tags taken off: ${change.keys.join(', ')}`;
    case 'delete-group':
      return 'delete group';
  }
}

const quoted = (text: string | undefined): string => (text === undefined || text === '' ? '' : ` "${text}"`);

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
