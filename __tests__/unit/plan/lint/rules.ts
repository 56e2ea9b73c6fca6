import type { ObservedLoadBalancer } from '../../../../src/aws/observed.ts';
import type { DeclaredPeer, DeclaredRule } from '../../../../src/groups/rule.ts';
import { at, declared, tcp, vpc } from '../build.ts';

/** A group of which every rule stands on a line of its own, from line 1 on. */
export const onLines = (name: string, ...rules: readonly DeclaredRule[]) =>
  declared(name, { ingress: rules.map((rule, index) => ({ ...rule, place: at(index + 1) })) });

export const ports = (from: number, to: number, peer: DeclaredPeer, protocol = 'tcp'): DeclaredRule => ({
  ...tcp(from, peer),
  protocol,
  to,
});
export const everything = (peer: DeclaredPeer, protocol = '-1'): DeclaredRule => ({
  ...tcp(0, peer),
  protocol,
  from: null,
  to: null,
});

export const internetFacing = { scheme: 'internet-facing' };
export const internetFacingNlb = { 'aws-load-balancer-scheme': 'internet-facing' };

/** The load balancer of Ingress default/web, or of a stack of another name. */
export const loadBalancer = (
  securityGroups: readonly string[],
  stack = 'default/web',
  cluster = 'prod',
): ObservedLoadBalancer => ({
  arn: `arn:${cluster}/${stack}`,
  name: stack,
  dnsName: 'x',
  type: 'application',
  scheme: 'internal',
  vpc,
  state: { code: 'active' },
  securityGroups,
  tags: {
    'elbv2.k8s.aws/cluster': cluster,
    'ingress.k8s.aws/stack': stack,
    'ingress.k8s.aws/resource': 'LoadBalancer',
  },
});
