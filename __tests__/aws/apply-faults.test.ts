import { describe, expect, it } from 'vitest';
import { inProcess } from '../../emulator/handler.ts';
import { newWorld, type World, type WorldOptions } from '../../emulator/core/world.ts';
import { applyPlan } from '../../src/aws/apply.ts';
import type { ClientOptions } from '../../src/aws/clients.ts';
import type { Observed } from '../../src/aws/observed.ts';
import type { GroupOutcome } from '../../src/aws/outcome.ts';
import { fakeClock } from '../unit/aws/fake-clock.ts';
import { given, setStage, type Stage, tcp } from './stage.ts';
import { lost, makeTrouble, refused } from './trouble.ts';
import { changesOf, everything, inbound, named, outbound, planOf, rulesOf, type Wanted } from './wanted.ts';

type Handler = NonNullable<ClientOptions['requestHandler']> & { handle: (...input: never[]) => Promise<unknown> };

/** A world in process, and a stage on it. `around` stands between the two. */
async function theater(options: WorldOptions = {}, turns = 1) {
  const clock = fakeClock(turns);
  const world = newWorld(options);
  const gate: { around: (action: string, send: () => Promise<unknown>) => Promise<unknown> } = {
    around: (_, send) => send(),
  };
  const handler = inProcess(world, clock.now) as Handler;
  const requestHandler = {
    handle: (request: { readonly body?: unknown }, ...rest: never[]) =>
      gate.around(actionOf(request.body), () => handler.handle(request as never, ...rest)),
  };
  const stage = await setStage({ requestHandler: requestHandler as Handler }, { clock });
  return { clock, world, gate, stage };
}

const actionOf = (body: unknown): string => /(?:^|&)Action=(\w+)/.exec(String(body))?.[1] ?? 'none';

const run = async (stage: Stage, wanted: readonly Wanted[]): Promise<readonly GroupOutcome[]> =>
  carryOut(stage, wanted, await stage.look({ needsIpv6: () => true }));

function carryOut(stage: Stage, wanted: readonly Wanted[], observed: Observed): Promise<readonly GroupOutcome[]> {
  return applyPlan(stage.clients, planOf(wanted, observed), {
    lookup: {
      groupId: (name) => observed.groups.find((group) => group.name === name)?.id,
      prefixListId: () => undefined,
      account: observed.groups[0]?.account,
    },
    applied: (group) => `commit/${group}`,
    clock: stage.clock,
  });
}

const results = (outcomes: readonly GroupOutcome[]) => outcomes.map(({ group, result }) => `${group} ${result}`);

const before: readonly Wanted[] = [
  { name: 'web', ingress: [inbound(443, '10.0.0.0/8', 'old'), inbound(80, '10.0.0.0/8'), inbound(22, '10.1.0.0/16')] },
  { name: 'office', ingress: [inbound(443, named('web'))], egress: [outbound(443, '10.0.0.0/8')] },
];
/** One rule moves from `web` to the new `edge`; groups name each other; egress is declared, narrowed and widened. */
const after: readonly Wanted[] = [
  {
    name: 'web',
    ingress: [inbound(443, '10.0.0.0/8', 'new'), inbound(22, '10.1.0.0/16'), inbound(9000, named('edge'))],
    egress: [outbound(443, '10.0.0.0/8')],
  },
  { name: 'office', ingress: [inbound(443, named('edge'))], egress: [everything('0.0.0.0/0')] },
  {
    name: 'edge',
    ingress: [inbound(80, '10.0.0.0/8'), inbound(9000, named('web'))],
    egress: [outbound(80, named('web'))],
  },
];

const byName = (world: World, name: string) => [...world.groups.values()].find((group) => group.name === name);

/** Rules of a group that the controller can find, one line each; undefined for any other group. */
function visibleRules(world: World, name: string): ReadonlySet<string> | undefined {
  const group = byName(world, name);
  if (group?.tags.get('Name') !== name) return undefined;
  return new Set(
    [...group.rules.values()].map((rule) =>
      JSON.stringify([rule.egress, rule.protocol, rule.from, rule.to, rule.source]),
    ),
  );
}

const names = ['web', 'office', 'edge'];
const snapshot = (world: World) => new Map(names.map((name) => [name, visibleRules(world, name)]));
const ingressOf = (rules: ReadonlySet<string> | undefined) =>
  [...(rules ?? [])].filter((rule) => rule.startsWith('[false'));
const together = (state: ReturnType<typeof snapshot>) =>
  new Set(['web', 'edge'].flatMap((name) => ingressOf(state.get(name))));

/** The world that a plan leads to, carried out in a copy of it. */
async function finalState() {
  const { world, stage } = await theater();
  await run(stage, before);
  const old = snapshot(world);
  await run(stage, after);
  return { old, wanted: snapshot(world) };
}

