import { CreateSecurityGroupCommand, DescribeSecurityGroupsCommand, type EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateLoadBalancerCommand,
  DeleteLoadBalancerCommand,
  type ElasticLoadBalancingV2Client,
  SetSecurityGroupsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';

/** One object as the controller sees it: which load balancer it wants, and the groups its annotation names. */
export type WantedLoadBalancer = {
  readonly name: string;
  readonly type: 'application' | 'network';
  readonly tags: Readonly<Record<string, string>>;
  /** Values of the tag `Name`. */
  readonly groups: readonly string[];
};

export type StandIn = {
  /** What `kubectl apply` of these objects would set off. Settles when AWS is so. */
  readonly apply: (wanted: readonly WantedLoadBalancer[]) => Promise<void>;
};

/**
 * Stands in for the AWS Load Balancer Controller: looks the named groups up by their tag, adds its shared backend group, makes a load
 * balancer or changes the groups of the one it made, and deletes what nobody wants any more.
 */
export async function startStandIn(
  { ec2, elb }: { readonly ec2: EC2Client; readonly elb: ElasticLoadBalancingV2Client },
  place: { readonly cluster: string; readonly vpc: string; readonly subnets: readonly string[] },
): Promise<StandIn> {
  const made = new Map<string, string>();
  const backend = await ec2.send(
    new CreateSecurityGroupCommand({
      GroupName: `k8s-traffic-${place.cluster.replaceAll('-', '')}-0a1b2c3d4e`,
      Description: '[k8s] Shared Backend SecurityGroup for LoadBalancer',
      VpcId: place.vpc,
      TagSpecifications: [
        {
          ResourceType: 'security-group',
          Tags: [
            { Key: 'elbv2.k8s.aws/cluster', Value: place.cluster },
            { Key: 'elbv2.k8s.aws/resource', Value: 'backend-sg' },
          ],
        },
      ],
    }),
  );
  const apply = async (wanted: readonly WantedLoadBalancer[]): Promise<void> => {
    for (const one of wanted) {
      const groups = [...(await idsOf(ec2, place.vpc, one.groups)), backend.GroupId ?? ''];
      const arn = made.get(one.name);
      if (arn !== undefined) {
        await elb.send(new SetSecurityGroupsCommand({ LoadBalancerArn: arn, SecurityGroups: groups }));
        continue;
      }
      const answer = await elb.send(
        new CreateLoadBalancerCommand({
          Name: one.name,
          Type: one.type,
          Scheme: 'internet-facing',
          Subnets: [...place.subnets],
          SecurityGroups: groups,
          Tags: Object.entries(one.tags).map(([Key, Value]) => ({ Key, Value })),
        }),
      );
      made.set(one.name, answer.LoadBalancers?.[0]?.LoadBalancerArn ?? '');
    }
    for (const [name, arn] of made) {
      if (wanted.some((one) => one.name === name)) continue;
      await elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
      made.delete(name);
    }
  };
  return { apply };
}

async function idsOf(ec2: EC2Client, vpc: string, names: readonly string[]): Promise<readonly string[]> {
  const { SecurityGroups = [] } = await ec2.send(
    new DescribeSecurityGroupsCommand({
      Filters: [
        { Name: 'tag:Name', Values: [...names] },
        { Name: 'vpc-id', Values: [vpc] },
      ],
    }),
  );
  if (SecurityGroups.length < names.length) throw new Error(`couldn't find all security groups: ${names.join(', ')}`);
  return SecurityGroups.map((group) => group.GroupId ?? '');
}
