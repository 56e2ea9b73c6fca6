import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/run-action.ts';
import { openStage, type Stage, writes } from './harness.ts';

const shop = join(repositoryRoot, 'examples', 'shop');
let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  stage.calls();
});
afterEach(() => stage.close());

test('the example on an empty AWS: plan, apply, apply again, plan twice', async () => {
  const planned = await stage.run('plan', shop);
  expect(planned.code, planned.stdout).toBe(0);
  expect(planned.stdout).toContain('Plan: 11 to add, 0 to change, 0 to remove, 0 unchanged');
  expect(planned.outputs).toMatchObject({
    'to-add': '11',
    'to-change': '0',
    'to-remove': '0',
    changes: '11',
    frontends: '2',
  });
  expect(planned.outputs['plan-digest']).toMatch(/^[0-9a-f]{64}$/);
  expect(planned.summary).toContain('Plan: 11 to add');
  expect(writes(stage.calls())).toEqual([]);

  const applied = await stage.run('apply', shop, { inputs: { 'expect-plan': planned.outputs['plan-file'] ?? '' } });
  expect(applied.code, applied.stdout).toBe(0);
  // Three new groups, none of which declares egress: one create, one authorize and one tag call each.
  expect(writes(stage.calls()).toSorted()).toEqual([
    ...Array.from({ length: 3 }, () => 'AuthorizeSecurityGroupIngress'),
    ...Array.from({ length: 3 }, () => 'CreateSecurityGroup'),
    ...Array.from({ length: 3 }, () => 'CreateTags'),
  ]);
  expect(Object.keys(JSON.parse(applied.outputs['security-groups'] ?? '{}'))).toEqual([
    'shop-events',
    'shop-office',
    'shop-web',
  ]);

  const again = await stage.run('apply', shop);
  expect(again.code).toBe(0);
  expect(writes(stage.calls())).toEqual([]);

  const plans = [await stage.run('plan', shop), await stage.run('plan', shop)];
  for (const plan of plans) expect(plan.outputs['changes']).toBe('0');
  expect(plans[0]?.outputs['plan-digest']).toBe(plans[1]?.outputs['plan-digest']);
  expect(plans[0]?.summary).toBe(plans[1]?.summary);
});

test('a plan that changes nothing costs the calls that DESIGN promises', async () => {
  await stage.run('apply', shop);
  stage.calls();
  const plan = await stage.run('plan', shop, { inputs: { 'vpc-id': stage.vpc } });
  expect(plan.code).toBe(0);
  expect(
    stage
      .calls()
      .map(({ action }) => action)
      .toSorted(),
    // The last for IPv6 of the VPC, on which egress that nobody declares depends.
  ).toEqual(['DescribeLoadBalancers', 'DescribeSecurityGroupRules', 'DescribeSecurityGroups', 'DescribeVpcs']);
});

test('a new group with declared egress loses what AWS gave it in one call', async () => {
  const files = {
    '.github/frontend-sg.yml': `securityGroups:
  web:
    ingress: [{ port: 443, cidrs: [203.0.113.0/24] }]
    egress: [{ port: 8080, cidrs: [10.0.0.0/16] }]
`,
  };
  expect((await stage.run('apply', files)).code).toBe(0);
  expect(writes(stage.calls()).toSorted()).toEqual([
    'AuthorizeSecurityGroupEgress',
    'AuthorizeSecurityGroupIngress',
    'CreateSecurityGroup',
    'CreateTags',
    'RevokeSecurityGroupEgress',
  ]);
});

test('a declared rule that AWS gives a new group by itself gets its description', async () => {
  const files = {
    '.github/frontend-sg.yml': `securityGroups:
  web:
    ingress: []
    egress: [{ protocol: all, cidrs: [0.0.0.0/0], description: anywhere }]
`,
  };
  expect((await stage.run('apply', files)).code).toBe(0);
  expect((await stage.run('plan', files)).outputs['changes']).toBe('0');
});

test('dist/ and action.yml are all that a runner needs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'action-'));
  try {
    await cp(join(repositoryRoot, 'dist'), join(folder, 'dist'), { recursive: true });
    await cp(join(repositoryRoot, 'action.yml'), join(folder, 'action.yml'));
    const result = await stage.run('plan', shop, { action: folder });
    expect(result.code, result.stdout + result.stderr).toBe(0);
    expect(result.outputs['changes']).toBe('11');
    const plan: unknown = JSON.parse(await readFile(result.outputs['plan-file'] ?? '', 'utf8'));
    expect(plan).toMatchObject({ version: 1, kind: 'apply', cluster: 'prod', vpc: stage.vpc, counts: { add: 11 } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
