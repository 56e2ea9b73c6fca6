import { buildDocument } from './build.ts';
import type { DuplicateKey } from './build.ts';
import { chunks } from './chunks.ts';
import type { Node } from './node.ts';
import { scanYaml } from './yaml.ts';
import { YamlError } from './yaml-error.ts';

/** What stands in a file. A document that cannot be read is a fault; those before and after it are read all the same. */
export type YamlFile = {
  readonly documents: readonly Node[];
  /** By place. Offsets are UTF-16 units into the text. */
  readonly faults: readonly YamlFault[];
  /** By place. What comes of them is for the caller to say: for kubectl the last one wins, and so it does here. */
  readonly duplicates: readonly DuplicateKey[];
  /** How many documents hold nothing but comments, or null. */
  readonly empty: number;
  /** It has more documents than we read. */
  readonly overBudget: boolean;
};
export type YamlFault = { readonly message: string; readonly offset: number };

export const maxDocuments = 10_000;

/** Reads YAML, and so JSON, as kubectl does. Never throws, whatever the text is. */
export function parseYaml(text: string): YamlFile {
  const documents: Node[] = [];
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
      const events = scanYaml(text.slice(chunk.start, chunk.end), chunk.start);
      const root = buildDocument(events, chunk.start, (duplicate) => duplicates.push(duplicate));
      if (root === undefined || root.value === null) empty += 1;
      else documents.push(root);
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      faults.push({ message: error.message, offset: error.offset });
    }
  }
  return { documents, faults, duplicates, empty, overBudget: count > maxDocuments };
}

const separatorFault = 'only a comment may follow a document separator (---) on its line; kubectl refuses the file';
