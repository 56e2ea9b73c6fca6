import type { Document, Json, JsonObject } from '../manifests/document.ts';
import { valueAt } from '../manifests/document.ts';
import type { Place } from '../problem.ts';
import type { Kind, KindInfo } from './kinds.ts';
import { kindOf, kinds } from './kinds.ts';
import type { Settings } from './settings.ts';
import { metadataMisfit } from './metadata.ts';
import type { Misfit } from './shape.ts';

/** One object as the API server would store it. Its fields are read by `valueAt(object.document.object, path)`. */
export type KubeObject = {
  readonly document: Document;
  readonly kind: Kind;
  /** Empty where the kind has none. */
  readonly namespace: string;
  readonly name: string;
  /** `namespace/name`, or the name alone. Unique within its kind. */
  readonly key: string;
  readonly annotations: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly finalizers: readonly string[];
};

/** An object that the API server refuses. */
export type InvalidObject = { readonly object: KubeObject; readonly reason: string; readonly place: Place };

export type Objects = {
  /** Sorted by key. */
  readonly all: (kind: Kind) => readonly KubeObject[];
  readonly find: (kind: Kind, namespace: string, name: string) => KubeObject | undefined;
  readonly invalid: readonly InvalidObject[];
};

/** Every object of the documents that the controller reads. Of several valid definitions of one object the last counts. */
export function indexObjects(documents: readonly Document[], settings: Pick<Settings, 'namespace'>): Objects {
  const valid = new Map<Kind, Map<string, KubeObject>>();
  const invalid: InvalidObject[] = [];
  for (const document of documents) {
    const kind = kindOf(document.object);
    if (kind === undefined) continue;
    const object = readObject(document, kind, settings.namespace);
    const fault = checkObject(document.object, kind);
    if (fault === undefined) {
      const ofKind = valid.get(kind) ?? new Map<string, KubeObject>();
      valid.set(kind, ofKind.set(object.key, object));
    } else {
      const reason = `${fault.path.map(String).join('.')}: ${fault.message}`;
      invalid.push({ object, reason, place: document.locate(fault.path) });
    }
  }
  const sorted = new Map(
    [...valid].map(([kind, byKey]) => [kind, [...byKey.values()].sort(byText((object) => object.key))]),
  );
  return {
    all: (kind) => sorted.get(kind) ?? [],
    find: (kind, namespace, name) => valid.get(kind)?.get(objectKey(kind, namespace, name)),
    invalid,
  };
}

export function objectKey(kind: Kind, namespace: string, name: string): string {
  return kinds[kind].namespaced ? `${namespace}/${name}` : name;
}

/** `Kind namespace/name`, as a reader would name an object. */
export function objectLabel({ object }: Document, settings: Pick<Settings, 'namespace'>): string {
  const kind = kindOf(object);
  const name = textOf(valueAt(object, ['metadata', 'name']));
  const namespace = textOf(valueAt(object, ['metadata', 'namespace'])) || settings.namespace;
  return kind === undefined ? `${textOf(object['kind'])} ${name}` : `${kind} ${objectKey(kind, namespace, name)}`;
}

/** Compares by a text as Go compares strings: by UTF-8 bytes, which is by code points. */
export function byText<T>(text: (value: T) => string): (left: T, right: T) => number {
  return (left, right) => compareText(text(left), text(right));
}

export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  let at = 0;
  while (left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  if (at >= left.length || at >= right.length) return left.length - right.length;
  return codePointRank(left.charCodeAt(at)) - codePointRank(right.charCodeAt(at));
}

/** Surrogates stand for code points beyond every other UTF-16 unit. */
function codePointRank(unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  return isSurrogate ? unit + 0x10000 : unit;
}

function checkObject(object: JsonObject, kind: Kind): Misfit | undefined {
  const { check }: KindInfo = kinds[kind];
  return metadataMisfit(object) ?? check?.(object);
}

function readObject(document: Document, kind: Kind, defaultNamespace: string): KubeObject {
  const field = (name: string): Json | undefined => valueAt(document.object, ['metadata', name]);
  const name = textOf(field('name'));
  const namespace = kinds[kind].namespaced ? textOf(field('namespace')) || defaultNamespace : '';
  const finalizers = field('finalizers');
  return {
    document,
    kind,
    namespace,
    name,
    key: objectKey(kind, namespace, name),
    annotations: textMap(field('annotations')),
    labels: textMap(field('labels')),
    finalizers: Array.isArray(finalizers) ? finalizers.filter((item: Json) => typeof item === 'string') : [],
  };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A null in a map of strings is the empty string, as Go decodes it. */
function textMap(value: Json | undefined): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, item]): readonly (readonly [string, string])[] => {
      if (item === null) return [[key, '']];
      return typeof item === 'string' ? [[key, item]] : [];
    }),
  );
}
