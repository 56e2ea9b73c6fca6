import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ObservedLoadBalancer } from '../../../src/aws/observed.ts';
import { parseDocuments } from '../../../src/manifests/documents.ts';
import { heldGroups } from '../../../src/plan/held.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { type Drifted, drifted } from './drifted.ts';
import type { ModelVpc } from './model.ts';
import { isWrong } from './oracle.ts';
import { applied, planFor } from './planning.ts';
import { isSkipped } from './steps.ts';

const ingress = (names: readonly string[]) =>
  parseDocuments(
    'web.yaml',
    `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/security-groups: ${names.join(', ')}
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 443}, {"HTTP": 8050}]'
spec: { ingressClassName: alb, defaultBackend: { service: { name: web, port: { number: 80 } } } }`,
  ).documents;

/** Every declared group on one load balancer. */
function deployed(world: Drifted, vpc: ModelVpc, carried: readonly string[] | undefined): Plan {
  const loadBalancer = (securityGroups: readonly string[]): ObservedLoadBalancer => ({
    arn: 'arn:lb',
    name: 'web',
    dnsName: 'x',
    type: 'application',
    scheme: 'internal',
    vpc: 'vpc-0123456789abcdef0',
    state: { code: 'active' },
    securityGroups,
    tags: {
      'elbv2.k8s.aws/cluster': 'prod',
      'ingress.k8s.aws/stack': 'shop/web',
      'ingress.k8s.aws/resource': 'LoadBalancer',
    },
  });
  return planFor(world.declared, vpc, {
    documents: ingress(world.declared.flatMap(({ name, adopt }) => (adopt === undefined ? [name] : []))),
    loadBalancers: carried === undefined ? [] : [loadBalancer(carried)],
  });
}
/** The model knows nothing of groups that wait for one that is not written. */
function holdsAlike({ groups }: Plan): boolean {
  if (groups.some(({ waitsFor }) => waitsFor !== undefined)) return false;
  const held = heldGroups(groups);
  return groups.every((group) => group.changes.length === 0 || isSkipped(group, groups) === held.has(group.name));
}
const exposed = (plan: Plan) => plan.frontends[0]?.loadBalancers[0];

test('when everything is done, before is after, and after is what the plan had said', () => {
  let judged = 0;
  fc.assert(
    fc.property(drifted, (world) => {
      fc.pre(!isWrong(world) && world.declared.some(({ adopt }) => adopt === undefined));
      const plan = deployed(world, world.vpc, undefined);
      const first = exposed(plan);
      fc.pre(first !== undefined);
      for (const { before } of first?.exposure ?? []) expect(before).toEqual([]);
      const vpc = applied(plan, world.vpc);
      const carried = exposed(deployed(world, vpc, undefined))?.securityGroups ?? [];
      fc.pre(!carried.includes('new'));
      const again = deployed(world, vpc, carried);
      fc.pre(holdsAlike(plan) && holdsAlike(again));
      const last = exposed(again);
      for (const [index, { before, after }] of (last?.exposure ?? []).entries()) {
        expect(before).toEqual(after);
        // A group that the plan makes has no id yet.
        const withoutIds = (sources: readonly object[] | undefined) =>
          (sources ?? [])
            .map((source) => JSON.stringify({ ...source, ...('name' in source ? { id: undefined } : {}) }))
            .toSorted();
        expect(withoutIds(first?.exposure[index]?.after)).toEqual(withoutIds(after));
      }
      judged += 1;
    }),
    { numRuns: 200 },
  );
  expect(judged).toBeGreaterThan(40);
});
