import type { Cluster, ClusterAnswer } from './cluster.ts';
import { isWorthAsking } from './deployed.ts';
import type { Expectation } from './expectation.ts';
import type { Look, Memory } from './look.ts';

/**
 * Not at once, since the controller needs some seconds after a deploy; then with pauses that double, since the answers cost a process each
 * and change rarely. (There is one more question at the deadline.)
 */
export const isTimeToAsk = (poll: number): boolean => poll % 3 === 0 && Number.isInteger(Math.log2(poll / 3));

/** Asks the cluster about what is still open, and remembers the answers. */
export async function question(
  { ask, signal }: { readonly ask?: Cluster; readonly signal: AbortSignal },
  { attachments }: Pick<Extract<Look, { kind: 'seen' }>, 'attachments'>,
  answers: Map<Expectation, ClusterAnswer>,
  memory: Pick<Memory, 'hostnames'>,
): Promise<void> {
  const open = attachments.filter(isWorthAsking).map(({ expectation }) => expectation);
  if (ask === undefined || open.length === 0 || signal.aborted) return;
  for (const [expectation, answer] of await ask(open, signal)) {
    answers.set(expectation, answer);
    if (answer.kind === 'there') for (const name of answer.object.hostnames) memory.hostnames.add(name);
  }
}
