import { CreateTagsCommand, UpdateSecurityGroupRuleDescriptionsIngressCommand } from '@aws-sdk/client-ec2';
import { assertConverged } from '../../src/aws/converged.ts';
import type { Observed } from '../../src/aws/observed.ts';
import type { GroupOutcome } from '../../src/aws/outcome.ts';
import { beforeEach, expect, it } from 'vitest';
import { describeOnJudges } from './judges.ts';
import { lookupIn, results, runApply as run } from './run-apply.ts';
import { setStage, type Stage, tcp } from './stage.ts';
import { inbound } from './wanted.ts';

describeOnJudges('assertConverged', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
  });

  const declared = { name: 'web', ingress: [], egress: { kind: 'default' }, tags: { Name: 'web' } } as const;
  const check = (observed: Observed, outcomes: readonly GroupOutcome[], egress: 'default' | 'unmanaged' = 'default') =>
    assertConverged(stage.clients, [{ ...declared, egress: { kind: egress } }], outcomes, {
      lookup: lookupIn(observed),
      vpc: observed.vpc,
      clock: stage.clock,
    });

  it('is content with what apply made, by a call for rules and one for tags', async () => {
    const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
    stage.forget();
    expect(await check(observed, outcomes)).toEqual(outcomes);
    expect(stage.calls.toSorted()).toEqual(['DescribeSecurityGroupRules', 'DescribeSecurityGroups']);
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

  it('says which tag and which description somebody else changed meanwhile, also of a group that was not changed', async () => {
    const rule = inbound(443, '10.0.0.0/8', 'ours');
    const old = await run(stage, [{ name: 'web', ingress: [rule] }]);
    const { observed, outcomes } = await run(stage, [
      { name: 'web', ingress: [rule] },
      { name: 'office', ingress: [] },
    ]);
    const web = old.outcomes[0]?.id ?? '';
    const wanted = [
      { ...declared, ingress: [{ ...rule, place: { file: 'groups.yml', line: 1, column: 1 } }] },
      { ...declared, name: 'office', tags: {} },
    ];
    const context = { lookup: lookupIn(observed), vpc: observed.vpc, clock: stage.clock };
    expect(results(outcomes)).toEqual(['web unchanged', 'office done']);
    expect(await assertConverged(stage.clients, wanted, outcomes, context)).toEqual(outcomes);

    await stage.clients.ec2.send(new CreateTagsCommand({ Resources: [web], Tags: [{ Key: 'Name', Value: 'theirs' }] }));
    await stage.clients.ec2.send(
      new UpdateSecurityGroupRuleDescriptionsIngressCommand({
        GroupId: web,
        IpPermissions: [tcp(443, '10.0.0.0/8', 'theirs')],
      }),
    );
    const found = await assertConverged(stage.clients, wanted, outcomes, context);
    expect(results(found)).toEqual(['web failed', 'office done']);
    expect(found[0]?.problem?.message).toContain('the tag Name is "theirs", not "web"');
    expect(found[0]?.problem?.message).toContain('tcp 443 from 10.0.0.0/8 is described as "theirs", not "ours"');
  });

  it('misses a description that somebody took away meanwhile; moto does not tell whether there is one', async () => {
    const rule = inbound(443, '10.0.0.0/8', 'ours');
    const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [rule] }]);
    const GroupId = outcomes[0]?.id ?? '';
    const wanted = [{ ...declared, ingress: [{ ...rule, place: { file: 'groups.yml', line: 1, column: 1 } }] }];
    const context = { lookup: lookupIn(observed), vpc: observed.vpc, clock: stage.clock };
    expect(await assertConverged(stage.clients, wanted, outcomes, context)).toEqual(outcomes);
    await stage.clients.ec2.send(
      new UpdateSecurityGroupRuleDescriptionsIngressCommand({ GroupId, IpPermissions: [tcp(443, '10.0.0.0/8')] }),
    );
    const [found] = await assertConverged(stage.clients, wanted, outcomes, context);
    expect(found?.problem?.message.split(': ')[1]).toBe(
      judge.name === 'emulator'
        ? 'ingress tcp 443 from 10.0.0.0/8 has no description, and should have "ours"'
        : undefined,
    );
  });

  it('takes ::/0 for what AWS gives only where the VPC has IPv6, and asks only where it is there', async () => {
    const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
    const unasked = { ...observed, vpc: { id: observed.vpc.id } };
    stage.forget();
    expect(results(await check(unasked, outcomes))).toEqual(['web done']);
    expect(stage.calls).not.toContain('DescribeVpcs');
    await stage.allowOut(outcomes[0]?.id ?? '', { IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] });
    const [outcome] = await check(unasked, outcomes);
    expect(outcome?.problem?.message).toContain(
      'AWS shows egress all traffic to 0.0.0.0/0, egress all traffic to ::/0',
    );

    const dual = await setStage(judge.clientOptions(), { ipv6: true });
    const made = await run(dual, [{ name: 'web', ingress: [] }]);
    const context = { lookup: lookupIn(made.observed), vpc: { id: made.observed.vpc.id }, clock: dual.clock };
    const found = await assertConverged(dual.clients, [declared], made.outcomes, context);
    expect(results(found)).toEqual(['web done']);
  });

  it('does not look at egress that is not managed', async () => {
    const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
    await stage.allowOut(outcomes[0]?.id ?? '', tcp(22, '10.0.0.0/8'));
    expect((await check(observed, outcomes, 'unmanaged'))[0]?.result).toBe('done');
    expect((await check(observed, outcomes))[0]?.result).toBe('failed');
  });
});
