import type { Clients } from '../clients.ts';
import { type Clock, cutShort } from '../pace.ts';
import { type Use, usesOf } from '../uses.ts';

/** How long a cleanup waits, all in all, for what load balancers that are gone leave behind: interfaces that AWS takes away within minutes. */
export const patience = 300_000;

/** Time between two looks, in ms. */
const interval = 15_000;

export type Wait = {
  readonly clock: Clock;
  /** When the waiting is over, by that clock. */
  readonly until: number;
  /** Takes a line for every look that was not the last. */
  readonly log?: (line: string) => void;
  readonly signal?: AbortSignal;
};

/**
 * As `usesOf`, and while a group is used by nothing but interfaces of load balancers that are gone, looks again until the time has come. What is
 * still there then is a use like any other.
 */
export async function settledUses(
  clients: Pick<Clients, 'ec2' | 'elb'>,
  ids: readonly string[],
  { clock, until, log, signal }: Wait,
): Promise<ReadonlyMap<string, readonly Use[]>> {
  const patient = cutShort(clock, signal);
  for (;;) {
    const uses = await usesOf(clients, ids);
    const waiting = [...uses].filter(([, all]) => isLeftBehind(all));
    const rest = until - clock.now();
    if (waiting.length === 0 || rest <= 0 || signal?.aborted === true) return uses;
    const names = new Set(waiting.flatMap(([, all]) => all.flatMap(nameOf)));
    log?.(
      `Waiting for network interfaces of load balancers that are gone (${[...names].sort().join(', ')}), for ${Math.ceil(rest / 1_000)} s at most`,
    );
    await patient.sleep(Math.min(interval, rest));
  }
}

/** Whether time alone ends these uses. */
export const isLeftBehind = (uses: readonly Use[]): boolean =>
  uses.length > 0 && uses.every((use) => use.kind === 'network-interface' && use.lingers === true);

const nameOf = (use: Use): readonly string[] =>
  use.kind === 'network-interface' && use.loadBalancer !== undefined ? [use.loadBalancer] : [];
