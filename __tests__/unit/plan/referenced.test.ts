import { describe, expect, test } from 'vitest';
import type { ObservedGroup } from '../../../src/aws/observed.ts';
import { ruleKey, type Rule } from '../../../src/groups/rule.ts';
import { cleanupCandidates, makeCleanupPlan } from '../../../src/plan/cleanup.ts';
import { goesBy } from '../../../src/plan/references.ts';
import { referencedElsewhere } from '../../../src/plan/referenced.ts';
import { at, declared, foreign, group, observed, scope, standing, vpc } from './build.ts';

const naming = (id: string, port: number, peer: string): ObservedGroup => {
  const rule: Rule = { direction: 'ingress', protocol: 'tcp', from: port, to: port, peer: group(peer) };
  return { ...foreign(id, `theirs-${id}`), references: [peer], groupRules: [rule] };
};
const old = observed('sg-1', 'old');

describe('referenced-elsewhere', () => {
  test('lists the rules of others that name a group that goes', () => {
    expect(
      referencedElsewhere([old], [naming('sg-8', 443, 'sg-1'), naming('sg-9', 80, 'sg-1'), naming('sg-7', 1, 'sg-2')]),
    ).toEqual([
      {
        id: 'referenced-elsewhere',
        severity: 'warning',
        message:
          'rules of other groups name old (sg-1), which nothing declares or names any more: ingress tcp 443 from sg-1 of theirs-sg-8 (sg-8); ingress tcp 80 from sg-1 of theirs-sg-9 (sg-9)',
        action: expect.stringContaining('cleanup keeps sg-1'),
        group: 'old',
        groupId: 'sg-1',
      },
    ]);
  });
  test('none where no rule names it but its own', () => {
    expect(
      referencedElsewhere([{ ...old, references: ['sg-1'] }], [{ ...old, references: ['sg-1'] }, foreign('sg-8', 'x')]),
    ).toEqual([]);
  });
  test('a rule that this plan takes away does not count', () => {
    const web = {
      ...observed('sg-2', 'web'),
      references: ['sg-1'],
      groupRules: naming('sg-2', 443, 'sg-1').groupRules ?? [],
    };
    const gone = standing('sgr-1', 443, group('sg-1'));
    const judged = [
      {
        match: { declared: declared('web'), existing: web },
        changes: [{ kind: 'remove-rule', ruleId: 'sgr-1', rule: gone }] as const,
      },
    ];
    expect(referencedElsewhere([old], [web], goesBy(judged))).toEqual([]);
    expect(referencedElsewhere([old], [web], goesBy([]))).toHaveLength(1);
    expect(goesBy(judged)(web, { ...gone, from: 80 })).toBe(false);
    expect(ruleKey(gone)).toBe('ingress|tcp|443|443|group|sg-1');
  });
  test('who names it is said where the rules are not known, and many are counted', () => {
    const { groupRules: _, ...bare } = naming('sg-8', 443, 'sg-1');
    expect(referencedElsewhere([old], [bare])[0]?.message).toMatch(/any more: theirs-sg-8 \(sg-8\)$/);
    const many = Array.from({ length: 10 }, (_n, index) => naming(`sg-x${index}`, index, 'sg-1'));
    expect(referencedElsewhere([old], many)[0]?.message).toMatch(/; and 2 more$/);
  });
});

describe('of a cleanup', () => {
  const cleanup = (groups: readonly ObservedGroup[], uses: Readonly<Record<string, readonly string[]>> = {}) => {
    const input = {
      ...scope,
      observed: {
        region: 'eu-central-1',
        vpc: { id: vpc },
        groups,
        outside: [],
        missingIds: [],
        loadBalancers: [],
        prefixLists: [],
      },
      mentions: new Map([['web', at(1)]]),
      problems: [],
      findings: [],
    };
    const all = new Map(cleanupCandidates(input).map(({ id }) => [id, uses[id] ?? []]));
    return makeCleanupPlan({ ...input, uses: all });
  };
  test('a group that only rules of others keep, with these rules; nothing of one that is used anyhow', () => {
    const theirs = naming('sg-8', 443, 'sg-1');
    const plan = cleanup([old, theirs]);
    expect(plan.groups).toEqual([]);
    expect(plan.findings).toMatchObject([
      {
        id: 'referenced-elsewhere',
        groupId: 'sg-1',
        message: expect.stringContaining('tcp 443 from sg-1 of theirs-sg-8'),
      },
    ]);
    expect(cleanup([old, theirs], { 'sg-1': ['load balancer x carries it'] }).findings).toEqual([]);
    expect(cleanup([old]).findings).toEqual([]);
  });
  test('a group that stays for that reason keeps what its rules name, and is told as well', () => {
    const older = observed('sg-3', 'older');
    const between = { ...old, references: ['sg-3'], groupRules: naming('sg-1', 80, 'sg-3').groupRules ?? [] };
    const found = cleanup([between, older, naming('sg-8', 443, 'sg-1')]).findings;
    expect(found.map(({ groupId }) => groupId)).toEqual(['sg-1', 'sg-3']);
  });
});
