import {
  AssociateSecurityGroupVpcCommand,
  CreateNetworkInterfaceCommand,
  CreateVpcCommand,
  DeleteSecurityGroupCommand,
} from '@aws-sdk/client-ec2';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyCleanup } from '../../src/aws/cleanup.ts';
import type { GroupOutcome } from '../../src/aws/outcome.ts';
import { formatUse, usesOf } from '../../src/aws/uses.ts';
import type { Change, GroupPlan } from '../../src/plan/plan.ts';
import { describeOnEmulator, describeOnJudges } from './judges.ts';
import { setStage, type Stage } from './stage.ts';
import { makeTrouble, refused, worldOf } from './trouble.ts';
import { makeLoadBalancer, makeNetwork, type Network } from './world.ts';

const pair = (GroupId: string) => ({ IpProtocol: 'tcp', FromPort: 1, ToPort: 1, UserIdGroupPairs: [{ GroupId }] });
const results = (outcomes: readonly GroupOutcome[]) => outcomes.map(({ group, result }) => `${group} ${result}`);

/** A plan that deletes these groups, and the rules by which they name each other. */
async function deletionOf(stage: Stage, ids: readonly string[]): Promise<{ readonly groups: readonly GroupPlan[] }> {
  const { groups } = await stage.look();
  return {
    groups: ids.map((id) => {
      const found = groups.find((group) => group.id === id);
      const references = (found?.rules ?? []).flatMap((rule): readonly Change[] =>
        rule.peer.kind === 'group' && rule.peer.id !== id && ids.includes(rule.peer.id)
          ? [{ kind: 'remove-rule', ruleId: rule.id, rule }]
          : [],
      );
      return {
        name: found?.name ?? id,
        id,
        refersTo: [],
        changes: [...references, { kind: 'delete-group' }],
        unchanged: 0,
      };
    }),
  };
}

const namesLeft = async (stage: Stage) => (await stage.look()).groups.map((group) => group.name).toSorted();

