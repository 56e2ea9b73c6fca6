import { valueAt } from './document.ts';
import type { Document, Json, Path } from './document.ts';
import { offsetAt } from './node.ts';
import { parseYaml } from './parse.ts';
import type { Problem } from '../problem.ts';
import { hinted } from './yaml-error.ts';

/** YAML that stands as text inside a document, with places in the outer file. */
export type Embedded =
  | { readonly object: Json; readonly locate: Document['locate'] }
  | { readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Reads the text of the scalar at a path, such as an annotation, as one YAML document; a key that is given twice is a
 * problem. Nothing but comments is null. Places are exact where the scalar is a literal block, plain, or quoted on one
 * line; elsewhere they are the scalar's start.
 */
export function parseEmbedded(document: Document, path: Path): Embedded {
  const placeOf = (offset: number): ReturnType<Document['locate']> => document.locate(path, { offset });
  const name = String(path.at(-1) ?? '');
  const text = valueAt(document.object, path);
  if (typeof text !== 'string') {
    const message = `the value of ${name} is ${kindOf(text)}; expected text that holds YAML`;
    return {
      problems: [{ message, hint: 'Write it as a block: put | behind the colon', place: document.locate(path) }],
    };
  }
  const { documents, faults, duplicates } = parseYaml(text);
  const [root, second] = documents;
  const problems: Problem[] = faults.map(({ message, offset }) => ({
    ...hinted(message),
    message: `the text of ${name} cannot be read as YAML: ${message}`,
    place: placeOf(offset),
  }));
  for (const { key, first, second: again } of duplicates) {
    const message = `in ${name} the key ${JSON.stringify(key)} stands twice in one map: first on line ${placeOf(first).line}`;
    problems.push({ message, hint: 'Keep one of the two', place: placeOf(again) });
  }
  if (second !== undefined) {
    const message = `the text of ${name} holds several YAML documents; expected one`;
    problems.push({ message, hint: 'Write them as one map', place: placeOf(second.start) });
  }
  const [problem, ...more] = problems;
  if (problem !== undefined) return { problems: [problem, ...more] };
  if (root === undefined) return { object: null, locate: () => document.locate(path) };
  return { object: root.value, locate: (inner, within) => placeOf(offsetAt(root.root(), inner, within)) };
}

function kindOf(value: Json | undefined): string {
  if (value === undefined) return 'not there';
  if (value === null) return 'null';
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a map';
  return `a ${typeof value}`;
}
