import type { Call } from './action.ts';
import { ApiError } from './api-error.ts';
import { checkedGroups } from './elb-groups.ts';
import { hex, nextId } from './ids.ts';
import type { Params } from './params.ts';
import { readTags, withTags } from './tag-rules.ts';
import type { LoadBalancer, Subnet } from './resources.ts';
import type { World } from './world.ts';

type Type = LoadBalancer['type'];

const prefixes: Readonly<Record<Type, string>> = { application: 'app', network: 'net', gateway: 'gwy' };

/** CreateLoadBalancer. Its VPC is that of its subnets; an application load balancer without groups gets the default group of the VPC. */
export function newBalancer(params: Params): (call: Call) => LoadBalancer {
  const name = checkedName(params.required('Name'));
  const type = checkedType(params.text('Type') ?? 'application');
  const scheme = params.text('Scheme') ?? 'internet-facing';
  const ipAddressType = params.text('IpAddressType') ?? 'ipv4';
  const subnets = [
    ...params.list('Subnets'),
    ...params.structs('SubnetMappings').map((one) => one.required('SubnetId')),
  ];
  const groups = params.list('SecurityGroups');
  const tags = withTags(new Map(), readTags(params, 'Tags'));
  if (!['internet-facing', 'internal'].includes(scheme)) throw validation(`'${scheme}' is not a scheme`);
  if (!['ipv4', 'dualstack', 'dualstack-without-public-ipv4'].includes(ipAddressType))
    throw validation(`'${ipAddressType}' is not an IP address type`);
  if (type === 'gateway' && groups.length > 0)
    throw invalid('Security groups are not supported for load balancers with type gateway');
  return ({ world, now }) => {
    const places = checkedSubnets(world, type, subnets);
    const vpcId = places[0]?.vpcId ?? '';
    if ([...world.loadBalancers.values()].some((one) => one.name === name)) {
      throw new ApiError(
        'DuplicateLoadBalancerName',
        `A load balancer with the same name '${name}' exists, but with different settings`,
      );
    }
    const securityGroups =
      groups.length > 0
        ? checkedGroups(world, vpcId, groups)
        : type === 'application'
          ? defaultGroup(world, vpcId)
          : [];
    const { account, region } = world.settings;
    const path = `${prefixes[type]}/${name}/${hex(world.ids, 'load-balancer', 16)}`;
    const balancer: LoadBalancer = {
      arn: `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/${path}`,
      name,
      dnsName: dnsName(world, name, type, scheme, path),
      type,
      scheme,
      ipAddressType,
      vpcId,
      subnets: places.map((one) => one.id),
      securityGroups,
      enforcePrivateLink: type === 'network' && securityGroups.length > 0 ? 'on' : undefined,
      createdAt: now,
      state: { code: 'provisioning' },
      provisioning: world.trouble.provisioning,
      tags,
    };
    world.loadBalancers.set(balancer.arn, balancer);
    for (const subnet of places) addInterface(world, balancer, subnet, path);
    return balancer;
  };
}

export function balancerOf(world: World, arn: string): LoadBalancer {
  if (!/^arn:aws:elasticloadbalancing:[a-z0-9-]+:\d{12}:loadbalancer\/(?:app|net|gwy)\/[^/]+\/[0-9a-f]+$/.test(arn)) {
    throw validation(`'${arn}' is not a valid load balancer ARN`);
  }
  const balancer = world.loadBalancers.get(arn);
  if (balancer === undefined) throw new ApiError('LoadBalancerNotFound', `Load balancers '[${arn}]' not found`);
  return balancer;
}

function checkedSubnets(world: World, type: Type, ids: readonly string[]): readonly Subnet[] {
  const found = [...new Set(ids)].map((id) => {
    const subnet = world.subnets.get(id);
    if (subnet === undefined) throw new ApiError('SubnetNotFound', `The subnet ID '${id}' does not exist`);
    return subnet;
  });
  if (found.length === 0) throw validation('At least one subnet must be specified');
  if (new Set(found.map((one) => one.vpcId)).size > 1) throw invalid('All subnets must belong to the same VPC');
  const zones = new Set(found.map((one) => one.zone));
  if (zones.size < found.length)
    throw invalid('A load balancer cannot be attached to multiple subnets in the same Availability Zone');
  if (type === 'application' && zones.size < 2)
    throw validation('At least two subnets in two different Availability Zones must be specified');
  return found;
}

/** One in every subnet, as ELB makes them: its description names the load balancer. */
function addInterface(world: World, balancer: LoadBalancer, subnet: Subnet, path: string): void {
  const id = nextId(world.ids, 'eni');
  const { vpcId, arn, securityGroups } = balancer;
  world.interfaces.set(id, {
    id,
    vpcId,
    subnetId: subnet.id,
    description: `ELB ${path}`,
    requester: 'amazon-elb',
    loadBalancerArn: arn,
    groups: securityGroups,
    tags: new Map(),
  });
}

function defaultGroup(world: World, vpcId: string): readonly string[] {
  return [...world.groups.values()].filter((one) => one.vpcId === vpcId && one.name === 'default').map((one) => one.id);
}

function dnsName(world: World, name: string, type: Type, scheme: string, path: string): string {
  const inner = scheme === 'internal' ? 'internal-' : '';
  return type === 'application'
    ? `${inner}${name}-${Number.parseInt(path.slice(-8), 16)}.${world.settings.region}.elb.amazonaws.com`
    : `${name}-${path.slice(-16)}.elb.${world.settings.region}.amazonaws.com`;
}

function checkedName(name: string): string {
  if (!/^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$/.test(name) || name.startsWith('internal-')) {
    throw validation(
      `The load balancer name '${name}' can have at most 32 letters, digits and hyphens, no hyphen at an end, and may not begin with 'internal-'`,
    );
  }
  return name;
}

function checkedType(type: string): Type {
  if (type === 'application' || type === 'network' || type === 'gateway') return type;
  throw validation(`'${type}' is not a load balancer type`);
}

function validation(message: string): ApiError {
  return new ApiError('ValidationError', message);
}

function invalid(message: string): ApiError {
  return new ApiError('InvalidConfigurationRequest', message);
}
