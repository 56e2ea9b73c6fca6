import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, it } from 'vitest';
import { findMentions } from '../../../src/manifests/mentions.ts';
import { readManifests } from '../../../src/manifests/read.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9-]{2,8}$/);
const object = fc.record({
  apiVersion: fc.constant('networking.k8s.io/v1'),
  kind: fc.constantFrom('Ingress', 'Service', 'Gateway'),
  metadata: fc.record({
    name,
    annotations: fc.record({
      'alb.ingress.kubernetes.io/security-groups': fc
        .array(name, { minLength: 1, maxLength: 3 })
        .map((names) => names.join(', ')),
    }),
  }),
});
type Manifest = typeof object extends fc.Arbitrary<infer T> ? T : never;

/** The file that an object stands in, how it is written there, and noise beside it. */
const place = fc.record({
  file: fc.constantFrom('a.yaml', 'b/c.yml', 'b/d.yaml', 'z.json'),
  flowLevel: fc.constantFrom(-1, 1, 3),
  comment: fc.boolean(),
});
type Placed = { readonly file: string; readonly flowLevel: number; readonly comment: boolean };

async function inWorkspace<T>(files: ReadonlyMap<string, string>, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'manifests-'));
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spread(manifests: readonly (readonly [Manifest, Placed])[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [manifest, { file, flowLevel, comment }] of manifests) {
    const yaml = `${comment ? '# note\n' : ''}${dump(manifest, { flowLevel, noRefs: true })}`;
    const text = file.endsWith('.json') ? `${JSON.stringify(manifest)}\n` : `---\n${yaml}`;
    files.set(file, (files.get(file) ?? '') + text);
  }
  return files;
}

const patterns = ['**/*.yaml', '**/*.yml', '**/*.json'];

it('finds the same objects and names, however they are spread over files', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(object, place, place), { minLength: 1, maxLength: 6 }), async (drawn) => {
      const objects = async (files: ReadonlyMap<string, string>): Promise<readonly string[]> =>
        inWorkspace(files, async (workspace) => {
          const { documents, problems, matched } = await readManifests({ workspace, patterns, given: true });
          expect(problems).toEqual([]);
          const names = drawn
            .flatMap(([{ metadata }]) => Object.values(metadata.annotations))
            .flatMap((list) => list.split(', '));
          expect(new Set((await findMentions(workspace, matched, names)).keys())).toEqual(new Set(names));
          for (const { file, object: read, locate } of documents) {
            const { line, column } = locate(['kind']);
            const lines = files.get(file)?.split('\n') ?? [];
            const rest = lines.at(line - 1)?.slice(column - 1) ?? '';
            expect(/^"?([A-Za-z]+)/.exec(rest)?.[1]).toBe(read['kind']);
          }
          return documents.map(({ object: read }) => JSON.stringify(read)).toSorted();
        });
      const one = await objects(spread(drawn.map(([manifest, first]) => [manifest, first])));
      const other = await objects(
        spread(drawn.map(([manifest, , second]) => [manifest, second] as const).toReversed()),
      );
      expect(one).toEqual(drawn.map(([manifest]) => JSON.stringify(manifest)).toSorted());
      expect(other).toEqual(one);
    }),
    { numRuns: 60 },
  );
});
