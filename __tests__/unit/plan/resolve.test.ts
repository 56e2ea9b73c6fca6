import { describe, expect, test } from 'vitest';
import { lookupOf, resolvePeer } from '../../../src/plan/resolve.ts';
import { declared, foreign, observed } from './build.ts';

const [theirs, ours] = ['999999999999', '123456789012'];
const shared = { ...foreign('sg-1', 'platform'), account: theirs };
const own = observed('sg-2', 'web');
const peer = (account: string) => ({ kind: 'group', id: 'sg-9', account }) as const;

describe('whose group a peer is, in a VPC with groups of several accounts', () => {
  const lookup = lookupOf([{ declared: declared('web'), existing: own }], {
    groups: [shared, own],
    prefixLists: [],
  });

  test('is asked of the group that the rule belongs to, not of the first one of the VPC', () => {
    expect(resolvePeer(peer(ours), own.id, lookup)).toEqual({ kind: 'group', id: 'sg-9' });
    expect(resolvePeer(peer(theirs), own.id, lookup)).toEqual(peer(theirs));
    expect(resolvePeer(peer(theirs), shared.id, lookup)).toEqual({ kind: 'group', id: 'sg-9' });
  });

  test('a group that is made belongs to the account of those that are ours', () => {
    expect(resolvePeer(peer(ours), undefined, lookup)).toEqual({ kind: 'group', id: 'sg-9' });
    expect(resolvePeer(peer(ours), 'sg-made-just-now', lookup)).toEqual({ kind: 'group', id: 'sg-9' });
  });

  test('or to the only one that there is; else nobody knows, and what was written stands', () => {
    const match = { declared: declared('web') };
    const one = lookupOf([match], { groups: [own], prefixLists: [] });
    expect(one.accountOf(undefined)).toBe(ours);
    const several = lookupOf([match], { groups: [shared, own], prefixLists: [] });
    expect(several.accountOf(undefined)).toBeUndefined();
    expect(resolvePeer(peer(ours), undefined, several)).toEqual(peer(ours));
  });
});
