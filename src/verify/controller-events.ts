import { type Cluster, clusterOf, currentServer, isSameServer } from './cluster.ts';
import type { Kubectl } from './kubectl.ts';

/** Whether the cluster is asked for status and events of frontends that are not attached. */
export type ControllerEvents = 'auto' | 'on' | 'off';

/**
 * With `auto` the cluster is asked if the current context of kubectl is that of the cluster, which is found out when there is a question
 * for the first time; otherwise one line says why not, and nobody is asked. With `on` it is asked whatever its address is.
 */
export function askCluster(
  when: Exclude<ControllerEvents, 'off'>,
  options: {
    readonly kubectl: Kubectl;
    readonly cluster: string;
    /** The address of the cluster's API server, as EKS says it. */
    readonly endpoint: () => Promise<string | undefined>;
    readonly log: (line: string) => void;
  },
): Cluster {
  const { kubectl, log } = options;
  const ask = clusterOf(kubectl);
  let isOff: Promise<boolean> | undefined;
  const find = async (signal: AbortSignal): Promise<boolean> => {
    const why = await reasonForOff(options, signal);
    if (why === undefined) return false;
    // Cut short by the end of the run, which says so itself.
    if (!signal.aborted) log(`The cluster is not asked for events: ${why}`);
    return true;
  };
  const told = new Set<string>();
  return async (expectations, signal) => {
    if (when === 'auto' && (await (isOff ??= find(signal)))) return new Map();
    const answers = await ask(expectations, signal);
    for (const answer of answers.values()) {
      if (answer.kind !== 'unknown' || told.has(answer.why) || signal.aborted) continue;
      told.add(answer.why);
      log(`The cluster does not answer: ${answer.why}`);
    }
    return answers;
  };
}

/** Why `controller-events: on` cannot be; undefined where kubectl has a cluster to ask. */
export async function reasonForNone(kubectl: Kubectl, signal: AbortSignal): Promise<string | undefined> {
  const current = await currentServer(kubectl, signal);
  return 'why' in current ? current.why : undefined;
}

async function reasonForOff(
  { kubectl, cluster, endpoint }: Parameters<typeof askCluster>[1],
  signal: AbortSignal,
): Promise<string | undefined> {
  const current = await currentServer(kubectl, signal);
  if ('why' in current) return current.why;
  let address: string | undefined;
  try {
    address = await endpoint();
  } catch (error) {
    return `the address of cluster ${cluster} is not known: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (address === undefined) return `EKS names no address for cluster ${cluster}`;
  if (isSameServer(current.server, address)) return undefined;
  return `the current context of kubectl is ${current.server}, not cluster ${cluster} (${address})`;
}
