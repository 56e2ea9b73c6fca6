import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withAbsolutePath } from '../../src/programs.ts';
import { kubectlOf } from '../../src/verify/kubectl.ts';

test('programs are looked for in absolute folders alone', () => {
  expect(withAbsolutePath({ A: 'a', PATH: '.:/usr/bin::bin:./x:/opt/../bin:' })).toEqual({
    A: 'a',
    PATH: '/usr/bin:/opt/../bin',
  });
  expect(withAbsolutePath({ A: 'a', PATH: '.:' })).toEqual({ A: 'a' });
  expect(withAbsolutePath({ A: 'a' })).toEqual({ A: 'a' });
});

test.each(['.', '', 'bin'])('a kubectl of the working directory is not run, even with `%s` in PATH', async (entry) => {
  const folder = mkdtempSync(join(tmpdir(), 'frontend-sg-programs-'));
  mkdirSync(join(folder, 'bin'));
  for (const name of ['kubectl', 'bin/kubectl'])
    writeFileSync(join(folder, name), '#!/bin/sh\necho \'"mine"\'\n', { mode: 0o755 });
  const before = process.cwd();
  onTestFinished(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
  process.chdir(folder);
  const said = await kubectlOf({ PATH: `${entry}:/nonexistent` })(['version'], new AbortController().signal);
  expect(said).toMatchObject({ kind: 'failed', cause: 'no-program' });
});
