import type { Call } from './action.ts';
import { ApiError } from './api-error.ts';
import { hex } from './ids.ts';
import { rulesOf } from './new-vpc.ts';
import { nextId } from './ids.ts';
import type { Cluster } from './resources.ts';
import type { World } from './world.ts';

type Shape = { readonly [name: string]: unknown };

export function describeCluster(name: string): (call: Call) => Shape {
  return ({ world }) => {
    const cluster = world.clusters.get(name);
    if (cluster === undefined)
      throw new ApiError('ResourceNotFoundException', `No cluster found for name: ${name}.`, 404);
    return shape(cluster);
  };
}

/** Its VPC is that of its subnets; EKS makes the cluster's own security group. */
export function createCluster(body: string): (call: Call) => Shape {
  const sent = object(parsed(body), 'the body');
  known(sent, [
    'name',
    'roleArn',
    'version',
    'resourcesVpcConfig',
    'kubernetesNetworkConfig',
    'tags',
    'clientRequestToken',
  ]);
  const config = object(sent['resourcesVpcConfig'], 'resourcesVpcConfig');
  known(config, ['subnetIds', 'securityGroupIds', 'endpointPublicAccess', 'endpointPrivateAccess']);
  const network =
    sent['kubernetesNetworkConfig'] === undefined
      ? {}
      : object(sent['kubernetesNetworkConfig'], 'kubernetesNetworkConfig');
  known(network, ['ipFamily', 'elasticLoadBalancing']);
  const balancing =
    network['elasticLoadBalancing'] === undefined
      ? {}
      : object(network['elasticLoadBalancing'], 'elasticLoadBalancing');
  const tags = sent['tags'] === undefined ? {} : object(sent['tags'], 'tags');
  const name = text(sent['name'], 'name');
  const roleArn = text(sent['roleArn'], 'roleArn');
  if (!/^[0-9A-Za-z][A-Za-z0-9_-]{0,99}$/.test(name)) throw invalid(`The cluster name '${name}' is invalid`);
  return ({ world, now }) => {
    if (world.clusters.has(name))
      throw new ApiError('ResourceInUseException', `Cluster already exists with name: ${name}`, 409);
    const subnetIds = texts(config['subnetIds'], 'subnetIds');
    const vpcId = vpcOf(world, subnetIds);
    const cluster: Cluster = {
      name,
      arn: `arn:aws:eks:${world.settings.region}:${world.settings.account}:cluster/${name}`,
      vpcId,
      subnetIds,
      securityGroupIds:
        config['securityGroupIds'] === undefined ? [] : texts(config['securityGroupIds'], 'securityGroupIds'),
      clusterSecurityGroupId: clusterGroup(world, vpcId, name),
      roleArn,
      version: sent['version'] === undefined ? '1.34' : text(sent['version'], 'version'),
      endpoint: `https://${hex(world.ids, 'cluster', 32).toUpperCase()}.gr7.${world.settings.region}.eks.amazonaws.com`,
      ipFamily: network['ipFamily'] === undefined ? 'ipv4' : text(network['ipFamily'], 'ipFamily'),
      elasticLoadBalancing: balancing['enabled'] === true,
      createdAt: now,
      tags: Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, text(value, `the tag ${key}`)])),
    };
    world.clusters.set(name, cluster);
    return shape(cluster);
  };
}

function vpcOf(world: World, subnetIds: readonly string[]): string {
  const found = subnetIds.map((id) => {
    const subnet = world.subnets.get(id);
    if (subnet === undefined) throw invalid(`The subnet ID '${id}' does not exist`);
    return subnet;
  });
  const [first] = found;
  if (first === undefined || new Set(found.map((one) => one.zone)).size < 2) {
    throw invalid('Subnets specified must be in at least two different AZs');
  }
  if (found.some((one) => one.vpcId !== first.vpcId)) throw invalid('Subnets specified must belong to the same VPC');
  return first.vpcId;
}

/** The group that EKS makes: it admits itself, and carries the tags that say whose it is. */
function clusterGroup(world: World, vpcId: string, cluster: string): string {
  const id = nextId(world.ids, 'sg');
  const everything = { protocol: '-1', from: null, to: null, description: undefined };
  world.groups.set(id, {
    id,
    name: `eks-cluster-sg-${cluster}-${hex(world.ids, 'cluster-group', 9)}`,
    description:
      'EKS created security group applied to ENI that is attached to EKS Control Plane master nodes, as well as any managed workloads.',
    vpcId,
    tags: new Map([
      ['Name', `eks-cluster-sg-${cluster}`],
      ['aws:eks:cluster-name', cluster],
      [`kubernetes.io/cluster/${cluster}`, 'owned'],
    ]),
    rules: rulesOf(world, [
      { ...everything, egress: false, source: { kind: 'group', id, account: world.settings.account } },
      { ...everything, egress: true, source: { kind: 'ipv4', cidr: '0.0.0.0/0' } },
    ]),
    hidden: 0,
  });
  return id;
}

function shape(cluster: Cluster): Shape {
  return {
    name: cluster.name,
    arn: cluster.arn,
    createdAt: cluster.createdAt / 1000,
    version: cluster.version,
    endpoint: cluster.endpoint,
    roleArn: cluster.roleArn,
    status: 'ACTIVE',
    resourcesVpcConfig: {
      subnetIds: cluster.subnetIds,
      securityGroupIds: cluster.securityGroupIds,
      clusterSecurityGroupId: cluster.clusterSecurityGroupId,
      vpcId: cluster.vpcId,
      endpointPublicAccess: true,
      endpointPrivateAccess: false,
    },
    kubernetesNetworkConfig: {
      ipFamily: cluster.ipFamily,
      elasticLoadBalancing: { enabled: cluster.elasticLoadBalancing },
    },
    tags: cluster.tags,
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new ApiError('SerializationException', 'The body is no JSON');
  }
}

function known(value: Shape, names: readonly string[]): void {
  const unknown = Object.keys(value).find((key) => !names.includes(key));
  if (unknown !== undefined) throw invalid(`The emulator does not know the field ${unknown}`);
}

function object(value: unknown, what: string): Shape {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(`${what} must be an object`);
  return value as Shape;
}

function text(value: unknown, what: string): string {
  if (typeof value !== 'string' || value === '') throw invalid(`${what} must be a text`);
  return value;
}

function texts(value: unknown, what: string): readonly string[] {
  if (!Array.isArray(value)) throw invalid(`${what} must be a list`);
  return value.map((one) => text(one, what));
}

function invalid(message: string): ApiError {
  return new ApiError('InvalidParameterException', message);
}
