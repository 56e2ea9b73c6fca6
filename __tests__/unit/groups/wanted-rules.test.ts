import { expect, test } from 'vitest';
import { formatRule } from '../../../src/groups/rule.ts';
import { allIpv4Egress, allIpv6Egress, isDefaultEgress, wantedRules } from '../../../src/groups/wanted-rules.ts';
import { ipv4, tcp } from '../plan/build.ts';

const ingress = [tcp(443, ipv4('10.0.0.0/8'))];
const words = (...args: Parameters<typeof wantedRules>) =>
  wantedRules(...args).map((rule) => `${rule.direction} ${formatRule(rule)}`);

test.each([
  [{ kind: 'default' }, false, ['egress all traffic to 0.0.0.0/0']],
  [{ kind: 'default' }, true, ['egress all traffic to 0.0.0.0/0', 'egress all traffic to ::/0']],
  [{ kind: 'unmanaged' }, true, []],
  [{ kind: 'rules', rules: [] }, true, []],
  [{ kind: 'rules', rules: [tcp(80, ipv4('10.0.0.0/8'), 'x', 'egress')] }, true, ['egress tcp 80 to 10.0.0.0/8']],
] as const)('egress %j in a VPC with IPv6: %s', (egress, ipv6, expected) => {
  expect(words({ ingress, egress }, ipv6)).toEqual(['ingress tcp 443 from 10.0.0.0/8', ...expected]);
});

test('what AWS gives to new groups is known whatever its description', () => {
  expect([allIpv4Egress, { ...allIpv6Egress, description: 'x' }].map(isDefaultEgress)).toEqual([true, true]);
  expect(isDefaultEgress({ ...allIpv4Egress, direction: 'ingress' })).toBe(false);
  expect(isDefaultEgress({ ...allIpv4Egress, peer: ipv4('0.0.0.0/1') })).toBe(false);
});
