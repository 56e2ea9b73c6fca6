import { describe, expect, test } from 'vitest';
import type { ObservedGroup } from '../../../src/aws/observed.ts';
import type { Finding } from '../../../src/finding.ts';
import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import type { DeclaredPeer } from '../../../src/groups/rule.ts';
import { appliedMark, markOf, readApplied } from '../../../src/plan/applied.ts';
import { difference } from '../../../src/plan/difference.ts';
import { driftFindings } from '../../../src/plan/drift.ts';
import { matchGroups } from '../../../src/plan/match.ts';
import { lookupOf } from '../../../src/plan/resolve.ts';
import { allOut, declared, group, ipv4, ipv6, named, observed, owner, scope, standing, tcp, vpc } from './build.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const lists = [{ name: 'cloudfront', id: 'pl-1' }];
const world = (groups: readonly ObservedGroup[]) => ({ groups, prefixLists: lists });

const lookupFor = (wanted: readonly DeclaredGroup[], groups: readonly ObservedGroup[]) =>
  lookupOf(matchGroups(wanted, { owner, vpc, groups, outside: [] }), world(groups));

/** The group with the tag that an apply of this declaration leaves. */
const applied = (one: ObservedGroup, then: DeclaredGroup, groups: readonly ObservedGroup[] = [one]): ObservedGroup => ({
  ...one,
  tags: { ...one.tags, 'frontend-sg/applied': `${sha}/${appliedMark(then, one.id, lookupFor([then], groups))}` },
});

/** What is found about `web` as it is declared now. */
function findings(
  now: DeclaredGroup,
  groups: readonly ObservedGroup[],
  ipv6InVpc = false,
  others: readonly DeclaredGroup[] = [],
): readonly Finding[] {
  const matches = matchGroups([now, ...others], { owner, vpc, groups, outside: [] });
  const lookup = lookupOf(matches, world(groups));
  const judged = matches.map((match) => ({
    match,
    changes:
      match.finding === undefined
        ? difference(match.declared, match.existing, { ...scope, ipv6: ipv6InVpc, lookup }).changes
        : [],
  }));
  return driftFindings(judged, { lookup, region: 'eu-central-1' });
}

const drift = (...given: Parameters<typeof findings>): readonly string[] =>
  findings(...given).map(({ message }) => message);

const https = tcp(443, ipv4('0.0.0.0/0'), 'HTTPS');
const web = declared('web', { ingress: [https] });
const httpsLive = standing('sgr-1', 443, ipv4('0.0.0.0/0'), 'HTTPS');
const live = (...rules: readonly (typeof httpsLive)[]) =>
  observed('sg-1', 'web', { rules: [...rules, allOut('sg-1')] });
const sshLive = standing('sgr-2', 22, ipv4('0.0.0.0/0'));
const cloudtrail =
  'aws cloudtrail lookup-events --region eu-central-1 --lookup-attributes AttributeKey=ResourceName,AttributeValue=sg-1';

describe('what is no drift', () => {
  test('as applied', () => expect(drift(web, [applied(live(httpsLive), web)])).toEqual([]));
  test('a declaration that has changed since: that is pending', () => {
    const now = declared('web', { ingress: [https, tcp(80, ipv4('0.0.0.0/0'))] });
    expect(drift(now, [applied(live(httpsLive), web)])).toEqual([]);
  });
  test('a group that no apply has brought to its end', () => expect(drift(web, [live(sshLive)])).toEqual([]));
  test.each(['', 'x', sha, `${sha}/zz`, `${sha}/0123456789abcdef0`])('a tag that says nothing: %j', (text) => {
    const one = live(sshLive);
    expect(drift(web, [{ ...one, tags: { ...one.tags, 'frontend-sg/applied': text } }])).toEqual([]);
  });
  test('a name that stands for another group or list by now, while the rules are as they were', () => {
    const now = declared('web', {
      ingress: [tcp(443, named('office')), tcp(8443, { kind: 'prefix-list-name', name: 'cloudfront' })],
    });
    const old = observed('sg-2', 'office');
    const rules = live(
      standing('sgr-1', 443, group('sg-2')),
      standing('sgr-2', 8443, { kind: 'prefix-list', id: 'pl-1' }),
    );
    const one = applied(rules, now, [rules, old]);
    expect(readApplied(one)?.rules).toBeDefined();
    expect(drift(now, [one, old])).toEqual([]);
    expect(drift(now, [one, observed('sg-3', 'office')])).toEqual([]);
  });
  test('::/0 that is to come since the VPC has IPv6, or that came with it', () => {
    expect(drift(web, [applied(live(httpsLive), web)], true)).toEqual([]);
    const both = live(httpsLive, allOut('sg-1', ipv6('::/0')));
    expect(drift(web, [applied(both, web)], true)).toEqual([]);
  });
  test('egress that is left alone', () => {
    const alone = declared('web', { ingress: [https], egress: { kind: 'unmanaged' } });
    const one = applied(live(httpsLive), alone);
    expect(drift(alone, [{ ...one, rules: [httpsLive] }])).toEqual([]);
  });
  test('an account that AWS says of a peer, or does not', () => {
    const peer: DeclaredPeer = { kind: 'group', id: 'sg-9', account: '210987654321' };
    const now = declared('web', { ingress: [tcp(443, peer)] });
    expect(drift(now, [applied(live(standing('sgr-1', 443, group('sg-9'))), now)])).toEqual([]);
  });
});

