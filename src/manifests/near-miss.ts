import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Problem } from '../problem.ts';

/**
 * Files that were most likely meant to be the one that is read by default and is not there: it would declare nothing, and without a word
 * everything that it declares would be taken as given up.
 */
export function nearMisses(workspace: string, missing: string): readonly Problem[] {
  const folders = [...new Set([posix.dirname(missing), '.'])];
  const files = folders.flatMap((folder) =>
    namesIn(join(workspace, folder))
      .filter(looksLikeIt)
      .map((name) => posix.join(folder, name)),
  );
  return files
    .filter((file) => file !== missing)
    .map((file) => ({
      message: `this file is not read, and ${missing}, which would be, is not there`,
      hint: `Rename it to ${missing}, or give its name in the input \`declarations\``,
      place: { file, line: 1, column: 1 },
    }));
}

const looksLikeIt = (name: string): boolean => /^\.?frontend[-_. ]?sgs?\.(?:ya?ml|json)$/i.test(name);

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return []; // What is not there has no files.
  }
}
