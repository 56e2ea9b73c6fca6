import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readCheckout } from '../../../src/github/checkout.ts';

/** A repository with one commit of one file. */
function checkout() {
  const folder = mkdtempSync(join(tmpdir(), 'frontend-sg-checkout-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text, { mode: 0o755 });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet');
  write('a.yaml', 'a: 1\n');
  git('add', '.');
  git('commit', '--quiet', '--message=a');
  return { folder, write, git };
}

test('what an earlier step has written is told, staged or not', async () => {
  const { folder, write, git } = checkout();
  const commit = git('rev-parse', 'HEAD');
  expect(await readCheckout(folder)).toEqual({ commit, own: [] });
  write('rendered.yaml', 'b: 1\n');
  expect(await readCheckout(folder)).toEqual({ commit, own: ['rendered.yaml'] });
  write('a.yaml', 'a: 2\n');
  git('add', '.');
  expect(await readCheckout(folder)).toEqual({ commit, own: ['a.yaml', 'rendered.yaml'] });
});

test('what is no work tree is told by nobody', async () => {
  const { folder } = checkout();
  rmSync(join(folder, '.git'), { recursive: true });
  expect(await readCheckout(folder)).toBeUndefined();
});

test.each(['.', '', 'bin/..'])('a git of the checkout is not run, even with `%s` in PATH', async (entry) => {
  const { folder, write, git } = checkout();
  write('git', '#!/bin/sh\necho 0000000000000000000000000000000000000000\n');
  vi.stubEnv('PATH', `${entry}:${process.env['PATH']}`);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const found = await readCheckout(folder);
  vi.unstubAllEnvs();
  expect(found).toEqual({ commit: git('rev-parse', 'HEAD'), own: ['git'] });
});
