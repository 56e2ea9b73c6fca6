import { DeleteLoadBalancerCommand, SetSecurityGroupsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describeLoadBalancers, describeLoadBalancerTags } from '../../src/aws/load-balancers.ts';
import { describeListeners } from '../../src/aws/listeners.ts';
import { describeRules } from '../../src/aws/rules.ts';
import { describeGroupsById } from '../../src/aws/security-groups.ts';
import type { Expectation } from '../../src/verify/expectation.ts';
import { type Progress, type Verification, verify, type VerifyOptions } from '../../src/verify/poll.ts';
import { type Judge, region } from './judges.ts';
import { controllerTags, makeGroup, makeLoadBalancer, makeNetwork, present } from './world.ts';

export type Scene = {
  readonly judge: Judge;
  readonly vpc: string;
  readonly groups: Readonly<Record<'web' | 'old' | 'managed' | 'backend' | 'foreign', string>>;
  /** Ingress shop/web, which names the group `web`. */
  readonly ingress: Expectation;
  /** Service shop/api, which names the group `web`. */
  readonly service: Expectation;
  /** What the controller does, from one call to the next. Load balancers are called as in AWS; an ARN is returned. */
  readonly create: (name: string, wanted: Created) => Promise<string>;
  readonly attach: (name: string, groups: readonly string[]) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
};

type Created = {
  /** An application load balancer for `ingress`, a network one for `service`, with their tags unless others are given. */
  readonly as: 'ingress' | 'service';
  readonly groups?: readonly string[];
  readonly scheme?: 'internal' | 'internet-facing';
  readonly tags?: Readonly<Record<string, string>>;
};

/** A VPC with five security groups, and what a controller would do in it. Several in one world differ by their block. */
export async function setScene(judge: Judge, block = 0): Promise<Scene> {
  const { vpcId, subnetIds } = await makeNetwork(judge, { block });
  const group = (name: string, tags: Readonly<Record<string, string>>) => makeGroup(judge, { name, vpcId, tags });
  const ours = { 'frontend-sg/owner': 'acme/shop' };
  const controllers = (key: string, resource: string) => ({ 'elbv2.k8s.aws/cluster': 'prod', [key]: resource });
  const groups = {
    web: await group('web', ours),
    old: await group('old', ours),
    managed: await group('managed', controllers('ingress.k8s.aws/resource', 'ManagedLBSecurityGroup')),
    backend: await group('backend', controllers('elbv2.k8s.aws/resource', 'backend-sg')),
    foreign: await group('foreign', {}),
  };
  const place = { file: 'k8s/web.yaml', line: 7, column: 5 };
  const expectation = (resource: 'ingress' | 'service', name: string): Expectation => ({
    frontend: { kind: resource === 'ingress' ? 'IngressGroup' : 'Service', id: `shop/${name}` },
    object: { resource, namespace: 'shop', name },
    cluster: 'prod',
    region,
    vpc: vpcId,
    role: 'main',
    type: resource === 'ingress' ? 'application' : 'network',
    scheme: { value: 'internet-facing', assumed: false },
    trackingTags: controllerTags(resource, 'prod', `shop/${name}`),
    name: { prefix: `k8s-shop-${name}-` },
    groups: [{ token: 'web', ids: [groups.web], place }],
    listeners: [],
    place,
  });
  const expectations = { ingress: expectation('ingress', 'web'), service: expectation('service', 'api') };
  const arns = new Map<string, string>();
  return {
    judge,
    vpc: vpcId,
    groups,
    ...expectations,
    create: async (name, { as, tags, ...wanted }) => {
      const { type, trackingTags } = expectations[as];
      const arn = await makeLoadBalancer(judge, { name, type, subnetIds, tags: tags ?? trackingTags, ...wanted });
      arns.set(name, arn);
      return arn;
    },
    attach: async (name, carried) => {
      const LoadBalancerArn = present(arns.get(name));
      await judge.elb.send(new SetSecurityGroupsCommand({ LoadBalancerArn, SecurityGroups: [...carried] }));
    },
    remove: async (name) => {
      await judge.elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: present(arns.get(name)) }));
    },
  };
}

/**
 * A verification of one minute, whose clock moves by its pauses alone. `after`: what happens in the pause that begins so
 * many seconds after the start.
 */
export async function verifyOn(
  { judge, ingress }: Scene,
  options: Partial<VerifyOptions> & { readonly after?: Readonly<Record<number, () => Promise<unknown>>> } = {},
): Promise<{ readonly verification: Verification; readonly polls: readonly Progress[] }> {
  const { after = {}, ...rest } = options;
  const polls: Progress[] = [];
  let time = 0;
  const verification = await verify({
    read: {
      loadBalancers: (signal) => describeLoadBalancers(judge, signal),
      tags: (arns, signal) => describeLoadBalancerTags(judge, arns, signal),
      groups: (ids) => describeGroupsById(judge, ids),
      rules: (ids) =>
        describeRules(
          judge,
          ids.map((id) => ({ id })),
        ),
      listeners: (arn) => describeListeners(judge, arn),
    },
    expectations: [ingress],
    groups: [],
    marks: { owner: 'acme/shop', cluster: 'prod', backendGroups: [] },
    extraGroups: 'warn',
    declared: new Map(),
    stacks: new Set(['ingress shop/web', 'service shop/api']),
    timeout: 60_000,
    interval: 10_000,
    now: () => time,
    sleep: async (milliseconds) => {
      await after[time / 1000]?.();
      time += milliseconds;
    },
    random: () => 0.5,
    signal: new AbortController().signal,
    onPoll: (progress) => polls.push(progress),
    ...rest,
  });
  return { verification, polls };
}

/** What each poll made of the first expectation. */
export const resultsOf = (polls: readonly Progress[]): readonly (string | undefined)[] =>
  polls.map((progress) => progress.attachments[0]?.result);
