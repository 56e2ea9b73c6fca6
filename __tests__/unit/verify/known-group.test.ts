import { expect, test } from 'vitest';
import { knownGroup } from '../../../src/verify/known-group.ts';
import { groups, marks } from './worlds.ts';

test('tells groups apart by their tags', () => {
  expect(groups.map((group) => [group.id, knownGroup(group, marks).kind])).toEqual([
    ['sg-web', 'ours'],
    ['sg-old', 'ours'],
    ['sg-backend', 'backend'],
    ['sg-managed', 'managed'],
    ['sg-theirs', 'foreign'],
  ]);
});

test.each([
  ['service.k8s.aws/resource', 'managed'],
  ['gateway.k8s.aws.alb/resource', 'managed'],
  ['gateway.k8s.aws.nlb/resource', 'managed'],
  ['acme.example/resource', 'foreign'],
])('%s=ManagedLBSecurityGroup is %s', (key, kind) => {
  const tags = { 'elbv2.k8s.aws/cluster': 'prod', [key]: 'ManagedLBSecurityGroup' };
  expect(knownGroup({ id: 'sg-1', name: 'x', tags }, marks).kind).toBe(kind);
});

test("another cluster's backend and managed groups are foreign", () => {
  const backend = { 'elbv2.k8s.aws/cluster': 'stage', 'elbv2.k8s.aws/resource': 'backend-sg' };
  const managed = { 'elbv2.k8s.aws/cluster': 'stage', 'ingress.k8s.aws/resource': 'ManagedLBSecurityGroup' };
  expect(knownGroup({ id: 'sg-1', name: 'x', tags: backend }, marks).kind).toBe('foreign');
  expect(knownGroup({ id: 'sg-1', name: 'x', tags: managed }, marks).kind).toBe('foreign');
});

test('a group configured as the backend group is one without any tag', () => {
  const group = { id: 'sg-1', name: 'x', tags: {} };
  expect(knownGroup(group, { ...marks, backendGroups: ['sg-1'] }).kind).toBe('backend');
  expect(knownGroup(group, marks).kind).toBe('foreign');
});

test('is called by its tag Name, else by its GroupName', () => {
  expect(knownGroup({ id: 'sg-1', name: 'group-name', tags: { Name: 'tag-name' } }, marks).name).toBe('tag-name');
  expect(knownGroup({ id: 'sg-1', name: 'group-name', tags: {} }, marks).name).toBe('group-name');
});