describeOnJudges('applyCleanup', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
  });
  const clean = (plan: { readonly groups: readonly GroupPlan[] }) => {
    stage.forget();
    return applyCleanup(stage.clients, plan, { clock: stage.clock });
  };

  it('deletes groups that name each other, in a circle too', async () => {
    const [a, b, c] = [await stage.group('a'), await stage.group('b'), await stage.group('c')];
    await stage.allow(a, pair(b), pair(a));
    await stage.allow(b, pair(c));
    await stage.allowOut(c, pair(a));
    const outcomes = await clean(await deletionOf(stage, [a, b, c]));
    expect(results(outcomes)).toEqual(['a done', 'b done', 'c done']);
    expect(outcomes.flatMap((outcome) => outcome.left)).toEqual([]);
    expect(await namesLeft(stage)).toEqual(['default']);
  });

  it('a group that names another goes before it', async () => {
    const [named, names] = [await stage.group('named'), await stage.group('names')];
    await stage.allow(names, pair(named));
    const outcomes = await clean(await deletionOf(stage, [named, names]));
    expect(outcomes.map(({ left }) => left)).toEqual([[], []]);
    expect(
      stage.calls.filter((call) => !call.startsWith('Describe')),
      'its rule goes with it',
    ).toEqual([`DeleteSecurityGroup ${names}`, `DeleteSecurityGroup ${named}`]);
  });

  it('only a circle loses rules first, and only those of the circle', async () => {
    const ids = [
      await stage.group('named'),
      await stage.group('a'),
      await stage.group('b'),
      await stage.group('names'),
    ];
    const [named = '', a = '', b = '', names = ''] = ids;
    await stage.allow(names, pair(a));
    await stage.allow(a, pair(b), pair(named));
    await stage.allow(b, pair(a));
    const outcomes = await clean(await deletionOf(stage, ids));
    expect(results(outcomes)).toEqual(['named done', 'a done', 'b done', 'names done']);
    expect(outcomes.flatMap(({ left }) => left)).toEqual([]);
    const writes = stage.calls.filter((call) => !call.startsWith('Describe'));
    expect(writes[0]).toBe(`DeleteSecurityGroup ${names}`);
    expect(writes.slice(1, 3).toSorted()).toEqual(
      [`RevokeSecurityGroupIngress ${a}`, `RevokeSecurityGroupIngress ${b}`].toSorted(),
    );
    expect(writes.slice(3, 5).toSorted()).toEqual([`DeleteSecurityGroup ${a}`, `DeleteSecurityGroup ${b}`].toSorted());
    expect(writes.slice(5)).toEqual([`DeleteSecurityGroup ${named}`]);
  });

  it('says every call that changed something', async () => {
    const [a, b] = [await stage.group('a', { team: 'x' }), await stage.group('b')];
    await stage.allow(a, pair(b));
    await stage.allow(b, pair(a));
    const plan = await deletionOf(stage, [a, b]);
    const lines: string[] = [];
    await applyCleanup(stage.clients, plan, { clock: stage.clock, log: (line) => lines.push(line) });
    expect(lines.toSorted()).toEqual(
      [a, b].flatMap((id) => [`ec2:DeleteSecurityGroup ${id}`, `ec2:RevokeSecurityGroupIngress ${id}`]).toSorted(),
    );
  });

  it('a run that is cancelled takes nothing more away', async () => {
    const [a, b] = [await stage.group('a'), await stage.group('b')];
    await stage.allow(a, pair(b));
    const plan = await deletionOf(stage, [a, b]);
    const cancellation = new AbortController();
    const log = () => cancellation.abort();
    const outcomes = await applyCleanup(stage.clients, plan, { clock: stage.clock, log, signal: cancellation.signal });
    expect(results(outcomes)).toEqual(['a done', 'b skipped']);
    expect(outcomes[1]?.problem?.message).toBe(`cancelled before ec2:DeleteSecurityGroup for ${b}`);
    expect(outcomes[1]?.left).toEqual([{ kind: 'delete-group' }]);
  });

  it('removes exactly the tags that it is told', async () => {
    const id = await stage.group('web', { Name: 'web', 'frontend-sg/cluster/prod': 'true', team: 'a' });
    const keys = ['frontend-sg/cluster/prod'];
    const group: GroupPlan = { name: 'web', id, refersTo: [], changes: [{ kind: 'untag-group', keys }], unchanged: 0 };
    expect(results(await clean({ groups: [group] }))).toEqual(['web done']);
    expect((await stage.look()).groups.find((found) => found.id === id)?.tags).toEqual({ Name: 'web', team: 'a' });
    expect(stage.calls[0]).toBe(`DeleteTags ${id}`);
  });

  it('never sends DeleteTags without keys, which would delete every tag', async () => {
    const id = await stage.group('web', { Name: 'web' });
    const changes: readonly Change[] = [{ kind: 'untag-group', keys: [] }];
    await clean({ groups: [{ name: 'web', id, refersTo: [], changes, unchanged: 0 }] });
    expect((await stage.look()).groups.find((found) => found.id === id)?.tags).toEqual({ Name: 'web' });
  });

  it('a group that is gone already is done', async () => {
    const id = await stage.group('web');
    const plan = await deletionOf(stage, [id]);
    await stage.clients.ec2.send(new DeleteSecurityGroupCommand({ GroupId: id }));
    expect(results(await clean(plan))).toEqual(['web done']);
  });

  it('nothing to do is no call', async () => {
    expect(
      results(await clean({ groups: [{ name: 'web', id: 'sg-1', refersTo: [], changes: [], unchanged: 0 }] })),
    ).toEqual(['web unchanged']);
    expect(stage.calls).toEqual([]);
  });

  describe('a group that something uses stays, and so does what it names, with all its rules', () => {
    let network: Network;
    let used: string;
    let named: string;
    let deep: string;
    let free: string;
    beforeEach(async () => {
      network = await makeNetwork(judge, { block: 3 });
      stage = await setStage(judge.clientOptions(), { vpc: network.vpcId });
      [used, named, deep, free] = await Promise.all([
        stage.group('used'),
        stage.group('named'),
        stage.group('deep'),
        stage.group('free'),
      ]);
      await stage.allow(used, pair(named));
      await stage.allow(named, pair(deep));
    });
    const plan = async () => deletionOf(stage, [used, named, deep, free]);

    it('a load balancer', async () => {
      await makeLoadBalancer(judge, { name: 'k8s-shop-web', subnetIds: network.subnetIds, groups: [used] });
      const outcomes = await clean(await plan());
      expect(results(outcomes)).toEqual(['used skipped', 'named skipped', 'deep skipped', 'free done']);
      expect(outcomes[0]?.problem?.message).toContain('load balancer k8s-shop-web carries it');
      expect(outcomes[1]?.problem?.message).toContain(`a rule of ${used} (used) in ${network.vpcId} names it`);
      expect(stage.calls.filter((call) => call.startsWith('Revoke'))).toEqual([]);
      expect((await stage.look()).groups.find((group) => group.id === used)?.references).toEqual([named]);
    });

    it('a network interface', async () => {
      await stage.clients.ec2.send(
        new CreateNetworkInterfaceCommand({
          SubnetId: network.subnetIds[0],
          Groups: [used],
          Description: 'ELB app/k8s-shop-web-1a2b/50dc6c495c0c9188',
        }),
      );
      await stage.allow(free, pair(free));
      const uses = await usesOf(stage.clients, [used, free]);
      expect(uses.get(free)).toEqual([]);
      expect(uses.get(used)).toMatchObject([{ kind: 'network-interface', loadBalancer: 'k8s-shop-web-1a2b' }]);
      expect((uses.get(used) ?? []).map(formatUse)[0]).toMatch(
        /^network interface eni-\w+ of load balancer k8s-shop-web-1a2b, which is gone, uses it$/,
      );
      expect(results(await clean(await plan()))).toEqual([
        'used skipped',
        'named skipped',
        'deep skipped',
        'free done',
      ]);
    });

    it('a rule of a group that stays', async () => {
      await stage.allowOut(await stage.group('other'), pair(used));
      const outcomes = await clean(await plan());
      expect(results(outcomes)).toEqual(['used skipped', 'named skipped', 'deep skipped', 'free done']);
      expect(outcomes[0]?.problem?.message).toContain('(other)');
    });
  });
});

