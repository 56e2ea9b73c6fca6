import type { Document, Json, JsonObject } from './document.ts';
import { lineIndex } from './lines.ts';
import { offsetAt } from './node.ts';
import { parseYaml } from './parse.ts';
import type { YamlDocument } from './parse.ts';
import type { Place, Problem } from '../problem.ts';

/** A file as documents: those of a List stand for themselves. */
export type ParsedFile = {
  readonly documents: readonly Document[];
  /** What could not be read. */
  readonly faults: readonly Problem[];
  /** Keys that are given twice; for manifests the last one wins, elsewhere this is a problem. */
  readonly duplicates: readonly Problem[];
  /** Documents that hold nothing. */
  readonly empty: number;
  /** Documents that are no map. */
  readonly others: readonly Place[];
  readonly overBudget: boolean;
};

/**
 * Reads the text of a file (relative to the workspace, with forward slashes) as kubectl does: an object that has `items`
 * is a List, of which each item is a document of its own. Never throws, whatever the text is.
 * Source: https://github.com/kubernetes/apimachinery/blob/v0.34.0/pkg/apis/meta/v1/unstructured/helpers.go (decodeToList)
 */
export function parseDocuments(file: string, text: string): ParsedFile {
  const line = lineIndex(text);
  const placeAt = (offset: number): Place => ({ file, ...line(offset) });
  const parsed = parseYaml(text);
  const others: Place[] = [];
  const documents = parsed.documents.flatMap((root): readonly Document[] => {
    if (isObject(root.value)) return expandList(file, root, root.value, placeAt);
    others.push(placeAt(root.start));
    return [];
  });
  return {
    documents,
    faults: parsed.faults.map(({ message, offset }) => ({ message, place: placeAt(offset) })),
    duplicates: parsed.duplicates.map(({ key, first, second }) => duplicateKey(key, placeAt(first), placeAt(second))),
    empty: parsed.empty,
    others,
    overBudget: parsed.overBudget,
  };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function duplicateKey(key: string, first: Place, second: Place): Problem {
  return {
    message: `the key ${JSON.stringify(key)} stands twice in one map: first on line ${first.line}, again on line ${second.line}`,
    hint: 'Keep one of the two',
    place: second,
  };
}

function expandList(
  file: string,
  root: YamlDocument,
  value: JsonObject,
  placeAt: (offset: number) => Place,
): Document[] {
  const { items, kind, apiVersion } = value;
  if (!Object.hasOwn(value, 'items') || !Array.isArray(items) || typeof kind !== 'string') {
    return [{ file, object: value, locate: (path, within) => placeAt(offsetAt(root.root(), path, within)) }];
  }
  return (items as readonly Json[]).flatMap((item, index) => {
    if (!isObject(item)) return [];
    const locate: Document['locate'] = (path, within) =>
      placeAt(offsetAt(root.root(), ['items', index, ...path], within));
    return [{ file, object: asItem(item, kind, apiVersion), locate }];
  });
}

/** An item without kind and apiVersion is of the kind of its list, which may be said once: IngressList. */
function asItem(item: JsonObject, listKind: string, apiVersion: Json | undefined): JsonObject {
  if (isSaid(item, 'kind') || isSaid(item, 'apiVersion')) return item;
  return {
    ...item,
    kind: listKind.endsWith('List') ? listKind.slice(0, -'List'.length) : listKind,
    ...(apiVersion === undefined ? {} : { apiVersion }),
  };
}

function isSaid(item: JsonObject, key: string): boolean {
  const value = Object.hasOwn(item, key) ? item[key] : undefined;
  return typeof value === 'string' && value !== '';
}
