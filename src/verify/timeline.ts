import type { Problem } from '../problem.ts';
import type { Attachment } from './classify.ts';
import { expectationTitle } from './expectation.ts';
import { summarize } from './summary.ts';

/** Something that a poll saw for the first time. */
export type TimelineEntry = {
  readonly elapsedSeconds: number;
  /** Absent where it is about the poll itself. */
  readonly frontend?: string;
  readonly text: string;
};

/** What is new between two polls, in the order of the expectations; a failed poll is one entry. */
export function changes(
  before: readonly Attachment[],
  after: readonly Attachment[],
  fault: Problem | undefined,
  elapsedSeconds: number,
): readonly TimelineEntry[] {
  const failed = fault === undefined ? [] : [{ elapsedSeconds, text: fault.message }];
  return [
    ...failed,
    ...after.flatMap((attachment, index) => {
      const text = summarize(attachment);
      const earlier = before[index];
      if (earlier !== undefined && text === summarize(earlier)) return [];
      return [{ elapsedSeconds, frontend: expectationTitle(attachment.expectation), text }];
    }),
  ];
}
