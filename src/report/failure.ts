import type { Finding } from '../finding.ts';
import type { FailureReason, Problem } from '../problem.ts';
import { prose } from './escape.ts';
import { firstThatFits } from './fit.ts';
import { type About, footer, heading, page, placeLink, sentence } from './page.ts';
import type { Extent } from './list.ts';
import { findingAlerts, problemsAlert } from './remarks.ts';

/** The report of a run that failed before it had a plan: every problem with its place, as Markdown of at most `bytes` bytes. */
export function failureMarkdown(
  failure: {
    readonly reason: FailureReason;
    readonly problems: readonly Problem[];
    readonly findings?: readonly Finding[];
  },
  about: About,
  bytes: number,
): string {
  return firstThatFits(
    rungs.map(
      (rung) => () =>
        page(
          heading(about, `❌ ${reasonWords[failure.reason]}`),
          rung === rungs[0] ? undefined : "✂️ **Shortened to fit GitHub's limit.** The log has all of it.",
          failure.reason === 'problems'
            ? problemsAlert(failure.problems, about, { ...rung, bytes })
            : story(failure.problems, about, rung),
          findingAlerts(failure.findings ?? [], about, { ...rung, bytes }),
          footer(about),
        ),
    ),
    bytes,
  );
}

/** What a reason means, in a few words for a title or the last line of a log. */
export const reasonWords = {
  problems: 'the input has problems',
  findings: 'stopped by findings',
  refused: 'refused',
  aws: 'AWS did not do what was asked',
  'not-attached': 'a security group is not attached',
  'not-found': 'a load balancer was not found',
  timeout: 'not true before the deadline',
  cancelled: 'cancelled',
  internal: 'a bug in frontend-sg',
} as const satisfies Record<FailureReason, string>;

type Rung = Omit<Extent, 'bytes'>;

const rungs: readonly Rung[] = [
  { items: Infinity, text: 2000 },
  { items: 50, text: 300 },
  { items: 5, text: 200 },
];

/** A refusal or a failed call: usually one, told in words. */
const story = (problems: readonly Problem[], about: About, { items, text }: Rung): string =>
  problems
    .slice(0, items)
    .map((problem) =>
      [
        `${problem.place === undefined ? '' : `${placeLink(about, problem.place)} `}${prose(sentence(problem.message), text)}`,
        ...(problem.hint === undefined ? [] : [prose(sentence(problem.hint), text)]),
      ].join('<br>→ '),
    )
    .join('\n\n');
