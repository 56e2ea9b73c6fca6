import { DescribeStaleSecurityGroupsCommand, type StaleIpPermission } from '@aws-sdk/client-ec2';
import type { Direction, Rule } from '../groups/rule.ts';
import { UserError } from '../problem.ts';
import type { Clients } from './clients.ts';
import { ask } from './errors.ts';
import type { StaleRules } from './observed.ts';
import { allPages } from './pages.ts';
import { toRules } from './permissions.ts';

/**
 * Rules of a VPC that name a group of a peered VPC which is gone, or whose peering is: one call per 255 groups that have any. Where AWS does not say
 * it, `why`: an older role may lack the permission, and nothing rests on this.
 * https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html
 */
export async function describeStaleRules(clients: Pick<Clients, 'ec2'>, vpc: string): Promise<StaleRules> {
  try {
    const groups = await allPages(async (token) => {
      const page = await ask({ action: 'ec2:DescribeStaleSecurityGroups', about: `VPC ${vpc}` }, () =>
        clients.ec2.send(new DescribeStaleSecurityGroupsCommand({ VpcId: vpc, MaxResults: 255, NextToken: token })),
      );
      return { items: page.StaleSecurityGroupSet ?? [], token: page.NextToken };
    });
    return {
      rules: new Map(
        groups.flatMap(({ GroupId: id, StaleIpPermissions: ingress, StaleIpPermissionsEgress: egress }) =>
          id === undefined ? [] : [[id, [...rulesOf(ingress, 'ingress'), ...rulesOf(egress, 'egress')]] as const],
        ),
      ),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { why: error.problems.map(({ message }) => message).join('; ') };
  }
}

const rulesOf = (permissions: readonly StaleIpPermission[] | undefined, direction: Direction): readonly Rule[] =>
  toRules(
    (permissions ?? []).map(({ IpProtocol, FromPort, ToPort, UserIdGroupPairs }) => ({
      IpProtocol,
      FromPort,
      ToPort,
      UserIdGroupPairs,
    })),
    direction,
    undefined,
  );
