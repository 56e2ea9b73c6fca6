import { DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { UserError } from '../problem.ts';
import type { Clients } from './clients.ts';
import { ask, isVpcNotFound } from './errors.ts';

/**
 * Whether a VPC has an IPv6 CIDR, which decides what egress AWS gives a new group: one ec2:DescribeVpcs.
 * @throws UserError `problems` naming the input `vpc-id` when there is no such VPC.
 */
export async function vpcHasIpv6(clients: Pick<Clients, 'ec2' | 'region'>, vpc: string): Promise<boolean> {
  try {
    const { Vpcs } = await ask({ action: 'ec2:DescribeVpcs', about: vpc }, () =>
      clients.ec2.send(new DescribeVpcsCommand({ VpcIds: [vpc] })),
    );
    const found = Vpcs?.find((candidate) => candidate.VpcId === vpc);
    if (found === undefined) throw unknownVpc(clients.region, vpc);
    return (found.Ipv6CidrBlockAssociationSet ?? []).some(({ Ipv6CidrBlockState }) =>
      ['associating', 'associated'].includes(Ipv6CidrBlockState?.State ?? ''),
    );
  } catch (error) {
    throw isVpcNotFound(error) ? unknownVpc(clients.region, vpc, error) : error;
  }
}

function unknownVpc(region: string, vpc: string, cause?: unknown): UserError {
  return new UserError(
    'problems',
    [
      {
        message: `input \`vpc-id\` is \`${vpc}\`, and this account has no such VPC in ${region}`,
        hint: 'Check the id, the region and the account; without `vpc-id` the VPC of the EKS cluster is used.',
      },
    ],
    { cause },
  );
}
