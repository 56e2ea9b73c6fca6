import { describe, expect, it } from 'vitest';
import type { ApplyContext } from '../../src/aws/apply.ts';
import type { Observed } from '../../src/aws/observed.ts';
import { fitQuota } from '../../src/plan/exchange.ts';
import { isUnfinished, type Match } from '../../src/plan/match.ts';
import type { GroupPlan, Plan } from '../../src/plan/plan.ts';
import { applyTo, results, writesOf } from './run-apply.ts';
import { describeOnJudges } from './judges.ts';
import { given, setStage, type Stage, tcp } from './stage.ts';
import { byName, run, theater } from './theater.ts';
import { lost, makeTrouble, refused } from './trouble.ts';
import { changesOf, inbound, outbound, planOf, rulesOf, type Wanted } from './wanted.ts';

const quota = 3;

function matchOf({ name, id }: Pick<GroupPlan, 'name' | 'id'>, { groups }: Observed): Match {
  const existing = groups.find((group) => group.id === id);
  const place = { file: 'groups.yml', line: 1, column: 1 };
  return {
    declared: { name, tags: {}, ingress: [], egress: { kind: 'default' }, place },
    ...(existing === undefined ? {} : { existing }),
  };
}

/** The plan that makes these groups so, as it is carried out at the quota. What it announces is taken as accepted. */
function tightPlan(wanted: readonly Wanted[], observed: Observed): Plan {
  const plan = planOf(wanted, observed);
  const fitted = fitQuota(
    plan.groups.map((group) => ({ match: matchOf(group, observed), difference: { ...group, findings: [] } })),
    { rules: quota, lists: [] },
  );
  const groups = plan.groups.map((group, index) => {
    const { difference, exchange } = given(fitted[index]);
    return {
      ...group,
      changes: difference.changes,
      ...(exchange === undefined ? {} : { exchange }),
      ...(isUnfinished(matchOf(group, observed)) ? { unfinished: true as const } : {}),
    };
  });
  return { ...plan, groups, findings: fitted.flatMap(({ difference }) => difference.findings) };
}

async function applyTight(stage: Stage, wanted: readonly Wanted[], context: Partial<ApplyContext> = {}) {
  const observed = await stage.look({ needsIpv6: () => true });
  const plan = tightPlan(wanted, observed);
  stage.forget();
  const outcomes = await applyTo(stage, observed, plan, context);
  return { plan, outcomes, writes: writesOf(stage.calls).map((call) => call.split(' ')[0]) };
}

const web = (...ingress: Wanted['ingress'][number][]): readonly Wanted[] => [{ name: 'web', ingress }];
const peer = { kind: 'group', id: '' } as const;

/** A group with as many rules as it may have, and another one that rules can name. */
async function full(...ingress: Wanted['ingress'][number][]) {
  const scene = await theater({ quotas: { rulesPerGroup: quota } });
  const other = { ...peer, id: await scene.stage.group('other') };
  await run(scene.stage, web(...ingress));
  return { ...scene, other };
}
const [a, b, c] = [inbound(443, '10.1.0.0/16', 'a'), inbound(80, '10.2.0.0/16', 'b'), inbound(22, '10.3.0.0/16', 'c')];

