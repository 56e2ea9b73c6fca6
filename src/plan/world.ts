import type { Observed } from '../aws/observed.ts';
import type { World, WorldGroup } from '../controller/answer.ts';
import { getsDeclaredName, type Match } from './match.ts';
import { tagKeys } from './ownership.ts';

/** Stands for the id of a group that does not exist yet. */
export const newGroupId = (name: string): string => `${newGroupPrefix}${name}`;
export const isNewGroupId = (id: string): boolean => id.startsWith(newGroupPrefix);
/** The name behind such an id; any other text as it is. */
export const nameOfNew = (id: string): string => (isNewGroupId(id) ? id.slice(newGroupPrefix.length) : id);
const newGroupPrefix = 'new/';

/** Stands for the id of a group that an offline plan takes as there. */
export const assumedGroupId = (name: string): string => `${assumedGroupPrefix}${name}`;
export const isAssumedGroupId = (id: string): boolean => id.startsWith(assumedGroupPrefix);
const assumedGroupPrefix = 'assumed/';

/**
 * AWS as it will be when the plan is applied: what the controller will find. A declared group that is blocked, or whose declaration
 * cannot be read, is taken as there, so that one mistake is reported once.
 */
export function worldAfter(
  observed: Pick<Observed, 'vpc' | 'groups' | 'outside' | 'loadBalancers'>,
  matches: readonly Match[],
  broken: readonly string[],
): World {
  const renamed = new Map(
    matches.filter(getsDeclaredName).map(({ declared, existing }) => [existing?.id, declared.name]),
  );
  const standing = [...observed.groups, ...observed.outside].map(({ id, vpc, tags }): WorldGroup => ({
    id,
    vpc,
    tags: renamed.has(id) ? { ...tags, [tagKeys.name]: renamed.get(id) ?? '' } : tags,
  }));
  const names = new Set(standing.flatMap((group) => (group.vpc === observed.vpc.id ? [group.tags[tagKeys.name]] : [])));
  const expected = matches
    .filter((match) => match.existing === undefined && match.declared.adopt === undefined)
    .map((match) => match.declared.name);
  const made = [...expected, ...broken]
    .filter((name) => !names.has(name))
    .map((name): WorldGroup => ({ id: newGroupId(name), vpc: observed.vpc.id, tags: { [tagKeys.name]: name } }));
  return {
    vpc: observed.vpc.id,
    securityGroups: [...standing, ...made],
    loadBalancers: observed.loadBalancers.flatMap(({ name, type, scheme, securityGroups, tags }) =>
      type === 'gateway' ? [] : [{ name, type, scheme, securityGroups, tags: tags ?? {} }],
    ),
  };
}
