import { describe, expect, test } from 'vitest';
import { ingress, writes } from './harness.ts';
import { after, before, declarations, type Event, file, files, group, head, push, repo, useReview } from './review.ts';

const t = useReview();

const filesOf = (number: number): string => `GET ${repo}/pulls/${number}/files?per_page=100&page=1`;

describe('pull_request', () => {
  test('the comment, the focus, a second push, a second label', async () => {
    t.github.files.set(t.number, [{ filename: file }]);
    const first = await t.run('plan', files(443), t.pullRequest());
    expect(first.code, first.stdout).toBe(0);
    expect(t.github.asked()).toEqual([
      filesOf(t.number),
      t.list(),
      `POST ${repo}/issues/${t.number}/comments`,
      t.list(),
    ]);
    expect(first.stdout).toContain('Focus: 1 file changed by the pull request');
    expect(await t.body()).toContain('1 file changed by the pull request');

    const second = await t.run(
      'plan',
      files(443, 8443),
      t.pullRequest({ head: { sha: after, repo: { full_name: 'acme/shop' } } }),
    );
    expect(second.stdout).toContain('Comment updated');
    const id = (await t.github.comments(t.number))[0]?.id;
    expect(t.github.asked().at(-1)).toBe(`PATCH ${repo}/issues/comments/${id}`);
    expect(await t.body()).toContain(after.slice(0, 7));

    await t.run('plan', files(443), t.pullRequest(), { inputs: { label: 'eu' } });
    await t.run('plan', files(443, 8443), t.pullRequest({ head: { sha: after, repo: { full_name: 'acme/shop' } } }), {
      inputs: { label: 'eu' },
    });
    const all = await t.github.comments(t.number);
    expect(all).toHaveLength(2);
    expect(all.map((one) => one.body.split('\n')[0])).toEqual([
      expect.stringContaining('label=prod '),
      expect.stringContaining('label=eu '),
    ]);
    expect(writes(t.stage.calls())).toEqual([]);
  });

  test('one that is closed keeps the comment that it has', async () => {
    t.github.files.set(t.number, [{ filename: file }]);
    const closed = await t.run('plan', files(443), t.pullRequest({ state: 'closed' }));
    expect(closed.code).toBe(0);
    expect(closed.stdout).toContain('No comment: the pull request is closed.');
    expect(await t.github.comments(t.number)).toEqual([]);
  });

  test('what it changes goes first, where not everything can be shown', async () => {
    const bad = Array.from(
      { length: 12 },
      (_, index) => [`k8s/${String(index).padStart(2, '0')}.yaml`, 'a: ['] as const,
    );
    t.github.files.set(t.number, [{ filename: 'k8s/11.yaml' }]);
    const texts = Object.fromEntries(bad.map(([name]) => [name, `${ingress('web', `w${name.slice(4, 6)}`)}  : {`]));
    const { stdout } = await t.run('plan', { ...files(443), ...texts }, t.pullRequest());
    expect(/^::error [^\n]*file=([^,]*)/m.exec(stdout)?.[1]).toBe('k8s/11.yaml');
  });

  test('the longest comment that there is room for is taken', async () => {
    t.github.files.set(t.number, [{ filename: file }]);
    const many = Array.from({ length: 600 }, (_, index) => group(`web-${index}`, 80, 443));
    const result = await t.run('plan', { ...files(443), [file]: declarations(...many) }, t.pullRequest(), {
      inputs: { label: 'ü'.repeat(200) },
    });
    expect(result.stdout).toContain('Comment created');
    expect(await t.body()).toContain('Plan: 1800 to add');
  });
});

describe('a pull request without credentials', () => {
  const refused = { status: 403, body: { message: 'Resource not accessible by integration' } };

  test('of a fork: planned offline, with its focus, and nothing is written', async () => {
    t.github.files.set(t.number, [{ filename: file }]);
    const fork = t.pullRequest({ head: { sha: head, repo: { full_name: 'mallory/shop' } } });
    const result = await t.run('plan', files(443), fork);
    expect(result.code, result.stdout).toBe(0);
    expect(result.stdout).toContain('No comment: a pull request from a fork');
    expect(t.github.asked()).toEqual([filesOf(t.number)]);
    expect(t.stage.calls()).toEqual([]);
  });

  test.each([true, false])('of Dependabot: planned offline; its token may comment: %s', async (may) => {
    t.github.files.set(t.number, [{ filename: file }]);
    if (!may) t.github.refuse = ({ line }) => (line.startsWith('POST') ? refused : undefined);
    const result = await t.run('plan', files(443), t.pullRequest(), { actor: 'dependabot[bot]' });
    expect(result.code, result.stdout).toBe(0);
    expect(result.stdout).toMatch(
      may ? /Comment created/ : /No comment: .*Resource not accessible.*pull-requests: write/,
    );
    if (may) expect((await t.body()).split('\n')[0]).toMatch(/ digest= head=c{40} -->$/);
    expect(t.stage.calls()).toEqual([]);
  });
});

