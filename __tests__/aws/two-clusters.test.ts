import { describe, expect, it } from 'vitest';
import { repository, runJob } from './job.ts';
import { writesOf } from './run-apply.ts';
import { theater } from './theater.ts';

const first = `  web: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }], egress: [{ port: 443, cidrs: [10.0.0.0/8] }] }
  mine: { clusters: [east], ingress: [{ port: 80, securityGroups: [web] }] }
  theirs: { clusters: [west], ingress: [{ port: 80, securityGroups: [web, self] }], tags: { Team: west } }
`;
const second = `  web:
    ingress: [{ port: 443, cidrs: [10.0.0.0/8], description: inside }, { port: 8443, securityGroups: [self] }]
    egress: [{ port: 443, cidrs: [10.0.0.0/8] }, { port: 80, cidrs: [10.1.0.0/16] }]
  theirs: { clusters: [west], ingress: [{ port: 80, securityGroups: [web] }], tags: { Team: west } }
`;
const clusters = ['east', 'west'] as const;

/** The two clusters of a VPC, whose runs take turns as chance has it. */
async function scene(seed: number) {
  const { stage, gate } = await theater();
  let state = seed;
  const chance = (): number => (state = (state * 48_271) % 2_147_483_647) % 7;
  gate.around = async (_, send) => {
    for (let turns = chance(); turns > 0; turns -= 1) await new Promise(setImmediate);
    return send();
  };
  const run = (mode: 'plan' | 'apply' | 'cleanup', cluster: string, declarations: string) =>
    runJob(stage, mode, repository(declarations), { inputs: { cluster } });
  const both = (mode: 'apply' | 'cleanup', declarations: string) =>
    Promise.all(clusters.map((cluster) => run(mode, cluster, declarations)));
  /** Until both are content: a run that met the other one may have to be repeated. */
  const settle = async (declarations: string): Promise<void> => {
    await both('apply', declarations);
    for (const cluster of clusters) expect((await run('apply', cluster, declarations)).failure).toBeUndefined();
  };
  const rest = async (declarations: string) => {
    stage.forget();
    const plans = [];
    for (const cluster of clusters) plans.push(await run('apply', cluster, declarations));
    return { writes: writesOf(stage.calls), failures: plans.flatMap(({ failure }) => failure ?? []) };
  };
  return { stage, both, settle, rest };
}

describe('two clusters of one VPC that share a declared group', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index + 1))('never undo each other: %i', async (seed) => {
    const { stage, both, settle, rest } = await scene(seed);
    for (const declarations of [second, first, second]) {
      await settle(declarations);
      expect(await rest(declarations)).toEqual({ writes: [], failures: [] });
      const web = (await stage.look()).groups.find(({ name }) => name === 'web');
      expect(web?.tags).toMatchObject({
        Name: 'web',
        'frontend-sg/cluster/east': 'true',
        'frontend-sg/cluster/west': 'true',
      });
    }
    await both('cleanup', second);
    expect(await rest(second)).toEqual({ writes: [], failures: [] });
    expect((await stage.look()).groups.map(({ name }) => name).toSorted()).toEqual(['default', 'theirs', 'web']);
  });
});
