import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotate, fail, log, logGroup, writeOutputs, writeSummary } from '../../../src/github/runner.ts';

let folder: string;
let written: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runner-'));
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  await rm(folder, { recursive: true });
});

describe('the log', () => {
  it('has one safe line for a line', () => {
    log('a\n::add-mask::b ##[group]c');
    expect(written).toBe('a\\u000a::add-mask::b #\\u0023[group]c\n');
  });

  it('folds a group, and ends it where something throws', async () => {
    await expect(
      logGroup('a\nb', () => {
        log('inside');
        return Promise.reject(new Error('x'));
      }),
    ).rejects.toThrow('x');
    expect(written).toBe('::group::a\\u000ab\ninside\n::endgroup::\n');
    expect(await logGroup('c', () => Promise.resolve(7))).toBe(7);
  });

  it('shows annotations at their places', () => {
    annotate([
      { level: 'error', title: 'a', message: 'b\nc', place: { file: 'k8s/x,y.yaml', line: 3, column: 5 } },
      { level: 'warning', title: 'd', message: 'e' },
      { level: 'notice', title: 'f', message: 'g' },
    ]);
    expect(written).toBe(
      '::error title=a,file=k8s/x%2Cy.yaml,line=3,col=5::b%0Ac\n::warning title=d::e\n::notice title=f::g\n',
    );
  });

  it('says why a step fails', () => {
    fail('2 problems\n##[group]');
    expect(written).toBe('::error::2 problems\\u000a#\\u0023[group]\n');
    expect(process.exitCode).toBe(1);
  });
});

it('sets outputs', async () => {
  const path = join(folder, 'output');
  await writeFile(path, '');
  vi.stubEnv('GITHUB_OUTPUT', path);
  writeOutputs({ changes: '3', verified: 'true' });
  expect(await readFile(path, 'utf8')).toMatch(/^changes<<(\S+)\n3\n\1\nverified<<(\S+)\ntrue\n\2\n$/);
});

describe('the summary', () => {
  it('is appended', async () => {
    const path = join(folder, 'summary');
    await writeFile(path, 'a\n');
    expect(await writeSummary('b', path)).toEqual({ written: true });
    expect(await writeSummary('c\n', path)).toEqual({ written: true });
    expect(await readFile(path, 'utf8')).toBe('a\nb\nc\n');
  });

  it.each([undefined, ''])('is left out where the runner has none: %j', async (path) => {
    expect(await writeSummary('b', path)).toEqual({ written: false, why: 'this runner has no step summary' });
  });

  it('says that its file is not there', async () => {
    expect(await writeSummary('b', join(folder, 'none'))).toEqual({
      written: false,
      why: expect.stringContaining('ENOENT'),
    });
  });

  it('stays below what GitHub would drop, with what is there already', async () => {
    const path = join(folder, 'summary');
    await writeFile(path, 'ü'.repeat(450 * 1024));
    expect(await writeSummary('b', path)).toEqual({
      written: false,
      why: 'the step summary has no room for 1 more bytes',
    });
    await writeFile(path, 'x'.repeat(900 * 1024 - 2));
    expect(await writeSummary('ü\n', path)).toMatchObject({ written: false });
    await writeFile(path, 'x'.repeat(900 * 1024 - 3));
    expect(await writeSummary('ü\n', path)).toEqual({ written: true });
  });
});
