import { type ChangedFiles, readChangedFiles } from '../github/changed-files.ts';
import { changedText } from '../report/changed.ts';
import type { Run } from './run.ts';

/** Which files the event changes, said in one line of the log. They are where a reader looks first; all are read. */
export async function readFocus({
  inputs,
  context,
  log,
  signal,
}: Pick<Run, 'inputs' | 'context' | 'log'> & Partial<Pick<Run, 'signal'>>): Promise<ChangedFiles> {
  const { eventName, repository, apiUrl } = context;
  if (eventName === undefined || repository === undefined || apiUrl === undefined)
    return { rule: 'whole-tree', why: 'there is no event' };
  const changed = await readChangedFiles({
    ...context,
    eventName,
    repository,
    apiUrl,
    token: inputs.githubToken,
    cancelled: signal,
  });
  log(`Focus: ${changedText(changed)}${changed.rule === 'whole-tree' ? ` (${changed.why})` : ''}`);
  return changed;
}
