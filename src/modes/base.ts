import { identify } from '../controller/identify.ts';
import { readBase } from '../github/base.ts';
import { parseDocuments } from '../manifests/documents.ts';
import { compileGlobs } from '../manifests/globs.ts';
import { mayNameGroups } from '../manifests/signs.ts';
import { assume } from '../plan/assume.ts';
import { objectName } from '../plan/label.ts';
import type { NamedBefore } from '../plan/lint/removed.ts';
import type { Repository } from './repository.ts';
import type { Run } from './run.ts';

/**
 * What the frontends named at the base of the pull request. Nothing where the event is no pull request, where no frontend of today
 * could have lost anything, or where GitHub does not show the base: then one line of the log says why.
 */
export async function readNamedBefore(
  { inputs, context, log, signal }: Pick<Run, 'inputs' | 'context' | 'log'> & Partial<Pick<Run, 'signal'>>,
  repository: Repository,
): Promise<NamedBefore> {
  const { eventName, pullRequest, apiUrl, repository: name } = context;
  const base = pullRequest?.base;
  if (eventName !== 'pull_request' || pullRequest === undefined || base === undefined) return new Map();
  if (apiUrl === undefined || name === undefined) return new Map();
  if (inputs.githubToken === '' || repository.frontends.every(({ tokens }) => tokens.length > 0)) return new Map();
  const before = await readBase({
    apiUrl,
    repository: name,
    token: inputs.githubToken,
    cancelled: signal,
    pullRequest: pullRequest.number,
    base,
    wanted: isManifest(inputs, repository),
  });
  if ('why' in before) {
    log(`Not compared with the base of the pull request: ${before.why}.`);
    return new Map();
  }
  const { manifests, settings } = repository;
  const documents = [
    ...repository.context.documents,
    ...manifests.documents.filter(({ file }) => !before.replaced.has(file)),
    ...[...before.files].flatMap(([file, text]) => (mayNameGroups(text) ? parseDocuments(file, text).documents : [])),
  ];
  return namesByObject(identify(assume(documents, settings).documents, settings));
}

/** A file that is read today, or that the patterns mean and that lies in no tree that is to be rendered. */
function isManifest(
  { manifests: { patterns } }: Run['inputs'],
  { manifests, context }: Repository,
): (file: string, now: string | undefined) => boolean {
  const read = new Set(manifests.documents.map(({ file }) => file));
  const { matches } = compileGlobs(patterns, 'manifests');
  const contextFiles = new Set(context.matched);
  const isRendered = (file: string): boolean =>
    !manifests.unrendered.some(({ tree }) => tree === '.' || file.startsWith(`${tree}/`));
  return (file, now) =>
    now === undefined ? matches(file) && !contextFiles.has(file) && isRendered(file) : read.has(now);
}

const namesByObject = (frontends: Repository['frontends']): NamedBefore =>
  new Map(
    frontends.flatMap(({ members, tokens }) => {
      const texts = [...new Set(tokens.map(({ text }) => text))];
      return texts.length === 0 ? [] : members.map((member) => [objectName(member), texts] as const);
    }),
  );
