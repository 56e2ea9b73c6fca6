import { newWorld, type World } from '../emulator/core/world.ts';
import { applyInProcess } from './in-process.ts';
import { withFolder } from './measure.ts';
import type { Row } from './row.ts';
import { declarationsText, region, writeFiles } from './stage.ts';

const groups = 200;

/** Milliseconds that a call to EC2 takes there and back. */
const latency = 100;

/** A cold apply where AWS throttles: against the time that its token buckets need to give so many tokens. */
export const apply = async (): Promise<readonly Row[]> => [await coldApply(5), await coldApply(60)];

/** With so many inbound rules of each group: 60 are as many as AWS takes. */
const coldApply = (rules: number): Promise<Row> =>
  withFolder(async (workspace) => {
    const world = newWorld({ region });
    const vpc = [...world.vpcs.keys()][0] ?? '';
    await writeFiles(workspace, {
      '.github/frontend-sg.yml': declarationsText({ groups, rules, egress: true }),
    });
    world.trouble = { ...world.trouble, throttle: true };
    const seconds = (await applyInProcess(world, { vpc, workspace, latency })) / 1000;
    const allowed = secondsByBuckets(world);
    const throttled = world.log.filter(({ status }) => status >= 400).length;
    const reads = world.log.filter(({ action }) => action.startsWith('Describe')).length;
    return {
      what: `cold apply of ${groups} groups × ${rules} rules and egress under AWS's token buckets`,
      measured: `${seconds.toFixed(1)} s, ${(seconds / allowed).toFixed(3)} × the ${allowed} s of the buckets, ${throttled} calls throttled, ${reads} reads (its own clock, ${latency} ms a call)`,
      goal: '≤ 1.05 ×, none throttled',
      met: seconds <= allowed * 1.05 && throttled === 0,
    };
  });

/** Until the slowest bucket has given a token for the last call. https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html */
function secondsByBuckets({ log }: Pick<World, 'log'>): number {
  const calls = Map.groupBy(log, ({ action }) => action);
  return Math.max(
    ...[...calls].map(([action, { length }]) => {
      if (action.startsWith('Describe')) return (length - 100) / 20;
      return action === 'CreateTags' ? (length - 100) / 10 : (length - 50) / 5;
    }),
  );
}