describe('an apply that dies', () => {
  it('leaves at no moment a gap or a rule that nobody wants, and the next one finishes it', async () => {
    const { old, wanted } = await finalState();
    const points = await crashPoints();
    expect(points).toBeGreaterThan(9);
    for (let point = 0; point <= points; point += 1) {
      for (const carriedOut of [false, true]) await dieAt(point, carriedOut, old, wanted);
    }
  });

  /** Ids are the same in every theater, since they come from the seed and the order of calls alone, so states of two worlds compare. */
  async function dieAt(
    point: number,
    carriedOut: boolean,
    old: ReturnType<typeof snapshot>,
    wanted: ReturnType<typeof snapshot>,
  ): Promise<void> {
    const { world, gate, stage } = await theater();
    await run(stage, before);
    let writes = 0;
    gate.around = async (action, send) => {
      if (action.startsWith('Describe')) {
        if (writes > point) throw new Error('the runner is gone');
        return send();
      }
      writes += 1;
      if (writes > point && !(carriedOut && writes === point + 1)) throw new Error('the runner is gone');
      const answer = await send();
      check(world, old, wanted);
      if (writes > point) throw new Error('the answer is lost');
      return answer;
    };
    await run(stage, after);
    check(world, old, wanted);

    gate.around = async (_, send) => {
      const answer = await send();
      check(world, old, wanted);
      return answer;
    };
    const outcomes = await run(stage, after);
    expect(outcomes.filter(({ result }) => result === 'failed' || result === 'skipped')).toEqual([]);
    const observed = await stage.look();
    expect(changesOf(planOf(after, observed)), `after call ${point}`).toEqual([]);
    expect(rulesOf(observed, 'edge')).toEqual(['in tcp 80 10.0.0.0/8', 'in tcp 9000 web', 'out tcp 80 web']);
  }

  async function crashPoints(): Promise<number> {
    const { gate, stage } = await theater();
    await run(stage, before);
    let writes = 0;
    gate.around = (action, send) => {
      if (!action.startsWith('Describe')) writes += 1;
      return send();
    };
    await run(stage, after);
    return writes;
  }

  function check(world: World, old: ReturnType<typeof snapshot>, wanted: ReturnType<typeof snapshot>): void {
    const now = snapshot(world);
    for (const name of names) {
      const rules = now.get(name);
      if (rules === undefined) continue;
      const was = old.get(name) ?? new Set();
      const becomes = wanted.get(name) ?? new Set();
      expect(
        [...rules].filter((rule) => !was.has(rule) && !becomes.has(rule)),
        `${name} allows too much`,
      ).toEqual([]);
      const kept = [...becomes].filter((rule) => was.has(rule));
      expect(
        kept.filter((rule) => !rules.has(rule)),
        `${name} has a gap`,
      ).toEqual([]);
      if (old.get(name) === undefined) expect(rules, `${name} is named too early`).toEqual(becomes);
    }
    // A rule that moves from one group of a load balancer to another is in one of them at every moment.
    const both = [...together(old)].filter((rule) => together(wanted).has(rule));
    const seen = together(now);
    expect(
      both.filter((rule) => !seen.has(rule)),
      'a rule was nowhere',
    ).toEqual([]);
  }
});

it('a group that an earlier run did not finish is closed only when every other one is open', async () => {
  const { world, gate, stage } = await theater();
  await stage.allow(await stage.group('draft', { 'frontend-sg/owner': 'acme/shop' }), tcp(22, '10.0.0.0/8'));
  await run(stage, [{ name: 'web', ingress: [] }]);
  const standing: boolean[] = [];
  gate.around = async (action, send) => {
    if (action === 'AuthorizeSecurityGroupIngress') await stage.clock.sleep(60_000);
    const web = [...(byName(world, 'web')?.rules.values() ?? [])];
    if (action === 'RevokeSecurityGroupIngress') standing.push(web.some((rule) => rule.from === 22));
    return send();
  };
  await run(stage, [
    { name: 'draft', ingress: [] },
    { name: 'web', ingress: [inbound(22, '10.0.0.0/8')] },
  ]);
  expect(standing).toEqual([true]);
});

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

  it.each(['AuthorizeSecurityGroupIngress', 'AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupEgress', 'CreateTags'])(
    'an answer of %s that was lost does no harm',
    async (action) => {
      const { world, stage } = await theater();
      makeTrouble(world, { calls: [lost(action)] });
      expect(results(await run(stage, after))).toEqual(['web done', 'office done', 'edge done']);
      expect(changesOf(planOf(after, await stage.look()))).toEqual([]);
    },
  );
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
