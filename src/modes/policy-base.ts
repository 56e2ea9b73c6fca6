import { deadlineOf } from '../github/deadline.ts';
import { readFilesAt } from '../github/files-at.ts';
import { reasonOf } from '../github/trouble.ts';
import { isFor } from '../groups/cluster-pattern.ts';
import { isMap } from '../groups/conform.ts';
import { readPolicies } from '../groups/policy.ts';
import type { AllowEntry } from '../groups/read-policy.ts';
import { parseDocuments } from '../manifests/documents.ts';
import type { PolicyInput } from '../plan/policy.ts';
import type { Repository } from './repository.ts';
import type { Run } from './run.ts';

/**
 * The policy, with the entries under `allow` that a pull request brings itself: its base has none that lets the same stand as long.
 * Other words for the reason bring nothing. A policy from elsewhere is no part of the pull request. Where GitHub does not show the base it
 * is not known which they are, and one line of the log says why.
 */
export async function policyAgainstBase(
  { inputs, context, log, signal: cancelled }: Pick<Run, 'inputs' | 'context' | 'log'> & Partial<Pick<Run, 'signal'>>,
  { policy, declarationFiles }: Pick<Repository, 'policy' | 'declarationFiles'>,
): Promise<PolicyInput> {
  const { eventName, pullRequest, apiUrl, repository } = context;
  const base = pullRequest?.base;
  const entries = policy.policy.allow.filter(({ clusters }) => isFor(clusters, inputs.cluster));
  if (eventName !== 'pull_request' || inputs.policy !== '' || entries.length === 0) return policy;
  if (base === undefined || apiUrl === undefined || repository === undefined) return policy;
  const unknown = (why: string): PolicyInput => {
    log(`Which entries under \`allow\` this pull request brings is not known: ${why}.`);
    return policy;
  };
  if (inputs.githubToken === '') return unknown('there is no token (input `github-token`)');
  const signal = deadlineOf({ cancelled });
  try {
    const wanted = declarationFiles.map((file) => ({ file, ref: base }));
    const texts = await readFilesAt({ apiUrl, repository, token: inputs.githubToken, wanted }, signal);
    const before = new Set(
      entriesOf(declarationFiles.map((file, index) => ({ file, text: texts[index] ?? '' }))).map(meaning),
    );
    return { ...policy, broughtByThisChange: new Set(entries.filter((entry) => !before.has(meaning(entry)))) };
  } catch (error) {
    return unknown(reasonOf(error, signal, 'read files (`contents: read`)'));
  }
}

/** What cannot be read lets nothing stand. */
const entriesOf = (files: readonly { readonly file: string; readonly text: string }[]): readonly AllowEntry[] =>
  readPolicies(
    files.flatMap(({ file, text }) =>
      parseDocuments(file, text).documents.flatMap(({ object, locate }) => {
        const policy = Object.hasOwn(object, 'policy') ? object['policy'] : undefined;
        return isMap(policy) ? [{ object: policy, path: ['policy'], locate }] : [];
      }),
    ),
  ).policy.allow;

/** What an entry lets stand, and how long. */
const meaning = ({ finding, group, ports, frontend, clusters, until }: AllowEntry): string =>
  JSON.stringify([finding, group, ports, frontend, clusters, until].map((part) => part ?? null));
