import { describe, expect, test } from 'vitest';
import type { ObservedLoadBalancer } from '../../../src/aws/observed.ts';
import type { Expectation } from '../../../src/verify/expectation.ts';
import { type TagCache, withTags } from '../../../src/verify/tag-cache.ts';
import { alb, ingress, service, untagged } from './worlds.ts';

/** Makes sweep after sweep with one cache, and says which load balancers (by name) each asked for. */
async function sweeps(
  expectations: readonly Expectation[],
  ...worlds: readonly (readonly ObservedLoadBalancer[])[]
): Promise<{ readonly asked: readonly (readonly string[])[]; readonly cache: TagCache }> {
  const cache: TagCache = new Map();
  const asked: (readonly string[])[] = [];
  for (const world of worlds) {
    const names: string[] = [];
    const bare = world.map(untagged);
    const tagged = await withTags(bare, expectations, { tags: cache, hostnames: new Set() }, async (arns) => {
      const some = world.filter(({ arn }) => arns.includes(arn));
      names.push(...some.map(({ name }) => name));
      return new Map(some.flatMap(({ arn, tags }) => (tags === undefined ? [] : [[arn, tags]])));
    });
    expect(tagged.map(({ arn }) => arn)).toEqual(world.map(({ arn }) => arn));
    asked.push(names);
  }
  return { asked, cache };
}

const provisioning = { code: 'provisioning' };
const stranger = (overrides: Partial<ObservedLoadBalancer> = {}) => alb({ name: 'stranger', tags: {}, ...overrides });

describe('tags are asked', () => {
  test('of every application and network load balancer of the VPC, once', async () => {
    const world = [alb(), stranger(), stranger({ name: 'gateway', type: 'gateway' })];
    const { asked } = await sweeps([ingress()], world, world, world);
    expect(asked).toEqual([['k8s-shop-web-0123456789', 'stranger'], [], []]);
  });

  test('in other VPCs only of those whose name fits', async () => {
    const world = [
      alb({ vpc: 'vpc-2' }),
      stranger({ vpc: 'vpc-2' }),
      stranger({ name: 'k8s-shop-api-1', vpc: 'vpc-2' }),
    ];
    expect((await sweeps([ingress(), service()], world)).asked).toEqual([
      ['k8s-shop-web-0123456789', 'k8s-shop-api-1'],
    ]);
  });

  test('again of one that is nobody’s while it is being made', async () => {
    const { asked } = await sweeps(
      [ingress()],
      [alb(), stranger({ state: provisioning })],
      [alb(), stranger({ state: provisioning })],
      [alb(), stranger()],
      [alb(), stranger()],
    );
    expect(asked).toEqual([['k8s-shop-web-0123456789', 'stranger'], ['stranger'], [], []]);
  });

  test('not again of one that has its frontend, even while it is being made', async () => {
    const young = alb({ state: provisioning });
    expect((await sweeps([ingress(), service()], [young], [young])).asked).toEqual([[young.name], []]);
  });

  test('again of one with a fitting name, as long as that frontend has none', async () => {
    const young = alb({ tags: {} });
    const { asked } = await sweeps(
      [ingress()],
      [young, stranger()],
      [young, stranger()],
      [alb(), stranger()],
      [alb(), stranger()],
    );
    expect(asked).toEqual([
      ['k8s-shop-web-0123456789', 'stranger'],
      ['k8s-shop-web-0123456789'],
      ['k8s-shop-web-0123456789'],
      [],
    ]);
  });

  test('not again of one with a fitting name when the frontend has its own', async () => {
    const other = alb({ name: 'k8s-shop-api-other', tags: {} });
    const own = alb({ name: 'k8s-shop-api-own', tags: service().trackingTags });
    expect((await sweeps([service()], [own, other], [own, other])).asked).toEqual([
      ['k8s-shop-api-own', 'k8s-shop-api-other'],
      [],
    ]);
  });

  test('again of one that vanished before its tags were read', async () => {
    const gone = untagged(stranger());
    expect((await sweeps([ingress()], [gone], [stranger()], [stranger()])).asked).toEqual([
      ['stranger'],
      ['stranger'],
      [],
    ]);
  });
});

test('of one that an object names in its status: in another VPC, too, and again as long as its frontend has none', async () => {
  const far = stranger({ name: 'far', vpc: 'vpc-2', dnsName: 'Far-1.elb.amazonaws.com' });
  const near = stranger({ name: 'near', dnsName: 'Near-1.elb.amazonaws.com' });
  const memory = { tags: new Map(), hostnames: new Set<string>() };
  const asked: (readonly string[])[] = [];
  const sweep = (expectations: readonly Expectation[], world: readonly ObservedLoadBalancer[]) =>
    withTags(world.map(untagged), expectations, memory, async (arns) => {
      const some = world.filter(({ arn }) => arns.includes(arn));
      asked.push(some.map(({ name }) => name));
      return new Map(some.flatMap(({ arn, tags }) => (tags === undefined ? [] : [[arn, tags]])));
    });
  await sweep([ingress()], [far, near]);
  for (const { dnsName } of [far, near]) memory.hostnames.add(dnsName.toLowerCase());
  await sweep([ingress()], [far, near]);
  await sweep([ingress()], [far, { ...near, tags: alb().tags ?? {} }]);
  await sweep([ingress()], [far, { ...near, tags: alb().tags ?? {} }]);
  expect(asked).toEqual([['near'], ['far', 'near'], ['far', 'near']]);
});

test('what is gone is forgotten', async () => {
  const { cache } = await sweeps([ingress()], [alb(), stranger()], [alb()]);
  expect([...cache.keys()]).toEqual([alb().arn]);
});

test('nothing is asked where nothing can matter', async () => {
  const read = async (): Promise<never> => expect.fail('tags were asked for');
  expect(
    await withTags([stranger({ vpc: 'vpc-2' })], [ingress()], { tags: new Map(), hostnames: new Set() }, read),
  ).toHaveLength(1);
});
