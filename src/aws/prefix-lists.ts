import { DescribeManagedPrefixListsCommand, type ManagedPrefixList } from '@aws-sdk/client-ec2';
import { compareText } from '../groups/rule.ts';
import type { Clients } from './clients.ts';
import { ask } from './errors.ts';
import type { ObservedPrefixList } from './observed.ts';
import { allPages, chunks, escapeFilter, filterValues } from './pages.ts';

/** The managed prefix lists of these names, in the order of the names; several lists may share a name. */
export async function describePrefixLists(
  clients: Pick<Clients, 'ec2'>,
  names: readonly string[],
): Promise<readonly ObservedPrefixList[]> {
  const distinct = [...new Set(names)];
  const found = await describe(clients, 'prefix-list-name', distinct.map(escapeFilter));
  return distinct.flatMap((name) => found.filter((list) => list.name === name));
}

/** The managed prefix lists of these ids that exist, sorted by id. Asked for by filter: one unknown id fails a call by ids as a whole. */
export const describePrefixListsById = (
  clients: Pick<Clients, 'ec2'>,
  ids: readonly string[],
): Promise<readonly ObservedPrefixList[]> => describe(clients, 'prefix-list-id', [...new Set(ids)]);

async function describe(
  clients: Pick<Clients, 'ec2'>,
  filter: 'prefix-list-name' | 'prefix-list-id',
  values: readonly string[],
): Promise<readonly ObservedPrefixList[]> {
  const read = await Promise.all(
    chunks(values, filterValues).map((chunk) =>
      allPages(async (token) => {
        const about = chunk.slice(0, 5).join(', ');
        const page = await ask({ action: 'ec2:DescribeManagedPrefixLists', about }, () =>
          clients.ec2.send(
            new DescribeManagedPrefixListsCommand({
              Filters: [{ Name: filter, Values: [...chunk] }],
              MaxResults: 100,
              NextToken: token,
            }),
          ),
        );
        return { items: page.PrefixLists ?? [], token: page.NextToken };
      }),
    ),
  );
  return read
    .flat()
    .flatMap(toObserved)
    .sort((a, b) => compareText(a.id, b.id));
}

function toObserved(list: ManagedPrefixList): readonly ObservedPrefixList[] {
  const { PrefixListId: id, PrefixListName: name, AddressFamily, MaxEntries: maxEntries } = list;
  if (id === undefined || name === undefined) return [];
  const family = families.get(AddressFamily ?? '');
  return [
    { id, name, ...(family === undefined ? {} : { family }), ...(maxEntries === undefined ? {} : { maxEntries }) },
  ];
}

const families: ReadonlyMap<string, 'ipv4' | 'ipv6'> = new Map([
  ['IPv4', 'ipv4'],
  ['IPv6', 'ipv6'],
]);
