import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../src/finding.ts';
import type { Problem } from '../../../src/problem.ts';
import { annotations } from '../../../src/report/annotations.ts';

const at = (file: string, line: number, column = 1) => ({ file, line, column });
const problem = (message: string, place?: Problem['place']): Problem => ({
  message,
  ...(place === undefined ? {} : { place }),
});
const finding = (severity: Severity, message: string, place?: Problem['place']): Finding => ({
  id: 'host-bits',
  severity,
  message,
  action: 'do',
  ...(place === undefined ? {} : { place }),
});
const texts = (some: ReturnType<typeof annotations>) =>
  some.map(({ level, message }) => `${level} ${message.split('\n')[0]}`);

describe('annotations', () => {
  it('puts what has no place, then files that are to go first, before the others of their kind', () => {
    const places = [at('c', 2), at('b', 1), at('c', 1), at('a', 1), undefined];
    const name = (place: Problem['place']): string => `${place?.file ?? '-'}${place?.line ?? ''}`;
    const first = new Set(['c', 'z']);
    const problems = places.map((place) => problem(name(place), place));
    const findings = places.map((place) => finding('error', `f ${name(place)}`, place));
    const order = ['-', 'c1', 'c2', 'a1', 'b1'];
    expect(texts(annotations({ problems, findings: findings.slice(0, 4), first }))).toEqual(
      [...order, ...order.slice(1).map((one) => `f ${one}`)].map((one) => `error ${one}`),
    );
  });

  it('puts problems first, then findings, each by file, line and column', () => {
    expect(
      texts(
        annotations({
          problems: [
            problem('p4', at('b', 1)),
            problem('p3', at('a', 10)),
            problem('p2', at('a', 9, 7)),
            problem('p1', at('a', 9)),
            problem('p0'),
          ],
          findings: [
            finding('error', 'f2', at('b', 1)),
            finding('error', 'f1', at('a', 1)),
            finding('info', 'f0', at('a', 1)),
          ],
        }),
      ),
    ).toEqual(['error p0', 'error p1', 'error p2', 'error p3', 'error p4', 'error f1', 'error f2', 'notice f0']);
  });

  it('says what to do, where, and what it is', () => {
    expect(
      annotations({
        problems: [{ message: 'm', hint: 'h', place: at('a', 2, 3) }],
        findings: [finding('warning', 'w')],
      }),
    ).toEqual([
      { level: 'error', title: 'frontend-sg: problem', message: 'm\nh', place: at('a', 2, 3) },
      { level: 'warning', title: 'frontend-sg: host-bits', message: 'w\ndo' },
    ]);
  });

  it('shows no more of a level than GitHub does, the line of the failure included, and counts the rest', () => {
    const many = (severity: Severity) =>
      Array.from({ length: 25 }, (_, index) => finding(severity, `${severity}${index}`));
    const some = annotations({
      problems: [problem('p')],
      findings: [...many('error'), ...many('warning'), ...many('info')],
    });
    const of = (level: string) => some.filter((annotation) => annotation.level === level);
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([9, 10, 10]);
    expect(of('error').at(0)?.message).toBe('p');
    expect(of('error').at(-1)?.message).toBe(
      'error7\ndo\nAnd 17 more of this level: the report and the log have all of them.',
    );
    expect(of('warning').at(-1)?.message).toMatch(/^warning9\ndo\nAnd 15 more/);
    expect(
      of('notice')
        .slice(0, -1)
        .every(({ message }) => !message.includes('more')),
    ).toBe(true);
  });

  it('has just enough room', () => {
    const ten = Array.from({ length: 10 }, () => finding('warning', 'w'));
    expect(annotations({ findings: ten }).every(({ message }) => message === 'w\ndo')).toBe(true);
  });

  it('is safe', () => {
    expect(annotations({ problems: [problem('a\n::error::b \u202e')] })[0]?.message).toBe(
      String.raw`a\u000a::error::b \u202e`,
    );
  });

  it('is nothing of nothing', () => {
    expect(annotations({})).toEqual([]);
  });
});
