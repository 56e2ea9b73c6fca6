import type { Action, Call, Fields } from './action.ts';
import { ApiError } from './api-error.ts';
import { balancerOf, newBalancer } from './new-load-balancer.ts';
import { decodeToken, encodeToken } from './pages.ts';
import { checkedGroups } from './elb-groups.ts';
import type { LoadBalancer } from './resources.ts';
import type { World } from './world.ts';

export const createLoadBalancer: Action = (params) => {
  const wanted = newBalancer(params);
  return (call) => ({ LoadBalancers: [shape(call.world, wanted(call))] });
};

/** Names or ARNs, or all of them in pages; one that does not exist fails the call. */
export const describeLoadBalancers: Action = (params) => {
  const [names, arns] = [params.list('Names'), params.list('LoadBalancerArns')];
  const size = params.integer('PageSize', { min: 1, max: 400 }) ?? 400;
  const marker = params.text('Marker');
  if (names.length > 0 && arns.length > 0)
    throw validation('Load balancer names and load balancer ARNs cannot be specified at the same time');
  if (Math.max(names.length, arns.length) > 20) throw validation('Up to 20 load balancers can be described in a call');
  if (names.length + arns.length > 0 && marker !== undefined)
    throw validation('A marker cannot be used with names or ARNs');
  return ({ world }) => {
    const all = [...world.loadBalancers.values()];
    const named = names.map((name) => {
      const one = all.find((candidate) => candidate.name === name);
      if (one === undefined)
        throw new ApiError('LoadBalancerNotFound', `Load balancers '[${names.join(', ')}]' not found`);
      return one;
    });
    const found = [...named, ...arns.map((arn) => balancerOf(world, arn))];
    if (names.length + arns.length > 0) return { LoadBalancers: found.map((one) => describe(world, one)) };
    const after = marker === undefined ? '' : decodeToken(marker, 'ValidationError');
    const rest = all.filter((one) => one.arn > after).sort((a, b) => (a.arn < b.arn ? -1 : 1));
    const last = rest.length > size ? rest[size - 1] : undefined;
    return {
      LoadBalancers: rest.slice(0, size).map((one) => describe(world, one)),
      NextMarker: last === undefined ? undefined : encodeToken(last.arn),
    };
  };
};

export const setSecurityGroups: Action = (params) => {
  const arn = params.required('LoadBalancerArn');
  const ids = params.list('SecurityGroups');
  const enforce = params.text('EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic');
  if (ids.length === 0) throw validation('At least one security group must be specified');
  if (enforce !== undefined && !['on', 'off'].includes(enforce))
    throw validation(`'${enforce}' is neither 'on' nor 'off'`);
  return ({ world }) => {
    const balancer = balancerOf(world, arn);
    // https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/4790 has this text.
    if (balancer.type === 'network' && balancer.securityGroups.length === 0) {
      throw new ApiError(
        'InvalidConfigurationRequest',
        'You cannot set security groups on a Network Load Balancer which was created without any security groups.',
      );
    }
    if (balancer.type === 'gateway')
      throw new ApiError(
        'InvalidConfigurationRequest',
        `SetSecurityGroups is not supported for load balancers of type 'gateway'`,
      );
    balancer.securityGroups = checkedGroups(world, balancer.vpcId, ids);
    if (enforce !== undefined) balancer.enforcePrivateLink = enforce;
    for (const one of world.interfaces.values()) {
      if (one.loadBalancerArn === arn) one.groups = balancer.securityGroups;
    }
    return {
      SecurityGroupIds: balancer.securityGroups,
      EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: balancer.enforcePrivateLink,
    };
  };
};

/** A load balancer that is not there is no error. Its interfaces may linger. */
export const deleteLoadBalancer: Action = (params) => {
  const arn = params.required('LoadBalancerArn');
  return ({ world, now }: Call) => {
    world.loadBalancers.delete(arn);
    for (const listener of world.listeners.values())
      if (listener.loadBalancerArn === arn) world.listeners.delete(listener.arn);
    for (const one of world.interfaces.values())
      if (one.loadBalancerArn === arn) one.goneAt = now + world.trouble.linger;
    return {};
  };
};

function describe(world: World, balancer: LoadBalancer): Fields {
  if (balancer.provisioning > 0) balancer.provisioning -= 1;
  else if (balancer.state.code === 'provisioning') balancer.state = { code: 'active' };
  return shape(world, balancer);
}

function shape(world: World, balancer: LoadBalancer): Fields {
  return {
    LoadBalancerArn: balancer.arn,
    DNSName: balancer.dnsName,
    CanonicalHostedZoneId: 'Z35SXDOTRQ7X7K',
    CreatedTime: new Date(balancer.createdAt).toISOString(),
    LoadBalancerName: balancer.name,
    Scheme: balancer.type === 'gateway' ? undefined : balancer.scheme,
    VpcId: balancer.vpcId,
    State: { Code: balancer.state.code, Reason: balancer.state.reason },
    Type: balancer.type,
    AvailabilityZones: balancer.subnets.map((id) => ({ ZoneName: world.subnets.get(id)?.zone, SubnetId: id })),
    SecurityGroups:
      balancer.type === 'application' || balancer.securityGroups.length > 0 ? balancer.securityGroups : undefined,
    IpAddressType: balancer.ipAddressType,
    EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: balancer.enforcePrivateLink,
  };
}

function validation(message: string): ApiError {
  return new ApiError('ValidationError', message);
}
