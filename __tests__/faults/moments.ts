import {
  DescribeSecurityGroupsCommand,
  type EC2Client,
  type IpPermission,
  type SecurityGroup,
} from '@aws-sdk/client-ec2';

/** A group as AWS shows it. Rules are lines without descriptions, such as `in tcp 443 10.0.0.0/8`; peers are named by GroupName. */
export type Shown = {
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
  /** Lines that have one, and their descriptions. */
  readonly descriptions: Readonly<Record<string, string>>;
};

export type State = ReadonlyMap<string, Shown>;

/** What a VPC has, by one call, so that nothing changes while it is read. */
export async function stateOf(ec2: EC2Client, vpc: string): Promise<State> {
  const { SecurityGroups = [] } = await ec2.send(
    new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'vpc-id', Values: [vpc] }] }),
  );
  const names = new Map(SecurityGroups.map(({ GroupId, GroupName }) => [GroupId, GroupName ?? '']));
  return new Map(SecurityGroups.map((group) => [group.GroupName ?? '', shown(group, names)]));
}

/**
 * A state in lines: `web`, `web tag Name=web`, `web in tcp 443 10.0.0.0/8 # HTTPS`. What was applied when is left out, and the default group,
 * which is not the same on both judges.
 */
export const linesOf = (state: State): readonly string[] =>
  [...state.values()]
    .filter(({ name }) => name !== 'default')
    .flatMap(({ name, tags, rules, descriptions }) => [
      name,
      ...Object.entries(tags).map(
        ([key, value]) => `${name} tag ${key}=${key === 'frontend-sg/applied' ? '…' : value}`,
      ),
      ...rules.map((rule) => `${name} ${rule}${descriptions[rule] === undefined ? '' : ` # ${descriptions[rule]}`}`),
    ])
    .toSorted();

/** What a job may do to a VPC: the rules that each of its groups ends with; those of `going` end with none, and are gone. */
export type Aim = {
  readonly wanted: Readonly<Record<string, readonly string[]>>;
  readonly going: readonly string[];
  /** Tags that groups which stay lose, by name. */
  readonly untagged?: Readonly<Record<string, string>>;
};

/** What is wrong at some moment between the old state and the one aimed at, one line each. */
export function wrongAt(old: State, now: State, { wanted, going, untagged = {} }: Aim): readonly string[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    const aim = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
    if (was === undefined) return is === undefined ? [] : wrongWithNew(is, aim);
    if (going.includes(name)) return is === undefined ? [] : extra(is, was.rules);
    if (is === undefined) return [`${name} is gone`];
    if (aim === undefined) return unchanged(was, is, untagged[name]) ? [] : [`${name} is not to change, and did`];
    return [
      ...extra(is, [...was.rules, ...aim]),
      ...was.rules
        .filter((rule) => aim.includes(rule) && !is.rules.includes(rule))
        .map((rule) => `${name} has a gap: ${rule}`),
      ...Object.keys(was.tags)
        .filter((key) => !Object.hasOwn(is.tags, key))
        .map((key) => `${name} lost the tag ${key}`),
    ];
  });
}

/** As it was, but perhaps for the one tag that it may lose. */
const unchanged = (was: Shown, is: Shown, untagged: string | undefined): boolean => {
  const { [untagged ?? '']: _, ...rest } = was.tags;
  return [was, { ...was, tags: rest }].some((one) => JSON.stringify(one) === JSON.stringify(is));
};

/** The controller finds a group by its `Name`: until it has one, nothing can carry it. */
function wrongWithNew(is: Shown, aim: readonly string[] | undefined): readonly string[] {
  if (aim === undefined) return [`${is.name} was made, and nobody declares it`];
  if (!Object.hasOwn(is.tags, 'frontend-sg/owner')) return [`${is.name} stands without our tags`];
  if (!Object.hasOwn(is.tags, 'Name')) return extra(is, [...aim, 'out -1 0.0.0.0/0']);
  return is.rules.join() === aim.toSorted().join()
    ? []
    : [`${is.name} has its Name, and these rules: ${is.rules.join(', ')}`];
}

const extra = ({ name, rules }: Shown, allowed: readonly string[]): readonly string[] =>
  rules.filter((rule) => !allowed.includes(rule)).map((rule) => `${name} allows too much: ${rule}`);

function shown(group: SecurityGroup, names: ReadonlyMap<string | undefined, string>): Shown {
  const all = [
    ...(group.IpPermissions ?? []).flatMap((permission) => lines('in', permission, names)),
    ...(group.IpPermissionsEgress ?? []).flatMap((permission) => lines('out', permission, names)),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const tags = (group.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''] as const);
  return {
    name: group.GroupName ?? '',
    tags: Object.fromEntries(tags.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    rules: all.map(([line]) => line),
    descriptions: Object.fromEntries(
      all.flatMap(([line, text]) => (text === undefined || text === '' ? [] : [[line, text]])),
    ),
  };
}

type Line = readonly [line: string, description: string | undefined];

function lines(way: 'in' | 'out', permission: IpPermission, names: ReadonlyMap<string | undefined, string>): Line[] {
  const { IpProtocol, FromPort, ToPort, IpRanges, Ipv6Ranges, PrefixListIds, UserIdGroupPairs } = permission;
  const ports = IpProtocol === '-1' ? '' : ` ${FromPort}${ToPort === FromPort ? '' : `-${ToPort}`}`;
  return [
    ...(IpRanges ?? []).map((range) => [range.CidrIp, range.Description] as const),
    ...(Ipv6Ranges ?? []).map((range) => [range.CidrIpv6, range.Description] as const),
    ...(PrefixListIds ?? []).map((list) => [list.PrefixListId, list.Description] as const),
    ...(UserIdGroupPairs ?? []).map((pair) => [names.get(pair.GroupId) ?? pair.GroupId, pair.Description] as const),
  ].map(([peer, description]) => [`${way} ${IpProtocol}${ports} ${peer}`, description]);
}
