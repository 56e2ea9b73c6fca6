import type { Ancestry } from '../github/ancestry.ts';
import type { Run } from './run.ts';

/** Whether the commit of this run is behind each of these, as GitHub has it. Asked for none it asks nobody. */
export async function ancestryOf(
  { inputs, context, signal }: Pick<Run, 'inputs' | 'context'> & Partial<Pick<Run, 'signal'>>,
  commits: readonly string[],
): Promise<ReadonlyMap<string, Ancestry>> {
  if (commits.length === 0) return new Map();
  const { readAncestry } = await import('../github/ancestry.ts');
  const { apiUrl, repository, sha } = context;
  return readAncestry(
    {
      ...(apiUrl === undefined ? {} : { apiUrl }),
      ...(repository === undefined ? {} : { repository }),
      token: inputs.githubToken,
      commit: sha,
      cancelled: signal,
    },
    commits,
  );
}
