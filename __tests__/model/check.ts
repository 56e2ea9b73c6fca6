import type { World } from '../../emulator/core/world.ts';
import type { Drifted } from '../property/plan/drifted.ts';
import { isWrong } from '../property/plan/oracle.ts';
import { type Announced, announcedBy, wantedBy } from './announced.ts';
import { overspent } from './budget.ts';
import { appliedIn, isGreen } from './end.ts';
import { startApply } from './machine.ts';
import { watchMoments } from './moments.ts';
import { type Pair, pairOf } from './pairs.ts';
import { below, type Random, seeded } from './random.ts';
import { copyOf, worldWith } from './stand-in.ts';
import { converged, type Tally, toTheEnd } from './through.ts';
import { type Effort, together } from './together.ts';
import { troubles } from './troubles.ts';

export type Judgement = {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly runs: number;
  readonly writes: number;
};

/** Tries everything with the pair of a seed. Faults are one line each, and begin with the promise that is broken. */
export async function judgePair(seed: number, effort: Effort): Promise<Judgement> {
  const pair = pairOf(seed);
  const random = seeded(seed);
  const tally = { runs: 0, writes: 0 };
  const old = worldWith(pair.wanted.vpc, pair.crowd);
  const faults: string[] = [];
  const alone = await runAlone(pair, old, random, tally);
  faults.push(...alone.faults);
  if (faults.length === 0 && !isWrong(pair.wanted)) {
    for (const [index, crashed] of alone.prefixes.entries())
      faults.push(
        ...(await afterCrash(pair, crashed, alone, random, tally)).map(
          (fault) => `${fault} (after a crash at call ${index})`,
        ),
      );
    faults.push(...(await withTrouble(pair, old, alone, random, tally)));
    // Who does not accept a gap may be left with one by the other run.
    if (!isWrong(pair.rival) && pair.crowd?.accepts !== false)
      faults.push(...(await together(pair, old, alone.steps, effort, random, tally)));
  }
  return { seed, faults: [...new Set(faults)], ...tally };
}

type Alone = {
  readonly faults: readonly string[];
  /** The world before the first call that writes, and after each of them. */
  readonly prefixes: readonly World[];
  readonly writes: readonly string[];
  readonly steps: number;
  readonly applied: ReadonlyMap<string, string>;
  readonly announced: Announced;
};

/** Of a run that does nothing nothing is announced. */
const silent = (run: Drifted): Announced => ({ run, closing: new Map(), faults: [] });

/** One run in peace, with its calls answered in some order. */
async function runAlone(
  { wanted: pure, loadBalancers, crowd }: Pair,
  old: World,
  random: Random,
  tally: Tally,
): Promise<Alone> {
  const world = copyOf(old);
  const announced = isWrong(pure) ? silent(pure) : await announcedBy(pure, old, crowd);
  const { run: wanted, closing } = announced;
  const moments = watchMoments([wanted], loadBalancers, closing);
  const faults: string[] = [...announced.faults];
  const prefixes = [copyOf(world)];
  const writes: string[] = [];
  const machine = startApply(world, wantedBy(wanted, crowd), 'commit-a', random, {
    wrote: (action) => {
      writes.push(action);
      prefixes.push(copyOf(world));
      faults.push(...moments(world));
    },
  });
  const { result, steps } = await toTheEnd(machine);
  tally.runs += 1;
  tally.writes += writes.length;
  if (isWrong(wanted))
    faults.push(...writes.map((action) => `stop: ${action}, and the declarations say what is not so`));
  else faults.push(...converged(wanted, world, result), ...overspent(wanted, old, world, crowd !== undefined));
  const applied = appliedIn(wanted, world);
  if (!isWrong(wanted))
    faults.push(
      ...[...applied].flatMap(([name, digest]) =>
        digest === '' ? [`applied: ${name} does not say what was applied`] : [],
      ),
    );
  return { faults, prefixes, writes, steps, applied, announced };
}

