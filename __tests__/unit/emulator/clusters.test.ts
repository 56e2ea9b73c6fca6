import {
  CreateClusterCommand,
  DescribeClusterCommand,
  ResourceNotFoundException,
  type CreateClusterCommandInput,
} from '@aws-sdk/client-eks';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { expect, it } from 'vitest';
import { refusal, scene } from './scene.ts';

const roleArn = 'arn:aws:iam::123456789012:role/eks';

it('says the VPC of the cluster, from its subnets', async () => {
  const { eks, subnets, vpcId, read, clock } = await scene();
  const subnetIds = await subnets();
  await eks.send(
    new CreateClusterCommand({ name: 'prod', roleArn, resourcesVpcConfig: { subnetIds }, tags: { team: 'web' } }),
  );
  const { cluster } = await eks.send(new DescribeClusterCommand({ name: 'prod' }));
  expect(cluster).toMatchObject({
    name: 'prod',
    arn: 'arn:aws:eks:us-east-1:123456789012:cluster/prod',
    status: 'ACTIVE',
    endpoint: expect.stringMatching(/^https:\/\/[0-9A-F]{32}\.gr7\.us-east-1\.eks\.amazonaws\.com$/),
    createdAt: new Date(clock.now),
    resourcesVpcConfig: { vpcId, subnetIds },
    kubernetesNetworkConfig: { ipFamily: 'ipv4', elasticLoadBalancing: { enabled: false } },
    tags: { team: 'web' },
  });
  const { Tags } = await read(cluster?.resourcesVpcConfig?.clusterSecurityGroupId ?? '');
  expect(Tags).toContainEqual({ Key: 'kubernetes.io/cluster/prod', Value: 'owned' });
});

it('says when there is no such cluster', async () => {
  const { eks } = await scene();
  const call = eks.send(new DescribeClusterCommand({ name: 'nope' }));
  await expect(call).rejects.toBeInstanceOf(ResourceNotFoundException);
  await expect(call).rejects.toMatchObject({
    message: 'No cluster found for name: nope.',
    $metadata: { httpStatusCode: 404 },
  });
});

it.each<[string, Partial<CreateClusterCommandInput>, string]>([
  ['a name twice', {}, 'ResourceInUseException'],
  ['one subnet', { name: 'b', resourcesVpcConfig: { subnetIds: ['subnet-default1'] } }, 'InvalidParameterException'],
  ['an unknown subnet', { name: 'b', resourcesVpcConfig: { subnetIds: ['subnet-1'] } }, 'InvalidParameterException'],
  ['a name with a space', { name: 'a b' }, 'InvalidParameterException'],
  [
    'what it does not model',
    { name: 'b', outpostConfig: { outpostArns: [], controlPlaneInstanceType: 'x' } },
    'InvalidParameterException',
  ],
])('refuses %s', async (_, more, name) => {
  const { eks } = await scene();
  const input = { name: 'prod', roleArn, resourcesVpcConfig: { subnetIds: ['subnet-default1', 'subnet-default2'] } };
  await eks.send(new CreateClusterCommand(input));
  await expect(eks.send(new CreateClusterCommand({ ...input, ...more }))).rejects.toMatchObject({ name });
});

it('says who calls', async () => {
  const { sts, world } = await scene({ account: '210987654321' });
  expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: '210987654321' });
  world.trouble = { ...world.trouble, deny: ['sts:GetCallerIdentity'] };
  expect(await refusal(sts.send(new GetCallerIdentityCommand({})))).toMatchObject({
    code: 'AccessDenied',
    status: 403,
  });
});
