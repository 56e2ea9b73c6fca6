import type { Finding, Severity } from '../finding.ts';
import type { Place, Problem } from '../problem.ts';
import { expectationTitle } from '../verify/expectation.ts';
import { listenerText } from '../verify/listeners.ts';
import type { FinalAttachment } from '../verify/poll.ts';
import { groupList, isForeign } from '../verify/summary.ts';
import { acceptedWords } from './accepted.ts';
import { logText } from './escape.ts';
import { byPlace } from '../plan/order.ts';

/** A message on a line of a file, as the runner shows it beside the change. Plain text, safe as it is. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly place?: Place;
};

/**
 * The annotations of a step: problems first, then what is not attached, then findings, each by file and line. GitHub shows 10 of a level and drops the
 * rest without a word (https://docs.github.com/en/actions/reference/limits), so the last one of a level counts what is left.
 * One error is kept free for the line that says why the step failed, which is an annotation, too.
 */
export function annotations(remarks: {
  readonly problems?: readonly Problem[];
  readonly findings?: readonly Finding[];
  readonly attachments?: readonly Shown[];
  /** Files whose remarks go before the others', as those that the event changes. */
  readonly first?: ReadonlySet<string>;
}): readonly Annotation[] {
  const isElsewhere = ({ place }: Placed): number =>
    place === undefined || remarks.first?.has(place.file) === true ? 0 : 1;
  const inOrder = (a: Placed, b: Placed): number => isElsewhere(a) - isElsewhere(b) || byPlace(a, b);
  const every = [
    ...(remarks.problems ?? []).toSorted(inOrder).map(ofProblem),
    ...(remarks.attachments ?? []).flatMap(ofAttachment).toSorted(inOrder),
    ...(remarks.findings ?? []).toSorted(inOrder).flatMap(ofFinding),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    counted(
      every.filter((annotation) => annotation.level === level),
      most[level],
    ),
  );
}

type Placed = { readonly place?: Place };

const most = { error: 9, warning: 10, notice: 10 } as const satisfies Record<Annotation['level'], number>;

function counted(some: readonly Annotation[], limit: number): readonly Annotation[] {
  const last = some[limit - 1];
  if (some.length <= limit || last === undefined) return some;
  const rest = `And ${some.length - limit} more of this level: the report and the log have all of them.`;
  return [...some.slice(0, limit - 1), { ...last, message: `${last.message}\n${rest}` }];
}

const ofProblem = (problem: Problem): Annotation => ({
  level: 'error',
  title: 'frontend-sg: problem',
  message: lines(problem.message, problem.hint),
  ...(problem.place === undefined ? {} : { place: problem.place }),
});

/** What was accepted before needs nobody's eyes again; what this very change accepts is a notice. */
function ofFinding({ id, severity, message, action, place, accepted }: Finding): readonly Annotation[] {
  if (accepted !== undefined && accepted.byThisChange !== true) return [];
  return [
    {
      level: accepted === undefined ? levels[severity] : 'notice',
      title: accepted === undefined ? `frontend-sg: ${id}` : `frontend-sg: ${id} accepted by this very change`,
      message: lines(message, accepted === undefined ? action : acceptedWords(accepted)),
      ...(place === undefined ? {} : { place }),
    },
  ];
}

/** What is not as it should be, and what is there besides where that is worth a warning. */
function ofAttachment({ diagnosis, expectation, extras, listeners = [], result }: Shown): readonly Annotation[] {
  const place = expectation.place === undefined ? {} : { place: expectation.place };
  const title = `frontend-sg: ${result}`;
  if (diagnosis !== undefined) {
    const message = lines(
      expectationTitle(expectation),
      `Observed: ${diagnosis.observed}`,
      diagnosis.event === undefined ? undefined : `The controller's event: ${diagnosis.event}`,
      `Expected: ${diagnosis.expected}`,
      `Most likely cause: ${diagnosis.causes[0]}`,
      `Next command: ${diagnosis.next[0]}`,
    );
    return [{ level: 'error', title, message, ...place }];
  }
  const warnings = [
    ...(result === 'attached-with-extras'
      ? [
          lines(
            `${expectationTitle(expectation)}: its load balancer also carries ${groupList(extras.filter(isForeign))}, which nobody declared`,
            'Take it off or name it; or set `extra-groups: allow`.',
          ),
        ]
      : []),
    ...(listeners.length === 0
      ? []
      : [lines(`${expectationTitle(expectation)}: ${listeners.map(listenerText).join('; ')}`)]),
  ];
  return warnings.map((message) => ({ level: 'warning', title, message, ...place }));
}

type Shown = Pick<FinalAttachment, 'expectation' | 'result' | 'diagnosis' | 'extras' | 'listeners'>;

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  Annotation['level']
>;

/** Only a line feed of ours divides lines. */
const lines = (...texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined)
    .map((text) => logText(text))
    .join('\n');
