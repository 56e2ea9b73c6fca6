import { CreateTagsCommand } from '@aws-sdk/client-ec2';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyPlan } from '../../src/aws/apply.ts';
import { assertConverged } from '../../src/aws/converged.ts';
import type { Observed } from '../../src/aws/observed.ts';
import type { GroupOutcome } from '../../src/aws/outcome.ts';
import type { Lookup } from '../../src/plan/resolve.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { describeOnJudges } from './judges.ts';
import { setStage, type Stage, tcp } from './stage.ts';
import { changesOf, everything, inbound, named, outbound, planOf, rulesOf, type Wanted } from './wanted.ts';

const lookupIn = (observed: Observed): Lookup => ({
  groupId: (name) => observed.groups.find((group) => group.name === name)?.id,
  prefixListId: (name) => observed.prefixLists.find((list) => list.name === name)?.id,
  account: observed.groups[0]?.account,
});

/** One run: observe, plan, apply. */
async function run(stage: Stage, wanted: readonly Wanted[], prefixListNames: readonly string[] = []) {
  const observed = await stage.look({ prefixListNames, needsIpv6: () => true });
  const plan = planOf(wanted, observed);
  stage.forget();
  const outcomes = await applyPlan(stage.clients, plan, {
    lookup: lookupIn(observed),
    applied: (group) => `commit/${group}`,
    clock: stage.clock,
  });
  return { observed, plan, outcomes, calls: [...stage.calls] };
}

const writesOf = (calls: readonly string[]): readonly string[] => calls.filter((call) => !call.startsWith('Describe'));
const results = (outcomes: readonly GroupOutcome[]) => outcomes.map(({ group, result }) => `${group} ${result}`);

