import type { Result } from '../../src/modes/run.ts';
import type { Judge } from '../aws/judges.ts';
import type { Clients } from '../../src/aws/clients.ts';
import type { Job } from './job.ts';
import { type Aim, linesOf, stateOf, wrongAt } from './moments.ts';
import type { Fault, Proxy } from './proxy.ts';

/** Something to be done to a VPC. */
export type Scene = {
  /** Makes the VPC as it is before; its id. */
  readonly before: (judge: Judge) => Promise<string>;
  readonly aim: Aim;
  /** `linesOf` the state that it comes to. */
  readonly end: readonly string[];
};

export type Ground = {
  readonly judge: Judge;
  readonly proxy: Proxy;
  readonly job: Job;
  readonly scene: Scene;
  readonly clients: Clients;
};

/** The job in peace: how often each action is called, and what is wrong. */
export async function inPeace(ground: Ground) {
  const { proxy } = ground;
  const watch = await watched(ground);
  const result = await watch.run(undefined);
  const calls = new Map(proxy.calls());
  return { calls, wrong: [...watch.wrong(), ...unfinished(result, await watch.lines(), ground.scene)] };
}

/**
 * The job with a fault, and once more without: what is wrong, one line each, and whether the fault came to pass at all. `passes`: the SDK
 * makes the call again, and that goes well.
 */
export async function suffer(ground: Ground, fault: Fault, passes: boolean) {
  const { proxy, scene } = ground;
  const watch = await watched(ground);
  const result = await watch.run(fault);
  const hits = [...proxy.hits()];
  const lines = await watch.lines();
  const faults = passes || hits.length === 0 ? unfinished(result, lines, scene) : untold(result, fault, hits);
  const again = await watch.run(undefined);
  const repaired = unfinished(again, await watch.lines(), scene).map((line) => `the next run: ${line}`);
  return { hit: hits.length > 0, wrong: [...watch.wrong(), ...faults, ...repaired] };
}

/** A new VPC, and whatever is wrong in it after any call that writes. */
async function watched({ judge, proxy, job, scene, clients }: Ground) {
  const vpc = await scene.before(judge);
  const old = await stateOf(judge.ec2, vpc);
  const wrong = new Set<string>();
  const look = async (): Promise<void> => {
    for (const line of wrongAt(old, await stateOf(judge.ec2, vpc), scene.aim)) wrong.add(line);
  };
  return {
    run: async (fault: Fault | undefined): Promise<Result> => {
      proxy.arrange(fault, look);
      const result = await job.run(clients, vpc);
      await look();
      return result;
    },
    lines: async () => linesOf(await stateOf(judge.ec2, vpc)),
    wrong: () => [...wrong],
  };
}

function unfinished({ failure }: Result, lines: readonly string[], { end }: Scene): readonly string[] {
  return [
    ...(failure === undefined ? [] : [`it fails: ${failure.message}`]),
    ...end.filter((line) => !lines.includes(line)).map((line) => `it leaves out: ${line}`),
    ...lines.filter((line) => !end.includes(line)).map((line) => `it leaves: ${line}`),
  ];
}

/** What the user is not told of a call that failed for good: which it was, AWS's id of the request, and what to grant. */
function untold(result: Result, { action = '', how }: Fault, hits: readonly string[]): readonly string[] {
  const { failure, problems, outcomes = [], plan } = result;
  const kept = (plan?.kept ?? []).map(({ reason }) => reason);
  const told = [...problems, ...outcomes.flatMap(({ problem }) => problem ?? [])];
  // A cleanup that could not look keeps the group, says so, and has not failed.
  const mayStay = plan?.kind === 'cleanup' && outcomes.every((outcome) => outcome.result !== 'failed');
  const stays = mayStay ? [...kept, ...told.map(({ message }) => message)] : [];
  const texts = failure === undefined ? stays : [failure.message];
  const shown = JSON.stringify({ failure: failure?.message, told, kept });
  const names = (text: string): boolean =>
    text.includes(action) && (how.kind !== 'refusal' || hits.some((id) => text.includes(`(request ${id})`)));
  const isDenied = how.kind === 'refusal' && how.status === 403;
  const granted = told.some(({ hint }) => hint?.includes(`Grant \`${action}\``) === true);
  return [
    ...(texts.some(names) ? [] : [`nothing names the call and its request: ${shown}`]),
    ...(isDenied && !granted && !kept.some(names) ? [`nothing says what to grant: ${shown}`] : []),
  ];
}
