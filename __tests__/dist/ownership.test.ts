import {
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  DescribeSecurityGroupsCommand,
  type SecurityGroup,
} from '@aws-sdk/client-ec2';
import { CreateLoadBalancerCommand, SetSecurityGroupsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotationsOf, ingress, openStage, type Stage, writes } from './harness.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const file = '.github/frontend-sg.yml';

const groupNamed = async (name: string): Promise<SecurityGroup | undefined> => {
  const filters = [
    { Name: 'vpc-id', Values: [stage.vpc] },
    { Name: 'group-name', Values: [name] },
  ];
  return (await stage.ec2.send(new DescribeSecurityGroupsCommand({ Filters: filters }))).SecurityGroups?.[0];
};
const tagsOf = (group: SecurityGroup | undefined): Record<string, string> =>
  Object.fromEntries((group?.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));
const ports = (group: SecurityGroup | undefined): readonly (number | undefined)[] =>
  (group?.IpPermissions ?? []).map(({ FromPort }) => FromPort).toSorted((a, b) => (a ?? 0) - (b ?? 0));

test("a group that is somebody else's is left alone, adopted when its id is declared, and let go when it is not", async () => {
  const { GroupId: id = '' } = await stage.ec2.send(
    new CreateSecurityGroupCommand({ GroupName: 'office', Description: 'made by hand', VpcId: stage.vpc }),
  );
  await stage.ec2.send(
    new AuthorizeSecurityGroupIngressCommand({
      GroupId: id,
      IpPermissions: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    }),
  );
  const files = (adopt: string): Record<string, string> => ({
    [file]: `securityGroups:
  office:
${adopt}    ingress: [{ port: 443, cidrs: [203.0.113.0/24] }]
  web:
    ingress: [{ port: 443, cidrs: [0.0.0.0/0] }]
`,
    'k8s/web.yaml': ingress('web, office'),
  });

  const planned = await stage.run('plan', files(''));
  expect(planned.code).toBe(1);
  expect(annotationsOf(planned.stdout).find(({ message }) => message.includes(id))?.at).toBe(`${file}:2`);
  expect(planned.stdout).toContain('foreign-owner');

  const applied = await stage.run('apply', files(''));
  expect(applied.code).toBe(1);
  expect(ports(await groupNamed('web'))).toEqual([443]);
  expect(await groupNamed('office')).toMatchObject({ IpPermissions: [{ FromPort: 22 }] });
  expect(tagsOf(await groupNamed('office'))).toEqual({});

  const adopted = await stage.run('apply', files(`    adopt: ${id}\n    egress: unmanaged\n`));
  expect(adopted.code, adopted.stdout).toBe(0);
  expect(ports(await groupNamed('office'))).toEqual([443]);
  expect(tagsOf(await groupNamed('office'))).toMatchObject({
    Name: 'office',
    'frontend-sg/owner': 'acme/shop',
    'frontend-sg/adopted': 'true',
  });
  expect((await stage.run('plan', files(`    adopt: ${id}\n    egress: unmanaged\n`))).outputs['changes']).toBe('0');

  const without = {
    [file]: 'securityGroups:\n  web:\n    ingress: [{ port: 443, cidrs: [0.0.0.0/0] }]\n',
    'k8s/web.yaml': ingress('web'),
  };
  const cleaned = await stage.run('cleanup', without);
  expect(cleaned.code, cleaned.stdout).toBe(0);
  expect(tagsOf(await groupNamed('office'))).toEqual({ Name: 'office' });
  expect(ports(await groupNamed('office'))).toEqual([443]);
});

