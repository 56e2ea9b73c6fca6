import { describe, expect, test } from 'vitest';
import { ingress } from './harness.ts';
import { before, declarations, type Event, file, group, repo, useReview } from './review.ts';

const t = useReview();

describe('merge_group', () => {
  const queue = 'e'.repeat(40);
  const merge = (): Event => ({
    name: 'merge_group',
    payload: {
      merge_group: {
        base_sha: before,
        head_sha: queue,
        base_ref: 'refs/heads/main',
        head_ref: `refs/heads/gh-readonly-queue/main/pr-${t.number}-${before}`,
      },
      repository: { default_branch: 'main' },
    },
  });
  /** What stands at the tip of main, at the end of the queue before this pull request, and with it. */
  const texts = (main: string, base: string, merged: string): void => {
    for (const [ref, text] of [
      ['main', main],
      [before, base],
      [queue, merged],
    ] as const)
      t.github.texts.set(`${ref}:${file}`, text);
    t.github.compared.set(`main...${before}`, main === base ? [] : [{ filename: file }]);
    t.github.compared.set(`${before}...${queue}`, base === merged ? [] : [{ filename: file }]);
  };
  const planned = (text: string) => ({ [file]: text, 'k8s/web.yaml': ingress('q-web') });
  const review = (text: string): Promise<string> => t.review(planned(text));
  const web = (...ports: readonly number[]): string => group('q-web', ...ports);
  const api = (...ports: readonly number[]): string => group('q-api', ...ports);

  test('passes where what was reviewed comes out the same, and leaves the comment as it is', async () => {
    const [base, merged] = [declarations(web(443)), declarations(web(443, 8443))];
    texts(base, base, merged);
    await review(merged);
    const reviewed = await t.body();
    const inputs = { 'pull-request': String(t.number) };
    const result = await t.run('plan', planned(merged), merge(), { inputs });
    expect(result.code, result.stdout).toBe(0);
    expect(result.stdout).toContain(`Compared with the plan on #${t.number}: what it changes comes out the same.`);
    expect(await t.body()).toBe(reviewed);
    expect(t.github.asked().filter((line) => !line.startsWith('GET') && !line.includes('graphql'))).toEqual([]);
  });

  test('fails where a group that this pull request changes comes out differently', async () => {
    const base = declarations(web(443), api(80));
    await review(declarations(web(443, 8443), api(80)));
    const merged = declarations(web(443, 9443), api(80));
    texts(base, base, merged);
    const result = await t.run('plan', planned(merged), merge());
    expect(result.code, result.stdout).toBe(1);
    expect(result.outputs['failure-reason']).toBe('refused');
    expect(result.stdout).toContain(
      `the group q-web comes out differently than the plan on pull request #${t.number} says`,
    );
    expect(result.stdout).not.toContain('the group q-api comes out');
    expect(result.summary).toContain('comes out differently');
  });

  test('fails where it changes a group that the plan does not have', async () => {
    const base = declarations(web(443));
    await review(base);
    const merged = declarations(web(443), api(80));
    texts(base, base, merged);
    const result = await t.run('plan', planned(merged), merge());
    expect(result.stdout).toContain('the group q-api changes, and the plan on pull request');
    expect(result.code).toBe(1);
  });

  test('sees a group that is declared beside its frontend', async () => {
    const manifest = 'k8s/web.yaml';
    const beside = (port: number): string =>
      ingress('q-web').replace('annotations:', `annotations:\n    frontend-sg/security-groups: |\n      ${web(port)}`);
    await t.review({ [manifest]: beside(8443) });
    texts('', '', '');
    t.github.compared.set(`${before}...${queue}`, [{ filename: manifest }]);
    t.github.texts.set(`${before}:${manifest}`, beside(443)).set(`${queue}:${manifest}`, beside(9443));
    const result = await t.run('plan', { [manifest]: beside(9443) }, merge());
    expect(result.stdout).toContain('the group q-web comes out differently');
    expect(result.code).toBe(1);
  });

  test('passes where the queue before it changes the same group, or another', async () => {
    await review(declarations(web(443, 8443)));
    const [base, merged] = [declarations(web(443, 80), api(80)), declarations(web(443, 8443, 80), api(80))];
    texts(declarations(web(443)), base, merged);
    const result = await t.run('plan', planned(merged), merge());
    expect(result.code, result.stdout).toBe(0);
  });

  test('passes where only AWS, or what waits to be applied, changes a group that it leaves as it is', async () => {
    await review(declarations(web(443, 8443), api(80)));
    const [base, merged] = [declarations(web(443), api(80, 81)), declarations(web(443, 8443), api(80, 81))];
    texts(base, base, merged);
    expect((await t.run('plan', planned(merged), merge())).code).toBe(0);
  });

  test.each([
    ['there is no comment', () => Promise.resolve(), {}, /#\d+ has no comment of this label/],
    [
      'the comment is of another label',
      () => review(declarations(web(443))),
      { label: 'eu' },
      /no comment of this label/,
    ],
    ['there is no token', () => review(declarations(web(443))), { 'github-token': '' }, /`github-token` is empty/],
    [
      'the comment is an old one',
      () => says('<!-- frontend-sg:v1 label=prod digest=d head=h -->\nx'),
      {},
      /holds no plan/,
    ],
    ['GitHub does not say which files', () => review(declarations(web(443))), {}, /Not compared .*Not Found/],
  ])('says so and passes where %s', async (_, prepare, inputs, says) => {
    await prepare();
    t.github.compared.delete(`${before}...${queue}`);
    const result = await t.run('plan', planned(declarations(web(443, 9443))), merge(), { inputs });
    expect(result.code, result.stdout).toBe(0);
    expect(result.stdout).toMatch(says);
  });

  const says = (text: string): Promise<unknown> =>
    t.github.call('job', 'POST', `${repo}/issues/${t.number}/comments`, { body: text });
});
