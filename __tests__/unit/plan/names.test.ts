import { describe, expect, test } from 'vitest';
import { at, declared, foreign, named, observed, tcp } from './build.ts';
import { type Given, planOf } from './lint/planned.ts';

const ingress = (names: string): Readonly<Record<string, string>> => ({
  'web.yaml': `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/manage-backend-security-group-rules: "true"
    alb.ingress.kubernetes.io/security-groups: ${JSON.stringify(names)}
spec:
  ingressClassName: alb
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
});
const findings = (given: Given) => planOf(given).findings.filter(({ id }) => id !== 'unused-declaration');
const first = (given: Given) => findings(given)[0];

describe('a Name that another group has already', () => {
  const adopting = declared('office', { adopt: 'sg-1', egress: { kind: 'unmanaged' }, place: at(7) });
  const theirs = foreign('sg-2', 'team-b-office', { Name: 'office' });
  test('an adopted group without one would get it', () => {
    const groups = [foreign('sg-1', 'legacy'), theirs];
    expect(findings({ files: {}, declared: [adopting], observed: { groups } })).toMatchObject([
      { id: 'ambiguous-name', message: expect.stringContaining('sg-1, sg-2'), place: at(7) },
    ]);
  });
  test('an adopted group that keeps its own, or that is not there, would not', () => {
    const groups = [foreign('sg-1', 'legacy', { Name: 'legacy' }), theirs];
    expect(findings({ files: {}, declared: [adopting], observed: { groups } })).toEqual([]);
    expect(findings({ files: {}, declared: [adopting], observed: { groups: [theirs] } }).map(({ id }) => id)).toEqual([
      'undeclared-group',
    ]);
  });
  test('a group that was adopted once keeps its own as well', () => {
    const tags = { Name: 'old', 'frontend-sg/owner': 'acme/shop', 'frontend-sg/adopted': 'true' };
    const groups = [observed('sg-1', 'office', { tags })];
    expect(findings({ files: {}, declared: [declared('office')], observed: { groups } })).toEqual([]);
  });
});

describe('what was meant', () => {
  test('a mistyped name of a declared group, of another group, and one in another case', () => {
    const groups = [foreign('sg-2', 'x', { Name: 'Bastion' })];
    const given = { declared: [declared('shop-web')], observed: { groups } };
    expect(first({ files: ingress('shop-wbe'), ...given })?.action).toContain('Did you mean shop-web?');
    expect(first({ files: ingress('bastion'), ...given })?.action).toContain('Did you mean Bastion?');
    const rule = declared('shop-web', { ingress: [tcp(443, named('bastoin'))] });
    expect(first({ files: {}, ...given, declared: [rule] })?.action).toContain('Did you mean Bastion?');
  });
  test('no name that is far off, of another VPC, or by which an adopted group is not found', () => {
    const outside = [{ ...foreign('sg-3', 'y', { Name: 'bastion' }), vpc: 'vpc-2' }];
    const adopting = declared('office', { adopt: 'sg-1', egress: { kind: 'unmanaged' } });
    const groups = [foreign('sg-1', 'legacy', { Name: 'legacy' })];
    const given = { declared: [declared('lb'), adopting], observed: { groups, outside } };
    for (const name of ['payments', 'bastoin', 'ofice', 'xy']) {
      expect(first({ files: ingress(name), ...given })?.action).toMatch(/^Declare /);
    }
  });
  test.each(['web;office', 'web office', 'web | office'])('names without a comma between them: %s', (text) => {
    const given = { files: ingress(text), declared: [declared('web'), declared('office')], observed: { groups: [] } };
    expect(first(given)?.action).toContain('A list of groups is separated by commas: write web, office.');
  });
  test('ids without a comma between them', () => {
    const text = 'sg-0123456789abcdef0;sg-0123456789abcdef1';
    const action = 'A list of groups is separated by commas: write sg-0123456789abcdef0, sg-0123456789abcdef1.';
    expect(first({ files: ingress(text), observed: { groups: [] } })?.action).toBe(action);
  });
});

test('of many groups of one Name a few are listed, and the others counted', () => {
  const groups = [1, 2, 3, 4, 5, 6, 7].map((index) => foreign(`sg-${index}`, `x${index}`, { Name: 'twin' }));
  expect(first({ files: ingress('twin'), observed: { groups } })?.message).toContain('sg-4, sg-5 and 2 more;');
});
