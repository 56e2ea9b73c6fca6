import type { Action } from './action.ts';
import { ApiError } from './api-error.ts';
import { filtered, readFilters, type Field } from './filters.ts';
import { isHidden } from './groups.ts';
import { missing } from './params.ts';
import { page, readPaging } from './pages.ts';
import { checkKey, readTags, withTags } from './tag-rules.ts';
import type { Tags } from './resources.ts';
import type { World } from './world.ts';

/** On every resource of the call or on none; a key that is there gets the new value. */
export const createTags: Action = (params) => {
  const ids = params.list('ResourceId');
  const tags = readTags(params, 'Tag');
  if (ids.length === 0) throw missing('resourceIdSet', 'ec2');
  if (tags.length === 0) throw missing('tagSet', 'ec2');
  return ({ world }) => {
    const changes = ids.map((id) => {
      const before = tagsOf(world, id);
      return { before, after: withTags(before, tags) };
    });
    for (const { before, after } of changes) for (const [key, value] of after) before.set(key, value);
    return { return: true };
  };
};

/** Without tags it takes every tag that is not AWS's own; a tag with an empty value goes only where the value is empty. */
export const deleteTags: Action = (params) => {
  const ids = params.list('ResourceId');
  const tags = readTags(params, 'Tag');
  if (ids.length === 0) throw missing('resourceIdSet', 'ec2');
  for (const { key } of tags) checkKey(key);
  return ({ world }) => {
    for (const one of ids.map((id) => tagsOf(world, id))) {
      const doomed =
        tags.length > 0
          ? tags
          : [...one.keys()].filter((key) => !key.startsWith('aws:')).map((key) => ({ key, value: undefined }));
      for (const { key, value } of doomed) {
        if (value === undefined || one.get(key) === value) one.delete(key);
      }
    }
    return { return: true };
  };
};

type TagOf = { readonly id: string; readonly type: string; readonly key: string; readonly value: string };

export const describeTags: Action = (params) => {
  const filters = readFilters(params);
  const paging = readPaging(params, 5, 1000);
  return ({ world }) => {
    const all = tables(world).flatMap(([type, table]) =>
      [...table].flatMap(([id, { tags }]) => [...tags].map(([key, value]): TagOf => ({ id, type, key, value }))),
    );
    const { items, next } = page(filtered(all, filters, tagFields), ({ id, key }) => `${id}/${key}`, paging);
    return {
      tagSet: items.map(({ id, type, key, value }) => ({ resourceId: id, resourceType: type, key, value })),
      nextToken: next,
    };
  };
};

const tagFields: ReadonlyMap<string, Field<TagOf>> = new Map<string, Field<TagOf>>([
  ['resource-id', (one) => [one.id]],
  ['resource-type', (one) => [one.type]],
  ['key', (one) => [one.key]],
  ['value', (one) => [one.value]],
]);

function tagsOf(world: World, id: string): Tags {
  const known = tables(world).find(([, , prefix]) => id.startsWith(prefix));
  if (known === undefined) throw new ApiError('InvalidID', `The ID '${id}' is not valid`);
  const [, table, , code, noun] = known;
  const one = table.get(id);
  const group = world.groups.get(id);
  if (one === undefined || (group !== undefined && isHidden(group))) {
    throw new ApiError(code, `The ${noun} ID '${id}' does not exist`);
  }
  return one.tags;
}

type Table = readonly [
  type: string,
  table: ReadonlyMap<string, { readonly tags: Tags }>,
  prefix: string,
  notFound: string,
  noun: string,
];

function tables(world: World): readonly Table[] {
  const rules = new Map([...world.groups.values()].flatMap((group) => [...group.rules]));
  return [
    ['security-group', world.groups, 'sg-', 'InvalidSecurityGroupID.NotFound', 'securityGroup'],
    ['security-group-rule', rules, 'sgr-', 'InvalidSecurityGroupRuleId.NotFound', 'security group rule'],
    ['vpc', world.vpcs, 'vpc-', 'InvalidVpcID.NotFound', 'vpc'],
    ['subnet', world.subnets, 'subnet-', 'InvalidSubnetID.NotFound', 'subnet'],
    ['network-interface', world.interfaces, 'eni-', 'InvalidNetworkInterfaceID.NotFound', 'networkInterface'],
    ['prefix-list', world.prefixLists, 'pl-', 'InvalidPrefixListID.NotFound', 'prefix list'],
  ];
}
