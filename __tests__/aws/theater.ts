import { inProcess } from '../../emulator/handler.ts';
import { newWorld, type World, type WorldOptions } from '../../emulator/core/world.ts';
import type { ClientOptions } from '../../src/aws/clients.ts';
import type { Observed } from '../../src/aws/observed.ts';
import type { GroupOutcome } from '../../src/aws/outcome.ts';
import { fakeClock } from '../unit/aws/fake-clock.ts';
import { applyTo } from './run-apply.ts';
import { setStage, type Stage } from './stage.ts';
import { everything, inbound, named, outbound, planOf, type Wanted } from './wanted.ts';

type Handler = NonNullable<ClientOptions['requestHandler']> & { handle: (...input: never[]) => Promise<unknown> };

/** A world in process, and a stage on it. `around` stands between the two. */
export async function theater(options: WorldOptions = {}, turns = 1) {
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

export const run = async (stage: Stage, wanted: readonly Wanted[]): Promise<readonly GroupOutcome[]> =>
  carryOut(stage, wanted, await stage.look({ needsIpv6: () => true }));

export function carryOut(
  stage: Stage,
  wanted: readonly Wanted[],
  observed: Observed,
): Promise<readonly GroupOutcome[]> {
  return applyTo(stage, observed, planOf(wanted, observed));
}

export const before: readonly Wanted[] = [
  { name: 'web', ingress: [inbound(443, '10.0.0.0/8', 'old'), inbound(80, '10.0.0.0/8'), inbound(22, '10.1.0.0/16')] },
  { name: 'office', ingress: [inbound(443, named('web'))], egress: [outbound(443, '10.0.0.0/8')] },
];
/** One rule moves from `web` to the new `edge`; groups name each other; egress is declared, narrowed and widened. */
export const after: readonly Wanted[] = [
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

export const byName = (world: World, name: string) => [...world.groups.values()].find((group) => group.name === name);
