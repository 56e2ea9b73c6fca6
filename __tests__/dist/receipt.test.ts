import { DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2';
import { CreateLoadBalancerCommand, DeleteLoadBalancerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, test } from 'vitest';
import { formatMarker } from '../../src/github/marker.ts';
import { after, type Event, file, files, head, push, repo, useReview } from './review.ts';

const t = useReview();

describe('what became of a plan', () => {
  const patience = { timeout: '2s', interval: '1s' };
  const tags = [
    { Key: 'elbv2.k8s.aws/cluster', Value: 'prod' },
    { Key: 'ingress.k8s.aws/stack', Value: 'shop/web' },
    { Key: 'ingress.k8s.aws/resource', Value: 'LoadBalancer' },
  ];
  const idOf = async (name: string): Promise<string> => {
    const Filters = [{ Name: 'group-name', Values: [name] }];
    return (await t.stage.ec2.send(new DescribeSecurityGroupsCommand({ Filters }))).SecurityGroups?.[0]?.GroupId ?? '';
  };
  const review = (): Promise<string> => t.review(files(443));
  const pulls = `GET ${repo}/commits/${after}/pulls?per_page=100`;
  const titles = async (): Promise<readonly string[]> =>
    (await t.body()).split('\n').flatMap((line) => /^(?:### |✅ |❌ ).*/.exec(line) ?? []);

  test('stands in its comment: applied, then attached, or why not; below it the plan', async () => {
    const plan = await review();
    t.github.pulls.set(after, [{ number: t.number, merged: true }]);
    const applied = await t.run('apply', files(443), push);
    expect(applied.code, applied.stdout).toBe(0);
    const [first, ...none] = await t.github.comments(t.number);
    expect(none).toEqual([]);
    const asked = t.github.asked();
    expect(asked.filter((line) => !/graphql|\/user$/.test(line))).toEqual([
      pulls,
      t.list(),
      `PATCH ${repo}/issues/comments/${first?.id}`,
    ]);
    expect(await titles()).toEqual([
      expect.stringMatching(/^### .*✅ applied/),
      expect.stringMatching(/^### .*changes/),
    ]);
    const text = await t.body();
    expect(text).toContain(`head=${head} `);
    expect(text).toContain(
      `<!-- frontend-sg:plan -->\n<details><summary>The plan that was reviewed</summary>\n\n${plan}`,
    );

    const late = await t.run('verify', files(443), push, { inputs: patience });
    expect(late.code).toBe(1);
    expect((await titles())[1]).toMatch(/^❌ \*\*Applied, and not attached:\*\* .*IngressGroup/);
    expect(await t.body()).toContain('**Next command:**');

    const made = await t.stage.elb.send(
      new CreateLoadBalancerCommand({
        Name: 'k8s-shop-web-0a1b2c3d4e',
        Scheme: 'internal',
        Subnets: [...t.stage.subnets],
        SecurityGroups: [await idOf('web')],
        Tags: tags,
      }),
    );
    const verified = await t.run('verify', files(443), push, { inputs: patience });
    expect(verified.code, verified.stdout).toBe(0);
    expect((await titles())[0]).toMatch(/✅ applied and attached after \d+ s/);
    expect((await titles())[1]).toMatch(/^### .*changes/);
    const last = await t.body();
    expect(last).toContain('<summary>Timeline</summary>');
    expect(last.split('The plan that was reviewed')).toHaveLength(2);
    expect(last).toContain(plan);
    await t.stage.elb.send(
      new DeleteLoadBalancerCommand({ LoadBalancerArn: made.LoadBalancers?.[0]?.LoadBalancerArn }),
    );

    // A run of the review that ends late changes nothing.
    expect((await t.run('plan', files(443), t.pullRequest())).stdout).toContain(
      'says already what became of this commit',
    );
    expect(await t.body()).toBe(last);
  });

  test('says that it was not applied', async () => {
    await review();
    t.github.pulls.set(after, [{ number: t.number, merged: true }]);
    const result = await t.run('apply', { ...files(443), [file]: 'securityGroups: { web: { ingres: [] } }' }, push);
    expect(result.code).toBe(1);
    expect((await titles())[1]).toMatch(/^❌ \*\*Not applied:\*\* /);
    await t.run('verify', files(443), push, { inputs: patience });
    expect((await titles())[1]).toMatch(/^❌ \*\*Not attached:\*\* /);
  });

  test('leaves out a plan for which there is no room beside a long marker', async () => {
    const groups = Array.from({ length: 500 }, () => ({ name: 'f'.repeat(8), digest: 'f'.repeat(12) }));
    const text = `${formatMarker({ label: 'prod', digest: 'd', head, groups })}\n${'x'.repeat(44_500)}`;
    await t.github.call('job', 'POST', `${repo}/issues/${t.number}/comments`, { body: text });
    t.github.pulls.set(after, [{ number: t.number, merged: true }]);
    await t.run('apply', files(443), push);
    expect(await t.body()).toContain('The plan that stood here is too long to be kept.');
  });

  test('stands on every pull request that a push brings, as of a merge queue', async () => {
    const first = t.number;
    await review();
    t.number = await t.github.open();
    await review();
    t.github.pulls.set(after, [{ number: t.number, merged: true }]);
    t.github.pulls.set(head, [{ number: first, merged: true }]);
    const commits = { ...(push.payload as object), commits: [{ id: head }, { id: after }] };
    const { stdout } = await t.run('apply', files(443), { name: 'push', payload: commits });
    expect(stdout.match(/Comment updated/g)).toHaveLength(2);
    for (const one of [first, t.number])
      expect((await t.github.comments(one))[0]?.body).toContain(`applied=${after} -->`);
  });

  test.each<[string, Event, Readonly<Record<string, string>>]>([
    ['repository_dispatch', { name: 'repository_dispatch', payload: { client_payload: {} } }, { sha: head }],
    ['workflow_dispatch', { name: 'workflow_dispatch', payload: {} }, { sha: head }],
    ['deployment_status', { name: 'deployment_status', payload: { deployment: { sha: head } } }, {}],
  ])('%s says the commit', async (_, event, inputs) => {
    await review();
    t.github.pulls.set(head, [{ number: t.number, merged: true }]);
    const result = await t.run('apply', files(443), event, { inputs, sha: inputs['sha'] === undefined ? head : after });
    expect(result.stdout).toContain('Comment updated');
    expect(await t.body()).toContain(`receipt=${head} applied=${head}`);
  });

  test.each([true, false])('repository_dispatch says the pull request, merged: %s', async (merged) => {
    await review();
    t.github.pulls.set('f'.repeat(40), [{ number: t.number, merged }]);
    const inputs = { 'pull-request': String(t.number), sha: after };
    const { stdout } = await t.run('apply', files(443), { name: 'repository_dispatch', payload: {} }, { inputs });
    if (merged) expect(stdout).toContain('Comment updated');
    else expect(stdout).toContain(`No receipt: #${t.number} is not merged, and its comment is about another commit.`);
    expect(t.github.asked()[0]).toBe(`GET ${repo}/pulls/${t.number}`);
    expect(await t.body()).toMatch(merged ? /receipt=/ : /head=c+ groups=\S* -->/);
  });

  test.each<[string, Event, Readonly<Record<string, string>>]>([
    ['schedule', { name: 'schedule', payload: {} }, {}],
    ['workflow_dispatch without a word about which', { name: 'workflow_dispatch', payload: {} }, {}],
    ['comment: never', push, { comment: 'never' }],
  ])('%s: nobody is asked, and the comment stays', async (_, event, inputs) => {
    const plan = await review();
    const { stdout } = await t.run('apply', files(443), event, { inputs });
    expect(stdout).not.toContain('receipt');
    expect(t.github.asked().filter((line) => !line.includes('/compare/'))).toEqual([]);
    expect(await t.body()).toContain(plan);
  });

  test.each<[string, () => void, Readonly<Record<string, string>>, RegExp]>([
    [
      'no pull request',
      () => t.github.pulls.set(after, []),
      {},
      /^No receipt: no pull request brought the commit ddddddd\.$/m,
    ],
    ['another label', () => undefined, { label: 'eu' }, /^No receipt: #\d+ has no comment of this label\.$/m],
    ['no token', () => undefined, { 'github-token': '' }, /^No receipt: the input `github-token` is empty/m],
    [
      'a token that may not',
      () => {
        t.github.refuse = ({ line }) =>
          line.includes('/commits/') ? { status: 403, body: { message: 'Resource not accessible' } } : undefined;
      },
      {},
      /^No receipt: the token .* may not write comments: Resource not accessible.* \(a receipt needs `permissions: pull-requests: write`\)\.$/m,
    ],
  ])('%s: one sentence, and none is made', async (_, prepare, inputs, says) => {
    const plan = await review();
    t.github.pulls.set(after, [{ number: t.number, merged: true }]);
    prepare();
    const result = await t.run('apply', files(443), push, { inputs });
    expect(result.code, result.stdout).toBe(0);
    expect(result.stdout).toMatch(says);
    expect(await t.github.comments(t.number)).toHaveLength(1);
    expect(await t.body()).toContain(plan);
  });
});
