import type { Action } from './action.ts';
import { ApiError } from './api-error.ts';
import { missing } from './params.ts';
import { readTags, withTags } from './tag-rules.ts';
import type { Tags } from './resources.ts';
import type { World } from './world.ts';

/** At most 20 resources a call; a dead one fails it. */
export const describeTags: Action = (params) => {
  const arns = checkedArns(params.list('ResourceArns'));
  return ({ world }) => ({
    TagDescriptions: arns.map((arn) => ({
      ResourceArn: arn,
      Tags: [...tagsOf(world, arn)].map(([Key, Value]) => ({ Key, Value })),
    })),
  });
};

export const addTags: Action = (params) => {
  const arns = checkedArns(params.list('ResourceArns'));
  const tags = readTags(params, 'Tags');
  return ({ world }) => {
    const changes = arns.map((arn) => ({ before: tagsOf(world, arn), after: withTags(tagsOf(world, arn), tags) }));
    for (const { before, after } of changes) for (const [key, value] of after) before.set(key, value);
    return {};
  };
};

export const removeTags: Action = (params) => {
  const arns = checkedArns(params.list('ResourceArns'));
  const keys = params.list('TagKeys');
  return ({ world }) => {
    for (const tags of arns.map((arn) => tagsOf(world, arn))) for (const key of keys) tags.delete(key);
    return {};
  };
};

function checkedArns(arns: readonly string[]): readonly string[] {
  if (arns.length === 0) throw missing('ResourceArns', 'query');
  if (arns.length > 20) throw new ApiError('ValidationError', 'Cannot specify more than 20 resources in a call');
  return arns;
}

function tagsOf(world: World, arn: string): Tags {
  const [, kind = ''] = /:(loadbalancer|listener|targetgroup)\//.exec(arn) ?? [];
  const one = world.loadBalancers.get(arn) ?? world.listeners.get(arn) ?? world.targetGroups.get(arn);
  if (one !== undefined) return one.tags;
  switch (kind) {
    case 'listener':
      throw new ApiError('ListenerNotFound', `One or more listeners not found`);
    case 'targetgroup':
      throw new ApiError('TargetGroupNotFound', `One or more target groups not found`);
    case 'loadbalancer':
      throw new ApiError('LoadBalancerNotFound', `One or more load balancers not found`);
    default:
      throw new ApiError('ValidationError', `'${arn}' is not a valid resource ARN`);
  }
}
