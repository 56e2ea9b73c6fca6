import type { Mode } from '../inputs.ts';
import { prose } from './escape.ts';
import { byteLength } from './fit.ts';
import { fold, sentence } from './page.ts';

export type Receipt = {
  /** One line of Markdown to stand below the heading. */
  readonly status?: string | undefined;
  /** Makes the report of the run, of at most so many bytes. */
  readonly report: (bytes: number) => string;
  /** The comment's text so far, without its marker: a plan, or an earlier receipt. */
  readonly before: string;
};

/** What became of a plan, with the plan that the comment showed before folded away below: as Markdown of at most `bytes` bytes. */
export function receiptMarkdown({ status = '', report, before }: Receipt, bytes: number): string {
  const plan = planOf(before);
  const below = plan === '' ? '' : `\n${divider}\n${fold('The plan that was reviewed', plan)}\n`;
  const tail = bytes - byteLength(below) - byteLength(status) < leastReport ? tooLong : below;
  const text = report(bytes - byteLength(tail) - byteLength(status) - 2);
  if (status === '') return text + tail;
  const [heading = '', ...rest] = text.split('\n');
  return [heading, '', status, ...rest].join('\n') + tail;
}

/** Why it failed, in one sentence below the heading; undefined where all is well, which the heading says. */
export function statusLine(run: {
  readonly mode: Mode;
  readonly isApplied: boolean;
  readonly failure?: { readonly message: string };
  readonly outcomes?: readonly unknown[];
  readonly verification?: { readonly verified: boolean };
}): string | undefined {
  const { mode, isApplied, failure, outcomes, verification } = run;
  if (failure === undefined) return undefined;
  const unseen = isApplied ? 'Applied, and not attached' : 'Not attached';
  const what =
    mode === 'apply'
      ? outcomes === undefined
        ? 'Not applied'
        : 'Failed'
      : verification?.verified === true
        ? 'Failed'
        : unseen;
  return `❌ **${what}:** ${prose(sentence(failure.message))}`;
}

/** Bytes for which a report is still worth reading; a plan that leaves less is left out. */
const leastReport = 20_000;

const tooLong =
  '\n<sub>The plan that stood here is too long to be kept. It is in the summary of the run that made it.</sub>\n';

/** A line of its own, since what is folded may hold anything. */
const divider = '<!-- frontend-sg:plan -->';

/** What an earlier receipt folded away, or all of it. */
function planOf(before: string): string {
  const text = before.replaceAll('\r\n', '\n').trim();
  const [, folded] =
    /(?:^|\n)<!-- frontend-sg:plan -->\n<details><summary>[^\n]*\n\n([^]*)\n\n<\/details>$/.exec(text) ?? [];
  return (folded ?? text).trim();
}