describe('rules of the same kind', () => {
  it('take the place of the old ones: one call, and their ids stay', async () => {
    const { stage, world } = await full(a, b, c);
    const before = [...given(byName(world, 'web')).rules.keys()];
    const { outcomes, writes } = await applyTight(
      stage,
      web(inbound(443, '10.9.0.0/16'), inbound(8080, '10.2.0.0/16', 'new'), c),
    );
    expect(results(outcomes)).toEqual(['web done']);
    expect(writes).toEqual(['ModifySecurityGroupRules', 'CreateTags']);
    expect([...given(byName(world, 'web')).rules.keys()]).toEqual(before);
    expect(rulesOf(await stage.look(), 'web')).toEqual([
      'in tcp 22 10.3.0.0/16 # c',
      'in tcp 443 10.9.0.0/16',
      'in tcp 8080 10.2.0.0/16 # new',
      'out -1 0.0.0.0/0',
    ]);
  });

  it.each(['10.9.0.0/16', '2001:db8::/32', 'group', 'icmpv6'])('of every kind: %s', async (kind) => {
    const scene = await full(b);
    const to = await scene.stage.group('to');
    const icmp = (cidr: string) => ({ ...inbound(0, cidr), protocol: 'icmpv6', from: -1, to: -1 });
    const pairs = {
      '10.9.0.0/16': [inbound(443, '10.8.0.0/16'), inbound(443, '10.9.0.0/16')],
      '2001:db8::/32': [inbound(443, '2001:db8:1::/48'), inbound(443, '2001:db8::/32')],
      group: [inbound(443, scene.other), inbound(443, { kind: 'group', id: to })],
      icmpv6: [icmp('2001:db8:1::/48'), icmp('2001:db8:2::/48')],
    } as const;
    const [old, next] = pairs[kind as keyof typeof pairs];
    const rest = [1, 2].map((port) => inbound(port, scene.other));
    await applyTight(scene.stage, web(old, ...rest));
    const { outcomes, writes } = await applyTight(scene.stage, web(next, ...rest));
    expect(results(outcomes)).toEqual(['web done']);
    expect(writes).toEqual(['ModifySecurityGroupRules', 'CreateTags']);
    expect(changesOf(planOf(web(next, ...rest), await scene.stage.look()))).toEqual([]);
  });

  it.each([
    ['somebody has added the new one', '10.9.0.0/16', 'done'],
    ['somebody took the old one away', undefined, 'done'],
  ])('where %s, it is looked at again, and done', async (_, added, result) => {
    const { stage, world, gate } = await full(a, b);
    gate.around = async (action, send) => {
      if (action === 'ModifySecurityGroupRules') {
        gate.around = (__, rest) => rest();
        const group = given(byName(world, 'web'));
        const [id] = [...group.rules].find(([, rule]) => rule.from === 443) ?? [];
        if (added === undefined) group.rules.delete(given(id));
        else {
          const rule = given(group.rules.get(given(id)));
          group.rules.set('sgr-0000000000000aaaa', {
            ...rule,
            id: 'sgr-0000000000000aaaa',
            source: { kind: 'ipv4', cidr: added },
          });
        }
      }
      return send();
    };
    const next = web(inbound(443, '10.9.0.0/16'), inbound(80, '10.8.0.0/16'));
    const { outcomes } = await applyTight(stage, next);
    expect(results(outcomes)).toEqual([`web ${result}`]);
    expect(changesOf(planOf(next, await stage.look()))).toEqual([]);
  });

  it('whose answer was lost are not made again', async () => {
    const { stage, world } = await full(a, b, c);
    makeTrouble(world, { calls: [lost('ModifySecurityGroupRules')] });
    expect(results((await applyTight(stage, web(inbound(443, '10.9.0.0/16'), b, c))).outcomes)).toEqual(['web done']);
  });
});

