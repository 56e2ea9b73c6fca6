import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ObservedLoadBalancer } from '../../../src/aws/observed.ts';
import { attachmentStages, classify, type ExtraGroups, stageOf } from '../../../src/verify/classify.ts';
import { diagnose } from '../../../src/verify/diagnose.ts';
import type { Expectation } from '../../../src/verify/expectation.ts';
import type { KnownGroup } from '../../../src/verify/known-group.ts';
import { locate } from '../../../src/verify/locate.ts';

const kinds = ['ours', 'backend', 'managed', 'foreign'] as const;
const universe = ['sg-1', 'sg-2', 'sg-3', 'sg-4', 'sg-5', 'sg-6'];
const place = { file: 'a.yaml', line: 1, column: 1 };
const trackingTags = { 'elbv2.k8s.aws/cluster': 'c', 'service.k8s.aws/stack': 'n/s' };

const known = fc
  .array(fc.tuple(fc.constantFrom(...kinds), fc.constantFrom('', '', '', 'vpc-1', 'vpc-2')), {
    minLength: universe.length,
    maxLength: universe.length,
  })
  .map(
    (chosen): ReadonlyMap<string, KnownGroup> =>
      new Map(
        universe.map((id, index) => {
          const [kind = 'foreign', vpc = ''] = chosen[index] ?? [];
          return [id, { id, kind, ...(vpc === '' ? {} : { vpc }) }];
        }),
      ),
  );

const expectation = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom(...universe), { minLength: 1, maxLength: 3 }),
    type: fc.constantFrom('application' as const, 'network' as const),
    assumed: fc.boolean(),
  })
  .map(({ ids, type, assumed }): Expectation => ({
    frontend: { kind: 'Service', id: 'n/s' },
    object: { resource: 'service', namespace: 'n', name: 's' },
    cluster: 'c',
    region: 'eu-west-1',
    vpc: 'vpc-1',
    role: 'main',
    type,
    scheme: { value: 'internal', assumed },
    trackingTags,
    name: { prefix: 'k8s-n-s-' },
    listeners: [],
    groups: ids.map((id) => ({ token: id, ids: [id], place })),
  }));

const often = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 4 }, fc.constantFrom(usual, ...others));

/** Load balancers near what is wanted: a world of chance is almost never as it should be. */
const worldFor = (wanted: Expectation) => {
  const chance = fc.uniqueArray(fc.constantFrom(...universe), { maxLength: 4 });
  const ids = wanted.groups.flatMap((group) => group.ids);
  const one = fc.record({
    type: often<ObservedLoadBalancer['type']>(wanted.type, 'application', 'network'),
    scheme: often('internal', 'internet-facing'),
    vpc: often('vpc-1', 'vpc-2'),
    state: often({ code: 'active' }, { code: 'active_impaired' }, { code: 'provisioning' }, { code: 'failed' }),
    securityGroups: fc.oneof(
      chance,
      fc.uniqueArray(fc.constantFrom(...universe), { maxLength: 1 }).map((extra) => [...new Set([...extra, ...ids])]),
    ),
    tags: often<Readonly<Record<string, string>>>(
      trackingTags,
      {},
      { ...trackingTags, 'service.k8s.aws/stack': 'n/x' },
    ),
  });
  return fc
    .array(one, { maxLength: 3 })
    .map((some) =>
      some.map((rest, index): ObservedLoadBalancer => ({
        ...rest,
        arn: `arn:${index}`,
        name: `n${index}`,
        dnsName: '',
      })),
    )
    .map((loadBalancers) => ({ wanted, loadBalancers }));
};

/** The definition, told again without any of the code: one load balancer of this frontend in the VPC, and it is as it should be. */
function isAsItShouldBe(
  wanted: Expectation,
  world: readonly ObservedLoadBalancer[],
  groups: ReadonlyMap<string, KnownGroup>,
  extraGroups: ExtraGroups,
): boolean {
  const mine = world.filter(
    (one) =>
      one.vpc === 'vpc-1' && one.tags?.['elbv2.k8s.aws/cluster'] === 'c' && one.tags['service.k8s.aws/stack'] === 'n/s',
  );
  const [one] = mine;
  if (mine.length !== 1 || one === undefined) return false;
  const ids = wanted.groups.flatMap((group) => group.ids);
  const forbidden = extraGroups === 'fail' ? ['ours', 'managed', 'foreign'] : ['ours', 'managed'];
  return (
    one.type === wanted.type &&
    (wanted.scheme.assumed || one.scheme === 'internal') &&
    ['active', 'active_impaired'].includes(one.state.code) &&
    ids.every((id) => one.securityGroups.includes(id)) &&
    one.securityGroups.every((id) => ids.includes(id) || !forbidden.includes(groups.get(id)?.kind ?? 'foreign'))
  );
}

test('settled is exactly what the definition says, in any order of the load balancers', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      expectation.chain(worldFor),
      known,
      fc.constantFrom('allow' as const, 'warn' as const, 'fail' as const),
      ({ wanted, loadBalancers: world }, groups, extraGroups) => {
        const attachment = classify(wanted, locate(wanted, world), groups, extraGroups);
        seen.add(attachment.result);
        expect(stageOf(attachment) === 'settled').toBe(isAsItShouldBe(wanted, world, groups, extraGroups));
        const reversed = classify(wanted, locate(wanted, world.toReversed()), groups, extraGroups);
        expect(reversed.result).toBe(attachment.result);
        expect(reversed.loadBalancer).toEqual(attachment.loadBalancer);
        expect(diagnose(attachment) === undefined).toBe(stageOf(attachment) === 'settled');
      },
    ),
    { numRuns: 5000 },
  );
  // The worlds are worth something only if they come to every result that a sweep of such an expectation can have.
  const others = ['released', 'unseen', 'unresolved', 'denied', 'not-deployed', 'rules-unsettled', 'rules-differ'];
  expect([...seen, ...others].sort()).toEqual(Object.keys(attachmentStages).sort());
});
