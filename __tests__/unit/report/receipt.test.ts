import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/report/fit.ts';
import { receiptMarkdown, statusLine } from '../../../src/report/receipt.ts';

const report = (text: string) => () => `### Title\n\n${text}\n`;
const folded = (plan: string): string =>
  `<!-- frontend-sg:plan -->\n<details><summary>The plan that was reviewed</summary>\n\n${plan}\n\n</details>\n`;

describe('receiptMarkdown', () => {
  const first = receiptMarkdown({ status: 'S1', report: report('one'), before: '### Plan\n\n- a\n' }, 60_000);

  it('says what became of it below the heading, and has the plan below', () => {
    expect(first).toBe(`### Title\n\nS1\n\none\n\n${folded('### Plan\n\n- a')}`);
  });

  it('keeps the plan, and nothing of an earlier receipt', () => {
    const second = receiptMarkdown({ status: 'S2', report: report('two'), before: first }, 60_000);
    expect(second).toBe(`### Title\n\nS2\n\ntwo\n\n${folded('### Plan\n\n- a')}`);
  });

  it('keeps a plan that has folds of its own, or that somebody has edited on GitHub', () => {
    const plan = '### Plan\n\n<details><summary>x</summary>\n\ny\n\n</details>\n\n<sub>z</sub>';
    const one = receiptMarkdown({ status: 'S', report: report('one'), before: plan }, 60_000);
    const two = receiptMarkdown({ status: 'S', report: report('two'), before: one.replaceAll('\n', '\r\n') }, 60_000);
    expect(two).toBe(`### Title\n\nS\n\ntwo\n\n${folded(plan)}`);
  });

  it('leaves the heading to say that all is well', () => {
    expect(receiptMarkdown({ report: report('one'), before: 'p' }, 60_000)).toBe(`### Title\n\none\n\n${folded('p')}`);
  });

  it('has no fold where there was nothing', () => {
    expect(receiptMarkdown({ status: 'S', report: report('one'), before: '\n' }, 60_000)).toBe(
      '### Title\n\nS\n\none\n',
    );
  });

  it.each([10, 30_000, 44_000, 45_000, 60_000])('stays within its room beside a plan of %i bytes', (length) => {
    let given = 0;
    const fill = (bytes: number): string => {
      given = bytes;
      return `### T\n${'x'.repeat(bytes - 6)}`;
    };
    const text = receiptMarkdown({ status: 'S'.repeat(200), report: fill, before: 'ü'.repeat(length / 2) }, 65_000);
    expect(byteLength(text)).toBeLessThanOrEqual(65_000);
    expect(given).toBeGreaterThanOrEqual(20_000 - 2);
    if (length < 44_000) expect(text).toContain('The plan that was reviewed');
    else if (length > 45_000) expect(text).toContain('too long to be kept');
  });
});

describe('statusLine', () => {
  const failure = { message: 'web: `x` @all' };
  it.each([
    [{ mode: 'apply', isApplied: true }, undefined],
    [
      { mode: 'apply', isApplied: false, failure },
      '❌ **Not applied:** web: <code>x</code> <code>&#64;<wbr>all</code>.',
    ],
    [{ mode: 'apply', isApplied: false, failure, outcomes: [] }, expect.stringMatching(/^❌ \*\*Failed:\*\* web/)],
    [{ mode: 'verify', isApplied: true, verification: { verified: true } }, undefined],
    [
      { mode: 'verify', isApplied: true, failure, verification: { verified: false } },
      expect.stringMatching(/^❌ \*\*Applied, and not attached:\*\* web/),
    ],
    [{ mode: 'verify', isApplied: false, failure }, expect.stringMatching(/^❌ \*\*Not attached:\*\* web/)],
    [
      { mode: 'verify', isApplied: true, failure, verification: { verified: true } },
      expect.stringMatching(/^❌ \*\*Failed:\*\* web/),
    ],
  ] as const)('%j', (run, text) => {
    expect(statusLine(run)).toEqual(text);
  });
});
