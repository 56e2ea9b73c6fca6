import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addedTo, pictureIn } from './drawn.ts';
import { hostile, knownBad } from './hostile.ts';
import { everything } from './reports.ts';

/** A plan whose every text comes from a list, again and again. */
function planOf(texts: readonly string[]) {
  let index = 0;
  const { about, plan } = everything(() => texts[index++ % texts.length] ?? '');
  return { about, plan: { ...plan, kind: 'apply' as const } };
}

const load = async () => (await import('../../../src/report/plan.ts')).planMarkdown;

describe('a picture', () => {
  it('is boxes and arrows of ours, whatever they are called', async () => {
    const planMarkdown = await load();
    for (let start = 0; start < knownBad.length; start++) {
      const { about, plan } = planOf([...knownBad.slice(start), ...knownBad.slice(0, start)]);
      const program = pictureIn(planMarkdown(plan, about, Infinity));
      expect(program).toBeDefined();
      expect(await addedTo(program ?? '')).toEqual([]);
    }
  });

  it('is so for any text', async () => {
    const planMarkdown = await load();
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 12 }), async (texts) => {
        const { about, plan } = planOf(texts);
        const program = pictureIn(planMarkdown(plan, about, Infinity));
        if (program !== undefined) expect(await addedTo(program)).toEqual([]);
      }),
      { numRuns: 100 },
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
      pictureLabel: (text: string) => text,
    }));
    const planMarkdown = await load();
    const bad = [
      'x"]\n  click n1 "javascript:alert(1)"',
      '"]; n8["two',
      '<b>',
      'a'.repeat(50),
      '\u202e',
      '#35;x`',
      '"',
    ];
    for (const text of bad) {
      const { about, plan } = planOf([text]);
      expect(await addedTo(pictureIn(planMarkdown(plan, about, Infinity)) ?? ''), text).not.toEqual([]);
    }
  });

  it('a click would be found', async () => {
    const program = 'flowchart LR\n  n1["x"]\n  n2["y"]\n  n1 --> n2\n  classDef new stroke-dasharray: 5 5';
    expect(await addedTo(program)).toEqual([]);
    expect(await addedTo(`${program}\n  click n1 "javascript:alert(1)"`)).toContain('click on n1');
    expect(await addedTo(`${program}\n  style n1 fill:red`)).not.toEqual([]);
  });
});
