import {
  AssociateSecurityGroupVpcCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateManagedPrefixListCommand,
  CreateSecurityGroupCommand,
} from '@aws-sdk/client-ec2';
import { beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../emulator/core/world.ts';
import type { Result } from '../../src/modes/run.ts';
import { repository, runJob } from './job.ts';
import { describeOnEmulator, describeOnJudges } from './judges.ts';
import { writesOf } from './run-apply.ts';
import { given, setStage, type Stage } from './stage.ts';
import { makeTrouble, worldOf } from './trouble.ts';
import { makeNetwork } from './world.ts';

const of = (result: Result, id: string) => result.findings.filter((found) => found.id === id);
const changesOf = ({ plan }: Result) => plan?.groups.flatMap(({ changes }) => changes.map(({ kind }) => kind));
const peerId = 'sg-0123456789abcdef0';
const naming = (peer: string) => repository(`  web: { ingress: [{ port: 443, securityGroups: [${peer}] }] }\n`);

/** A group of another account in a peered VPC, as AWS knows it. */
function addPeer(world: World, account: string): void {
  world.peers.set(`${account}/${peerId}`, {
    groupId: peerId,
    account,
    vpcId: 'vpc-0123456789abcdef0',
    peeringId: 'pcx-1',
    deleted: false,
    references: [],
  });
}
function deletePeer(world: World): void {
  for (const [key, peer] of world.peers) world.peers.set(key, { ...peer, deleted: true });
}

describeOnEmulator('groups of peered VPCs', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
  });
  const run = (mode: 'plan' | 'apply' | 'cleanup', files: Readonly<Record<string, string>>) =>
    runJob(stage, mode, files);
  const foreign = `"999999999999/${peerId}"`;

  it('of another account: planned, applied, read back, and then there is nothing to do', async () => {
    addPeer(worldOf(judge), '999999999999');
    const planned = await run('plan', naming(foreign));
    expect(planned.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(changesOf(planned)).toEqual(['create-group', 'add-rule']);
    const applied = await run('apply', naming(foreign));
    expect(applied.failure).toBeUndefined();
    stage.forget();
    const again = await run('apply', naming(foreign));
    expect(changesOf(again)).toEqual([]);
    expect(writesOf(stage.calls)).toEqual([]);
    expect(again.findings.filter(({ id }) => id === 'drift' || id === 'stale-reference')).toEqual([]);
    expect(stage.calls.filter((call) => call.startsWith('DescribeStale'))).toHaveLength(1);
  });

  it('one that is gone: the rule is shown, where it is declared, until it is taken away', async () => {
    addPeer(worldOf(judge), '999999999999');
    await run('apply', naming(foreign));
    deletePeer(worldOf(judge));
    const [found, ...more] = of(await run('plan', naming(foreign)), 'stale-reference');
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: 'warning',
      group: 'web',
      message: expect.stringContaining(`ingress tcp 443 from ${peerId}, names a group of a peered VPC`),
      place: { file: '.github/frontend-sg.yml', line: 2 },
    });
    const without = repository('  web: { ingress: [] }\n');
    const plan = await run('plan', without);
    expect(changesOf(plan)).toEqual(['remove-rule']);
    expect(of(plan, 'stale-reference')).toEqual([]);
    expect((await run('apply', without)).failure).toBeUndefined();
    stage.forget();
    expect(of(await run('plan', without), 'stale-reference')).toEqual([]);
    expect(stage.calls.filter((call) => call.startsWith('DescribeStale'))).toEqual([]);
  });

  it('is not known where the role may not ask: a note, and the run goes on', async () => {
    addPeer(worldOf(judge), '999999999999');
    await run('apply', naming(foreign));
    makeTrouble(worldOf(judge), { deny: ['ec2:DescribeStaleSecurityGroups'] });
    const result = await run('apply', naming(foreign));
    expect(result.failure).toBeUndefined();
    expect(of(result, 'stale-reference')).toMatchObject([
      { severity: 'info', message: expect.stringMatching(/is not known: .*ec2:DescribeStaleSecurityGroups/) },
    ]);
  });

  it('rules within the VPC ask for nothing more, nor does a cleanup', async () => {
    const within = repository('  web: { ingress: [{ port: 443, securityGroups: [self] }] }\n');
    await run('apply', within);
    stage.forget();
    await run('plan', within);
    addPeer(worldOf(judge), '999999999999');
    await run('apply', naming(foreign));
    await run('cleanup', naming(foreign));
    expect(stage.calls.filter((call) => call.startsWith('DescribeStale'))).toEqual([]);
  });

  it('a cleanup of groups that name each other takes such rules with it', async () => {
    addPeer(worldOf(judge), '999999999999');
    const files = repository(
      `  a: { ingress: [{ port: 443, securityGroups: [${foreign}, b] }] }\n  b: { ingress: [{ port: 443, securityGroups: [a] }] }\n`,
      'a',
    );
    expect((await run('apply', files)).failure).toBeUndefined();
    const kept = repository('  next: { ingress: [] }\n', 'next');
    const result = await run('cleanup', kept);
    expect(result.outcomes?.map(({ group, result: how }) => `${group} ${how}`)).toEqual(['a done', 'b done']);
  });
});