describeOnEmulator('applyCleanup, where AWS refuses', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
  });
  const clean = async (ids: readonly string[]) =>
    applyCleanup(stage.clients, await deletionOf(stage, ids), { clock: stage.clock });

  it.each([
    ['ec2:DescribeNetworkInterfaces', 'network interfaces'],
    ['ec2:DescribeSecurityGroupReferences', 'rules in peered VPCs'],
    ['ec2:DescribeSecurityGroupVpcAssociations', 'other VPCs'],
    ['elasticloadbalancing:DescribeLoadBalancers', 'load balancers'],
  ])('a check that %s makes impossible keeps the group and says which', async (action, what) => {
    const id = await stage.group('web');
    makeTrouble(worldOf(judge), { deny: [action] });
    const [outcome] = await clean([id]);
    expect(outcome?.result).toBe('skipped');
    expect(outcome?.problem?.message).toContain(`whether ${what} use it could not be looked up: ${action}`);
    expect(outcome?.problem?.hint).toBe(`Grant \`${action}\` to the role that this job runs with.`);
    expect(await namesLeft(stage)).toContain('web');
  });

  it('a check of the rules of others that is refused keeps the group', async () => {
    const id = await stage.group('web');
    const plan = await deletionOf(stage, [id]);
    makeTrouble(worldOf(judge), { deny: ['ec2:DescribeSecurityGroups'] });
    const [outcome] = await applyCleanup(stage.clients, plan, { clock: stage.clock });
    expect(outcome?.result).toBe('skipped');
    expect(outcome?.problem?.message).toContain('rules of other groups');
  });

  it('a use that shows only when AWS refuses is a reason to skip, with what else to ask', async () => {
    const id = await stage.group('web');
    makeTrouble(worldOf(judge), { calls: [refused('DeleteSecurityGroup', 'DependencyViolation')] });
    const [outcome] = await clean([id]);
    expect(outcome?.result).toBe('skipped');
    expect(outcome?.problem?.message).toMatch(
      /stays: AWS says that something uses it which none of these checks sees: .*DependencyViolation/,
    );
    expect(outcome?.problem?.hint).toContain(`aws ec2 describe-security-group-references --group-id ${id}`);
    expect(outcome?.problem?.hint).toContain(
      `describe-security-group-vpc-associations --filters Name=group-id,Values=${id}`,
    );
    expect(outcome?.left).toEqual([{ kind: 'delete-group' }]);
  });

  it('what then stays keeps its rules, and the groups that they name', async () => {
    const [a, b, c] = [await stage.group('a'), await stage.group('b'), await stage.group('c')];
    await stage.allow(a, pair(b));
    await stage.allow(b, pair(c));
    makeTrouble(worldOf(judge), { calls: [refused('DeleteSecurityGroup', 'DependencyViolation')] });
    const outcomes = await clean([a, b, c]);
    expect(results(outcomes)).toEqual(['a skipped', 'b skipped', 'c skipped']);
    expect(outcomes[1]?.problem?.message).toBe(`b (${b}) stays: a rule of ${a} (a), which stays, names it`);
    expect((await stage.look()).groups.flatMap(({ references }) => references)).toEqual(expect.arrayContaining([b, c]));
  });

  it('a VPC that it is associated with keeps it and what it names, before anything is taken away', async () => {
    const [a, b, c] = [await stage.group('a'), await stage.group('b'), await stage.group('c')];
    await stage.allow(a, pair(b));
    await stage.allow(b, pair(a));
    const { Vpc } = await stage.clients.ec2.send(new CreateVpcCommand({ CidrBlock: '10.9.0.0/16' }));
    const VpcId = Vpc?.VpcId ?? '';
    await stage.clients.ec2.send(new AssociateSecurityGroupVpcCommand({ GroupId: a, VpcId }));
    const plan = await deletionOf(stage, [a, b, c]);
    stage.forget();
    const outcomes = await applyCleanup(stage.clients, plan, { clock: stage.clock });
    expect(results(outcomes)).toEqual(['a skipped', 'b skipped', 'c done']);
    expect(outcomes[0]?.problem?.message).toContain(`it is associated with ${VpcId} (associated)`);
    expect(stage.calls.filter((call) => call.startsWith('Revoke'))).toEqual([]);
  });

  it('so does a rule in a peered VPC, and a group that is gone already hides that of no other', async () => {
    const [a, gone] = [await stage.group('a'), await stage.group('gone')];
    const plan = await deletionOf(stage, [a, gone]);
    await stage.clients.ec2.send(new DeleteSecurityGroupCommand({ GroupId: gone }));
    const peer = { groupId: 'sg-0123456789abcdef0', account: '999999999999', vpcId: 'vpc-0123456789abcdef0' };
    const world = worldOf(judge);
    world.peers.set('999999999999/sg-0123456789abcdef0', {
      ...peer,
      peeringId: 'pcx-1',
      deleted: false,
      references: [a],
    });
    const outcomes = await applyCleanup(stage.clients, plan, { clock: stage.clock });
    expect(results(outcomes)).toEqual(['a skipped', 'gone done']);
    expect(outcomes[0]?.problem?.message).toContain('a rule in vpc-0123456789abcdef0, connected by pcx-1, names it');
  });

  it('a refusal is a failure, and the others go', async () => {
    const [a, b] = [await stage.group('a'), await stage.group('b')];
    makeTrouble(worldOf(judge), { calls: [refused('DeleteSecurityGroup', 'UnauthorizedOperation')] });
    const outcomes = await clean([a, b]);
    expect(results(outcomes)).toEqual(['a failed', 'b done']);
    expect(outcomes[0]?.problem?.hint).toContain('`ec2:DeleteSecurityGroup`');
  });

  it('references that could not be taken away keep both groups', async () => {
    const [a, b] = [await stage.group('a'), await stage.group('b')];
    await stage.allow(a, pair(b));
    await stage.allow(b, pair(a));
    makeTrouble(worldOf(judge), { deny: ['ec2:RevokeSecurityGroupIngress'] });
    expect(results(await clean([a, b]))).toEqual(['a skipped', 'b failed']);
    expect((await stage.look()).groups.find(({ id }) => id === a)?.references).toEqual([b]);
    expect(await namesLeft(stage)).toEqual(['a', 'b', 'default']);
  });
});
