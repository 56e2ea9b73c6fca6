import type { Answer, Other } from '../controller/answer.ts';
import { frontendNlbGroupsKey, ingressGroupsKey, serviceGroupsKey } from '../controller/named.ts';
import { type Finding, finding } from '../finding.ts';
import { type Json, type JsonObject, type Path, valueAt } from '../manifests/document.ts';
import { objectName } from './label.ts';

/**
 * Objects that the API server refuses and whose annotations were meant to name groups, but not as text in a map: no name can be read
 * of them, so nothing else would tell that they name any.
 */
export const refusedNames = (answer: Pick<Answer, 'others'>): readonly Finding[] => answer.others.flatMap(refusedIn);

function refusedIn({ document, result, reason, tokens }: Other): readonly Finding[] {
  const meant =
    result === 'invalid' && tokens.length === 0 ? meantIn(valueAt(document.object, annotations)) : undefined;
  if (meant === undefined) return [];
  const { path, key, names } = meant;
  return [
    finding('controller-refuses', {
      message: `${objectName(document)} never gets into the cluster: ${reason}`,
      action: `Write the annotation as text in a map: ${key}: ${names.length === 0 ? 'NAME, NAME' : names.join(', ')}`,
      frontend: objectName(document),
      place: document.locate([...annotations, ...path], { key: true }),
    }),
  ];
}

const annotations = ['metadata', 'annotations'] as const;
const keys = [ingressGroupsKey, serviceGroupsKey, frontendNlbGroupsKey] as const;

/** Where beneath the annotations a key stands that names groups, and what it names as far as that can be told. */
type Meant = { readonly path: Path; readonly key: string; readonly names: readonly string[] };

function meantIn(value: Json | undefined): Meant | undefined {
  if (typeof value === 'string') return meantInText(value, []);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!isList(value)) return meantInMap(value, []);
  // As others write lists of them: `- key: value`, `- { name: key, value: … }`, `- key=value`.
  for (const [index, item] of value.entries()) {
    const meant =
      typeof item === 'string'
        ? meantInText(item, [index])
        : typeof item === 'object' && item !== null && !isList(item)
          ? (meantInMap(item, [index]) ?? meantInPair(item, [index]))
          : undefined;
    if (meant !== undefined) return meant;
  }
  return undefined;
}

function meantInMap(map: JsonObject, path: Path): Meant | undefined {
  const key = keys.find((known) => Object.hasOwn(map, known) && map[known] !== null);
  return key === undefined ? undefined : { path: [...path, key], key, names: namesIn(map[key]) };
}

function meantInPair(map: JsonObject, path: Path): Meant | undefined {
  const key = keys.find((known) => Object.values(map).includes(known));
  return key === undefined ? undefined : { path, key, names: namesIn(valueAt(map, ['value'])) };
}

function meantInText(text: string, path: Path): Meant | undefined {
  const key = keys.find((known) => text.includes(known));
  return key === undefined ? undefined : { path, key, names: [] };
}

/** Enough for an example. */
const namesIn = (value: Json | undefined): readonly string[] =>
  (isList(value) ? value : [value]).filter((name) => typeof name === 'string').slice(0, 10);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
