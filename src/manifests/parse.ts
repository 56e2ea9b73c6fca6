import { buildDocument } from './build.ts';
import type { DuplicateKey } from './build.ts';
import { chunks } from './chunks.ts';
import type { Json } from './document.ts';
import type { Node } from './node.ts';
import { scanYaml } from './yaml.ts';
import { YamlError } from './yaml-error.ts';

/** What stands in a file. A document that cannot be read is a fault; those before and after it are read all the same. */
export type YamlFile = {
  readonly documents: readonly YamlDocument[];
  /** By place. Offsets are UTF-16 units into the text. */
  readonly faults: readonly YamlFault[];
  /** By place. What comes of them is for the caller to say: for kubectl the last one wins, and so it does here. */
  readonly duplicates: readonly DuplicateKey[];
  /** How many documents hold nothing but comments, or null. */
  readonly empty: number;
  /** It has more documents than we read. */
  readonly overBudget: boolean;
};
export type YamlDocument = {
  readonly value: Json;
  readonly start: number;
  /** With the place of everything, which is read again where memory ran short: most documents are never asked. */
  readonly root: () => Node;
};
export type YamlFault = { readonly message: string; readonly offset: number };

export const maxDocuments = 10_000;

/** Reads YAML, and so JSON, as kubectl does. Never throws, whatever the text is. */
export function parseYaml(text: string): YamlFile {
  const documents: YamlDocument[] = [];
  const faults: YamlFault[] = [];
  const duplicates: DuplicateKey[] = [];
  let empty = 0;
  let count = 0;
  for (const chunk of chunks(text)) {
    count += 1;
    if (count > maxDocuments) {
      faults.push({ message: `holds more than ${maxDocuments} documents`, offset: chunk.start });
      break;
    }
    try {
      if (chunk.kind === 'invalid-separator') throw new YamlError(separatorFault, chunk.start);
      const { start, end } = chunk;
      const read = (onDuplicate: (duplicate: DuplicateKey) => void): Node | undefined =>
        buildDocument(scanYaml(text.slice(start, end), start), start, onDuplicate);
      const root = read((duplicate) => duplicates.push(duplicate));
      if (root === undefined || root.value === null) empty += 1;
      else documents.push(forgetful(root, () => read(() => {})));
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      faults.push({ message: error.message, offset: error.offset });
    }
  }
  return { documents, faults, duplicates, empty, overBudget: count > maxDocuments };
}

const separatorFault = 'only a comment may follow a document separator (---) on its line; kubectl refuses the file';

/** Places take thirty times the memory of the text. */
function forgetful(root: Node, read: () => Node | undefined): YamlDocument {
  const { value, start } = root;
  let kept = new WeakRef(root);
  return {
    value,
    start,
    root: () => {
      const node = kept.deref() ?? read();
      if (node === undefined) throw new Error('the same text was read in two ways');
      kept = new WeakRef(node);
      return node;
    },
  };
}
