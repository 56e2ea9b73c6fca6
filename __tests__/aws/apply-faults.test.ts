import { describe, expect, it } from 'vitest';
import { waitingFor } from '../../src/plan/held.ts';
import { given } from './stage.ts';
import { after, before, byName, carryOut, run, theater } from './theater.ts';
import { applyTo, results } from './run-apply.ts';
import { lost, makeTrouble, refused } from './trouble.ts';
import { changesOf, inbound, named, outbound, planOf, rulesOf, type Wanted } from './wanted.ts';

describe('AWS is not consistent at once', () => {
  it.each([1, 3, 6])('groups and rules that %i answers do not show yet', async (answers) => {
    const { world, stage } = await theater();
    makeTrouble(world, { hideGroups: answers, hideRules: answers });
    expect(results(await run(stage, after))).toEqual(['web done', 'office done', 'edge done']);
    makeTrouble(world, {});
    // What is still hidden shows after some more answers.
    for (let read = 0; read <= answers; read += 1) await stage.look();
    const observed = await stage.look();
    expect(changesOf(planOf(after, observed))).toEqual([]);
  });

  it.each([
    ['the VPC has no IPv6 after all', false, true],
    ['the VPC is a default one, where what is not there is no error', true, true],
  ])('a new group loses what AWS gave it though %s', async (_, isDefault, ipv6) => {
    const { world, stage } = await theater();
    const vpc = isDefault ? given([...world.vpcs.values()].find((one) => one.isDefault)).id : stage.vpc;
    const own = { ...stage, look: () => stage.look({ vpc }) };
    const observed = await own.look();
    const web: Wanted = { name: 'web', ingress: [], egress: [outbound(443, '10.0.0.0/8')] };
    expect(results(await applyTo(own, observed, planOf([web], observed), { ipv6 }))).toEqual(['web done']);
    expect(rulesOf(await own.look(), 'web')).toEqual(['out tcp 443 10.0.0.0/8']);
  });

  it('the answer to what takes it away is lost', async () => {
    const { world, stage } = await theater();
    makeTrouble(world, { calls: [lost('RevokeSecurityGroupEgress')] });
    expect(results(await run(stage, [{ name: 'web', ingress: [], egress: [] }]))).toEqual(['web done']);
    expect(rulesOf(await stage.look(), 'web')).toEqual([]);
  });

  it('what AWS gave a new group goes before its Name comes, though AWS does not know it at first', async () => {
    const { stage, world, gate } = await theater();
    makeTrouble(world, { calls: [refused('RevokeSecurityGroupEgress', 'InvalidPermission.NotFound')] });
    const outbounds: string[][] = [];
    let reads = 0;
    gate.around = async (action, send) => {
      const rules = byName(world, 'web')?.rules;
      const all = [...(rules ?? [])];
      const isHidden = action === 'DescribeSecurityGroupRules' && all.length > 0 && (reads += 1) === 1;
      if (isHidden) for (const [id, { egress }] of all) if (egress) rules?.delete(id);
      const answer = await send();
      if (isHidden) for (const [id, rule] of all) rules?.set(id, rule);
      if (action === 'CreateTags') outbounds.push(all.flatMap(([, { egress, protocol }]) => (egress ? protocol : [])));
      return answer;
    };
    const web: Wanted = { name: 'web', ingress: [], egress: [outbound(443, '10.0.0.0/8')] };
    expect(results(await run(stage, [web]))).toEqual(['web done']);
    expect(outbounds).toEqual([['tcp']]);
  });

  it('a group whose first answer was lost is taken for what it is: its own', async () => {
    const { world, stage } = await theater();
    makeTrouble(world, { calls: [lost('CreateSecurityGroup')] });
    expect(results(await run(stage, [{ name: 'web', ingress: [] }]))).toEqual(['web done']);
    expect([...world.groups.values()].filter((group) => group.name === 'web')).toHaveLength(1);
  });

  it.each([
    ['web', { 'frontend-sg/owner': 'acme/other' }],
    ['WEB', { 'frontend-sg/owner': 'acme/shop', 'frontend-sg/cluster/prod': 'true' }],
  ])('a group %s that somebody else made while ours was sent twice is not', async (name, tags) => {
    const { world, stage } = await theater();
    const observed = await stage.look();
    await stage.group(name, tags);
    makeTrouble(world, { calls: [refused('CreateSecurityGroup', 'InternalError', { status: 500 })] });
    const [outcome] = await carryOut(stage, [{ name: 'web', ingress: [] }], observed);
    expect(outcome?.result).toBe('failed');
    expect(outcome?.problem?.message).toContain(`(${name})`);
  });
});

