import type { Clients } from '../clients.ts';
import type { ObservedRule } from '../observed.ts';
import type { Clock } from '../pace.ts';
import { filterValues } from '../pages.ts';
import { describeRules } from '../rules.ts';

type Read<T> = (id: string) => Promise<T>;

type Rules = readonly ObservedRule[];

/** How long a read waits for other groups that want the same, in ms. */
const gathering = 100;

/**
 * Reads the rules of single groups, as many of them as ask at about the same time by one call. `accountOf` says who owns a group where the
 * answer does not.
 */
export function createRuleReader(
  clients: Pick<Clients, 'ec2'>,
  clock: Clock,
  accountOf: (id: string) => string | undefined = () => undefined,
): Read<Rules> {
  const read = together(clock, (ids) =>
    describeRules(
      clients,
      ids.map((id) => {
        const account = accountOf(id);
        return account === undefined ? { id } : { id, account };
      }),
    ),
  );
  return async (id) => (await read(id)) ?? [];
}

/** Makes one read of what is asked for at about the same time. */
function together<T>(
  clock: Clock,
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Read<T | undefined> {
  type Batch = { readonly ids: Set<string>; readonly answers: Promise<ReadonlyMap<string, T>> };
  let open: Batch | undefined;
  const start = (): Batch => {
    const ids = new Set<string>();
    const answers = clock.sleep(gathering).then(() => {
      if (open?.ids === ids) open = undefined;
      return read([...ids]);
    });
    return { ids, answers };
  };
  return async (id) => {
    if (open === undefined || open.ids.size >= filterValues) open = start();
    open.ids.add(id);
    return (await open.answers).get(id);
  };
}
