import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/controller/build.ts';
import { identify } from '../../src/controller/identify.ts';
import { objectLabel } from '../../src/controller/objects.ts';
import type { Settings } from '../../src/controller/settings.ts';
import type { World } from '../../src/controller/answer.ts';
import type { Document, Json, JsonObject } from '../../src/manifests/document.ts';
import { caseDocuments, caseSettings, caseWorld, shownAnswer } from '../conformance/answer.ts';
import { readCases } from '../conformance/case.ts';

/** Clusters of many kinds, to start from. */
const clusters = readCases(join(import.meta.dirname, '../conformance/cases.jsonl')).map(({ world, manifests }) => ({
  documents: caseDocuments(manifests),
  world: caseWorld(world),
  settings: caseSettings(world),
}));
type Cluster = (typeof clusters)[number];
const cluster: fc.Arbitrary<Cluster> = fc.constantFrom(...clusters);

const runs = { numRuns: 300 };

function told(documents: readonly Document[], world: World, settings: Settings): unknown {
  return shownAnswer(build(documents, world, settings), settings);
}

/** A document as if it stood elsewhere. */
function moved({ object }: Document, file: string): Document {
  return { file, object, locate: () => ({ file, line: 1, column: 1 }) };
}

describe('the answer', () => {
  it('is the same however documents are spread and ordered, but for definitions of one object', () => {
    fc.assert(
      fc.property(cluster, fc.infiniteStream(fc.nat()), ({ documents, world, settings }, numbers) => {
        const next = (): number => numbers.next().value ?? 0;
        const label = (document: Document): string => objectLabel(document, settings);
        const shuffled = documents
          .map((document) => ({ document, at: next() }))
          .toSorted((left, right) => left.at - right.at)
          .map(({ document }) => label(document));
        // Each place of an object takes its next definition, so that those keep their order.
        const definitions = Map.groupBy(documents, label);
        const reordered = shuffled.flatMap((name) => {
          const document = definitions.get(name)?.shift();
          return document === undefined ? [] : [moved(document, `${next() % 3}.yaml`)];
        });
        expect(reordered).toHaveLength(documents.length);
        expect(told(reordered, world, settings)).toEqual(told(documents, world, settings));
      }),
      runs,
    );
  });

  it('is the same with documents that the controller does not read', () => {
    const stranger: fc.Arbitrary<JsonObject> = fc.record({
      apiVersion: fc.constantFrom('v1', 'apps/v1', 'networking.k8s.io/v1beta1', 'networking.istio.io/v1', ''),
      kind: fc.constantFrom('ConfigMap', 'Deployment', 'Gateway', '__proto__', ''),
      metadata: fc.constant({ name: 'web', annotations: { 'alb.ingress.kubernetes.io/security-groups': 'x' } }),
    });
    fc.assert(
      fc.property(cluster, fc.array(fc.tuple(stranger, fc.nat())), ({ documents, world, settings }, strangers) => {
        const mixed = strangers.reduce<readonly Document[]>(
          (all, [object, at]) =>
            all.toSpliced(at % (all.length + 1), 0, {
              file: 'x',
              object,
              locate: () => ({ file: 'x', line: 1, column: 1 }),
            }),
          documents,
        );
        expect(told(mixed, world, settings)).toEqual(told(documents, world, settings));
      }),
      runs,
    );
  });

  it('is that of the last of two definitions', () => {
    fc.assert(
      fc.property(cluster, fc.nat(), ({ documents, world, settings }, at) => {
        const document = documents[at % Math.max(1, documents.length)];
        fc.pre(document !== undefined);
        fc.pre(document.object['kind'] === 'Ingress');
        const refused = build(documents, world, settings).others.some(
          (other) => other.document === document && other.result === 'invalid',
        );
        fc.pre(!refused);
        const spec = { ingressClassName: 'earlier', defaultBackend: { service: { name: 's', port: { number: 80 } } } };
        const before = { ...document.object, spec };
        const { locate, file } = document;
        expect(told([{ file, locate, object: before }, ...documents], world, settings)).toEqual(
          told(documents, world, settings),
        );
      }),
      runs,
    );
  });
});

/** Any JSON, and what stands in manifests now and then. */
const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1,
    80,
    1.5,
    2 ** 40,
    '',
    'x',
    'true',
    ',',
    'web',
    'sg-1',
    '[',
    '[{}]',
    '80',
    [],
    {},
    [null],
    { __proto__: null },
  ),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 }).map((value) => value as Json),
);

/** One value of a tree replaced, removed or added; where, is up to the numbers. */
function mutated(value: Json, odds: { readonly next: () => number; readonly value: Json }): Json {
  const depth = odds.next() % 4 === 0;
  if (typeof value !== 'object' || value === null || depth) return odds.value;
  if (Array.isArray(value)) {
    if (value.length === 0) return [odds.value];
    const at = odds.next() % value.length;
    return value.map((item: Json, index: number) => (index === at ? mutated(item, odds) : item));
  }
  const keys = Object.keys(value);
  const at = odds.next() % (keys.length + 1);
  const key = keys[at] ?? ['constructor', '__proto__', 'annotations', 'x'][odds.next() % 4] ?? 'x';
  const own = Object.entries(value as JsonObject).filter(([name]) => name !== key);
  if (odds.next() % 5 === 0) return Object.fromEntries(own);
  const item = Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined;
  return Object.fromEntries([...own, [key, item === undefined ? odds.value : mutated(item, odds)]]);
}

const mutant = fc
  .tuple(
    cluster,
    fc.array(fc.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), odd), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([{ documents, world, settings }, changes]) => {
    const changed = changes.reduce<readonly Document[]>((all, [at, numbers, value]) => {
      const document = all[at % Math.max(1, all.length)];
      if (document === undefined) return all;
      let used = 0;
      const next = (): number => numbers[(used += 1) % numbers.length] ?? 0;
      const object = mutated(document.object, { next, value });
      const isObject = typeof object === 'object' && object !== null && !Array.isArray(object);
      return isObject ? all.with(at % all.length, { ...moved(document, 'm.yaml'), object: object as JsonObject }) : all;
    }, documents);
    return { documents: changed, world, settings };
  });

describe('a mutated manifest', () => {
  it('never makes build or identify throw, and they agree on ids, tags, names and tokens', () => {
    fc.assert(
      fc.property(fc.oneof(cluster, mutant), ({ documents, world, settings }) => {
        const { frontends } = build(documents, world, settings);
        const identified = identify(documents, settings);
        expect(identified.map(({ kind, id, members, tokens }) => ({ kind, id, members, tokens }))).toEqual(
          frontends.map(({ kind, id, members, tokens }) => ({ kind, id, members, tokens })),
        );
        for (const [index, { outcome }] of frontends.entries()) {
          const built = outcome.result === 'built' ? outcome.loadBalancers : [];
          const known = identified[index]?.loadBalancers ?? [];
          for (const { role, type, trackingTags, name } of built) {
            expect(known).toContainEqual({ role, type, trackingTags, name });
          }
          if (outcome.result === 'built') expect(known).toHaveLength(built.length);
        }
      }),
      { numRuns: 1_500 },
    );
  });
});
