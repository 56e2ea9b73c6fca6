import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/run-action.ts';
import { findingKinds } from '../../src/finding.ts';
import { modes } from '../../src/inputs.ts';
import { failureReasons } from '../../src/problem.ts';
import { outputNames } from '../../src/report/outputs.ts';
import { readActionFile, textOf } from './action-file.ts';

const action = readActionFile();
const readme = textOf('README.md');

/** Everything under src, by path. */
const sources = new Map(
  readdirSync(join(repositoryRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, textOf(join('src', file))]),
);
const sourcesBut = (...files: readonly string[]): readonly string[] =>
  [...sources].filter(([file]) => !files.includes(file)).map(([, text]) => text);

/** What stands in backticks. */
const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

/** Rows of the first table under a heading of the README. */
function table(heading: string): readonly string[] {
  const lines = readme.slice(readme.indexOf(`\n## ${heading}\n`)).split('\n');
  const first = lines.findIndex((line) => line.startsWith('| `'));
  const rest = lines.slice(first);
  return rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith('| `')),
  );
}

describe('inputs', () => {
  test('action.yml has those that are read, and no other', () => {
    const inputs = sources.get('inputs.ts') ?? '';
    const read = [...inputs.matchAll(/\b(?:take|lines|getInput|getMultilineInput)\(\s*'([^']+)'/g)];
    expect([...new Set(read.map(([, name = '']) => name))].toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  });
  test('nothing else reads one', () => {
    expect(sourcesBut('inputs.ts').filter((text) => /\bget(?:Multiline|Boolean)?Input\b|INPUT_/.test(text))).toEqual(
      [],
    );
  });
  test('the README has the same names, defaults and descriptions, in the same order', () => {
    const rows = Object.entries(action.inputs).map(([name, { default: value, required, description }]) => {
      const given = value === undefined ? (required === true ? ' required ' : '  ') : ` \`${value}\` `;
      return `| \`${name}\` |${given}| ${description} |`;
    });
    expect(table('Inputs')).toEqual(rows);
  });
  test('the modes are those that the description names, in action.yml and in the README', () => {
    expect(quoted(action.inputs['mode']?.description ?? '').filter((word) => !word.includes(' '))).toEqual([...modes]);
    expect(table('What it does').map((row) => quoted(row)[0])).toEqual([...modes]);
    expect(modes).toContain(action.inputs['mode']?.default);
  });
});

describe('outputs', () => {
  test('action.yml has those that are set, and no other', () => {
    expect(Object.keys(action.outputs)).toEqual([...outputNames]);
  });
  test('each of them is set somewhere', () => {
    const text = (sources.get('report/outputs.ts') ?? '').replace(/outputNames = \[[^\]]+\]/, '');
    const isSet = (name: string): boolean => new RegExp(`(?:'${name}'|\\b${name}): `).test(text);
    expect(outputNames.filter((name) => !isSet(name) && !text.includes(`{ ${name}:`))).toEqual([]);
  });
  test('the README has the same, in the same order', () => {
    expect(table('Outputs')).toEqual(
      Object.entries(action.outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`),
    );
  });
  test('the reasons for a failure are those that the description lists, and each is given somewhere', () => {
    expect(quoted(action.outputs['failure-reason']?.description ?? '')).toEqual([...failureReasons]);
    const others = sourcesBut('problem.ts');
    expect(failureReasons.filter((reason) => !others.some((text) => text.includes(`'${reason}'`)))).toEqual([]);
  });
});

test('the action runs what is there, on Node 24, and has a face', () => {
  expect(action.runs.using).toBe('node24');
  expect(existsSync(join(repositoryRoot, action.runs.main))).toBe(true);
  expect(action.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
});

describe('findings', () => {
  const others = sourcesBut('finding.ts');
  test.each(Object.keys(findingKinds))('%s is made somewhere', (id) => {
    expect(others.some((text) => text.includes(`'${id}'`))).toBe(true);
  });
  test('whatever the README calls an error about something is one', () => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| an error about a '));
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      const [, subject = ''] = /^\| an error about a (\w+)/.exec(row) ?? [];
      const ids = quoted(row.split('|')[1] ?? '');
      const kinds = new Map(Object.entries(findingKinds));
      expect(ids.filter((id) => kinds.get(id)?.severity !== 'error' || kinds.get(id)?.about !== subject)).toEqual([]);
    }
  });
});