describe('rules of another kind', () => {
  it('come right after the fewest that have to go for them', async () => {
    const { stage, other } = await full(a, b, c);
    const next = web(inbound(443, other), b, c);
    const { plan, outcomes, writes } = await applyTight(stage, next);
    expect(plan.findings.map(({ id }) => id)).toEqual(['gap-needed']);
    expect(results(outcomes)).toEqual(['web done']);
    expect(writes).toEqual(['RevokeSecurityGroupIngress', 'AuthorizeSecurityGroupIngress', 'CreateTags']);
    expect(outcomes[0]?.left).toEqual([]);
    expect(changesOf(planOf(next, await stage.look()))).toEqual([]);
  });

  it('that cannot come: what went first is put back, with its description', async () => {
    const { stage, world, other } = await full(a, b, c);
    const before = rulesOf(await stage.look(), 'web');
    makeTrouble(world, { calls: [refused('AuthorizeSecurityGroupIngress', 'InvalidParameterValue')] });
    const next = web(inbound(443, other), b, c);
    const { outcomes } = await applyTight(stage, next);
    expect(results(outcomes)).toEqual(['web failed']);
    expect(outcomes[0]?.problem?.message).toMatch(
      /^ec2:AuthorizeSecurityGroupIngress .*; what went first was put back: ingress tcp 443 from 10\.1\.0\.0\/16$/,
    );
    expect(outcomes[0]?.done).toEqual([]);
    expect(rulesOf(await stage.look(), 'web')).toEqual(before);
    makeTrouble(world, {});
    expect(results((await applyTight(stage, next)).outcomes)).toEqual(['web done']);
  });

  it('that cannot come, nor what went first: it says loudly what to put back by hand', async () => {
    const { stage, world, other } = await full(a, b, c);
    makeTrouble(world, { deny: ['ec2:AuthorizeSecurityGroupIngress'] });
    const next = web(inbound(443, other), b, c);
    const { outcomes } = await applyTight(stage, next);
    expect(results(outcomes)).toEqual(['web failed']);
    expect(outcomes[0]?.problem?.message).toContain(
      'AND WHAT WENT FIRST IS NOT BACK: ingress tcp 443 from 10.1.0.0/16',
    );
    expect(outcomes[0]?.problem?.hint).toMatch(
      /^Grant `ec2:AuthorizeSecurityGroupIngress`.* authorize these rules of web \(sg-\w+\) by hand: ingress tcp 443 from 10\.1\.0\.0\/16\.$/,
    );
    expect(outcomes[0]?.done.map(({ kind }) => kind)).toEqual(['remove-rule']);
    makeTrouble(world, {});
    expect(results((await applyTight(stage, next)).outcomes)).toEqual(['web done']);
  });

  it('that came, while another cannot be changed in place: it says what stays away', async () => {
    const { stage, world, other } = await full(a, b, c);
    makeTrouble(world, { calls: [refused('ModifySecurityGroupRules', 'InvalidParameterValue')] });
    const next = web(inbound(443, other), inbound(443, '10.9.0.0/16'), c);
    const { outcomes, writes } = await applyTight(stage, next);
    expect(writes).toEqual(['RevokeSecurityGroupIngress', 'AuthorizeSecurityGroupIngress', 'ModifySecurityGroupRules']);
    expect(outcomes[0]?.problem?.message).toMatch(
      /^ec2:ModifySecurityGroupRules .*; what went first stays away until then: ingress tcp \d+ from 10\.\d\.0\.0\/16$/,
    );
    expect(outcomes[0]?.problem?.hint).toMatch(/Then run apply again at once\.$/);
    makeTrouble(world, {});
    expect(results((await applyTight(stage, next)).outcomes)).toEqual(['web done']);
  });

  it('are there though no answer ever said so: nothing is put back', async () => {
    const { stage, world, other } = await full(a, b, c);
    makeTrouble(world, {
      calls: [refused('AuthorizeSecurityGroupIngress', 'InternalError', { status: 400, when: 'after' })],
    });
    const next = web(inbound(443, other), b, c);
    expect(results((await applyTight(stage, next)).outcomes)).toEqual(['web done']);
    expect(changesOf(planOf(next, await stage.look()))).toEqual([]);
  });

  it('come though no answer ever said that what goes first went', async () => {
    const { stage, world, other } = await full(a, b, c);
    makeTrouble(world, {
      calls: [refused('RevokeSecurityGroupIngress', 'InternalError', { status: 400, when: 'after' })],
    });
    const next = web(inbound(443, other), b, c);
    expect(results((await applyTight(stage, next)).outcomes)).toEqual(['web done']);
    expect(changesOf(planOf(next, await stage.look()))).toEqual([]);
  });

  it('wait where what goes first was refused, which closes nothing', async () => {
    const { stage, world, other } = await full(a, b, c);
    const observed = await stage.look({ needsIpv6: () => true });
    const plan = tightPlan(web(inbound(443, other), b, c), observed);
    // AWS has said no: whether rules can be read does not matter.
    makeTrouble(world, { deny: ['ec2:RevokeSecurityGroupIngress', 'ec2:DescribeSecurityGroupRules'] });
    stage.forget();
    const [outcome] = await applyTo(stage, observed, plan);
    expect(writesOf(stage.calls)).toHaveLength(1);
    expect(outcome?.problem?.message).toMatch(/UnauthorizedOperation/);
    expect(outcome?.problem?.message).not.toContain('NOT KNOWN');
    expect(outcome?.done).toEqual([]);
  });

  it('wait where nobody can tell whether what goes first went, and it is said which to look for', async () => {
    const { stage, world, other } = await full(a, b, c);
    const next = web(inbound(443, other), b, c);
    const observed = await stage.look({ needsIpv6: () => true });
    const plan = tightPlan(next, observed);
    makeTrouble(world, {
      deny: ['ec2:DescribeSecurityGroupRules'],
      calls: [refused('RevokeSecurityGroupIngress', 'InternalError', { status: 400, when: 'after' })],
    });
    const [outcome] = await applyTo(stage, observed, plan);
    expect(outcome?.problem?.message).toMatch(
      /^ec2:RevokeSecurityGroupIngress .*; AND WHETHER THESE RULES WENT IS NOT KNOWN: ingress tcp 443 from 10\.1\.0\.0\/16$/,
    );
    expect(outcome?.problem?.hint).toMatch(/authorize them by hand: ingress tcp 443 from 10\.1\.0\.0\/16\.$/);
  });

  it('come though the run was cancelled meanwhile; nothing else is begun', async () => {
    const { stage, gate, other } = await full(a, b, c);
    const cancellation = new AbortController();
    gate.around = async (action, send) => {
      if (action.startsWith('Revoke')) cancellation.abort();
      return send();
    };
    const { outcomes, writes } = await applyTight(stage, web(inbound(443, other), b, c), {
      signal: cancellation.signal,
    });
    expect(writes).toEqual(['RevokeSecurityGroupIngress', 'AuthorizeSecurityGroupIngress']);
    expect(outcomes[0]?.done.map(({ kind }) => kind)).toEqual(['add-rule', 'remove-rule']);
    expect(outcomes[0]?.problem?.message).toMatch(/^cancelled before ec2:CreateTags/);
  });

  it('come though the run was cancelled meanwhile, and so does what ends the gap by changing in place', async () => {
    const { stage, gate, other } = await full(a, b, c);
    const cancellation = new AbortController();
    gate.around = async (action, send) => {
      if (action.startsWith('Authorize')) cancellation.abort();
      return send();
    };
    const next = web(inbound(443, other), inbound(443, '10.9.0.0/16'), c);
    const { outcomes, writes } = await applyTight(stage, next, { signal: cancellation.signal });
    expect(writes).toEqual(['RevokeSecurityGroupIngress', 'AuthorizeSecurityGroupIngress', 'ModifySecurityGroupRules']);
    expect(outcomes[0]?.problem?.message).toMatch(/^cancelled before ec2:CreateTags/);
    expect(changesOf(planOf(next, await stage.look()))).toEqual([]);
  });

  it('come though the run was cancelled before the turn of the group to which they moved', async () => {
    const { stage, gate } = await full(a, b, c);
    const rest = [inbound(80, '10.2.0.0/16', 'b'), inbound(22, '10.3.0.0/16', 'c')];
    const [old, fresh] = [inbound(443, '10.1.0.0/16', 'a'), inbound(8443, '10.1.0.0/16')];
    await run(stage, [...web(a, b, c), { name: 'other-web', ingress: [fresh, ...rest] }]);
    const cancellation = new AbortController();
    gate.around = async (action, send) => {
      if (action.startsWith('Modify')) cancellation.abort();
      return send();
    };
    const next = [...web(fresh, ...rest), { name: 'other-web', ingress: [old, ...rest] }];
    const { plan, writes } = await applyTight(stage, next, { signal: cancellation.signal });
    expect(plan.findings.map(({ id }) => id)).toEqual(['gap-needed']);
    expect(writes).toEqual(['ModifySecurityGroupRules', 'ModifySecurityGroupRules']);
    expect(changesOf(planOf(next, await stage.look()))).toEqual([]);
  });

  it.each(['RevokeSecurityGroupIngress', 'AuthorizeSecurityGroupIngress'])(
    'come though the run was cancelled at %s, also in the group that has to make room for what moved to it',
    async (at) => {
      const { stage, gate, other } = await full(a, b, c);
      const rest = [b, c];
      await run(stage, [...web(a, b, c), { name: 'other-web', ingress: [inbound(443, other), ...rest] }]);
      const cancellation = new AbortController();
      gate.around = async (action, send) => {
        if (action === at) cancellation.abort();
        return send();
      };
      const next = [...web(inbound(443, other), ...rest), { name: 'other-web', ingress: [a, ...rest] }];
      const { writes } = await applyTight(stage, next, { signal: cancellation.signal });
      const calls = ['RevokeSecurityGroupIngress', 'AuthorizeSecurityGroupIngress'];
      expect(writes).toEqual([...calls, ...calls]);
      expect(changesOf(planOf(next, await stage.look()))).toEqual([]);
    },
  );

  it('that cannot come: what went first is put back though the run was cancelled meanwhile', async () => {
    const { stage, gate, world, other } = await full(a, b, c);
    const before = rulesOf(await stage.look(), 'web');
    const cancellation = new AbortController();
    gate.around = async (action, send) => {
      if (action.startsWith('Revoke')) cancellation.abort();
      return send();
    };
    makeTrouble(world, { calls: [refused('AuthorizeSecurityGroupIngress', 'InvalidParameterValue')] });
    const { outcomes } = await applyTight(stage, web(inbound(443, other), b, c), { signal: cancellation.signal });
    expect(outcomes[0]?.problem?.message).toContain('what went first was put back');
    expect(rulesOf(await stage.look(), 'web')).toEqual(before);
  });

  it('wait until other groups are open, since what goes may have moved there', async () => {
    const { stage, world, other } = await full(a, b, c);
    const edge = { name: 'edge', ingress: [] };
    await run(stage, [edge, ...web(a, b, c)]);
    makeTrouble(world, { calls: [refused('AuthorizeSecurityGroupIngress', 'InvalidParameterValue')] });
    const { outcomes } = await applyTight(stage, [{ ...edge, ingress: [a] }, ...web(inbound(8443, other), b, c)]);
    expect(results(outcomes)).toEqual(['edge failed', 'web skipped']);
    expect(outcomes[1]?.problem?.message).toContain('ingress tcp 443 from 10.1.0.0/16 stays for now');
  });

  it('wait until a new group, to which they may have moved, can be found by its Name', async () => {
    const { stage, world, other } = await full(a, b, c);
    const next = [
      { name: 'edge', ingress: [a], egress: [outbound(443, '10.0.0.0/8')] },
      ...web(inbound(8443, other), b, c),
    ];
    makeTrouble(world, { calls: [refused('CreateTags', 'InvalidParameterValue')] });
    const { outcomes } = await applyTight(stage, next);
    expect(results(outcomes)).toEqual(['edge failed', 'web skipped']);
    expect(outcomes[1]?.problem?.message).toContain('ingress tcp 443 from 10.1.0.0/16 stays for now');
    // It is there now, and still has no Name.
    makeTrouble(world, { calls: [refused('CreateTags', 'InvalidParameterValue')] });
    expect(results((await applyTight(stage, next)).outcomes)).toEqual(['edge failed', 'web skipped']);
    expect(rulesOf(await stage.look(), 'web')).toContain('in tcp 443 10.1.0.0/16 # a');
    makeTrouble(world, {});
    expect((await applyTight(stage, next)).writes.indexOf('RevokeSecurityGroupIngress')).toBeGreaterThan(-1);
  });

  it.each([
    ['has still to lose what AWS gave it', [a]],
    ['is at its quota itself', [1, 2, 3].map((port) => inbound(port, '10.1.0.0/16'))],
  ])('wait until one that an earlier run has not finished has its Name, which %s', async (_, made) => {
    const { stage, world, other } = await full(a, b, c);
    const egress = [outbound(443, '10.0.0.0/8')];
    makeTrouble(world, { calls: [refused('RevokeSecurityGroupEgress', 'InvalidParameterValue')] });
    expect(results(await run(stage, [{ name: 'edge', ingress: made, egress }]))).toEqual(['edge failed']);
    const next = [{ name: 'edge', ingress: [a, inbound(7, other)], egress }, ...web(inbound(8443, other), b, c)];
    for (const code of ['InvalidParameterValue', undefined]) {
      makeTrouble(world, code === undefined ? {} : { calls: [refused('CreateTags', code)] });
      const { outcomes } = await applyTight(stage, next);
      expect(results(outcomes)).toEqual(
        code === undefined ? ['edge done', 'web done'] : ['edge failed', 'web skipped'],
      );
      expect(rulesOf(await stage.look(), 'web').includes('in tcp 443 10.1.0.0/16 # a')).toBe(code !== undefined);
    }
    expect(changesOf(planOf(next, await stage.look()))).toEqual([]);
  });

  it('go only when a new group has its Name', async () => {
    const { stage, other } = await full(a, b, c);
    const next = [{ name: 'edge', ingress: [a] }, ...web(inbound(8443, other), b, c)];
    expect((await applyTight(stage, next)).writes).toEqual([
      'CreateSecurityGroup',
      'AuthorizeSecurityGroupIngress',
      'CreateTags',
      'RevokeSecurityGroupIngress',
      'AuthorizeSecurityGroupIngress',
      'CreateTags',
    ]);
  });
});

