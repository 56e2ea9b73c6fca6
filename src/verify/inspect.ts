import type { ObservedRule } from '../aws/observed.ts';
import type { Listener } from '../controller/answer.ts';
import type { Problem } from '../problem.ts';
import { type Attachment, stageOf } from './classify.ts';
import { faultOf } from './fault.ts';
import type { KnownGroup } from './known-group.ts';
import { listenerNotes } from './listeners.ts';
import type { Reader } from './look.ts';
import { type DeclaredRules, type RuleDifference, ruleDifferences } from './rules.ts';

/** What is remembered of the groups and listeners of load balancers that carry their groups. */
export type Inspected = {
  /** By group id. */
  readonly rules: Map<string, GroupRules>;
  /** By ARN of the load balancer; undefined where AWS did not say. */
  readonly listeners: Map<string, readonly Listener[] | undefined>;
};

type GroupRules = {
  readonly rules: readonly ObservedRule[];
  readonly differences: readonly RuleDifference[];
  /** How many reads in a row have shown these differences. */
  readonly reads: number;
};

export const nothingInspected = (): Inspected => ({ rules: new Map(), listeners: new Map() });

/**
 * Looks closer at load balancers that carry their groups: whether the groups have the declared rules, and whether those admit the
 * listeners. Asked when a load balancer is first seen so, one call for the rules of all, one for the listeners of each, and the rules once more when
 * all load balancers are. Rules that differ are read again in the next poll, since AWS may have answered from an older state; only then are they final.
 * `fault`: why listeners could not be read, which fails nothing.
 */
export async function inspect(
  attachments: readonly Attachment[],
  { read, declared, groups, signal }: Surroundings,
  memory: Inspected,
): Promise<{ readonly attachments: readonly Attachment[]; readonly fault?: Problem }> {
  const carrying = attachments.filter(isCarrying);
  const ids = new Set(carrying.flatMap(({ loadBalancer }) => loadBalancer.securityGroups));
  // All may be well now: then it has to be so of all of them at one moment.
  const isWhole = attachments.every((attachment) => stageOf(attachment) === 'settled');
  const open = [...ids].filter((id) => isWhole || memory.rules.get(id)?.differences.length !== 0).sort();
  if (open.length > 0) {
    const rules = await read.rules(open, signal);
    for (const id of open) memory.rules.set(id, compare(id, rules.get(id) ?? [], declared, memory));
  }
  const arns = carrying.map(({ loadBalancer }) => loadBalancer.arn).filter((arn) => !memory.listeners.has(arn));
  const fault = await readListeners([...new Set(arns)], read, signal, memory);
  return {
    attachments: attachments.map((attachment) =>
      isCarrying(attachment) ? inspected(attachment, groups, memory) : attachment,
    ),
    ...(fault === undefined ? {} : { fault }),
  };
}

type Surroundings = {
  readonly read: Pick<Reader, 'rules' | 'listeners'>;
  /** By group id. */
  readonly declared: ReadonlyMap<string, DeclaredRules>;
  readonly groups: ReadonlyMap<string, KnownGroup>;
  readonly signal: AbortSignal;
};

type Carrying = Attachment & Required<Pick<Attachment, 'loadBalancer'>>;

/** A frontend that names no groups has none whose rules could be wrong. */
const isCarrying = (attachment: Attachment): attachment is Carrying =>
  stageOf(attachment) === 'settled' &&
  attachment.expectation.groups.length > 0 &&
  attachment.loadBalancer !== undefined;

function compare(
  id: string,
  rules: readonly ObservedRule[],
  declared: ReadonlyMap<string, DeclaredRules>,
  memory: Inspected,
): GroupRules {
  const wanted = declared.get(id);
  const differences = wanted === undefined ? [] : ruleDifferences(wanted, rules);
  const before = memory.rules.get(id);
  const isSame = before !== undefined && JSON.stringify(before.differences) === JSON.stringify(differences);
  return { rules, differences, reads: isSame ? before.reads + 1 : 1 };
}

/** At most so many at once: AWS refuses bursts of the calls of one account. */
const atOnce = 4;

async function readListeners(
  arns: readonly string[],
  read: Pick<Reader, 'listeners'>,
  signal: AbortSignal,
  memory: Inspected,
): Promise<Problem | undefined> {
  let fault: Problem | undefined;
  const queue = [...arns];
  const work = async (): Promise<void> => {
    for (let arn = queue.shift(); arn !== undefined; arn = queue.shift()) {
      memory.listeners.set(arn, fault === undefined ? await listenersOf(arn) : undefined);
    }
  };
  const listenersOf = async (arn: string): Promise<readonly Listener[] | undefined> => {
    try {
      return await read.listeners(arn, signal);
    } catch (error) {
      const known = faultOf(error);
      if (known === undefined) throw error;
      fault = known.problem;
      return undefined;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return fault;
}

function inspected(attachment: Carrying, groups: ReadonlyMap<string, KnownGroup>, memory: Inspected): Attachment {
  const { loadBalancer, expectation } = attachment;
  const known = loadBalancer.securityGroups.map((id) => memory.rules.get(id));
  const differing = known.filter((one) => one !== undefined && one.differences.length > 0);
  const listeners = memory.listeners.get(loadBalancer.arn);
  // AWS shows no rules of a group that it does not show.
  const isHidden = loadBalancer.securityGroups.some((id) => groups.get(id)?.name === undefined);
  const rules = isHidden ? undefined : known.flatMap((one) => one?.rules ?? []);
  return {
    ...attachment,
    ...(differing.length === 0
      ? {}
      : { result: differing.some((one) => (one?.reads ?? 0) > 1) ? 'rules-differ' : 'rules-unsettled' }),
    rules: differing.flatMap((one) => one?.differences ?? []),
    ...(listeners === undefined ? {} : { listeners: listenerNotes(expectation.listeners, listeners, rules) }),
  };
}