describeOnEmulator('a group of another VPC on a load balancer', (judge) => {
  let stage: Stage;
  let id: string;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
    const { vpcId } = await makeNetwork(judge, { block: 8 });
    const made = new CreateSecurityGroupCommand({ GroupName: 'theirs', Description: 'theirs', VpcId: vpcId });
    id = given((await stage.clients.ec2.send(made)).GroupId);
  });
  const plan = () => runJob(stage, 'plan', repository('  web: { ingress: [] }\n', `web, ${id}`));

  it('is an error, unless the group is associated with this one', async () => {
    expect(of(await plan(), 'wrong-vpc')).toMatchObject([{ group: id }]);
    await stage.clients.ec2.send(new AssociateSecurityGroupVpcCommand({ GroupId: id, VpcId: stage.vpc }));
    const associated = await plan();
    expect(of(associated, 'wrong-vpc')).toEqual([]);
    expect(associated.plan?.frontends[0]?.loadBalancers[0]?.securityGroups).toContain(id);
    makeTrouble(worldOf(judge), { deny: ['ec2:DescribeSecurityGroupVpcAssociations'] });
    expect(of(await plan(), 'wrong-vpc')).toHaveLength(1);
  });
  it('is never adopted: it belongs to its own VPC', async () => {
    await stage.clients.ec2.send(new AssociateSecurityGroupVpcCommand({ GroupId: id, VpcId: stage.vpc }));
    stage.forget();
    const adopted = `  web: { adopt: ${id}, egress: unmanaged, ingress: [] }\n`;
    const result = await runJob(stage, 'apply', repository(adopted, id));
    expect(of(result, 'wrong-vpc').length).toBeGreaterThan(0);
    expect(writesOf(stage.calls)).toEqual([]);
  });
  it('a group that another account has shared into the VPC shows no tags of ours: it is refused', async () => {
    const world = worldOf(judge);
    const shared = await stage.group('web');
    const found = given(world.groups.get(shared));
    world.groups.set(shared, { ...found, ownerId: '210987654321' } as typeof found);
    stage.forget();
    const result = await runJob(stage, 'apply', repository('  web: { ingress: [] }\n'));
    expect(of(result, 'foreign-owner')).toMatchObject([{ group: 'web' }]);
    expect(writesOf(stage.calls)).toEqual([]);
  });
});

describeOnJudges('prefix lists by name', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
  });
  const files = repository('  web: { ingress: [{ port: 443, prefixLists: [offices] }] }\n');
  const make = async () =>
    given(
      (
        await stage.clients.ec2.send(
          new CreateManagedPrefixListCommand({ PrefixListName: 'offices', MaxEntries: 3, AddressFamily: 'IPv4' }),
        )
      ).PrefixList?.PrefixListId,
    );
  const run = (mode: 'plan' | 'apply') => runJob(stage, mode, files);

  it('is applied by its id, and read back', async () => {
    const id = await make();
    expect((await run('apply')).failure).toBeUndefined();
    const web = (await stage.look()).groups.find(({ name }) => name === 'web');
    expect(web?.rules?.map(({ peer }) => peer)).toContainEqual({ kind: 'prefix-list', id });
    const again = await run('plan');
    expect(changesOf(again)).toEqual([]);
    expect(of(again, 'drift')).toEqual([]);
  });

  describe('nothing is written', () => {
    it.each([
      ['while no list has the name', 0, /names the prefix list offices, which does not exist in us-east-1/],
      ['while two have it', 2, /names the prefix list offices, and 2 lists have that name: pl-/],
    ])('%s', async (_, count, message) => {
      for (let made = 0; made < count; made += 1) await make();
      stage.forget();
      const result = await run('apply');
      expect(result.failure?.reason).toBe('problems');
      expect(result.problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
      expect(result.problems[0]?.place).toMatchObject({ file: '.github/frontend-sg.yml', line: 2 });
      expect(writesOf(stage.calls)).toEqual([]);
    });
  });

  it('another list in its place is pending and no drift; one that somebody adds is', async () => {
    const old = await make();
    await run('apply');
    const web = given((await stage.look()).groups.find(({ name }) => name === 'web'));
    const { ec2 } = stage.clients;
    const other = given(
      (
        await ec2.send(
          new CreateManagedPrefixListCommand({ PrefixListName: 'offices2', MaxEntries: 3, AddressFamily: 'IPv4' }),
        )
      ).PrefixList?.PrefixListId,
    );
    const renamed = repository('  web: { ingress: [{ port: 443, prefixLists: [offices2] }] }\n');
    const plan = await runJob(stage, 'plan', renamed);
    expect(of(plan, 'drift')).toEqual([]);
    expect((await runJob(stage, 'apply', renamed)).failure).toBeUndefined();
    const rules = (await stage.look()).groups.find(({ id }) => id === web.id)?.rules ?? [];
    expect(rules.map(({ peer }) => peer)).toContainEqual({ kind: 'prefix-list', id: other });
    expect(rules.map(({ peer }) => peer)).not.toContainEqual({ kind: 'prefix-list', id: old });
    const byHand = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, PrefixListIds: [{ PrefixListId: old }] };
    await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId: web.id, IpPermissions: [byHand] }));
    expect(of(await runJob(stage, 'plan', renamed), 'drift')[0]?.message).toContain(`tcp 22 from ${old} was added`);
  });
});
