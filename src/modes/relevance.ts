import { lstat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { ChangedFiles } from '../github/changed-files.ts';
import { readCheckout } from '../github/checkout.ts';
import { compileGlobs } from '../manifests/globs.ts';
import type { Run } from './run.ts';

/**
 * Whether nothing that an event changes could matter to a plan: no manifest, declaration, context, nothing that decides how they are
 * rendered or how this action runs. Where that is not known for sure, it could: where an earlier step has written manifests that are no
 * part of the commit, or where something else is checked out.
 */
export async function isIrrelevant(
  { inputs, context }: Pick<Run, 'inputs' | 'context'>,
  changed: ChangedFiles,
): Promise<boolean> {
  if (changed.rule !== 'pull-request' && changed.rule !== 'merge-group') return false;
  const { matters, reaches } = readPatterns(inputs);
  if ([...changed.names].some(matters)) return false;
  const kept = await Promise.all([...changed.names].map((file) => isFileOrGone(context.workspace, file)));
  if (kept.includes(false)) return false;
  const checkout = await readCheckout(context.workspace);
  if (checkout === undefined || (checkout.commit !== context.eventSha && checkout.commit !== context.sha)) return false;
  return !checkout.own.some((file) => (file.endsWith('/') ? reaches(file.slice(0, -1)) : matters(file)));
}

/** Which files a plan could look at. */
export function readPatterns(inputs: Pick<Run['inputs'], 'manifests' | 'context' | 'declarations' | 'policy'>): {
  readonly matters: (file: string) => boolean;
  readonly reaches: (folder: string) => boolean;
  readonly declares: (file: string) => boolean;
} {
  const globs = [compileGlobs(inputs.manifests.patterns, 'manifests'), compileGlobs(inputs.context, 'context')];
  const declarations = new Set(inputs.declarations.files.map((file) => posix.normalize(file.trim())));
  const policy = posix.normalize(inputs.policy.trim());
  const declares = (file: string): boolean => declarations.has(file);
  return {
    declares,
    matters: (file) =>
      declares(file) ||
      file === policy ||
      globs.some(({ matches }) => matches(file)) ||
      // Workflows say which inputs this action gets; declarations that are misnamed lie there, too.
      file.startsWith('.github/') ||
      file === '.gitmodules' ||
      rendering.test(posix.basename(file)),
    reaches: (folder) => globs.some(({ reaches }) => reaches(folder)),
  };
}

/** Files that make a tree one that has to be rendered first, and those by which git checks out other bytes than the commit has. */
const rendering = /^(?:kustomization\.ya?ml|Kustomization|Chart\.yaml|\.gitattributes)$/;

/** Anything else that goes by the name of a file may hold others: a submodule, a link. */
async function isFileOrGone(workspace: string, file: string): Promise<boolean> {
  try {
    return (await lstat(join(workspace, file))).isFile();
  } catch {
    return true;
  }
}
