import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { annotations } from '../../../src/report/annotations.ts';
import { code, link, logText, prose, safeJson } from '../../../src/report/escape.ts';
import { byteLength } from '../../../src/report/fit.ts';
import { planFile } from '../../../src/report/plan-file.ts';
import { hostile, knownBad } from './hostile.ts';
import { skeleton, smuggled } from './rendered.ts';
import { everything } from './reports.ts';

type Everything = ReturnType<typeof everything>;
type Report = (from: Everything, bytes: number) => string;

/** Every other change of a plan. */
const unreviewedOf = ({ groups }: Plan) =>
  groups.flatMap(({ name, changes }) =>
    changes.filter((_, index) => index % 2 === 0).map((change) => ({ group: name, change })),
  );

/** Every kind of report there is. Loaded anew, so that one test can take the escaping away. */
async function loadReports(): Promise<Readonly<Record<string, Report>>> {
  const { failureMarkdown } = await import('../../../src/report/failure.ts');
  const { joinPlans } = await import('../../../src/report/join.ts');
  const { joinedMarkdown, labelled } = await import('../../../src/report/joined.ts');
  const { readPlanFile } = await import('../../../src/report/read-plan-file.ts');
  const { irrelevantMarkdown } = await import('../../../src/report/irrelevant.ts');
  const { receiptMarkdown, statusLine } = await import('../../../src/report/receipt.ts');
  const { outcomeMarkdown } = await import('../../../src/report/outcome.ts');
  const { planMarkdown } = await import('../../../src/report/plan.ts');
  const { refusedMarkdown } = await import('../../../src/report/refused.ts');
  const { verificationMarkdown } = await import('../../../src/report/verification.ts');
  return {
    plan: ({ about, plan }, bytes) => planMarkdown({ ...plan, kind: 'apply' }, about, bytes),
    cleanup: ({ about, plan }, bytes) => planMarkdown(plan, about, bytes),
    refused: ({ about, plan }, bytes) => refusedMarkdown(plan, unreviewedOf(plan), about, bytes),
    offline: ({ about, plan }, bytes) => planMarkdown(offline(plan), about, bytes),
    outcome: ({ about, outcomes, plan }, bytes) => outcomeMarkdown(plan, outcomes, about, bytes),
    verification: ({ about, plan, unbuilt, verification }, bytes) =>
      verificationMarkdown(verification, { ...plan, unbuilt }, about, bytes),
    problems: ({ about, problems }, bytes) => failureMarkdown({ reason: 'problems', problems }, about, bytes),
    receipt: ({ about, outcomes, plan, problems }, bytes) =>
      receiptMarkdown(
        {
          status: statusLine({ mode: 'apply', isApplied: false, failure: { message: problems[0]?.message ?? '' } }),
          report: (room) => outcomeMarkdown(plan, outcomes, about, room),
          before: planMarkdown({ ...plan, kind: 'apply' }, about, bytes),
        },
        bytes,
      )
        // Our own line between the two parts.
        .replace('<!-- frontend-sg:plan -->\n', ''),
    'nothing relevant': ({ about }) => irrelevantMarkdown(about),
    matrix: ({ about, outcomes, plan, problems }, bytes) => {
      const { label } = about;
      const one = { mode: 'plan', commit: about.sha, owner: plan.owner, cluster: plan.cluster } as const;
      const failure = { reason: 'findings', message: problems[0]?.message ?? '' } as const;
      // As it comes: through text, from whoever wrote it.
      const files = [
        planFile({ ...one, label: `1 ${label}`, failure }, { ...plan, plan }),
        planFile({ ...one, label: `2 ${label}` }, { ...plan, plan, outcomes }),
        planFile({ ...one, label: `3 ${label}`, failure }, plan),
      ].map((file) => {
        const read = readPlanFile(JSON.stringify(file));
        if ('fault' in read) throw new Error(read.fault);
        return read;
      });
      const joined = { ...joinPlans(files), unchecked: true };
      const remarks = {
        problems: joined.problems.map((problem) => labelled(problem, joined)),
        findings: joined.findings.map((finding) => labelled(finding, joined)),
      };
      return joinedMarkdown(joined, remarks, about, bytes);
    },
    refusal: ({ about, problems }, bytes) => failureMarkdown({ reason: 'refused', problems }, about, bytes),
  };
}

/** The same plan where AWS was not asked. */
function offline({ counts, ...plan }: Plan): Plan {
  if (counts === undefined) return plan;
  const groups = plan.groups.map((group) => ({
    ...group,
    changes: [],
    declared: group.changes.flatMap((change) => ('rule' in change ? [change.rule] : [])),
  }));
  return { ...plan, kind: 'apply', basis: 'offline', groups, notJudged: ['ambiguous-name'] };
}