describe('what is', () => {
  test('a rule that was added and one that is gone, each named, with whom to ask', () => {
    const one = applied(live(httpsLive), web);
    const [message, ...rest] = drift(web, [{ ...one, rules: [sshLive, allOut('sg-1')] }]);
    expect(rest).toEqual([]);
    expect(message).toBe(
      'web (sg-1) is not as commit 0123456789ab applied it: ingress tcp 443 from 0.0.0.0/0 is gone; ingress tcp 22 from 0.0.0.0/0 was added',
    );
  });
  test('the finding says where to look and what comes of it', () => {
    const one = { ...applied(live(httpsLive), web), rules: [allOut('sg-1')] };
    expect(findings(web, [one])).toMatchObject([
      {
        id: 'drift',
        severity: 'warning',
        group: 'web',
        groupId: 'sg-1',
        place: web.place,
        message: expect.stringContaining('ingress tcp 443 from 0.0.0.0/0 is gone'),
        action: `Ask who did it: \`${cloudtrail}\`. To keep the change, declare it; mode apply takes it back.`,
      },
    ]);
  });
  test('both, when the declaration has changed as well: then only that they differ', () => {
    const now = declared('web', { ingress: [https, tcp(80, ipv4('0.0.0.0/0'))] });
    const one = applied(live(httpsLive), web);
    expect(drift(now, [{ ...one, rules: [httpsLive, sshLive, allOut('sg-1')] }])).toEqual([
      'web (sg-1) is not as commit 0123456789ab applied it: its ingress rules are others',
    ]);
  });
  test('a description that is declared anew is not told as what somebody did', () => {
    const now = declared('web', { ingress: [tcp(443, ipv4('0.0.0.0/0'), 'TLS')] });
    const one = applied(live(httpsLive), web);
    expect(drift(now, [{ ...one, rules: [httpsLive, sshLive, allOut('sg-1')] }])).toEqual([
      'web (sg-1) is not as commit 0123456789ab applied it: its ingress rules are others',
    ]);
  });
  test('a rule that is gone while another Name was given: both', () => {
    const one = applied(live(httpsLive), web);
    const other = { ...one, rules: [allOut('sg-1')], tags: { ...one.tags, Name: 'weeb' } };
    expect(drift(web, [other])).toEqual([expect.stringMatching(/0\.0\.0\.0\/0 is gone; its tag Name is weeb/)]);
  });
  test('egress: closed by hand, or ::/0 opened where egress is declared', () => {
    const one = applied(live(httpsLive), web);
    expect(drift(web, [{ ...one, rules: [httpsLive] }])).toEqual([
      expect.stringContaining('egress all traffic to 0.0.0.0/0 is gone'),
    ]);
    const exact = declared('web', {
      ingress: [https],
      egress: { kind: 'rules', rules: [tcp(443, ipv4('10.0.0.0/8'), undefined, 'egress')] },
    });
    const out = { ...standing('sgr-3', 443, ipv4('10.0.0.0/8')), direction: 'egress' as const };
    const narrow = applied(observed('sg-1', 'web', { rules: [httpsLive, out] }), exact);
    expect(drift(exact, [narrow])).toEqual([]);
    expect(drift(exact, [{ ...narrow, rules: [httpsLive, out, allOut('sg-1', ipv6('::/0'))] }])).toEqual([
      expect.stringContaining('egress all traffic to ::/0 was added'),
    ]);
  });
  test('a description in other words, while the declaration is as it was', () => {
    const one = applied(live(httpsLive), web);
    const other = { ...one, rules: [{ ...httpsLive, description: 'mine' }, allOut('sg-1')] };
    expect(drift(web, [other])).toEqual([expect.stringContaining('is described in other words')]);
    const now = declared('web', { ingress: [tcp(443, ipv4('0.0.0.0/0'), 'TLS')] });
    expect(drift(now, [other])).toEqual([]);
  });
  test.each([
    ['another', { Name: 'weeb' }, 'its tag Name is weeb'],
    ['none', {}, 'its tag Name is gone'],
  ])('somebody gave it %s Name: the controller does not find it', (_, name, words) => {
    const one = applied(live(httpsLive), web);
    const { Name: _name, ...rest } = one.tags;
    expect(drift(web, [{ ...one, tags: { ...rest, ...name } }])).toEqual([expect.stringContaining(words)]);
  });
  test('an adopted group keeps another Name, and that is no drift', () => {
    const id = 'sg-0123456789abcdef0';
    const taken = declared('web', { ingress: [https], adopt: id });
    const one = observed(id, 'legacy', { rules: [httpsLive, allOut(id)] });
    const tagged = { ...one, tags: { ...one.tags, Name: 'legacy', 'frontend-sg/adopted': 'true' } };
    expect(drift(taken, [applied(tagged, taken)])).toEqual([]);
  });
  test('by a tag of the form of before, as far as it goes', () => {
    const one = live(httpsLive);
    const [digest = ''] = appliedMark(web, 'sg-1', lookupFor([web], [one])).split('/');
    const old = { ...one, tags: { ...one.tags, 'frontend-sg/applied': `${sha}/${digest}` } };
    expect(drift(web, [old])).toEqual([]);
    const changed = { ...old, rules: [httpsLive, sshLive, allOut('sg-1')] };
    expect(drift(web, [changed])).toEqual([expect.stringContaining('ingress tcp 22 from 0.0.0.0/0 was added')]);
    expect(drift(declared('web', { ingress: [] }), [changed])).toEqual([]);
  });
  test('many rules are counted', () => {
    const one = applied(live(httpsLive), web);
    const many = Array.from({ length: 12 }, (_, port) => standing(`sgr-x${port}`, 1000 + port, ipv4('10.0.0.0/8')));
    const [message = ''] = drift(web, [{ ...one, rules: [httpsLive, ...many, allOut('sg-1')] }]);
    expect(message.split('; ')).toHaveLength(9);
    expect(message).toMatch(/; and 4 more$/);
  });
});