it('a new group with as many outbound rules as it may have loses what AWS gave it first', async () => {
  const { stage } = await theater({ quotas: { rulesPerGroup: quota } });
  const wanted: Wanted = { name: 'new', ingress: [a], egress: [1, 2, 3].map((port) => outbound(port, '10.0.0.0/8')) };
  const { outcomes } = await applyTight(stage, [wanted]);
  expect(results(outcomes)).toEqual(['new done']);
  expect(changesOf(planOf([wanted], await stage.look()))).toEqual([]);
});

// moto changes ports and descriptions, and neither CIDRs of IPv6 nor groups nor prefix lists.
describeOnJudges('rules in place', (judge) => {
  it('a rule of IPv4 becomes another, with its description', async () => {
    const stage = await setStage(judge.clientOptions());
    const id = await stage.group('web', { Name: 'web' });
    const rest = Array.from({ length: quota - 1 }, (_, port) => inbound(port + 1, '10.0.0.0/8'));
    await stage.allow(id, tcp(443, '10.1.0.0/16', 'a'), tcp(1, '10.0.0.0/8'), tcp(2, '10.0.0.0/8'));
    const ids = await stage.ruleIds(id);
    const next = web(inbound(8443, '10.9.0.0/16', 'b'), ...rest);
    const { outcomes, writes } = await applyTight(stage, next);
    expect(results(outcomes)).toEqual(['web done']);
    // It is taken over first.
    expect(writes).toEqual(['CreateTags', 'ModifySecurityGroupRules', 'CreateTags']);
    expect(await stage.ruleIds(id)).toEqual(ids);
    expect(changesOf(planOf(next, await stage.look()))).toEqual([]);
  });
});
