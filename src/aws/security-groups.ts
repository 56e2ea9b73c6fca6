import { DescribeSecurityGroupsCommand, type Filter, type IpPermission, type SecurityGroup } from '@aws-sdk/client-ec2';
import { compareText, type Direction } from '../groups/rule.ts';
import type { Clients } from './clients.ts';
import { ask } from './errors.ts';
import type { ObservedGroup } from './observed.ts';
import { allPages, chunks, filterValues } from './pages.ts';
import { toRules } from './permissions.ts';

/** A group as DescribeSecurityGroups has it. How many rules it has there tells a stale read of the rules. */
export type DescribedGroup = { readonly group: ObservedGroup; readonly counts: RuleCounts };

export type RuleCounts = Readonly<Record<Direction, number>>;

/** Every security group of a VPC, sorted by id: one call per 1,000. */
export function describeVpcGroups(clients: Pick<Clients, 'ec2'>, vpc: string): Promise<readonly DescribedGroup[]> {
  return describeGroups(clients, { Name: 'vpc-id', Values: [vpc] }, `VPC ${vpc}`);
}

/**
 * The groups of these ids that exist, in whatever VPC: one call per 200. They are asked for by filter, since a call by
 * `GroupIds` fails as a whole for one unknown id.
 */
export async function describeGroupsById(
  clients: Pick<Clients, 'ec2'>,
  ids: readonly string[],
): Promise<readonly ObservedGroup[]> {
  return (await describeCountedGroups(clients, ids)).map(({ group }) => group);
}

/** As `describeGroupsById`, with how many rules each has. */
export async function describeCountedGroups(
  clients: Pick<Clients, 'ec2'>,
  ids: readonly string[],
): Promise<readonly DescribedGroup[]> {
  const found = await Promise.all(
    chunks(ids, filterValues).map((chunk) =>
      describeGroups(clients, { Name: 'group-id', Values: [...chunk] }, chunk.slice(0, 5).join(', ')),
    ),
  );
  const asked = new Set(ids);
  return found
    .flat()
    .filter(({ group }) => asked.has(group.id))
    .sort((a, b) => compareText(a.group.id, b.group.id));
}

/** The groups that have a rule, inbound or outbound, naming one of these ids: two calls per 200. */
export async function describeReferrers(
  clients: Pick<Clients, 'ec2'>,
  ids: readonly string[],
): Promise<readonly ObservedGroup[]> {
  const asks = chunks(ids, filterValues).flatMap((chunk) =>
    ['ip-permission.group-id', 'egress.ip-permission.group-id'].map((Name) =>
      describeGroups(clients, { Name, Values: [...chunk] }, `rules naming ${chunk.slice(0, 5).join(', ')}`),
    ),
  );
  const found = (await Promise.all(asks)).flat();
  return [...new Map(found.map(({ group }) => [group.id, group])).values()].sort((a, b) => compareText(a.id, b.id));
}

async function describeGroups(
  clients: Pick<Clients, 'ec2'>,
  filter: Filter,
  about: string,
): Promise<readonly DescribedGroup[]> {
  const groups = await allPages(async (token) => {
    const page = await ask({ action: 'ec2:DescribeSecurityGroups', about }, () =>
      clients.ec2.send(new DescribeSecurityGroupsCommand({ Filters: [filter], MaxResults: 1000, NextToken: token })),
    );
    return { items: page.SecurityGroups ?? [], token: page.NextToken };
  });
  return groups.flatMap(toDescribed).sort((a, b) => compareText(a.group.id, b.group.id));
}

function toDescribed(group: SecurityGroup): readonly DescribedGroup[] {
  if (group.GroupId === undefined) return [];
  const { IpPermissions: ingress = [], IpPermissionsEgress: egress = [] } = group;
  const inbound = toRules(ingress, 'ingress', group.OwnerId);
  const groupRules = [...inbound, ...toRules(egress, 'egress', group.OwnerId)].filter(
    ({ peer }) => peer.kind === 'group',
  );
  return [
    {
      group: {
        id: group.GroupId,
        name: group.GroupName ?? '',
        description: group.Description ?? '',
        vpc: group.VpcId ?? '',
        account: group.OwnerId ?? '',
        tags: toTags(group.Tags),
        references: [...new Set(groupRules.flatMap(({ peer }) => (peer.kind === 'group' ? peer.id : [])))].sort(
          compareText,
        ),
        ...(groupRules.length === 0 ? {} : { groupRules }),
        opensIpv6Egress: egress.some(
          ({ IpProtocol, Ipv6Ranges }) =>
            IpProtocol === '-1' && Ipv6Ranges?.some(({ CidrIpv6 }) => CidrIpv6 === '::/0'),
        ),
        ingress: inbound,
      },
      counts: { ingress: countOf(ingress), egress: countOf(egress) },
    },
  ];
}

const countOf = (permissions: readonly IpPermission[]): number =>
  permissions.reduce((sum, permission) => sum + sources(permission), 0);

function sources({ IpRanges, Ipv6Ranges, PrefixListIds, UserIdGroupPairs }: IpPermission): number {
  return [IpRanges, Ipv6Ranges, PrefixListIds, UserIdGroupPairs].reduce((sum, list) => sum + (list?.length ?? 0), 0);
}

/** Tags as a record of own properties, whatever their keys are (`__proto__` is a legal one). */
export function toTags(
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries((tags ?? []).flatMap(({ Key, Value }) => (Key === undefined ? [] : [[Key, Value ?? '']])));
}
