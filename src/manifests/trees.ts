import { posix } from 'node:path';
import type { Json, JsonObject } from './document.ts';
import { parseDocuments } from './documents.ts';
import type { FileText } from './files.ts';

/** A folder whose files are material for a tool and not manifests themselves. */
export type Tree = {
  readonly folder: string;
  readonly how: 'kustomize' | 'helm';
  /** The file that makes it one: its own, or the kustomization that names it. */
  readonly by: string;
};

/**
 * Finds the trees among all files of the workspace: folders with a kustomization or a chart, and what a kustomization
 * names in `resources`, `bases` and `components`. Remote ones are never followed.
 * Gives the innermost tree that a file belongs to.
 */
export function findTrees(
  files: readonly string[],
  read: (file: string) => FileText,
): (file: string) => Tree | undefined {
  const trees = new Map<string, Tree>();
  for (const file of files) {
    const folder = posix.dirname(file);
    const name = posix.basename(file);
    if (name === 'Chart.yaml') {
      trees.set(folder, { folder, how: 'helm', by: file });
    } else if (kustomizations.has(name)) {
      const own = trees.get(folder);
      if (own?.how !== 'helm') trees.set(folder, { folder, how: 'kustomize', by: file });
      for (const path of namedBy(file, read(file))) {
        if (!trees.has(path)) trees.set(path, { folder: path, how: 'kustomize', by: file });
      }
    }
  }
  return (file) => {
    if (trees.size === 0) return undefined;
    for (let path = file; ; path = posix.dirname(path)) {
      const tree = trees.get(path);
      if (tree !== undefined || path === '.') return tree;
    }
  };
}

const kustomizations: ReadonlySet<string> = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);

/** What is remote or outside the workspace is no path of a file in it, so that nothing is taken for it. */
function namedBy(file: string, content: FileText): readonly string[] {
  if ('fault' in content) return [];
  const fields = ['resources', 'bases', 'components'];
  return parseDocuments(file, content.text)
    .documents.flatMap(({ object }) => fields.flatMap((field) => strings(object, field)))
    .map((entry) => posix.join(posix.dirname(file), entry).replace(/\/$/, ''));
}

function strings(object: JsonObject, field: string): readonly string[] {
  const value: Json | undefined = Object.hasOwn(object, field) ? object[field] : undefined;
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}
