import type { ChangedFiles } from '../github/changed-files.ts';
import { count } from './page.ts';

/** `3 files changed by the pull request`: how many, and by which rule that is known. */
export const changedText = (changed: ChangedFiles): string =>
  changed.rule === 'whole-tree' ? 'the whole tree' : `${count(changed.count, 'file')} changed ${words[changed.rule]}`;

const words = {
  'pull-request': 'by the pull request',
  'merge-group': 'by the merge group',
  push: 'by the push',
  'default-branch': 'against the default branch',
} as const satisfies Record<Exclude<ChangedFiles['rule'], 'whole-tree'>, string>;
