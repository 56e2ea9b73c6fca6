import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatMarker } from '../../../src/github/marker.ts';
import { staleGroups } from '../../../src/modes/queue.ts';
import { groupDigests } from '../../../src/plan/group-digests.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { type GitHubServer, startGitHub } from '../github/github-server.ts';

let github: GitHubServer;
let number: number;
beforeEach(async () => {
  github = await startGitHub();
  ({ number } = (await github.call('mallory', 'POST', '/repos/acme/shop/issues', { title: 'x' })) as Plan & {
    readonly number: number;
  });
});
afterEach(() => github.close());

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];
const file = '.github/frontend-sg.yml';
const web = (port: number): string =>
  `securityGroups: { web: { ingress: [{ port: ${port}, cidrs: [203.0.113.0/24] }] } }`;

/** A plan that adds to the group web a rule for a port. */
const plan = (port: number): Pick<Plan, 'kind' | 'vpc' | 'groups'> => ({
  kind: 'apply',
  vpc: 'vpc-1',
  groups: [
    {
      name: 'web',
      refersTo: [],
      unchanged: 0,
      changes: [
        {
          kind: 'add-rule',
          rule: {
            direction: 'ingress',
            protocol: 'tcp',
            from: port,
            to: port,
            peer: { kind: 'ipv4', cidr: '203.0.113.0/24' },
          },
        },
      ],
    },
  ],
});

/** What the queue says of a plan for 443, after one with these digests was reviewed, and how many files it asked for. */
async function compare(
  groups: ReturnType<typeof groupDigests>,
  { author = 'job', changed = [file] }: { readonly author?: string; readonly changed?: readonly string[] } = {},
) {
  const body = `${formatMarker({ label: 'prod', digest: 'd', head: 'h', groups })}\nx`;
  await github.call(author, 'POST', `/repos/acme/shop/issues/${number}/comments`, { body });
  github.decide(({ line }) => {
    if (line.includes('/compare/')) return { status: 200, body: { files: [] } };
    if (!line.includes('/contents/')) return undefined;
    const text = web(line.includes(head) ? 443 : 80);
    return { status: 200, body: text, headers: { 'content-type': 'text/plain; charset=utf-8' } };
  });
  const lines: string[] = [];
  const inputs = {
    githubToken: 'job',
    label: 'prod',
    cluster: 'prod',
    manifests: { patterns: ['**/*.yaml'], given: false },
    context: [],
    declarations: { files: [file], given: false },
    policy: '',
  };
  const context = {
    repository: 'acme/shop',
    apiUrl: github.url,
    pullRequest: { number },
    range: { base, head },
    baseBranch: 'main',
  };
  const problems = await staleGroups({ inputs, context, log: (line) => lines.push(line) }, plan(443), {
    rule: 'merge-group',
    names: new Set(changed),
    count: changed.length,
  });
  const asked = github.requests.filter((line) => line.includes('/contents/')).length;
  return { messages: problems.map(({ message }) => message), lines, asked };
}

const others = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `ff${String(index).padStart(6, '0')}`,
    digest: 'f'.repeat(12),
  }));

test('what comes out the same needs no look at files', async () => {
  expect(await compare(groupDigests(plan(443)))).toEqual({
    messages: [],
    lines: [expect.stringContaining('comes out the same')],
    asked: 0,
  });
});

test('what comes out differently is named', async () => {
  const { messages, asked } = await compare(groupDigests(plan(444)));
  expect(messages).toEqual([`the group web comes out differently than the plan on pull request #${number} says`]);
  expect(asked).toBe(2);
});

test('a comment of somebody else is not believed', async () => {
  const { messages, lines } = await compare(groupDigests(plan(444)), { author: 'mallory' });
  expect(messages).toEqual([]);
  expect(lines).toEqual([expect.stringContaining('has no comment of this label')]);
});

test('a group that the marker does not have is new, unless the marker is full', async () => {
  expect((await compare(others(499))).messages).toEqual([expect.stringContaining('does not have it')]);
});
test('a marker that is full says nothing about the rest', async () => {
  expect((await compare(others(500))).messages).toEqual([]);
});
test('and still about what it has', async () => {
  expect((await compare([...others(499), ...groupDigests(plan(444))])).messages).toHaveLength(1);
});

test('too many manifests are not asked for one by one', async () => {
  const many = Array.from({ length: 51 }, (_, index) => `k8s/${index}.yaml`);
  const { messages, lines, asked } = await compare(groupDigests(plan(444)), { changed: many });
  expect([messages, asked]).toEqual([[], 0]);
  expect(lines).toEqual([expect.stringContaining('51 manifests differ, more than 50')]);
});
