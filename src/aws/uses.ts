import { DescribeSecurityGroupReferencesCommand, type SecurityGroupReference } from '@aws-sdk/client-ec2';
import type { Problem } from '../problem.ts';
import { describeAssociations } from './associations.ts';
import type { Clients } from './clients.ts';
import { ask, isGroupNotFound, problemOf } from './errors.ts';
import { describeInterfaces, type UsedInterface } from './interfaces.ts';
import { describeLoadBalancers } from './load-balancers.ts';
import type { ObservedLoadBalancer } from './observed.ts';
import { chunks, filterValues } from './pages.ts';
import { describeReferrers } from './security-groups.ts';

/** Something for which a group cannot go, or a check for such things that could not be made. */
export type Use =
  | { readonly kind: 'load-balancer'; readonly name: string; readonly arn: string }
  | (Omit<UsedInterface, 'groups'> & { readonly kind: 'network-interface' })
  | { readonly kind: 'rule'; readonly groupId: string; readonly groupName: string; readonly vpc: string }
  | { readonly kind: 'association'; readonly vpc: string; readonly state: string }
  /** A rule that only its own VPC shows. `by`: the peering connection or the transit gateway. */
  | { readonly kind: 'peer-rule'; readonly vpc: string; readonly by: string }
  /** AWS refuses for a use that none of these checks sees. */
  | { readonly kind: 'unseen'; readonly problem: Problem }
  | { readonly kind: 'unchecked'; readonly what: string; readonly problem: Problem };

/**
 * What uses each of these groups: load balancers that carry it, network interfaces, rules of other groups, in whatever VPC, and VPCs that
 * it was associated with. Every id has an entry. A check that cannot be made is a use of every group: `unchecked`. A few calls, whatever the number of groups.
 */
export async function usesOf(
  clients: Pick<Clients, 'ec2' | 'elb'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Use[]>> {
  const asked = new Set(ids);
  if (asked.size === 0) return new Map();
  const loadBalancers = describeLoadBalancers(clients);
  const found = await Promise.all([
    check('load balancers', asked, async () => carriers(await loadBalancers)),
    check('network interfaces', asked, async () => interfaces(clients, [...asked], await arnsOf(loadBalancers))),
    check('rules of other groups', asked, () => referrers(clients, [...asked])),
    check('rules in peered VPCs', asked, () => peerRules(clients, [...asked])),
    check('other VPCs', asked, () => associations(clients, [...asked])),
  ]);
  const uses = new Map<string, Use[]>([...asked].map((id) => [id, []]));
  for (const { id, use } of found.flat()) uses.get(id)?.push(use);
  return uses;
}

/** A use in words, without a full stop. Names in it come from outside. */
export function formatUse(use: Use): string {
  switch (use.kind) {
    case 'load-balancer':
      return `load balancer ${use.name} carries it`;
    case 'network-interface':
      return use.loadBalancer === undefined
        ? `network interface ${use.id} uses it${use.description === '' ? '' : ` (${use.description})`}`
        : `network interface ${use.id} of load balancer ${use.loadBalancer}${use.lingers === true ? ', which is gone,' : ''} uses it`;
    case 'rule':
      return `a rule of ${use.groupId} (${use.groupName}) in ${use.vpc} names it`;
    case 'association':
      return `it is associated with ${use.vpc} (${use.state})`;
    case 'peer-rule':
      return `a rule in ${use.vpc}, connected by ${use.by}, names it`;
    case 'unseen':
      return `AWS says that something uses it which none of these checks sees: ${use.problem.message}`;
    case 'unchecked':
      return `whether ${use.what} use it could not be looked up: ${use.problem.message}`;
  }
}

type Found = { readonly id: string; readonly use: Use };

async function check(
  what: string,
  ids: ReadonlySet<string>,
  look: () => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  try {
    return await look();
  } catch (error) {
    const problem = problemOf(error);
    return [...ids].map((id) => ({ id, use: { kind: 'unchecked', what, problem } }));
  }
}

const carriers = (loadBalancers: readonly ObservedLoadBalancer[]): readonly Found[] =>
  loadBalancers.flatMap(({ name, arn, securityGroups }) =>
    securityGroups.map((id): Found => ({ id, use: { kind: 'load-balancer', name, arn } })),
  );

/** Undefined where they cannot be read: then none is known to be gone. */
const arnsOf = async (
  loadBalancers: Promise<readonly ObservedLoadBalancer[]>,
): Promise<readonly string[] | undefined> => {
  try {
    return (await loadBalancers).map(({ arn }) => arn);
  } catch {
    return undefined;
  }
};

async function interfaces(
  clients: Pick<Clients, 'ec2'>,
  ids: readonly string[],
  arns: readonly string[] | undefined,
): Promise<readonly Found[]> {
  return (await describeInterfaces(clients, ids, arns)).flatMap(({ groups, ...rest }) =>
    groups.map((id): Found => ({ id, use: { kind: 'network-interface', ...rest } })),
  );
}

async function referrers(clients: Pick<Clients, 'ec2'>, ids: readonly string[]): Promise<readonly Found[]> {
  return (await describeReferrers(clients, ids)).flatMap((group) =>
    group.references
      .filter((id) => id !== group.id)
      .map((id) => ({ id, use: { kind: 'rule', groupId: group.id, groupName: group.name, vpc: group.vpc } })),
  );
}

/** One unknown id fails the whole call, so such a list is halved until only that one is left. */
async function peerRules(clients: Pick<Clients, 'ec2'>, ids: readonly string[]): Promise<readonly Found[]> {
  try {
    const read = await Promise.all(
      chunks(ids, filterValues).map((chunk) =>
        ask({ action: 'ec2:DescribeSecurityGroupReferences', about: chunk.slice(0, 5).join(', ') }, () =>
          clients.ec2.send(new DescribeSecurityGroupReferencesCommand({ GroupId: [...chunk] })),
        ),
      ),
    );
    return read.flatMap(({ SecurityGroupReferenceSet }) => (SecurityGroupReferenceSet ?? []).flatMap(peerUse));
  } catch (error) {
    if (!isGroupNotFound(error)) throw error;
    if (ids.length === 1) return [];
    const middle = Math.ceil(ids.length / 2);
    const halves = [ids.slice(0, middle), ids.slice(middle)];
    return (await Promise.all(halves.map((half) => peerRules(clients, half)))).flat();
  }
}

function peerUse(reference: SecurityGroupReference): readonly Found[] {
  const { GroupId: id, ReferencingVpcId, VpcPeeringConnectionId, TransitGatewayId } = reference;
  if (id === undefined) return [];
  const by = VpcPeeringConnectionId ?? TransitGatewayId ?? 'a peering connection';
  return [{ id, use: { kind: 'peer-rule', vpc: ReferencingVpcId ?? 'another VPC', by } }];
}

async function associations(clients: Pick<Clients, 'ec2'>, ids: readonly string[]): Promise<readonly Found[]> {
  return (await describeAssociations(clients, ids)).map(({ group, vpc, state }) => ({
    id: group,
    use: { kind: 'association', vpc, state },
  }));
}