describe('GitHub refuses', () => {
  test.each([
    [403, 'Resource not accessible by integration', {}, /Focus: the whole tree \(.*pull-requests: read.*\)/],
    [404, 'Not Found', {}, /Focus: the whole tree \(GitHub shows no such pull request/],
    [422, 'Validation Failed', {}, /Focus: the whole tree \(GitHub does not take it/],
    [502, 'Bad Gateway', {}, /Focus: the whole tree \(GitHub could not be asked/],
    [403, 'You have exceeded a secondary rate limit', { 'retry-after': '60' }, /Focus: .*rate limit is used up/],
  ])('%i %s: one sentence each, and the plan stands', async (status, message, headers, focus) => {
    t.github.refuse = () => ({ status, body: { message }, headers });
    const result = await t.run('plan', files(443), t.pullRequest());
    expect(result.code, result.stdout).toBe(0);
    expect(result.stdout).toMatch(focus);
    expect(result.stdout).toMatch(new RegExp(`^No comment: .*${message}.*pull-requests: write`, 'm'));
    expect(result.stdout).toContain('Plan: ');
    expect(t.github.asked()).toEqual([filesOf(t.number), t.list()]);
  });

  test('for a moment: it is asked again', async () => {
    t.github.files.set(t.number, [{ filename: file }]);
    const first = new Set(['files', 'comments']);
    t.github.refuse = ({ line }) => {
      const kind = [...first].find((word) => line.includes(`/${word}?`));
      if (kind === undefined) return undefined;
      first.delete(kind);
      return { status: 429, body: { message: 'secondary rate limit' }, headers: { 'retry-after': '0' } };
    };
    const result = await t.run('plan', files(443), t.pullRequest());
    expect(result.stdout).toContain('Focus: 1 file');
    expect(result.stdout).toContain('Comment created');
  });

  test('pull_request_target, before anything is asked', async () => {
    const result = await t.run('plan', files(443), { ...t.pullRequest(), name: 'pull_request_target' });
    expect(result.code).toBe(1);
    expect([t.github.asked(), t.stage.calls()]).toEqual([[], []]);
  });
});

describe('events without a pull request', () => {
  test.each<[string, Event, string]>([
    ['workflow_dispatch', { name: 'workflow_dispatch', payload: {} }, 'the whole tree (an event workflow_dispatch'],
    ['schedule', { name: 'schedule', payload: {} }, 'the whole tree (an event schedule'],
    ['push', push, '2 files changed by the push'],
    ['push of a new branch', pushOf({ before: '0'.repeat(40) }), '1 file changed against the default branch'],
    ['push that was forced', pushOf({ forced: true }), '1 file changed against the default branch'],
  ])('%s: a plan, no comment, and where a reader looks first', async (_, event, focus) => {
    t.github.compared.set(`${before}...${after}`, [{ filename: file }, { filename: 'a' }]);
    t.github.compared.set(`main...${after}`, [{ filename: file }]);
    const result = await t.run('plan', files(443), event);
    expect(result.code, result.stdout).toBe(0);
    expect(result.stdout).toContain(`Focus: ${focus}`);
    expect(t.github.asked().filter((line) => !line.includes('/compare/'))).toEqual([]);
  });

  test('a reusable workflow says for which pull request it runs', async () => {
    const event = { name: 'workflow_dispatch', payload: {} };
    const inputs = { 'pull-request': String(t.number), sha: head };
    const result = await t.run('plan', files(443), event, { inputs });
    expect(result.stdout).toContain('Comment created');
    expect(await t.body()).toContain(`head=${head}`);
  });

  function pushOf(more: object): Event {
    return { name: 'push', payload: { ...(push.payload as object), ...more } };
  }
});
