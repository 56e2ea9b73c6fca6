import { foreignTagPrefix } from '../groups/tags.ts';

/** Tags by which a group says whose it is. The text after the last `/` of a cluster tag is the cluster's name. */
export const tagKeys = {
  /** LBC looks a group up by this tag. */
  name: 'Name',
  owner: 'frontend-sg/owner',
  applied: 'frontend-sg/applied',
  adopted: 'frontend-sg/adopted',
  clusterPrefix: 'frontend-sg/cluster/',
} as const;

export const clusterTag = (cluster: string): string => `${tagKeys.clusterPrefix}${cluster}`;

/** Every tag of ours, `Name` not included. */
export const isOurTag = (key: string): boolean => key.startsWith('frontend-sg/');

type Tagged = { readonly name: string; readonly tags: Readonly<Record<string, string>> };

/**
 * Why a group can never be ours, in words, or undefined. Another writer that tags its groups would undo our work, or delete the group
 * (LBC deletes what carries its stack tags); the VPC's `default` group cannot be deleted and guards whatever names no group.
 */
export function refusal(group: Tagged): string | undefined {
  if (group.name === 'default') return "it is the VPC's default group";
  const foreign = Object.keys(group.tags).find((key) => foreignTagPrefix(key) !== undefined);
  return foreign === undefined ? undefined : `its tag ${foreign} says that another system manages it`;
}

export const isOwnedBy = (group: Tagged, owner: string): boolean =>
  Object.hasOwn(group.tags, tagKeys.owner) && group.tags[tagKeys.owner] === owner;

export const isAdopted = (group: Tagged): boolean => Object.hasOwn(group.tags, tagKeys.adopted);

export const usedByCluster = (group: Tagged, cluster: string): boolean =>
  Object.hasOwn(group.tags, clusterTag(cluster));

/** Names of all clusters whose tag it carries. */
export const clustersOf = (group: Tagged): readonly string[] =>
  Object.keys(group.tags)
    .filter((key) => key.startsWith(tagKeys.clusterPrefix))
    .map((key) => key.slice(tagKeys.clusterPrefix.length))
    .sort();

/** The value of `Name`, by which the controller knows the group; undefined where it has none. */
export const nameTag = (group: Tagged): string | undefined =>
  Object.hasOwn(group.tags, tagKeys.name) ? group.tags[tagKeys.name] : undefined;

/** Whether a group lacks a tag as it should be. Some tags say something by being there, whatever their value. */
export const lacksTag =
  ({ tags }: Pick<Tagged, 'tags'>) =>
  ([key, value]: readonly [string, string]): boolean =>
    !Object.hasOwn(tags, key) || (tags[key] !== value && !isPresenceTag(key));

const isPresenceTag = (key: string): boolean => key.startsWith(tagKeys.clusterPrefix) || key === tagKeys.adopted;