describe('a call that AWS refuses', () => {
  it.each([
    ['AuthorizeSecurityGroupIngress', 'web'],
    ['AuthorizeSecurityGroupEgress', 'web'],
    ['RevokeSecurityGroupEgress', 'web'],
  ])('%s: no Name before the rules stand, and the action to grant', async (action, name) => {
    const { world, stage } = await theater();
    makeTrouble(world, { deny: [`ec2:${action}`] });
    const web: Wanted = { name, ingress: [inbound(443, '10.0.0.0/8')], egress: [outbound(443, '10.0.0.0/8')] };
    const [outcome] = await run(stage, [web]);
    expect(outcome?.result).toBe('failed');
    expect(outcome?.problem?.message).toContain(
      `ec2:${action} for ${outcome?.id ?? 'sg'} failed: UnauthorizedOperation`,
    );
    expect(outcome?.problem?.hint).toBe(`Grant \`ec2:${action}\` to the role that this job runs with.`);
    expect(byName(world, name)?.tags.has('Name')).toBe(false);

    makeTrouble(world, {});
    expect(results(await run(stage, [web]))).toEqual(['web done']);
    expect(changesOf(planOf([web], await stage.look()))).toEqual([]);
  });

  it('a rule of ICMP, of which type and code are no range, stays while the group to which it moves could not be opened', async () => {
    const { world, stage } = await theater();
    const echo = { ...inbound(8, '10.0.0.0/8'), protocol: 'icmp', from: 8, to: 0 };
    const unreachable = { ...inbound(3, '10.0.0.0/8'), protocol: 'icmp', from: 3, to: 4 };
    await run(stage, [
      { name: 'edge', ingress: [] },
      { name: 'web', ingress: [echo] },
      { name: 'far', ingress: [unreachable] },
    ]);
    makeTrouble(world, { calls: [refused('AuthorizeSecurityGroupIngress', 'UnauthorizedOperation', { status: 403 })] });
    const moved = ['edge', 'web', 'far'].map((name) => ({ name, ingress: name === 'edge' ? [echo] : [] }));
    expect(results(await run(stage, moved))).toEqual(['edge failed', 'web skipped', 'far done']);
  });

  it('a rule that moves to a group that could not be opened stays where it is, and others go', async () => {
    const { world, stage } = await theater();
    const one = (port: number) => inbound(port, '10.0.0.0/8');
    await run(stage, [
      { name: 'edge', ingress: [] },
      { name: 'web', ingress: [one(443), one(22)] },
      { name: 'far', ingress: [one(9000), inbound(443, '2001:db8::/32')] },
    ]);
    const moved: readonly Wanted[] = [
      { name: 'edge', ingress: [one(443)] },
      { name: 'web', ingress: [one(22)] },
      { name: 'far', ingress: [] },
    ];
    makeTrouble(world, { calls: [refused('AuthorizeSecurityGroupIngress', 'UnauthorizedOperation', { status: 403 })] });
    const outcomes = await run(stage, moved);
    expect(results(outcomes)).toEqual(['edge failed', 'web skipped', 'far done']);
    expect(outcomes[1]?.problem?.message).toBe(
      'ingress tcp 443 from 10.0.0.0/8 stays for now: edge was to let some of that through, and was not opened',
    );
    expect(outcomes[1]?.left).toHaveLength(1);
    expect(rulesOf(await stage.look(), 'web')).toContain('in tcp 443 10.0.0.0/8');

    expect(results(await run(stage, moved))).toEqual(['edge done', 'web done', 'far unchanged']);
  });

  it('a rule that moves to a group that a finding blocks stays where it is, and others go', async () => {
    const { stage } = await theater();
    const one = (port: number) => inbound(port, '10.0.0.0/8');
    await run(stage, [
      { name: 'edge', ingress: [] },
      { name: 'web', ingress: [one(443), one(22)] },
      { name: 'far', ingress: [one(9000), inbound(443, '192.168.0.0/16')] },
    ]);
    const observed = await stage.look();
    const plan = planOf(
      [
        { name: 'edge', ingress: [one(443)] },
        { name: 'web', ingress: [one(22)] },
        { name: 'far', ingress: [] },
      ],
      observed,
    );
    const groups = plan.groups.map((group) =>
      group.name === 'edge' ? { ...group, blocked: 'gap-needed' as const } : group,
    );
    const outcomes = await applyTo(stage, observed, { ...plan, groups });
    expect(results(outcomes)).toEqual(['edge skipped', 'web skipped', 'far done']);
    expect(outcomes[1]?.problem?.message).toBe(
      'ingress tcp 443 from 10.0.0.0/8 stays for now: edge was to let some of that through, and was not opened',
    );
    expect(rulesOf(await stage.look(), 'web')).toContain('in tcp 443 10.0.0.0/8');
    expect(waitingFor(groups)).toEqual(new Map([['web', 'edge']]));
  });

  it.each([false, true])(
    'what the plan says to wait takes nothing away, the run being cancelled: %s',
    async (aborted) => {
      const { stage, gate } = await theater();
      const one = (port: number) => inbound(port, '10.0.0.0/8');
      await run(stage, [
        { name: 'web', ingress: [one(443)] },
        { name: 'far', ingress: [one(9000)] },
      ]);
      const observed = await stage.look();
      const wanted = [
        { name: 'web', ingress: [one(80)] },
        { name: 'far', ingress: [inbound(9000, named('web')), one(9001)] },
      ];
      const plan = planOf(wanted, observed);
      const groups = plan.groups.map((group) => (group.name === 'web' ? { ...group, waitsFor: 'edge' } : group));
      const cancellation = new AbortController();
      gate.around = async (action, send) => {
        if (aborted && action === 'RevokeSecurityGroupIngress') cancellation.abort();
        return send();
      };
      const outcomes = await applyTo(stage, observed, { ...plan, groups }, { signal: cancellation.signal });
      // Rules that refer to it need not wait.
      expect(results(outcomes)).toEqual(['web skipped', aborted ? 'far skipped' : 'far done']);
      expect(outcomes[0]?.problem?.message).toBe(
        'nothing is taken away for now: some of it may have moved to edge, which is not open yet',
      );
      expect(rulesOf(await stage.look(), 'web')).toEqual([
        'in tcp 443 10.0.0.0/8',
        'in tcp 80 10.0.0.0/8',
        'out -1 0.0.0.0/0',
      ]);
    },
  );

  it.each(['CreateSecurityGroup', 'CreateTags'])(
    'what AWS would give to a new group stays where it is while %s is refused',
    async (action) => {
      const { stage, world } = await theater();
      await run(stage, [{ name: 'web', ingress: [] }]);
      makeTrouble(world, { deny: [`ec2:${action}`] });
      const outcomes = await run(stage, [
        { name: 'web', ingress: [], egress: [] },
        { name: 'out', ingress: [] },
      ]);
      expect(results(outcomes)).toEqual(['web skipped', 'out failed']);
      expect(outcomes[0]?.problem?.message).toContain('egress all traffic to 0.0.0.0/0 stays for now');
      expect(rulesOf(await stage.look(), 'web')).toEqual(['out -1 0.0.0.0/0']);
    },
  );

  it('a group that is made without an id being told says how to go on, and that works', async () => {
    const { stage } = await theater();
    stage.clients.ec2.middlewareStack.add(
      (next, context) => async (args) => {
        const result = await next(args);
        return context['commandName'] === 'CreateSecurityGroupCommand'
          ? { ...result, output: { $metadata: {} } }
          : result;
      },
      { step: 'initialize' },
    );
    const web: Wanted = { name: 'web', ingress: [inbound(443, '10.0.0.0/8')] };
    const [outcome] = await run(stage, [web]);
    expect(outcome?.problem?.message).toBe('ec2:CreateSecurityGroup for web answers without an id');
    expect(outcome?.problem?.hint).toContain('run apply again');
    expect(results(await run(stage, [web]))).toEqual(['web done']);
  });

  it('a group that is taken over is not touched by a role that may not say whose it is', async () => {
    const { world, stage } = await theater();
    const id = await stage.group('web');
    const web: Wanted = { name: 'web', ingress: [inbound(443, '10.0.0.0/8')] };
    makeTrouble(world, { deny: ['ec2:CreateTags'] });
    const outcomes = await run(stage, [web]);
    expect(results(outcomes)).toEqual(['web failed']);
    expect(outcomes[0]?.done).toEqual([]);
    expect(rulesOf(await stage.look(), 'web')).toEqual(['out -1 0.0.0.0/0']);

    makeTrouble(world, { deny: ['ec2:AuthorizeSecurityGroupIngress'] });
    expect(results(await run(stage, [web]))).toEqual(['web failed']);
    const tags = { 'frontend-sg/owner': 'acme/shop', 'frontend-sg/cluster/prod': 'true' };
    expect((await stage.look()).groups.find((group) => group.id === id)?.tags).toEqual(tags);
  });

  it.each(['CreateSecurityGroup', 'AuthorizeSecurityGroupIngress', 'CreateTags'])(
    'a rule that moves to a new group stays where it is when %s fails: the controller does not find the new one',
    async (action) => {
      const { world, stage } = await theater();
      const rule = inbound(443, '10.0.0.0/8');
      await run(stage, [{ name: 'web', ingress: [rule] }]);
      const moved: readonly Wanted[] = [
        { name: 'edge', ingress: [rule] },
        { name: 'web', ingress: [] },
      ];
      makeTrouble(world, { calls: [refused(action, 'UnauthorizedOperation', { status: 403 })] });
      const outcomes = await run(stage, moved);
      expect(results(outcomes)).toEqual(['edge failed', 'web skipped']);
      expect(rulesOf(await stage.look(), 'web')).toContain('in tcp 443 10.0.0.0/8');
      makeTrouble(world, {});

      // What is left of it may be its name alone: nobody knows what for, and so nothing goes while that fails.
      makeTrouble(world, { calls: [refused('CreateTags', 'UnauthorizedOperation', { status: 403 })] });
      expect(results(await run(stage, moved))).toEqual(['edge failed', 'web skipped']);
      expect(rulesOf(await stage.look(), 'web')).toContain('in tcp 443 10.0.0.0/8');
      makeTrouble(world, {});
      expect(results(await run(stage, moved))).toEqual(['edge done', 'web done']);
    },
  );

  it('what was done is told from what is left', async () => {
    const { world, stage } = await theater();
    makeTrouble(world, { deny: ['ec2:AuthorizeSecurityGroupEgress'] });
    const [outcome] = await run(stage, [
      { name: 'web', ingress: [inbound(443, '10.0.0.0/8')], egress: [outbound(443, '10.0.0.0/8')] },
    ]);
    expect(outcome?.done.map((change) => change.kind)).toEqual(['create-group', 'add-rule']);
    expect(outcome?.left).toMatchObject([{ kind: 'add-rule', rule: { direction: 'egress' } }]);
  });

  it('one failure closes nothing in that group, and the others go on', async () => {
    const { world, stage } = await theater();
    await run(stage, before);
    const web = given(byName(world, 'web'));
    const rules = web.rules.size;
    makeTrouble(world, {
      calls: [refused('AuthorizeSecurityGroupIngress', 'InvalidParameterValue')],
    });
    const outcomes = await run(stage, [
      { name: 'web', ingress: [inbound(8443, '10.0.0.0/8')] },
      { name: 'office', ingress: [], egress: [] },
    ]);
    expect(results(outcomes)).toEqual(['web failed', 'office done']);
    expect(web.rules.size).toBe(rules);
    expect(byName(world, 'office')?.rules.size).toBe(0);
    expect(web.tags.get('frontend-sg/applied')).toBe('commit/web');
  });

  it('a group whose rules stand is signed, though one that it refers to could not be closed', async () => {
    const { world, stage } = await theater();
    await run(stage, before);
    makeTrouble(world, { deny: ['ec2:RevokeSecurityGroupIngress'] });
    const office = given(byName(world, 'office'));
    office.tags.delete('frontend-sg/applied');
    const outcomes = await run(stage, [
      { name: 'web', ingress: [] },
      {
        name: 'office',
        ingress: [inbound(443, named('web')), inbound(80, named('web'))],
        egress: [outbound(443, '10.0.0.0/8')],
      },
    ]);
    expect(results(outcomes)).toEqual(['web failed', 'office done']);
    expect(office.tags.get('frontend-sg/applied')).toBe('commit/office');
  });

  it('too many rules: nothing is closed to make room', async () => {
    const { world, stage } = await theater({ quotas: { rulesPerGroup: 3 } });
    await run(stage, [{ name: 'web', ingress: [1, 2, 3].map((port) => inbound(port, '10.0.0.0/8')) }]);
    const [outcome] = await run(stage, [{ name: 'web', ingress: [4, 5].map((port) => inbound(port, '10.0.0.0/8')) }]);
    expect(outcome?.result).toBe('failed');
    expect(outcome?.problem?.message).toContain('RulesPerSecurityGroupLimitExceeded');
    expect(outcome?.problem?.hint).toContain('L-0EA8095F');
    expect(byName(world, 'web')?.rules.size).toBe(4);
  });
});