test('egress of none, then left to AWS again: the plan shows all traffic coming back, apply restores it', async () => {
  const files = (egress: string): Record<string, string> => ({
    [file]: `securityGroups:\n  web:\n    ingress: [{ port: 443, cidrs: [0.0.0.0/0] }]\n${egress}`,
    'k8s/web.yaml': ingress('web'),
  });
  expect((await stage.run('apply', files('    egress: []\n'))).code).toBe(0);
  expect((await groupNamed('web'))?.IpPermissionsEgress).toEqual([]);

  const planned = await stage.run('plan', files(''));
  expect(planned.outputs).toMatchObject({ 'to-add': '1', 'to-remove': '0' });
  expect(planned.summary).toMatch(/all traffic/);
  expect((await stage.run('apply', files(''))).code).toBe(0);
  expect((await groupNamed('web'))?.IpPermissionsEgress).toMatchObject([
    { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
  ]);
  expect((await stage.run('plan', files(''))).outputs['changes']).toBe('0');
});

test('a frontend loses one of two groups: verify is not true while its load balancer still carries it', async () => {
  const declarations = `securityGroups:
  web: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }] }
  office: { ingress: [{ port: 443, cidrs: [203.0.113.0/24] }] }
`;
  const files = { [file]: declarations, 'k8s/web.yaml': ingress('web, office') };
  await stage.run('apply', files);
  const [web = '', office = ''] = [(await groupNamed('web'))?.GroupId, (await groupNamed('office'))?.GroupId];
  const made = await stage.elb.send(
    new CreateLoadBalancerCommand({
      Name: 'k8s-shop-web-0a1b2c3d4e',
      Type: 'application',
      Scheme: 'internal',
      Subnets: [...stage.subnets],
      SecurityGroups: [web, office],
      Tags: [
        { Key: 'elbv2.k8s.aws/cluster', Value: 'prod' },
        { Key: 'ingress.k8s.aws/stack', Value: 'shop/web' },
        { Key: 'ingress.k8s.aws/resource', Value: 'LoadBalancer' },
      ],
    }),
  );
  const patience = { inputs: { timeout: '3s', interval: '1s' } };
  const both = await stage.run('verify', files, patience);
  expect(both.code, both.stdout).toBe(0);
  expect(both.outputs['verified']).toBe('true');
  expect(JSON.parse(both.outputs['load-balancers'] ?? '')).toMatchObject([
    {
      frontend: 'IngressGroup shop/web',
      name: 'k8s-shop-web-0a1b2c3d4e',
      securityGroups: [web, office],
      result: 'attached',
    },
  ]);

  const one = { ...files, 'k8s/web.yaml': ingress('web') };
  const stale = await stage.run('verify', one, patience);
  expect(stale.code).toBe(1);
  expect(stale.outputs).toMatchObject({ verified: 'false', 'failure-reason': 'timeout' });
  expect(stale.stdout).toContain(office);

  await stage.elb.send(
    new SetSecurityGroupsCommand({
      LoadBalancerArn: made.LoadBalancers?.[0]?.LoadBalancerArn,
      SecurityGroups: [web],
    }),
  );
  expect((await stage.run('verify', one, patience)).outputs['verified']).toBe('true');
});

test('two owners in one VPC: no cleanup sees what is the other one’s, and declaring it is refused', async () => {
  const files = (name: string): Record<string, string> => ({
    [file]: `securityGroups:\n  ${name}:\n    ingress: [{ port: 443, cidrs: [0.0.0.0/0] }]\n`,
    'k8s/web.yaml': ingress(name),
  });
  const [a, b] = ['acme/mono/a', 'acme/mono/b'];
  for (const [name, owner] of [
    ['a-web', a],
    ['b-web', b],
  ] as const) {
    expect((await stage.run('apply', files(name), { inputs: { owner } })).code).toBe(0);
  }
  const cleaned = await stage.run('cleanup', files('a-web'), { inputs: { owner: a } });
  expect(cleaned.code, cleaned.stdout).toBe(0);
  expect(cleaned.outputs['changes']).toBe('0');
  expect(await groupNamed('b-web')).toBeDefined();

  stage.calls();
  const taken = await stage.run('apply', files('b-web'), { inputs: { owner: a } });
  expect(taken.code).toBe(1);
  expect(taken.stdout).toContain('foreign-owner');
  expect(writes(stage.calls())).toEqual([]);
});

test('cleanup deletes what nothing names, and says why the rest stays', async () => {
  const all = `securityGroups:
  web: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }] }
  old-a: { ingress: [{ port: 443, securityGroups: [old-b] }] }
  old-b: { ingress: [{ port: 443, securityGroups: [old-a] }] }
  used: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }] }
`;
  await stage.run('apply', { [file]: all, 'k8s/web.yaml': ingress('web') });
  await stage.elb.send(
    new CreateLoadBalancerCommand({
      Name: 'somebody',
      Type: 'application',
      Subnets: [...stage.subnets],
      SecurityGroups: [(await groupNamed('used'))?.GroupId ?? ''],
    }),
  );
  const left = {
    [file]: 'securityGroups:\n  web: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }] }\n',
    'k8s/web.yaml': ingress('web'),
  };
  const unsafe = await stage.run('cleanup', { ...left, 'k8s/broken.yaml': `${ingress('web')}  : {` });
  expect(unsafe.code).toBe(1);
  const none = await stage.run('cleanup', { [file]: left[file] });
  expect(none.outputs['failure-reason']).toBe('refused');
  expect(await groupNamed('old-a')).toBeDefined();

  const unfilled = await stage.run('cleanup', { ...left, 'k8s/other.yaml': ingress('${OLD_GROUP}', 'other') });
  expect(unfilled.outputs['failure-reason']).toBe('refused');
  expect(unfilled.stdout).toContain('k8s/other.yaml');

  // What mode plan calls an orphan is what a cleanup may take.
  const reviewed = await stage.run('plan', { ...left, [file]: `${left[file]}  old-b: { ingress: [] }\n` });
  const narrow = { inputs: { 'expect-plan': reviewed.outputs['plan-file'] ?? '' } };
  const refused = await stage.run('cleanup', left, narrow);
  expect(refused.outputs['failure-reason']).toBe('refused');
  expect(refused.stdout).toContain('delete the group old-b');
  expect(refused.stdout).not.toContain('not in the reviewed plan: delete the group old-a');
  expect(await groupNamed('old-b')).toBeDefined();

  const wide = await stage.run('plan', left);
  const cleaned = await stage.run('cleanup', left, { inputs: { 'expect-plan': wide.outputs['plan-file'] ?? '' } });
  expect(cleaned.code, cleaned.stdout).toBe(0);
  expect(await groupNamed('old-a')).toBeUndefined();
  expect(await groupNamed('old-b')).toBeUndefined();
  expect(await groupNamed('used')).toBeDefined();
  expect(await groupNamed('web')).toBeDefined();
  expect(cleaned.summary).toContain('somebody');
});

test('expect-plan: an unreviewed change is refused and named', async () => {
  const files = (cidr: string): Record<string, string> => ({
    [file]: `securityGroups:\n  web:\n    ingress: [{ port: 443, cidrs: [${cidr}] }]\n`,
    'k8s/web.yaml': ingress('web'),
  });
  const reviewed = await stage.run('plan', files('203.0.113.0/24'));
  stage.calls();
  for (const expected of [reviewed.outputs['plan-file'] ?? '', reviewed.outputs['plan-digest'] ?? '']) {
    const refused = await stage.run('apply', files('0.0.0.0/0'), { inputs: { 'expect-plan': expected } });
    expect(refused.code).toBe(1);
    expect(refused.outputs['failure-reason']).toBe('refused');
  }
  const named = await stage.run('apply', files('0.0.0.0/0'), {
    inputs: { 'expect-plan': reviewed.outputs['plan-file'] ?? '' },
  });
  expect(named.stdout).toContain('tcp 443 from 0.0.0.0/0');
  expect(writes(stage.calls())).toEqual([]);
  const applied = await stage.run('apply', files('203.0.113.0/24'), {
    inputs: { 'expect-plan': reviewed.outputs['plan-digest'] ?? '' },
  });
  expect(applied.code).toBe(0);
});

const balancer = async (tags: Readonly<Record<string, string>>, groups: readonly string[]): Promise<void> => {
  await stage.elb.send(
    new CreateLoadBalancerCommand({
      Name: 'k8s-shop-web-0a1b2c3d4e',
      Type: 'application',
      Scheme: 'internal',
      Subnets: [...stage.subnets],
      SecurityGroups: [...groups],
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
};
const tracking = {
  'elbv2.k8s.aws/cluster': 'prod',
  'ingress.k8s.aws/stack': 'shop/web',
  'ingress.k8s.aws/resource': 'LoadBalancer',
};
const oneGroup = 'securityGroups:\n  web: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }] }\n';
const patience = { timeout: '1s', interval: '1s' };

test('verify is never true of what was not seen: a frontend that the controller gives up on, or nothing at all', async () => {
  await stage.run('apply', { [file]: oneGroup, 'k8s/web.yaml': ingress('web') });
  await balancer(tracking, [(await groupNamed('web'))?.GroupId ?? '']);
  const listen = "    alb.ingress.kubernetes.io/listen-ports: '['\n";
  const refused = ingress('web', 'other').replace('  annotations:\n', `  annotations:\n${listen}`);
  const files = { [file]: oneGroup, 'k8s/web.yaml': ingress('web'), 'k8s/other.yaml': refused };
  const partly = await stage.run('verify', files, { inputs: { ...patience, 'fail-on': 'never' } });
  expect(partly.code).toBe(1);
  expect(partly.outputs).toMatchObject({ verified: 'false', 'failure-reason': 'not-attached' });
  expect(partly.stdout).toContain('the controller gives up on it');

  const nothing = await stage.run('verify', { [file]: oneGroup }, { inputs: patience });
  expect(nothing.code).toBe(1);
  expect(nothing.outputs['verified']).toBe('false');
  expect(nothing.stdout).toContain('nothing-to-verify');
});

test.each([
  ['allow', 0, 0],
  ['warn', 0, 1],
  ['fail', 1, 0],
] as const)('a group that nobody declared, with extra-groups: %s', async (extraGroups, code, warnings) => {
  await stage.run('apply', { [file]: oneGroup, 'k8s/web.yaml': ingress('web') });
  const { GroupId = '' } = await stage.ec2.send(
    new CreateSecurityGroupCommand({ GroupName: 'theirs', Description: 'theirs', VpcId: stage.vpc }),
  );
  await balancer(tracking, [(await groupNamed('web'))?.GroupId ?? '', GroupId]);
  const files = { [file]: oneGroup, 'k8s/web.yaml': ingress('web') };
  const result = await stage.run('verify', files, { inputs: { ...patience, 'extra-groups': extraGroups } });
  expect(result.code, result.stdout).toBe(code);
  const told = annotationsOf(result.stdout).filter(
    ({ level, message }) => level === 'warning' && message.includes(GroupId),
  );
  expect(told).toHaveLength(warnings);
});
