import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionResult } from '../../scripts/run-action.ts';
import { annotationsOf, ingress } from './harness.ts';
import { type Event, file, push, useReview } from './review.ts';

const review = useReview();

/** An AWS that answers nobody and counts who knocks. */
let aws: Server;
let knocks = 0;
beforeAll(async () => {
  aws = createServer().on('connection', (socket) => {
    knocks += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => aws.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise<void>((resolve) => aws.close(() => resolve())));

const files = {
  [file]: `securityGroups:
  web:
    ingress:
      - { port: 80, cidrs: [203.0.113.0/24], description: Offices }
      - { port: 8080, cidrs: [0.0.0.0/0] }
`,
  'k8s/web.yaml': ingress('web, somebody-elses'),
};

/** Modules that the run loads are written to a file, as `loaded`. */
async function play(mode: string, event: Event, env: Readonly<Record<string, string>> = {}, inputs = {}) {
  const log = join(tmpdir(), `loaded-${review.number}-${mode}-${Object.keys(env).length}.txt`);
  await writeFile(log, '');
  const hook = `import { registerHooks } from 'node:module'; import { appendFileSync } from 'node:fs'; registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(log)}, url + '\\n'); return next(url, context); } });`;
  const before = knocks;
  review.github.files.set(review.number, [{ filename: file }]);
  const result = await review.stage.run(mode, files, {
    inputs: { 'github-token': 'job', ...inputs },
    env: {
      GITHUB_API_URL: review.github.url,
      AWS_ENDPOINT_URL: `http://127.0.0.1:${(aws.address() as AddressInfo).port}`,
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}`,
      ...env,
    },
    event,
  });
  const loaded = (await readFile(log, 'utf8')).split('\n').filter((url) => url.startsWith('file:'));
  const texts = await Promise.all(loaded.map((url) => readFile(new URL(url), 'utf8')));
  return {
    ...result,
    knocks: knocks - before,
    hasSdk: texts.some((text) => text.includes('DescribeSecurityGroupRules')),
  };
}

const planOf = async ({ outputs }: ActionResult): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(outputs['plan-file'] ?? '', 'utf8')) as Record<string, unknown>;

const fork = (): Event => review.pullRequest({ head: { sha: 'c'.repeat(40), repo: { full_name: 'mallory/shop' } } });

test.each<[string, () => Event, Readonly<Record<string, string>>, object, RegExp]>([
  ['a fork', fork, {}, {}, /a pull request from a fork gets no credentials/],
  [
    'a fork that is gone',
    () => review.pullRequest({ head: { sha: 'c'.repeat(40), repo: null } }),
    {},
    {},
    /from a fork/,
  ],
  ['Dependabot', () => review.pullRequest(), { GITHUB_ACTOR: 'dependabot[bot]' }, {}, /Dependabot is planned without/],
  ['the input', () => push, {}, { offline: 'true' }, /the input `offline` says so/],
])('%s: a plan from the manifests alone, and nothing of AWS', async (_, event, env, inputs, why) => {
  const result = await play('plan', event(), env, inputs);
  expect(result.code, result.stdout).toBe(0);
  expect(result.stdout).toMatch(why);
  expect([result.knocks, result.hasSdk, review.stage.calls()]).toEqual([0, false, []]);

  const [first = ''] = result.summary.split('\n');
  expect(first).toContain('offline, not compared with AWS');
  expect(result.summary).toContain('Plan: offline, so what would change is not known');
  expect(result.summary).toMatch(/Not judged: .*undeclared-group/);
  expect(result.summary).toContain('| in <code>tcp 80</code> | <code>203.0.113.0/24</code> | Offices |');
  expect(result.summary).not.toMatch(/to add|no such group|live state read/);
  expect(result.stdout).toContain('::group::Plan offline\n= web  declared tcp 80 from 203.0.113.0/24\n');

  expect(Object.keys(result.outputs).toSorted()).toEqual([
    'findings',
    'frontends',
    'plan-file',
    'report-file',
    'sarif-file',
  ]);
  expect(result.outputs['findings']).toBe('1');
  expect(annotationsOf(result.stdout)).toMatchObject([{ level: 'warning', at: `${file}:5` }]);
  const plan = await planOf(result);
  expect(plan).toMatchObject({ version: 1, kind: 'apply', basis: 'offline', digest: '' });
  expect(plan).not.toHaveProperty('counts');
  expect(JSON.stringify(plan['findings'])).not.toContain('undeclared-group');
});

test('what stands in the manifests fails an offline plan, too', async () => {
  const result = await play('plan', fork(), {}, { 'fail-on': 'world-open-port' });
  expect([result.code, result.outputs['failure-reason'], result.knocks]).toEqual([1, 'findings', 0]);
});

test('anywhere else missing credentials fail, in a sentence that says what to do', async () => {
  const result = await play('plan', review.pullRequest());
  expect([result.code, result.hasSdk]).toEqual([1, true]);
  expect(result.outputs['failure-reason']).toBe('aws');
  expect(result.summary).toMatch(/there are no AWS credentials/);
  expect(result.summary).toContain('<code>permissions: id-token: write</code>');
});

test.each(['apply', 'verify', 'cleanup'])('%s refuses to be offline', async (mode) => {
  const result = await play(mode, push, {}, { offline: 'true' });
  expect([result.code, result.outputs['failure-reason'], result.knocks]).toEqual([1, 'refused', 0]);
  expect(result.stdout).toContain(`mode ${mode} cannot do without AWS`);
});

test('an offline plan.json is no reviewed plan', async () => {
  const plan = await play('plan', push, {}, { offline: 'true' });
  const declared = { ...files, 'k8s/web.yaml': ingress('web') };
  const result = await review.run('apply', declared, push, {
    inputs: { 'expect-plan': plan.outputs['plan-file'] ?? '' },
  });
  expect([result.code, result.outputs['failure-reason']]).toEqual([1, 'refused']);
  expect(result.stdout).toContain('a plan that was made offline: it does not say what would change');
  expect(review.stage.calls().filter(({ action }) => !action.startsWith('Describe'))).toEqual([]);
});
