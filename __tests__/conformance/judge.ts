import { isDeepStrictEqual } from 'node:util';
import { answerCase } from './answer.ts';
import type { AnswerFile, Case, FrontendFile, LoadBalancerFile } from './case.ts';

export const aspects = ['acts', 'outcome', 'groups', 'identity', 'listeners', 'managed'] as const;
export type Aspect = (typeof aspects)[number];

export type Disagreement = { readonly aspect: Aspect; readonly expected: unknown; readonly ours: unknown };
export type Judgement = {
  readonly name: string;
  readonly answer: AnswerFile;
  /** At most one an aspect. */
  readonly disagreements: readonly Disagreement[];
};

/** Holds our answer to a case against the controller's, aspect by aspect. Messages need not agree. */
export function judge(given: Case): Judgement {
  const attempt = attempted(given);
  if ('thrown' in attempt)
    return {
      name: given.name,
      answer: nothing,
      disagreements: [{ aspect: 'acts', expected: 'an answer', ours: attempt.thrown }],
    };
  const { answer } = attempt;
  const disagreements = aspects.flatMap((aspect): readonly Disagreement[] => {
    const [expected, ours] = [given.answer, answer].map((side) => view(aspect, side, given.answer, answer));
    return isDeepStrictEqual(expected, ours) ? [] : [{ aspect, ...difference(expected, ours) }];
  });
  return { name: given.name, answer, disagreements };
}

const nothing: AnswerFile = { frontends: [], others: [] };

/** A case that makes us throw is judged too, so that the others are. */
function attempted(given: Case): { readonly answer: AnswerFile } | { readonly thrown: string } {
  try {
    return { answer: answerCase(given) };
  } catch (error) {
    return { thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What is compared of one side. What one side alone acts on, or alone builds, is told by `acts` and `outcome`. */
function view(
  aspect: Aspect,
  side: AnswerFile,
  expected: AnswerFile,
  ours: AnswerFile,
): Readonly<Record<string, unknown>> {
  if (aspect === 'acts') {
    return Object.fromEntries([
      ...side.frontends.map((frontend) => [label(frontend), frontend.members ?? 'acts']),
      ...side.others.map(({ object, result }) => [`${object} (${result})`, result]),
    ]);
  }
  const inBoth = (frontend: FrontendFile): boolean =>
    [expected, ours].every((other) => other.frontends.some((candidate) => label(candidate) === label(frontend)));
  if (aspect === 'outcome') {
    return Object.fromEntries(
      side.frontends.filter(inBoth).map((frontend) => [label(frontend), [frontend.result, frontend.errorKind ?? null]]),
    );
  }
  const builtInBoth = (frontend: FrontendFile): boolean =>
    [expected, ours].every((other) =>
      other.frontends.some((candidate) => label(candidate) === label(frontend) && candidate.result === 'built'),
    );
  return Object.fromEntries(
    side.frontends
      .filter(builtInBoth)
      .flatMap((frontend) =>
        (frontend.loadBalancers ?? []).map((balancer) => [
          `${label(frontend)} ${balancer.role}`,
          part(aspect, balancer),
        ]),
      ),
  );
}

function part(aspect: Exclude<Aspect, 'acts' | 'outcome'>, balancer: LoadBalancerFile): unknown {
  switch (aspect) {
    case 'groups':
      return balancer.securityGroups;
    case 'identity': {
      const { role, type, scheme, name, namePrefix, ipAddressType, trackingTags } = balancer;
      return { role, type, scheme, name: name ?? null, namePrefix: namePrefix ?? null, ipAddressType, trackingTags };
    }
    case 'listeners':
      return balancer.listeners.map(({ port, protocol }) => `${protocol}:${port}`).toSorted();
    case 'managed':
      return balancer.managedGroup === undefined ? 'none' : [...new Set(balancer.managedGroup.ingress)].toSorted();
  }
}

function label({ kind, id }: FrontendFile): string {
  return `${kind} ${id}`;
}

/** The entries that differ alone. */
function difference(
  expected: Readonly<Record<string, unknown>> = {},
  ours: Readonly<Record<string, unknown>> = {},
): { readonly expected: unknown; readonly ours: unknown } {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(ours)])].filter(
    (key) => !isDeepStrictEqual(expected[key], ours[key]),
  );
  const only = (side: Readonly<Record<string, unknown>>): unknown =>
    Object.fromEntries(keys.filter((key) => Object.hasOwn(side, key)).map((key) => [key, side[key]]));
  return { expected: only(expected), ours: only(ours) };
}