describe('rules that are as declared, and not as they were applied', () => {
  const now = declared('web', { ingress: [https, tcp(22, ipv4('0.0.0.0/0'))] });
  const old = applied(live(httpsLive), web);
  const one = { ...old, rules: [httpsLive, sshLive, allOut('sg-1')] };
  const why = 'an apply was interrupted before it signed the group, or somebody did by hand what is declared';

  test('are no change to be taken back or declared: the next apply signs the group', () => {
    expect(findings(now, [one])).toMatchObject([
      {
        message: `web (sg-1) has the rules that are declared, though its ingress rules are not as commit 0123456789ab applied them: ${why}`,
        action: `Mode apply signs it. Where no apply was interrupted, ask who did it: \`${cloudtrail}\`.`,
      },
    ]);
  });
  test('so are they where tags of ours are still to be written, as the call does that signs', () => {
    const { 'frontend-sg/cluster/prod': _cluster, ...tags } = one.tags;
    expect(Object.keys(tags)).not.toHaveLength(Object.keys(one.tags).length);
    expect(drift(now, [{ ...one, tags }])).toEqual([expect.stringContaining(why)]);
  });
  test('so are they where only descriptions change', () => {
    const described = declared('web', {
      ingress: now.ingress.map((rule) => ({ ...rule, description: 'in other words' })),
    });
    expect(drift(described, [one])).toEqual([expect.stringContaining(why)]);
  });
  test('in both directions', () => {
    const closed = declared('web', { ingress: now.ingress, egress: { kind: 'rules', rules: [] } });
    expect(drift(closed, [{ ...one, rules: [httpsLive, sshLive] }])).toEqual([
      expect.stringContaining('its ingress and egress rules are not as commit'),
    ]);
  });
  test('but a Name that is gone is given back: that is told as what somebody did', () => {
    const [found, ...rest] = findings(now, [{ ...one, tags: { ...one.tags, Name: 'weeb' } }]);
    expect(rest).toEqual([]);
    expect(found?.message).toMatch(/its ingress rules are others.*; its tag Name is weeb/);
    expect(found?.action).toContain('mode apply takes it back');
  });
});

describe('the mark', () => {
  const mark = (one: DeclaredGroup, groups: readonly ObservedGroup[] = []) =>
    appliedMark(one, 'sg-1', lookupFor([one], groups));
  test('is made of three digests, and read back', () => {
    expect(mark(web)).toMatch(/^[0-9a-f]{16}\/[0-9a-f]{16}\/default-[0-9a-f]{16}$/);
    expect(mark(declared('web', { egress: { kind: 'unmanaged' } }))).toMatch(/\/unmanaged$/);
    expect(mark(declared('web', { egress: { kind: 'rules', rules: [] } }))).toMatch(/\/[0-9a-f]{16}$/);
    const one = applied(live(httpsLive), web);
    expect(markOf(one)).toBe(mark(web));
    expect(readApplied(one)).toMatchObject({ commit: sha, rules: { egress: { kind: 'default' } } });
    expect(markOf(live())).toBeUndefined();
  });
  test('a rule that stands for nothing makes it unknown: then the rows of the plan tell', () => {
    const now = declared('web', { ingress: [tcp(443, named('nobody'))] });
    expect(mark(now)).toMatch(/\/unknown\/unknown$/);
    expect(drift(now, [applied(live(), now)])).toEqual([expect.stringContaining('is gone')]);
  });
  test('is 200 characters at most, with the longest commit', () => {
    expect(`${'f'.repeat(64)}/${mark(web)}`.length).toBeLessThan(200);
  });
});