describe('the pace', () => {
  it('200 new groups are made within 5 % of what the token buckets allow, and no call is throttled', async () => {
    const { clock, world, stage } = await theater({}, 40);
    const wanted = Array.from({ length: 200 }, (_, index): Wanted => ({
      name: `g${String(index).padStart(3, '0')}`,
      ingress: [
        inbound(443, '10.0.0.0/8'),
        ...(index % 10 === 0 ? [inbound(80, named(`g${String(199 - index).padStart(3, '0')}`))] : []),
      ],
      egress: [outbound(443, '10.0.0.0/8')],
    }));
    makeTrouble(world, { throttle: true });
    const start = clock.now();
    const outcomes = await run(stage, wanted);
    expect(outcomes.filter(({ result }) => result !== 'done')).toEqual([]);
    expect(world.log.filter((entry) => entry.status === 503)).toEqual([]);
    // Four of the five APIs have 50 tokens and get 5 a second; the fifth has more.
    const allowed = ((200 - 50) / 5) * 1000;
    expect(clock.now() - start).toBeGreaterThan(allowed);
    expect(clock.now() - start).toBeLessThan(allowed * 1.05);
  }, 60_000);
});

describe('a run that is cancelled', () => {
  it('sends nothing more, says of every group what is left and why, and the next one goes on', async () => {
    const { gate, stage } = await theater();
    await run(stage, before);
    const cancellation = new AbortController();
    const writes: string[] = [];
    gate.around = async (action, send) => {
      if (!action.startsWith('Describe')) writes.push(action);
      const answer = await send();
      // Its answer is still waited for, and counts.
      if (action.startsWith('Authorize')) cancellation.abort();
      return answer;
    };
    const observed = await stage.look({ needsIpv6: () => true });
    const plan = planOf(after, observed);
    const outcomes = await applyTo(stage, observed, plan, { signal: cancellation.signal });
    expect(writes.filter((action) => /^(Revoke|Update|CreateTags)/.test(action))).toEqual([]);
    expect(outcomes.map(({ result }) => result)).toEqual(['skipped', 'skipped', 'skipped']);
    expect(outcomes.map(({ problem }) => problem?.message)).toEqual(
      outcomes.map(() => expect.stringMatching(/^cancelled before ec2:|^it refers to /)),
    );
    expect(outcomes.some(({ problem }) => problem?.message.startsWith('cancelled'))).toBe(true);
    expect(outcomes.flatMap(({ done }) => done).some(({ kind }) => kind === 'add-rule')).toBe(true);
    expect(outcomes.flatMap(({ left }) => left).map(({ kind }) => kind)).toContain('remove-rule');

    gate.around = (_, send) => send();
    expect(results(await run(stage, after))).toEqual(['web done', 'office done', 'edge done']);
    expect(changesOf(planOf(after, await stage.look()))).toEqual([]);
  });
});
