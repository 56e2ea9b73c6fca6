import { UserError } from '../problem.ts';
import type { Clients } from './clients.ts';
import { ask, isResourceNotFound } from './errors.ts';

/** What a run needs to know of an EKS cluster. */
export type ObservedCluster = {
  /** Absent for a connected cluster, which has no VPC of its own. */
  readonly vpc?: string;
  /** `https://…` of its API server. */
  readonly endpoint?: string;
};

/**
 * The VPC of an EKS cluster.
 * @throws UserError `problems` naming the input `cluster` when there is none, or the input `vpc-id` when it has no VPC.
 */
export async function findVpc(clients: Pick<Clients, 'eks' | 'region'>, cluster: string): Promise<string> {
  const { vpc } = await describeCluster(clients, cluster);
  if (vpc !== undefined) return vpc;
  throw new UserError('problems', [
    {
      message: `input \`cluster\` is \`${cluster}\`, a cluster for which eks:DescribeCluster names no VPC (a connected one)`,
      hint: 'Say the VPC of its load balancers in the input `vpc-id`.',
    },
  ]);
}

/** One eks:DescribeCluster. */
export async function describeCluster(
  clients: Pick<Clients, 'eks' | 'region'>,
  cluster: string,
): Promise<ObservedCluster> {
  const [{ DescribeClusterCommand }, eks] = await Promise.all([import('@aws-sdk/client-eks'), clients.eks()]);
  try {
    const { cluster: found } = await ask({ action: 'eks:DescribeCluster', about: cluster }, () =>
      eks.send(new DescribeClusterCommand({ name: cluster })),
    );
    const vpc = found?.resourcesVpcConfig?.vpcId;
    return {
      ...(vpc === undefined || vpc === '' ? {} : { vpc }),
      ...(found?.endpoint === undefined ? {} : { endpoint: found.endpoint }),
    };
  } catch (error) {
    if (!isResourceNotFound(error)) throw error;
    throw new UserError(
      'problems',
      [
        {
          message: `input \`cluster\` is \`${cluster}\`, and EKS has no cluster of that name in ${clients.region}`,
          hint: 'Check the name, the region and the account; for a cluster outside EKS, say its VPC in the input `vpc-id`.',
        },
      ],
      { cause: error },
    );
  }
}
