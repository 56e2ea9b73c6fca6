import { describe, expect, it } from 'vitest';
import { outputNames, outputs } from '../../../src/report/outputs.ts';
import { frontends, plan, risky } from './sample.ts';

describe('outputs', () => {
  it('counts a plan', () => {
    expect(
      outputs({ plan: risky, findings: risky.findings, planFile: '/t/plan.json', reportFile: '/t/report.md' }),
    ).toEqual({
      'security-groups': expect.any(String),
      'to-add': '5',
      'to-change': '2',
      'to-remove': '1',
      changes: '8',
      findings: '4',
      frontends: '3',
      'plan-digest': plan.digest,
      'plan-file': '/t/plan.json',
      'report-file': '/t/report.md',
    });
  });

  it('knows the ids of what is declared, of what is named, and of what was made', () => {
    const ids = (outcomes: readonly { group: string; id?: string }[] = []) =>
      JSON.parse(outputs({ plan, outcomes })['security-groups'] ?? '') as unknown;
    const known = {
      bastion: 'sg-0b1b2b3b4b5b6b7b8',
      internal: 'sg-0c1c2c3c4c5c6c7c8',
      'sg-0d1d2d3d4d5d6d7d8': 'sg-0d1d2d3d4d5d6d7d8',
    };
    expect(ids()).toEqual(known);
    expect(ids([{ group: 'web', id: 'sg-new' }, { group: 'lost' }])).toEqual({ ...known, web: 'sg-new' });
  });

  it('leaves out a name that means several groups', () => {
    const [first] = frontends;
    const place = { file: 'a', line: 1, column: 1 };
    const loadBalancers = (first?.loadBalancers ?? []).map((one) => ({
      ...one,
      tokens: [
        { text: 'two', resolvesTo: ['sg-1', 'sg-2'], place },
        { text: '__proto__', resolvesTo: ['sg-3'], place },
        { text: 'none', resolvesTo: [], place },
      ],
    }));
    const some = first === undefined ? [] : [{ ...first, loadBalancers }];
    expect(outputs({ plan: { ...plan, groups: [], frontends: some } })['security-groups']).toBe('{"__proto__":"sg-3"}');
  });

  it('says why a run without a plan failed', () => {
    expect(outputs({ failureReason: 'refused' })).toEqual({ 'failure-reason': 'refused' });
    expect(outputs({})).toEqual({});
  });

  it('has names of the contract only', () => {
    const all = outputs({
      plan,
      findings: [],
      attachments: [],
      verified: true,
      planFile: 'p',
      sarifFile: '/t/findings.sarif',
      reportFile: 'r',
      failureReason: 'aws',
    });
    expect(Object.keys(all).sort()).toEqual([...outputNames].sort());
    expect(all.verified).toBe('true');
    expect(all['load-balancers']).toBe('[]');
  });
});
