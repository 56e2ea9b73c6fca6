import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AuthorizeSecurityGroupIngressCommand, DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2';
import { load } from 'js-yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/run-action.ts';
import { annotationsOf, ingress, openStage, type Stage, writes } from './harness.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const file = '.github/frontend-sg.yml';
const files = (rules: string): Record<string, string> => ({
  [file]: `securityGroups:\n  web:\n    ingress: [${rules}]\n`,
  'k8s/web.yaml': ingress('web'),
});
const https = '{ port: 443, cidrs: [203.0.113.0/24] }';
const more = `${https}, { port: 80, cidrs: [203.0.113.0/24] }`;
const [first, second] = ['a'.repeat(40), 'b'.repeat(40)];
const at = (sha: string, env: Readonly<Record<string, string>> = {}) => ({ env: { GITHUB_SHA: sha, ...env } });

const idOf = async (name: string): Promise<string> => {
  const Filters = [
    { Name: 'vpc-id', Values: [stage.vpc] },
    { Name: 'group-name', Values: [name] },
  ];
  const { SecurityGroups } = await stage.ec2.send(new DescribeSecurityGroupsCommand({ Filters }));
  return SecurityGroups?.[0]?.GroupId ?? '';
};
const openByHand = async (port: number) =>
  stage.ec2.send(
    new AuthorizeSecurityGroupIngressCommand({
      GroupId: await idOf('web'),
      IpPermissions: [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, IpRanges: [{ CidrIp: '10.0.0.0/8' }] }],
    }),
  );

test('the step of the drift workflow fails for what was changed by hand, and not for what is still to come', async () => {
  const text = readFileSync(join(repositoryRoot, 'examples/shop/.github/workflows/drift.yml'), 'utf8');
  const workflow = load(text) as { jobs: { drift: { steps: { uses: string; with: Record<string, string> }[] } } };
  const step = workflow.jobs.drift.steps.find(({ uses }) => uses.startsWith('frontend-sg/'));
  const { mode = '', cluster: _, ...inputs } = step?.with ?? {};
  const look = (rules = https) =>
    stage.run(mode, files(rules), { inputs, event: { name: 'schedule', payload: { schedule: '17 5 * * *' } } });

  await stage.run('apply', files(https), at(first));
  expect((await look()).code).toBe(0);
  const pending = await look(more);
  expect(pending.code, pending.stdout).toBe(0);
  expect(pending.outputs['changes']).toBe('1');

  await openByHand(8443);
  stage.calls();
  const found = await look();
  expect(found.code).toBe(1);
  expect(found.outputs).toMatchObject({ 'failure-reason': 'findings' });
  expect(writes(stage.calls())).toEqual([]);
  const [told] = annotationsOf(found.stdout).filter(({ message }) => message.includes('is not as commit aaaaaaaaaaaa'));
  expect(told).toMatchObject({ level: 'warning', at: `${file}:2` });
  expect(told?.message).toContain('ingress tcp 8443 from 10.0.0.0/8 was added');
  expect(found.summary).toContain('drift');
  expect(found.summary).toContain('aws cloudtrail lookup-events');

  await stage.run('apply', files(https), at(first));
  expect((await look()).code).toBe(0);
});

test('an old run that is started again takes nothing back; a plan that was not reviewed shows what is new', async () => {
  const asked: string[] = [];
  const github: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: 'behind' }));
  });
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  try {
    const api = { GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}` };
    await stage.run('apply', files(more), at(second));
    stage.calls();
    const old = await stage.run('apply', files(https), { ...at(first, api), inputs: { 'github-token': 'job' } });
    expect(old.code).toBe(1);
    expect(old.outputs['failure-reason']).toBe('findings');
    expect(old.stdout).toContain('stale-commit');
    expect(old.stdout).toContain('was applied by commit bbbbbbbbbbbb, and this commit, aaaaaaaaaaaa, is older');
    expect(writes(stage.calls())).toEqual([]);
    expect(asked.filter((line) => line.includes(`/compare/${second}...${first}`))).toHaveLength(1);
  } finally {
    github.closeAllConnections();
    await new Promise((resolve) => github.close(resolve));
  }

  const reviewed = await stage.run('plan', files(https), at(second));
  await openByHand(9000);
  const inputs = { 'expect-plan': reviewed.outputs['plan-file'] ?? '' };
  const refused = await stage.run('apply', files(https), { ...at(second), inputs });
  expect(refused.outputs['failure-reason']).toBe('refused');
  expect(refused.stdout).toContain('not in the reviewed plan: remove from web: tcp 9000 from 10.0.0.0/8');
  expect(refused.summary).toContain('❌ refused: 1 change that nobody reviewed');
  const [shown = ''] = refused.summary.split('<details>');
  expect(shown).toContain('9000');
  expect(refused.summary).toContain('1 change as reviewed');
});
