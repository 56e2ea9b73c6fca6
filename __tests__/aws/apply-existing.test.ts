import { CreateTagsCommand, ModifySecurityGroupRulesCommand } from '@aws-sdk/client-ec2';
import type { Observed } from '../../src/aws/observed.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeOnJudges } from './judges.ts';
import { applyTo, results, runApply as run } from './run-apply.ts';
import { setStage, type Stage, tcp } from './stage.ts';
import { changesOf, inbound, named, outbound, planOf, rulesOf, type Wanted } from './wanted.ts';

describeOnJudges('applyPlan on groups that exist', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
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

    it('what a run that died did not say was applied is said, where that is all that is left', async () => {
      await run(stage, [after]);
      const observed = await stage.look();
      stage.forget();
      const outcomes = await applyTo(stage, observed, planOf([after], observed), {
        applied: () => 'later',
        isUnsigned: (group) => group === 'web',
      });
      expect(stage.calls).toEqual([`CreateTags ${observed.groups.find(({ name }) => name === 'web')?.id}`]);
      expect(results(outcomes)).toEqual(['web unchanged']);
      const [web] = (await stage.look()).groups.filter(({ name }) => name === 'web');
      expect(web?.tags['frontend-sg/applied']).toBe('later');
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
    const apply = (observed: Observed, plan: Plan) => applyTo(stage, observed, plan);

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

    it('a rule that somebody changed into one that is declared stays', async () => {
      await run(stage, [{ name: 'web', ingress: [inbound(443, '10.1.0.0/16')] }]);
      const observed = await stage.look();
      const plan = planOf([{ name: 'web', ingress: [inbound(443, '10.2.0.0/16')] }], observed);
      const id = plan.groups[0]?.id ?? '';
      const [rule] = (observed.groups.find((group) => group.id === id)?.rules ?? []).filter(({ from }) => from === 443);
      const SecurityGroupRule = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIpv4: '10.2.0.0/16' };
      await stage.clients.ec2.send(
        new ModifySecurityGroupRulesCommand({
          GroupId: id,
          SecurityGroupRules: [{ SecurityGroupRuleId: rule?.id, SecurityGroupRule }],
        }),
      );
      stage.forget();
      expect(results(await apply(observed, plan))).toEqual(['web done']);
      expect(stage.calls.filter((call) => call.startsWith('Revoke'))).toEqual([]);
      expect(rulesOf(await stage.look(), 'web')).toEqual(['in tcp 443 10.2.0.0/16', 'out -1 0.0.0.0/0']);
    });

    it('a rule that somebody took away is gone, and the others go too', async () => {
      await run(stage, [wanted]);
      const observed = await stage.look();
      const plan = planOf([{ name: 'web', ingress: [] }], observed);
      const other = await stage.look();
      await applyTo(stage, other, planOf([{ ...wanted, ingress: wanted.ingress.slice(0, 1) }], other));
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
    const outcomes = await applyTo(stage, observed, { ...plan, groups: blocked });
    expect(results(outcomes)).toEqual(['far skipped', 'a skipped', 'b skipped', 'c skipped', 'd done']);
    expect(stage.calls.filter((call) => call.startsWith('CreateSecurityGroup'))).toEqual(['CreateSecurityGroup d']);
    expect(outcomes[3]?.problem?.message).toContain('foreign-owner');
  });

  it('a group that is taken over says whose it is before anything of it changes, and gets its Name when its new rules stand', async () => {
    const id = await stage.group('web', { team: 'a' });
    const { calls, outcomes } = await run(stage, [{ name: 'web', ingress: [inbound(443, '10.0.0.0/8')], egress: [] }]);
    expect(results(outcomes)).toEqual(['web done']);
    expect(outcomes[0]?.left).toEqual([]);
    expect(calls).toEqual([
      `CreateTags ${id}`,
      `AuthorizeSecurityGroupIngress ${id}`,
      `CreateTags ${id}`,
      `RevokeSecurityGroupEgress ${id}`,
      `CreateTags ${id}`,
    ]);
    expect((await stage.look()).groups.find((group) => group.id === id)?.tags).toEqual({
      Name: 'web',
      team: 'a',
      'frontend-sg/owner': 'acme/shop',
      'frontend-sg/cluster/prod': 'true',
      'frontend-sg/applied': 'commit/web',
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
