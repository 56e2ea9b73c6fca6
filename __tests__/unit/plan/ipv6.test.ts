import { expect, test } from 'vitest';
import { ipv6Matters } from '../../../src/plan/ipv6.ts';
import { declared, observed } from './build.ts';

test('egress of a group that exists and is left to AWS depends on IPv6, whatever it has today', () => {
  const existing = observed('sg-1', 'web');
  expect(ipv6Matters([{ declared: declared('web'), existing }])).toBe(true);
  expect(ipv6Matters([{ declared: declared('web') }])).toBe(false);
  expect(ipv6Matters([{ declared: declared('web', { egress: { kind: 'unmanaged' } }), existing }])).toBe(false);
  expect(ipv6Matters([{ declared: declared('web', { egress: { kind: 'rules', rules: [] } }), existing }])).toBe(false);
});
