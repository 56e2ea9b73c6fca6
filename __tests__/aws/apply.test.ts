import { beforeEach, describe, expect, it } from 'vitest';
import { describeOnJudges } from './judges.ts';
import { applyTo, results, runApply as run, writesOf } from './run-apply.ts';
import { setStage, type Stage } from './stage.ts';
import { everything, inbound, named, outbound, planOf, rulesOf, type Wanted } from './wanted.ts';

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

  it('what AWS gives a new group is not read: whether its VPC has IPv6 tells', async () => {
    const dual = await setStage(judge.clientOptions(), { ipv6: true });
    const observed = await dual.look();
    const egress = [outbound(443, '10.0.0.0/8')];
    const wanted = ['web', 'api', 'db'].map((name): Wanted => ({ name, ingress: [], egress }));
    dual.forget();
    expect(results(await applyTo(dual, observed, planOf(wanted, observed)))).toEqual([
      'web done',
      'api done',
      'db done',
    ]);
    expect(dual.calls.filter((call) => call.startsWith('Describe'))).toEqual([expect.stringContaining('DescribeVpcs')]);
    expect(rulesOf(await dual.look(), 'db')).toEqual(['out tcp 443 10.0.0.0/8']);
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
});
