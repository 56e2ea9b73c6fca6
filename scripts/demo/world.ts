import {
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateTagsCommand,
  CreateVpcCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import { CreateClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';

export const cluster = 'shop-prod';

/** An account with an EKS cluster in a VPC that holds nothing else. */
export async function buildWorld(endpoint: string): Promise<{
  readonly ec2: EC2Client;
  readonly elb: ElasticLoadBalancingV2Client;
  readonly vpc: string;
  readonly subnets: readonly string[];
}> {
  const config = { endpoint, region: 'eu-central-1', credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' } };
  const ec2 = new EC2Client(config);
  const vpc = (await ec2.send(new CreateVpcCommand({ CidrBlock: '10.20.0.0/16' }))).Vpc?.VpcId ?? '';
  const subnets = await Promise.all(
    ['a', 'b'].map(async (zone, index) => {
      const subnet = { VpcId: vpc, CidrBlock: `10.20.${index}.0/24`, AvailabilityZone: `eu-central-1${zone}` };
      return (await ec2.send(new CreateSubnetCommand(subnet))).Subnet?.SubnetId ?? '';
    }),
  );
  await new EKSClient(config).send(
    new CreateClusterCommand({
      name: cluster,
      roleArn: 'arn:aws:iam::123456789012:role/eks',
      resourcesVpcConfig: { subnetIds: subnets },
    }),
  );
  return { ec2, elb: new ElasticLoadBalancingV2Client(config), vpc, subnets };
}

/** The shop's office group as an earlier apply left it, but somebody let himself in by SSH and took an office away. */
export async function makeDriftedGroup(ec2: EC2Client, vpc: string): Promise<void> {
  const { GroupId } = await ec2.send(
    new CreateSecurityGroupCommand({
      GroupName: 'shop-office',
      Description: 'People in our offices',
      VpcId: vpc,
      TagSpecifications: [
        {
          ResourceType: 'security-group',
          Tags: [
            { Key: 'frontend-sg/owner', Value: 'acme/shop' },
            { Key: `frontend-sg/cluster/${cluster}`, Value: 'true' },
            { Key: 'CostCenter', Value: '4711' },
          ],
        },
      ],
    }),
  );
  await ec2.send(
    new AuthorizeSecurityGroupIngressCommand({
      GroupId,
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          IpRanges: [{ CidrIp: '203.0.113.0/24', Description: 'Offices' }],
        },
        {
          IpProtocol: 'tcp',
          FromPort: 22,
          ToPort: 22,
          IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'just for a minute' }],
        },
      ],
    }),
  );
  await ec2.send(new CreateTagsCommand({ Resources: [GroupId ?? ''], Tags: [{ Key: 'Name', Value: 'shop-office' }] }));
}
