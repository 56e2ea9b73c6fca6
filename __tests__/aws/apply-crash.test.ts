import { describe, expect, it } from 'vitest';
import type { World } from '../../emulator/core/world.ts';
import { after, before, byName, run, theater } from './theater.ts';
import { changesOf, inbound, planOf, rulesOf } from './wanted.ts';
import { tcp } from './stage.ts';

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

it('a group in use that lacks its Name is closed only when every other one is open, and gets its Name before', async () => {
  const { world, gate, stage } = await theater();
  const tags = { 'frontend-sg/owner': 'acme/shop', 'frontend-sg/applied': 'c0ffee' };
  await stage.allow(await stage.group('draft', tags), tcp(22, '10.0.0.0/8'));
  await run(stage, [{ name: 'web', ingress: [] }]);
  const standing: boolean[] = [];
  gate.around = async (action, send) => {
    if (action === 'AuthorizeSecurityGroupIngress') await stage.clock.sleep(60_000);
    const web = [...(byName(world, 'web')?.rules.values() ?? [])];
    if (action === 'RevokeSecurityGroupIngress')
      standing.push(web.some((rule) => rule.from === 22) && byName(world, 'draft')?.tags.get('Name') === 'draft');
    return send();
  };
  await run(stage, [
    { name: 'draft', ingress: [] },
    { name: 'web', ingress: [inbound(22, '10.0.0.0/8')] },
  ]);
  expect(standing).toEqual([true]);
});
