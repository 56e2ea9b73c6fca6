import { type CallFault, quiet, type Trouble } from '../../emulator/core/trouble.ts';
import type { World } from '../../emulator/core/world.ts';
import type { Judge } from './judges.ts';

/** From now on this goes wrong in the emulator's world, and nothing else. */
export function makeTrouble(world: World, trouble: Partial<Trouble>): void {
  world.trouble = { ...quiet(), ...trouble };
}

/** The world of a judge that is the emulator. */
export function worldOf(judge: Judge): World {
  if (judge.emulator === undefined) throw new TypeError(`${judge.name} has no such world: use describeOnEmulator`);
  return judge.emulator().world();
}

/** The first call of this action is refused. */
export const refused = (action: string, code: string, rest: Partial<CallFault> = {}): CallFault => ({
  action,
  nth: 1,
  times: 1,
  code,
  status: 400,
  message: 'made up',
  when: 'before',
  drop: false,
  seen: 0,
  ...rest,
});

/** The first call of this action is carried out, and its answer is lost. */
export const lost = (action: string): CallFault => refused(action, 'none', { when: 'after', drop: true });
