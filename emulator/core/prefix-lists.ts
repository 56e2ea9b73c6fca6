import type { Action, Fields } from './action.ts';
import { ApiError } from './api-error.ts';
import { canonicalIpv4, canonicalIpv6 } from './cidr.ts';
import { filtered, readFilters, type Field } from './filters.ts';
import { nextId } from './ids.ts';
import { page, readPaging } from './pages.ts';
import { tagSet } from './shapes.ts';
import { readTagSpecification } from './tag-rules.ts';
import type { PrefixList } from './resources.ts';
import type { World } from './world.ts';

export const createManagedPrefixList: Action = (params) => {
  const name = params.required('PrefixListName');
  const family = params.required('AddressFamily');
  const weight = params.integer('MaxEntries', { min: 1, max: 1000 });
  const sent = params
    .structs('Entry')
    .map((entry) => ({ cidr: entry.required('Cidr'), description: entry.text('Description') }));
  const tags = readTagSpecification(params, 'prefix-list');
  params.text('ClientToken');
  if (weight === undefined) throw new ApiError('MissingParameter', 'The request must contain the parameter MaxEntries');
  if (family !== 'IPv4' && family !== 'IPv6')
    throw new ApiError('InvalidParameterValue', `Value (${family}) for parameter AddressFamily is invalid.`);
  if (name.startsWith('com.amazonaws'))
    throw new ApiError('InvalidParameterValue', 'The prefix list name may not start with com.amazonaws.');
  if (sent.length > weight)
    throw new ApiError(
      'PrefixListMaxEntriesExceeded',
      `You've reached the maximum number of entries for the prefix list.`,
    );
  const entries = sent.map(({ cidr, description }) => {
    const canonical = family === 'IPv4' ? canonicalIpv4(cidr) : canonicalIpv6(cidr);
    if (canonical === undefined) throw new ApiError('InvalidParameterValue', `The CIDR ${cidr} is invalid.`);
    return { cidr: canonical, description };
  });
  return ({ world }) => {
    const list: PrefixList = {
      id: nextId(world.ids, 'pl'),
      name,
      owner: world.settings.account,
      family,
      weight,
      entries,
      tags,
    };
    world.prefixLists.set(list.id, list);
    return { prefixList: listShape(world, list, 'create-in-progress') };
  };
};

export const describeManagedPrefixLists: Action = (params) => {
  const ids = params.list('PrefixListId');
  const filters = readFilters(params);
  const paging = readPaging(params, 1, 100);
  return ({ world }) => {
    const named = ids.length > 0 ? ids.map((id) => prefixListOf(world, id)) : [...world.prefixLists.values()];
    const { items, next } = page(
      filtered(named, filters, listFields, (list) => list.tags),
      (list) => list.id,
      paging,
    );
    return { prefixListSet: items.map((list) => listShape(world, list, 'create-complete')), nextToken: next };
  };
};

export const getManagedPrefixListEntries: Action = (params) => {
  const id = params.required('PrefixListId');
  const paging = readPaging(params, 1, 100);
  return ({ world }) => {
    const { items, next } = page(prefixListOf(world, id).entries, (entry) => entry.cidr, paging);
    return { entrySet: items.map(({ cidr, description }) => ({ cidr, description })), nextToken: next };
  };
};

function prefixListOf(world: World, id: string): PrefixList {
  const list = world.prefixLists.get(id);
  if (list === undefined)
    throw new ApiError('InvalidPrefixListID.NotFound', `The prefix list ID '${id}' does not exist`);
  return list;
}

const listFields: ReadonlyMap<string, Field<PrefixList>> = new Map<string, Field<PrefixList>>([
  ['prefix-list-id', (list) => [list.id]],
  ['prefix-list-name', (list) => [list.name]],
  ['owner-id', (list) => [list.owner]],
]);

/** AWS says neither MaxEntries nor a version of its own lists. */
function listShape(world: World, list: PrefixList, state: string): Fields {
  const own = list.owner !== 'AWS';
  return {
    prefixListId: list.id,
    addressFamily: list.family,
    state,
    prefixListArn: `arn:aws:ec2:${world.settings.region}:${own ? list.owner : 'aws'}:prefix-list/${list.id}`,
    prefixListName: list.name,
    maxEntries: own ? list.weight : undefined,
    version: own ? 1 : undefined,
    ownerId: list.owner,
    tagSet: tagSet(list.tags),
  };
}