/** `next` walks through the texts, again and again. */
const walk = (texts: readonly string[]): (() => string) => {
  let index = 0;
  return () => texts[index++ % texts.length] ?? '';
};

const ours = (target: string): boolean =>
  /^https:\/\/github\.com\/acme\/shop\/(?:blob\/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d\/[^?#]+#L3|actions\/runs\/88)$/.test(
    target,
  ) && new URL(target).pathname.startsWith('/acme/shop/');

const reports = await loadReports();
const benign = everything(() => 'x');

describe.each(Object.entries(reports))('a report of %s', (_, report) => {
  it('holds the known-bad texts and nothing comes of them', () => {
    for (let start = 0; start < knownBad.length; start++) {
      const from = everything(walk([...knownBad.slice(start), ...knownBad.slice(0, start)]));
      expect(smuggled(report(from, Infinity), ours)).toEqual([]);
      expect(skeleton(report(from, Infinity))).toBe(skeleton(report(benign, Infinity)));
    }
  });

  it('holds any text and nothing comes of it', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
        const markdown = report(everything(walk(texts)), Infinity);
        expect(smuggled(markdown, ours)).toEqual([]);
        expect(skeleton(markdown)).toBe(skeleton(report(benign, Infinity)));
      }),
      { numRuns: 60 },
    );
  });

  it('fits where there is little room, and is still safe', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
        const markdown = report(everything(walk(texts)), 0);
        expect(byteLength(markdown)).toBeLessThan(60_000);
        expect(smuggled(markdown, ours)).toEqual([]);
      }),
      { numRuns: 30, examples: [[['<img src=x onerror=alert(1)> ```\nfence\n``` mailto:me@evil.example', '']]] },
    );
  });
});

describe('without the escaping', () => {
  afterEach(() => {
    vi.doUnmock('../../../src/report/escape.ts');
    vi.resetModules();
  });

  it('these tests would find it', async () => {
    vi.resetModules();
    vi.doMock('../../../src/report/escape.ts', async (original) => ({
      ...(await original<object>()),
      code: (text: string) => text,
      prose: (text: string) => text,
    }));
    const naked = await loadReports();
    const from = everything(walk(knownBad));
    for (const report of Object.values(naked)) expect(smuggled(report(from, Infinity), ours)).not.toEqual([]);
  });

  it.each([
    '<img src=x>',
    '[a](https://evil.example)',
    'https://evil.example',
    '@octocat',
    '#12',
    'deadbeef1',
    ':tada:',
    '<!-- x -->',
    '$x$',
  ])('%s would be found', (text) => {
    expect(smuggled(text, ours)).not.toEqual([]);
    expect(smuggled(code(text), ours)).toEqual([]);
    expect(smuggled(prose(text), ours)).toEqual([]);
    expect(smuggled(link(code(text), 'https://github.com/acme/shop/actions/runs/88'), ours)).toEqual([]);
  });
});

/** The runner's two parsers of a line: src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse. */
const isCommand = (line: string): boolean => {
  const start = line.trimStart();
  const isNew = start.startsWith('::') && /^[A-Za-z]/.test(start.slice(2)) && start.indexOf('::', 2) > 0;
  const isOld = line.includes('##[') && line.indexOf(']', line.indexOf('##[')) > 0;
  return isNew || isOld;
};

describe('the log', () => {
  it('never holds a command, wherever a text of ours or of others stands', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom('', ' ', 'group ', '- ', ': '), (a, b, before) => {
        const line = `${before}${logText(a)} ${logText(b)}`;
        expect(line).not.toMatch(/[\r\n\u2028\u2029\u0085]/);
        expect(isCommand(line)).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(knownBad.some((text) => text.split(/\r?\n/).some(isCommand))).toBe(true);
  });

  it('has annotations of one line a text', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
        const { findings, problems, verification } = everything(walk(texts));
        for (const { message } of annotations({ findings, problems, attachments: verification.attachments })) {
          expect(message.split('\n').length).toBeLessThanOrEqual(6);
          expect(message).not.toMatch(/[\r\u2028\u2029\u0085\u202e]/);
          expect(message.split('\n').some(isCommand)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('an output', () => {
  it('is JSON that means the same and holds only safe characters', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, hostile), (value) => {
        const text = safeJson(value);
        expect(JSON.parse(text)).toEqual(value);
        expect(text).toMatch(/^[\w .,:/"\\{}[\]-]*$/);
      }),
      { numRuns: 500 },
    );
  });
});