describeOnJudges('applyPlan', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
  });

  describe('a new group', () => {
    const web: Wanted = {
      name: 'web',
      ingress: [inbound(443, '0.0.0.0/0', 'HTTPS'), inbound(443, '::/0'), inbound(8080, { kind: 'self' }, 'own')],
      egress: [outbound(8080, '10.0.0.0/8')],
      tags: { CostCenter: '4711' },
    };

    it('takes one call to create, one per direction, one for the default egress, one for its tags', async () => {
      const { outcomes, calls } = await run(stage, [web]);
      const id = outcomes[0]?.id ?? '';
      expect(results(outcomes)).toEqual(['web done']);
      expect(outcomes[0]?.left).toEqual([]);
      const writes = writesOf(calls);
      expect(writes[0]).toBe('CreateSecurityGroup web');
      expect(writes.slice(1, 3).toSorted()).toEqual([
        `AuthorizeSecurityGroupEgress ${id}`,
        `AuthorizeSecurityGroupIngress ${id}`,
      ]);
      expect(writes.slice(3)).toEqual([`RevokeSecurityGroupEgress ${id}`, `CreateTags ${id}`]);
    });

    it('has exactly the rules and tags that were planned, and its Name', async () => {
      await run(stage, [web]);
      const observed = await stage.look();
      expect(rulesOf(observed, 'web').map((rule) => rule.replace(/ # own$/, ''))).toEqual([
        'in tcp 443 0.0.0.0/0 # HTTPS',
        'in tcp 443 ::/0',
        'in tcp 8080 web',
        'out tcp 8080 10.0.0.0/8',
      ]);
      expect(observed.groups.find((group) => group.name === 'web')?.tags).toEqual({
        CostCenter: '4711',
        Name: 'web',
        'frontend-sg/applied': 'commit/web',
        'frontend-sg/cluster/prod': 'true',
        'frontend-sg/owner': 'acme/shop',
      });
    });

    it('keeps what AWS gave it where egress is not declared', async () => {
      const { calls } = await run(stage, [{ name: 'web', ingress: [inbound(443, '0.0.0.0/0')] }]);
      expect(rulesOf(await stage.look(), 'web')).toEqual(['in tcp 443 0.0.0.0/0', 'out -1 0.0.0.0/0']);
      expect(calls.map((call) => call.split(' ')[0])).toEqual([
        'CreateSecurityGroup',
        'AuthorizeSecurityGroupIngress',
        'CreateTags',
      ]);
    });

    it('loses all egress where none is declared', async () => {
      const { calls } = await run(stage, [{ name: 'web', ingress: [], egress: [] }]);
      expect(rulesOf(await stage.look(), 'web')).toEqual([]);
      expect(writesOf(calls).map((call) => call.split(' ')[0])).toEqual([
        'CreateSecurityGroup',
        'RevokeSecurityGroupEgress',
        'CreateTags',
      ]);
    });

    it('a declared rule that AWS gave it already is neither added nor taken away', async () => {
      const egress = [everything('0.0.0.0/0'), outbound(443, '10.0.0.0/8')];
      const { outcomes, calls } = await run(stage, [{ name: 'web', ingress: [], egress }]);
      expect(results(outcomes)).toEqual(['web done']);
      expect(rulesOf(await stage.look(), 'web')).toEqual(['out -1 0.0.0.0/0', 'out tcp 443 10.0.0.0/8']);
      expect(writesOf(calls).map((call) => call.split(' ')[0])).toEqual([
        'CreateSecurityGroup',
        'AuthorizeSecurityGroupEgress',
        'CreateTags',
      ]);
    });

    it('the same rule by two names is sent once', async () => {
      const twice = [inbound(80, { kind: 'self' }), inbound(80, named('web'))];
      const { outcomes } = await run(stage, [{ name: 'web', ingress: twice }]);
      expect(results(outcomes)).toEqual(['web done']);
      expect(rulesOf(await stage.look(), 'web')).toEqual(['in tcp 80 web', 'out -1 0.0.0.0/0']);
    });
  });

  it('in a VPC with IPv6 both default egress rules go in one call', async () => {
    const dual = await setStage(judge.clientOptions(), { ipv6: true });
    const { calls } = await run(dual, [{ name: 'web', ingress: [], egress: [outbound(443, '::/0')] }]);
    expect(rulesOf(await dual.look(), 'web')).toEqual(['out tcp 443 ::/0']);
    expect(calls.filter((call) => call.startsWith('Revoke'))).toHaveLength(1);
  });

  it('groups may refer to each other in a circle', async () => {
    const ring = ['a', 'b', 'c'].map((name, index, all): Wanted => ({
      name,
      ingress: [inbound(80, named(all[(index + 1) % 3] ?? ''))],
      egress: [outbound(80, named(all[(index + 2) % 3] ?? ''))],
    }));
    const { outcomes } = await run(stage, ring);
    expect(results(outcomes)).toEqual(['a done', 'b done', 'c done']);
    const observed = await stage.look();
    expect(rulesOf(observed, 'a')).toEqual(['in tcp 80 b', 'out tcp 80 c']);
    expect(rulesOf(observed, 'c')).toEqual(['in tcp 80 a', 'out tcp 80 b']);
  });

  it('prefix lists by name', async () => {
    const name = 'com.amazonaws.global.cloudfront.origin-facing';
    const rule = inbound(443, { kind: 'prefix-list-name', name });
    const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [rule] }], [name]);
    expect(results(outcomes)).toEqual(['web done']);
    expect(rulesOf(await stage.look(), 'web')).toContain(`in tcp 443 ${observed.prefixLists[0]?.id ?? 'none'}`);
  });

  describe('a group that exists', () => {
    const before: Wanted = {
      name: 'web',
      ingress: [inbound(443, '10.0.0.0/8', 'old words'), inbound(80, '10.0.0.0/8'), inbound(22, '10.0.0.0/8')],
    };
    const after: Wanted = {
      name: 'web',
      ingress: [inbound(443, '10.0.0.0/8', 'new words'), inbound(80, '10.0.0.0/8'), inbound(8443, '10.0.0.0/8')],
      egress: [outbound(443, '10.0.0.0/8')],
      tags: { CostCenter: '1' },
    };

    it('is opened, described, closed, tagged: one call of each kind per direction', async () => {
      await run(stage, [before]);
      const { calls, outcomes } = await run(stage, [after]);
      expect(results(outcomes)).toEqual(['web done']);
      const kinds = calls.map((call) => String(call.split(' ')[0]));
      expect(kinds.slice(0, 2).toSorted()).toEqual(['AuthorizeSecurityGroupEgress', 'AuthorizeSecurityGroupIngress']);
      expect(kinds[2]).toBe('UpdateSecurityGroupRuleDescriptionsIngress');
      expect(kinds.slice(3, 5).toSorted()).toEqual(['RevokeSecurityGroupEgress', 'RevokeSecurityGroupIngress']);
      expect(kinds.slice(5)).toEqual(['CreateTags']);
      const observed = await stage.look();
      expect(rulesOf(observed, 'web')).toEqual([
        'in tcp 443 10.0.0.0/8 # new words',
        'in tcp 80 10.0.0.0/8',
        'in tcp 8443 10.0.0.0/8',
        'out tcp 443 10.0.0.0/8',
      ]);
      expect(observed.groups.find((group) => group.name === 'web')?.tags).toMatchObject({ CostCenter: '1' });
    });

    it('rules that stay keep their ids', async () => {
      const { outcomes } = await run(stage, [before]);
      const id = outcomes[0]?.id ?? '';
      const ids = await stage.ruleIds(id);
      await run(stage, [after]);
      const left = await stage.ruleIds(id);
      expect(left.filter((rule) => ids.includes(rule))).toHaveLength(2);
    });

    it('nothing is closed before every group is open and the new ones have their Name', async () => {
      await run(stage, [before]);
      const moved: readonly Wanted[] = [
        { ...before, ingress: before.ingress.slice(0, 1) },
        { name: 'web-2', ingress: before.ingress.slice(1), egress: [] },
      ];
      const { calls, outcomes } = await run(stage, moved);
      const fresh = outcomes[1]?.id ?? '';
      const removal = calls.findIndex((call) => call.startsWith('RevokeSecurityGroupIngress'));
      expect(removal).toBeGreaterThan(calls.indexOf(`AuthorizeSecurityGroupIngress ${fresh}`));
      expect(removal).toBeGreaterThan(calls.indexOf(`CreateTags ${fresh}`));
      expect(calls.indexOf(`CreateTags ${fresh}`)).toBeGreaterThan(calls.indexOf(`RevokeSecurityGroupEgress ${fresh}`));
    });

    it('a second apply makes no call at all', async () => {
      await run(stage, [after]);
      const { calls, plan, outcomes } = await run(stage, [after]);
      expect(changesOf(plan)).toEqual([]);
      expect(calls).toEqual([]);
      expect(results(outcomes)).toEqual(['web unchanged']);
    });

    it('without a Name it is finished before it is named', async () => {
      const id = await stage.group('web', { 'frontend-sg/owner': 'acme/shop' });
      await stage.allow(id, tcp(22, '10.0.0.0/8'));
      const { calls, outcomes } = await run(stage, [
        { name: 'web', ingress: [inbound(443, '10.0.0.0/8')], egress: [] },
      ]);
      expect(results(outcomes)).toEqual(['web done']);
      expect(calls.at(-1)).toBe(`CreateTags ${id}`);
      expect(calls.filter((call) => call.startsWith('CreateTags'))).toHaveLength(1);
      const observed = await stage.look();
      expect(rulesOf(observed, 'web')).toEqual(['in tcp 443 10.0.0.0/8']);
      expect(observed.groups.find((group) => group.id === id)?.tags).toMatchObject({
        Name: 'web',
        'frontend-sg/applied': 'commit/web',
      });
    });
  });

  describe('when AWS has changed since the plan', () => {
    const wanted: Wanted = { name: 'web', ingress: [inbound(443, '10.0.0.0/8'), inbound(80, '10.0.0.0/8')] };
    const apply = (observed: Observed, plan: Plan) =>
      applyPlan(stage.clients, plan, { lookup: lookupIn(observed), applied: () => 'x', clock: stage.clock });

    it('a rule that somebody added is not added again, and the others are', async () => {
      await run(stage, [{ name: 'web', ingress: [] }]);
      const observed = await stage.look();
      const plan = planOf([wanted], observed);
      await stage.allow(plan.groups[0]?.id ?? '', tcp(80, '10.0.0.0/8'));
      const outcomes = await apply(observed, plan);
      expect(results(outcomes)).toEqual(['web done']);
      expect(rulesOf(await stage.look(), 'web')).toEqual([
        'in tcp 443 10.0.0.0/8',
        'in tcp 80 10.0.0.0/8',
        'out -1 0.0.0.0/0',
      ]);
    });

    it('a rule that somebody took away is gone, and the others go too', async () => {
      await run(stage, [wanted]);
      const observed = await stage.look();
      const plan = planOf([{ name: 'web', ingress: [] }], observed);
      const other = await stage.look();
      await applyPlan(stage.clients, planOf([{ ...wanted, ingress: wanted.ingress.slice(0, 1) }], other), {
        lookup: lookupIn(other),
        applied: () => 'y',
        clock: stage.clock,
      });
      const outcomes = await apply(observed, plan);
      expect(results(outcomes)).toEqual(['web done']);
      expect(rulesOf(await stage.look(), 'web')).toEqual(['out -1 0.0.0.0/0']);
    });

    it('a name that was taken is told with the group that has it', async () => {
      const observed = await stage.look();
      const plan = planOf([{ ...wanted, name: 'Web' }], observed);
      const id = await stage.group('Web');
      const [outcome] = await apply(observed, plan);
      expect(outcome?.result).toBe('failed');
      expect(outcome?.problem?.message).toContain(`taken in ${stage.vpc} by ${id} (Web)`);
      expect(outcome?.done).toEqual([]);
      expect(outcome?.left).toEqual(plan.groups[0]?.changes);
    });

    it('a group that fails takes those that refer to it along, and no others', async () => {
      const observed = await stage.look();
      const plan = planOf(
        [
          { name: 'taken', ingress: [] },
          { name: 'uses', ingress: [inbound(80, named('taken'))] },
          { name: 'far', ingress: [inbound(80, named('uses'))] },
          wanted,
        ],
        observed,
      );
      await stage.group('taken');
      const outcomes = await apply(observed, plan);
      expect(results(outcomes)).toEqual(['taken failed', 'uses skipped', 'far skipped', 'web done']);
      expect(outcomes[1]?.problem?.message).toBe('it refers to taken, which failed');
      const now = await stage.look();
      expect(now.groups.find((group) => group.name === 'uses')?.tags).not.toHaveProperty('Name');
    });
  });

  it('blocked groups, and those that refer to them, are left alone', async () => {
    const observed = await stage.look();
    const plan = planOf(
      [
        { name: 'far', ingress: [inbound(80, named('a'))] },
        { name: 'a', ingress: [inbound(80, named('b'))] },
        { name: 'b', ingress: [inbound(80, named('c'))] },
        { name: 'c', ingress: [] },
        { name: 'd', ingress: [] },
      ],
      observed,
    );
    const blocked = plan.groups.map((group) =>
      group.name === 'c' ? { ...group, blocked: 'foreign-owner' as const } : group,
    );
    stage.forget();
    const outcomes = await applyPlan(
      stage.clients,
      { ...plan, groups: blocked },
      { lookup: lookupIn(observed), applied: () => 'x', clock: stage.clock },
    );
    expect(results(outcomes)).toEqual(['far skipped', 'a skipped', 'b skipped', 'c skipped', 'd done']);
    expect(stage.calls.filter((call) => call.startsWith('CreateSecurityGroup'))).toEqual(['CreateSecurityGroup d']);
    expect(outcomes[3]?.problem?.message).toContain('foreign-owner');
  });

  describe('assertConverged', () => {
    const declared = { name: 'web', ingress: [], egress: { kind: 'default' } } as const;
    const check = (
      observed: Observed,
      outcomes: readonly GroupOutcome[],
      egress: 'default' | 'unmanaged' = 'default',
    ) =>
      assertConverged(stage.clients, [{ ...declared, egress: { kind: egress } }], outcomes, {
        lookup: lookupIn(observed),
        clock: stage.clock,
      });

    it('is content with what apply made, by one call', async () => {
      const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
      stage.forget();
      expect(await check(observed, outcomes)).toEqual(outcomes);
      expect(stage.calls).toEqual(['DescribeSecurityGroupRules']);
    });

    it('makes no call where nothing was changed', async () => {
      await run(stage, [{ name: 'web', ingress: [] }]);
      const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
      stage.forget();
      expect(await check(observed, outcomes)).toEqual(outcomes);
      expect(stage.calls).toEqual([]);
    });

    it('prints both sets where somebody else wrote meanwhile', async () => {
      const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
      await stage.allow(outcomes[0]?.id ?? '', tcp(22, '0.0.0.0/0'));
      const [outcome] = await check(observed, outcomes);
      expect(outcome?.result).toBe('failed');
      expect(outcome?.problem?.message).toContain('expected egress all traffic to 0.0.0.0/0');
      expect(outcome?.problem?.message).toContain(
        'AWS shows egress all traffic to 0.0.0.0/0, ingress tcp 22 from 0.0.0.0/0',
      );
    });

    it('does not look at egress that is not managed', async () => {
      const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
      await stage.allowOut(outcomes[0]?.id ?? '', tcp(22, '10.0.0.0/8'));
      expect((await check(observed, outcomes, 'unmanaged'))[0]?.result).toBe('done');
      expect((await check(observed, outcomes))[0]?.result).toBe('failed');
    });
  });

  it('tags of others on a group stay', async () => {
    const { outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
    const id = outcomes[0]?.id ?? '';
    await stage.clients.ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key: 'team', Value: 'a' }] }));
    await run(stage, [{ name: 'web', ingress: [inbound(443, '10.0.0.0/8')] }]);
    expect((await stage.look()).groups.find((group) => group.id === id)?.tags).toMatchObject({
      team: 'a',
      Name: 'web',
    });
  });
});
