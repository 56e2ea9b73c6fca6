import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { repositoryRoot } from '../../../scripts/run-action.ts';
import { commentOf } from '../../../scripts/scenes/comments.ts';
import { scenes } from '../../../scripts/scenes/scenes.ts';

// Each plays on an AWS of its own, over HTTP.
vi.setConfig({ testTimeout: 60_000 });

const folder = join(repositoryRoot, 'docs', 'comments');

// The pictures in the docs are taken of these files: `node scripts/screenshots.ts` makes both.
it.each(scenes.map((scene) => [scene.name, scene] as const))(
  'docs/comments/%s.md is what the action says today, each time',
  async (name, scene) => {
    const comment = await commentOf(scene);
    await expect(comment).toMatchFileSnapshot(join(folder, `${name}.md`));
    expect(await commentOf(scene)).toBe(comment);
  },
);

it('docs/comments has no others', async () => {
  expect((await readdir(folder)).toSorted()).toEqual(scenes.map(({ name }) => `${name}.md`).toSorted());
});

it('sixty changes are read in at most fifteen lines', async () => {
  const scene = scenes.find(({ name }) => name === 'sixty');
  const comment = scene === undefined ? '' : await commentOf(scene);
  expect(comment).toMatch(/^### .* · 60 changes$/m);
  const [, table = ''] = /\n\|[^\n]*\| Change \|\n\| ---[^\n]*\n((?:\|[^\n]*\n)+)/.exec(comment) ?? [];
  const lines = table.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.length).toBeLessThanOrEqual(15);
  expect(comment).toContain('<details><summary>All 60 changes, one by one</summary>');
  expect(comment.match(/^\| <code>[^|]*<\/code> \| <code>team-\d\d<\/code> \|/gm)).toHaveLength(60);
});
