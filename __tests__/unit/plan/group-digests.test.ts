import { describe, expect, it } from 'vitest';
import { groupDigests, hashOfName } from '../../../src/plan/group-digests.ts';
import type { Change, GroupPlan } from '../../../src/plan/plan.ts';

const rule = (port: number, cidr = '203.0.113.0/24'): Change => ({
  kind: 'add-rule',
  rule: { direction: 'ingress', protocol: 'tcp', from: port, to: port, peer: { kind: 'ipv4', cidr } },
});
const group = (name: string, ...changes: readonly Change[]): Pick<GroupPlan, 'name' | 'changes'> => ({ name, changes });
const of = (...groups: readonly Pick<GroupPlan, 'name' | 'changes'>[]) =>
  groupDigests({ kind: 'apply', vpc: 'vpc-1', groups });

describe('groupDigests', () => {
  it('has one for each group that changes, by name, whatever their order', () => {
    const both = of(group('web', rule(443)), group('api', rule(80)), group('same'));
    expect(both.map(({ name }) => name)).toEqual(['api', 'web'].map(hashOfName));
    expect(of(group('api', rule(80)), group('web', rule(443)))).toEqual(both);
  });

  it('says of a group the same beside others, and in another order of its changes', () => {
    const [alone] = of(group('web', rule(443), rule(80)));
    expect(of(group('api', rule(1)), group('web', rule(80), rule(443)))[1]).toEqual(alone);
  });

  it('is another for another change, another group, another VPC', () => {
    const [one] = of(group('web', rule(443)));
    const others = [
      of(group('web', rule(444))),
      of(group('web', rule(443, '0.0.0.0/0'))),
      of(group('web', rule(443), rule(80))),
      groupDigests({ kind: 'apply', vpc: 'vpc-2', groups: [group('web', rule(443))] }),
    ].flat();
    expect(new Set([one, ...others].map((digest) => digest?.digest)).size).toBe(5);
    expect(of(group('web2', rule(443)))[0]?.name).not.toBe(one?.name);
  });

  it('is short, and not more than there is room for', () => {
    const many = of(...Array.from({ length: 600 }, (_, index) => group(`g${index}`, rule(index))));
    expect(many).toHaveLength(500);
    for (const { name, digest } of many) expect(`${name}.${digest}`).toMatch(/^[0-9a-f]{8}\.[0-9a-f]{12}$/);
  });
});