/** The next run after one that ended with these calls carried out, answered or not. */
async function afterCrash(
  { wanted: pure, loadBalancers, crowd }: Pair,
  crashed: World,
  alone: Alone,
  random: Random,
  tally: Tally,
): Promise<readonly string[]> {
  const world = copyOf(crashed);
  const { run: wanted, closing, faults: told } = await announcedBy(pure, crashed, crowd);
  const { held, waiting } = alone.announced.run;
  const again = [...(wanted.held ?? [])].filter((name) => held?.has(name) !== true);
  const later = [...(wanted.waiting ?? [])].filter((name) => waiting?.has(name) !== true && held?.has(name) !== true);
  // A gap that the first run announced lasts until this one ends it.
  const moments = watchMoments([wanted], loadBalancers, both(alone.announced.closing, closing));
  // Told of the first run already, or a matter of its own: it may have written what is held back now, and have been kept from what is not.
  const begun = new Set(moments(world));
  const faults: string[] = [...told, ...[...again, ...later].map((name) => `converges: ${name}${isHeld}`)];
  const machine = startApply(world, wantedBy(wanted, crowd), 'commit-b', random, {
    wrote: () => {
      tally.writes += 1;
      faults.push(...moments(world).filter((fault) => !begun.has(fault)));
    },
  });
  const { result } = await toTheEnd(machine);
  tally.runs += 1;
  faults.push(...converged(wanted, world, result));
  for (const [name, digest] of appliedIn(wanted, world)) {
    if (digest !== (alone.applied.get(name) ?? digest)) faults.push(`applied: ${name} does not say what was applied`);
  }
  return faults;
}

/**
 * A gap that was announced ends with the run: what went first is put back into its group where the rest was refused. What one group has closed for
 * another that was to open it then stays away until the next run.
 */
const notRestored = (wanted: Drifted, world: World): readonly string[] =>
  watchMoments(
    [wanted],
    [],
  )(world)
    .filter((fault) => fault.startsWith('gap: '))
    .map((fault) => `restore: ${fault}`);

const isHeld = ' is held back now';

/** Runs of which one call meets with what can happen to a call. All but the one that AWS refuses come to a good end by themselves. */
async function withTrouble(
  pair: Pair,
  old: World,
  alone: Alone,
  random: Random,
  tally: Tally,
): Promise<readonly string[]> {
  const { loadBalancers, crowd } = pair;
  const { run: wanted, closing } = alone.announced;
  const faults: string[] = [];
  for (const trouble of troubles) {
    const fitting = alone.writes.flatMap((action, index) => (trouble.fits(action) ? [index] : []));
    const some = fitting[below(random, fitting.length)];
    // Whatever is refused while something is closed that was open, and a group that a load balancer was to get.
    const grave = [...(closing.size > 0 ? ['Authorize'] : []), ...(getNew(loadBalancers) ? ['Create'] : [])];
    const tried =
      trouble.name === 'refused'
        ? fitting.filter((index) => grave.some((action) => alone.writes[index]?.startsWith(action)))
        : [];
    for (const at of new Set([...(some === undefined ? [] : [some]), ...tried])) {
      const action = alone.writes[at];
      if (action === undefined) continue;
      const nth = alone.writes.slice(0, at + 1).filter((one) => one === action).length;
      const world = copyOf(old);
      const moments = watchMoments([wanted], loadBalancers, closing);
      const seen: string[] = [];
      let count = 0;
      const machine = startApply(world, wantedBy(wanted, crowd), 'commit-a', random, {
        asked: (asked, parameters) => {
          if (asked === action && (count += 1) === nth) trouble.befalls(world, action, parameters, wanted);
        },
        wrote: () => void seen.push(...moments(world)),
      });
      const { result } = await toTheEnd(machine);
      tally.runs += 1;
      if (trouble.name === 'refused') {
        if (typeof result !== 'string' && isGreen(result, wanted))
          seen.push('converges: a call was refused, and the run is green');
        // Where rules have taken the room already, and a change in place is refused, what went stays away until the next run.
        if (action !== 'ModifySecurityGroupRules') seen.push(...notRestored(wanted, world));
        seen.push(...(await afterCrash(pair, world, alone, random, tally)));
      } else {
        const left = converged(wanted, world, result);
        // A rule that somebody adds may take the last room there was: then the next run goes on.
        if (left.length > 0 && crowd !== undefined && trouble.isByHand)
          seen.push(
            // It may be left without any way but a gap, which nobody has accepted.
            ...(await afterCrash(pair, world, alone, random, tally)).filter((fault) => !fault.endsWith(isHeld)),
          );
        else seen.push(...left);
      }
      faults.push(...seen.map((fault) => `${fault} (${action} ${nth} ${trouble.name})`));
    }
  }
  return faults;
}

const getNew = (loadBalancers: Pair['loadBalancers']): boolean =>
  loadBalancers.some((carried) => carried.some((one) => !one.startsWith('sg-')));

const both = (a: Announced['closing'], b: Announced['closing']): Announced['closing'] =>
  new Map([...a, ...b].map(([id]) => [id, [...(a.get(id) ?? []), ...(b.get(id) ?? [])]]));
