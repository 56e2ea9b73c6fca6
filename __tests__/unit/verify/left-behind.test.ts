import { expect, test } from 'vitest';
import type { ObservedLoadBalancer } from '../../../src/aws/observed.ts';
import { leftBehind, stacksOf } from '../../../src/verify/left-behind.ts';
import { alb, known, marks, vpc } from './worlds.ts';

const stacks = stacksOf([
  { kind: 'IngressGroup', id: 'shop/web' },
  { kind: 'Service', id: 'shop/api' },
  { kind: 'Gateway', id: 'shop/edge' },
]);

const tagged = (
  key: string,
  id: string,
  cluster: Readonly<Record<string, string>> = { 'elbv2.k8s.aws/cluster': 'prod' },
) => alb({ name: key, securityGroups: ['sg-old', 'sg-theirs'], tags: { ...cluster, [key]: id } });
const autoMode = { 'eks:eks-cluster-name': 'prod' };

test.each<[string, ObservedLoadBalancer, string | undefined]>([
  ['an Ingress that is gone', tagged('ingress.k8s.aws/stack', 'shop/old'), 'shop/old'],
  ['an Ingress that is there', tagged('ingress.k8s.aws/stack', 'shop/web'), undefined],
  ['a Service of the name of an Ingress', tagged('service.k8s.aws/stack', 'shop/web'), 'shop/web'],
  ['a Service that is there', tagged('service.k8s.aws/stack', 'shop/api'), undefined],
  ['a Gateway that is there', tagged('gateway.k8s.aws.nlb/stack', 'shop/edge'), undefined],
  ['a Gateway that is gone', tagged('gateway.k8s.aws.alb/stack', 'shop/old'), 'shop/old'],
  ['one of Auto Mode that is there', tagged('ingress.eks.amazonaws.com/stack', 'shop/web', autoMode), undefined],
  ['one of Auto Mode that is gone', tagged('service.eks.amazonaws.com/stack', 'shop/old', autoMode), 'shop/old'],
  [
    'one of another cluster',
    tagged('ingress.k8s.aws/stack', 'shop/old', { 'elbv2.k8s.aws/cluster': 'dev' }),
    undefined,
  ],
  ['one of no controller', alb({ securityGroups: ['sg-old'], tags: { 'elbv2.k8s.aws/cluster': 'prod' } }), undefined],
  [
    'one without groups of ours',
    { ...tagged('ingress.k8s.aws/stack', 'x/y'), securityGroups: ['sg-theirs'] },
    undefined,
  ],
  ['one of another VPC', { ...tagged('ingress.k8s.aws/stack', 'x/y'), vpc: 'vpc-2' }, undefined],
])('%s', (_, loadBalancer, stack) => {
  expect(leftBehind([loadBalancer], vpc, stacks, known, marks)).toMatchObject(
    stack === undefined ? [] : [{ stack, groups: [{ id: 'sg-old' }] }],
  );
});
