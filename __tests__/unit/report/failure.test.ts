import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/finding.ts';
import { failureMarkdown } from '../../../src/report/failure.ts';
import { byteLength, room } from '../../../src/report/fit.ts';
import { about } from './sample.ts';

describe('failureMarkdown', () => {
  it('lists all problems, each with its place and what to do', () => {
    expect(
      failureMarkdown(
        {
          reason: 'problems',
          problems: [
            { message: '10.0.0.0/33: a prefix is 0 to 32', place: { file: 'b.yaml', line: 9, column: 2 } },
            {
              message: 'no `ingress:`',
              hint: 'Did you mean `ingress`?',
              place: { file: 'a.yaml', line: 7, column: 5 },
            },
            { message: 'input mode: `aply` is none of plan, apply, verify, cleanup' },
            { message: 'again', place: { file: 'a.yaml', line: 7, column: 3 } },
          ],
        },
        about,
        room.summary,
      ),
    ).toMatchInlineSnapshot(`
      "### Security groups · <code>prod-eu</code> · ❌ the input has problems

      > [!CAUTION]
      > **❌ 4 problems: nothing is written until they are solved**
      >
      > - input mode: <code>aply</code> is none of plan, apply, verify, cleanup.
      > - [<code>a.yaml:7</code>](https://github.com/acme/shop/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/a.yaml#L7)<br>again.
      > - [<code>a.yaml:7</code>](https://github.com/acme/shop/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/a.yaml#L7)<br>no <code>ingress:</code>.<br>→ Did you mean <code>ingress</code>?
      > - [<code>b.yaml:9</code>](https://github.com/acme/shop/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/b.yaml#L9)<br><code>10.0.0.0/33</code>: a prefix is 0 to 32&#46;

      <sub>commit <code>1a2b3c4</code> · [run #88](https://github.com/acme/shop/actions/runs/8812345678)</sub>
      "
    `);
  });

  it('tells a refusal in words', () => {
    expect(
      failureMarkdown({ reason: 'refused', problems: [{ message: 'not here', hint: 'There' }] }, about, room.summary),
    ).toMatchInlineSnapshot(`
      "### Security groups · <code>prod-eu</code> · ❌ refused

      not here.<br>→ There.

      <sub>commit <code>1a2b3c4</code> · [run #88](https://github.com/acme/shop/actions/runs/8812345678)</sub>
      "
    `);
  });

  it.each(['problems', 'aws'] as const)('gets shorter: %s', (reason) => {
    const problems = Array.from({ length: 5000 }, (_, index) => ({ message: `${index} ${'@'.repeat(500)}` }));
    const text = failureMarkdown({ reason, problems }, about, room.comment);
    expect(byteLength(text)).toBeLessThanOrEqual(room.comment);
    expect(text).toContain('✂️ **Shortened');
    if (reason === 'problems') expect(text).toContain('5000 problems');
  });
});

it('has the findings as well, and the place of what was refused', () => {
  const place = { file: 'k8s/web.yaml', line: 3, column: 1 };
  const findings = [finding('unrendered', { message: 'not rendered', action: 'Render it.', place })];
  const report = failureMarkdown(
    { reason: 'refused', problems: [{ message: 'no', place }], findings },
    about,
    room.summary,
  );
  expect(report.match(/k8s\/web\.yaml:3/g)).toHaveLength(2);
  expect(report).toContain('**unrendered**');
});
