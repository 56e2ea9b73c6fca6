import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { maxFiles, readPlanFiles } from '../../../src/modes/plan-files.ts';
import { planFile } from '../../../src/report/plan-file.ts';
import { workspaceOf } from '../manifests/workspace.ts';
import { plan } from '../report/sample.ts';

const text = (label: string): string =>
  JSON.stringify(planFile({ mode: 'plan', label, commit: '', owner: 'o', cluster: 'c' }, { ...plan, plan }));
const read = (patterns: readonly string[], workspace: string, temp = workspaceOf({})) =>
  readPlanFiles(patterns, { workspace, temp });
const faults = (found: ReturnType<typeof readPlanFiles>): readonly string[] =>
  found.problems.map(({ message }) => message);

describe('patterns', () => {
  const three = () =>
    workspaceOf({ 'plans/a/plan.json': text('a'), 'plans/b/plan.json': text('b'), 'plans/b/other.json': '{}' });
  const labels = (patterns: readonly string[], workspace: string, temp?: string) => {
    const found = read(patterns, workspace, temp);
    expect(found.problems).toEqual([]);
    return found.files.map(({ file }) => file.label);
  };
  test.each([
    [['plans/*/plan.json'], ['a', 'b']],
    [
      ['plans/b/plan.json', 'plans/a/plan.json'],
      ['a', 'b'],
    ],
    [['**/plan.json', '!plans/b/**'], ['a']],
    [['ROOT/plans/*/plan.json', '!ROOT/plans/a/plan.json'], ['b']],
  ])('%j', (patterns, expected) => {
    const workspace = three();
    expect(
      labels(
        patterns.map((pattern) => pattern.replace('ROOT', workspace)),
        workspace,
      ),
    ).toEqual(expected);
  });
  test('in the folder for temporary files, and in both', () => {
    const workspace = three();
    const temp = workspaceOf({ 'c/plan.json': text('c') });
    expect(labels([`${temp}/*/plan.json`], workspace, temp)).toEqual(['c']);
    expect(labels(['plans/a/plan.json', `${temp}/*/plan.json`], workspace, temp)).toEqual(['a', 'c']);
    expect(labels(['plans/a/plan.json', `${temp}/*/plan.json`], workspace, `${temp}/`)).toEqual(['a', 'c']);
  });
  test('each of them has to mean a file', () => {
    const found = read(['plans/a/plan.json', 'plans/c/plan.json', 'none/**'], three());
    expect(found.files).toHaveLength(1);
    expect(faults(found)).toEqual([
      'input `plans` has `plans/c/plan.json`, which matches no file',
      'input `plans` has `none/**`, which matches no file',
    ]);
  });
  test.each([[[]], [['!plans/a/**']]])('those that only leave some out are none: %j', (patterns) => {
    const found = read(patterns, three());
    expect(found.files).toEqual([]);
    expect(faults(found)).toEqual([expect.stringContaining('no pattern that means files')]);
  });
  test.each(['/etc/*.json', '../plan.json', 'ROOT-other/plan.json'])('none leads out: %s', (pattern) => {
    const workspace = three();
    const found = read([pattern.replace('ROOT', workspace)], workspace);
    expect(found.files).toEqual([]);
    expect(faults(found)[0]).toContain('allowed: patterns relative to the workspace and inside it');
  });
});

describe('files', () => {
  test('that are none are problems, and hide no others', () => {
    const found = read(
      ['*.json'],
      workspaceOf({ 'a.json': text('a'), 'b.json': '{', 'c.json': '{"version":1,"kind":"apply"}' }),
    );
    expect(found.files).toHaveLength(1);
    expect(faults(found)).toEqual([
      '`b.json` of input `plans` is not JSON',
      expect.stringMatching(/^`c\.json` of input `plans` is no plan\.json of version 1: at \w+ /),
    ]);
  });
  test('are never read through a link', () => {
    const workspace = workspaceOf({ 'x.txt': text('a') });
    symlinkSync(join(workspace, 'x.txt'), join(workspace, 'a.json'));
    const found = read(['*.json'], workspace);
    expect(found.files).toEqual([]);
    expect(faults(found)).toContain('`a.json` of input `plans` is a symbolic link, which is never followed');
  });
  test('are read up to a size, one by one and together', () => {
    const workspace = workspaceOf({});
    writeFileSync(join(workspace, 'big.json'), '');
    truncateSync(join(workspace, 'big.json'), 16 * 1024 * 1024 + 1);
    expect(faults(read(['*.json'], workspace))).toEqual(['`big.json` of input `plans` is larger than 16 MiB']);
    const many = workspaceOf({});
    const padded = text('a').padEnd(15 * 1024 * 1024, ' ');
    for (const name of '12345') writeFileSync(join(many, `${name}.json`), padded);
    const found = read(['*.json'], many);
    expect(found.files.map(({ path }) => path)).toEqual(['1.json', '2.json', '3.json', '4.json']);
    expect(faults(found)).toEqual([
      'the files of input `plans` hold more than 64 MiB; reading stopped before `5.json`',
    ]);
  });
  test('are read up to a number', () => {
    const workspace = workspaceOf({});
    mkdirSync(join(workspace, 'p'));
    for (let index = 0; index <= maxFiles; index++)
      writeFileSync(join(workspace, 'p', `${index}.json`), text(`l${index}`));
    const found = read(['p/*.json'], workspace);
    expect(found.files).toHaveLength(200);
    expect(faults(found)).toEqual(['input `plans` matches 201 files; at most 200 are read']);
  });
});
