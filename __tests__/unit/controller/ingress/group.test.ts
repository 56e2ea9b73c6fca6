import { describe, expect, it } from 'vitest';
import { worldOf } from '../manifests.ts';
import { answerTo, corp, key, main, outcome, web } from './members.ts';

describe('members of an IngressGroup', () => {
  it('stand by order, then by name', () => {
    const members = answerTo({ b: {}, a: {}, z: { [key('group.order')]: '-1' }, c: { [key('group.order')]: '+2' } })
      .frontends[0]?.members;
    expect(members?.map(({ file }) => file)).toEqual(['z.yaml', 'a.yaml', 'b.yaml', 'c.yaml']);
  });

  it('all fail by one bad order, and are named all the same', () => {
    const [frontend] = answerTo({ b: { [key('group.order')]: ' 5' }, a: {} }).frontends;
    expect(frontend?.unloaded).toBe(true);
    expect(frontend?.members.map(({ file }) => file)).toEqual(['a.yaml', 'b.yaml']);
    expect(frontend?.outcome).toMatchObject({ kind: 'invalid-group-order', place: { file: 'b.yaml', line: 8 } });
    expect(answerTo({ a: { [key('group.order')]: '1001' } }).frontends[0]?.outcome).toMatchObject({
      kind: 'invalid-group-order',
    });
  });

  it('must name the same groups in the same order, those who name any', () => {
    const groups = key('security-groups');
    const world = worldOf({ [web]: 'web', [corp]: 'corp' });
    expect(main(answerTo({ a: { [groups]: 'web, corp' }, b: {}, c: { [groups]: ' web ,corp' } }, world))).toMatchObject(
      { securityGroups: [web, corp] },
    );
    expect(outcome(answerTo({ a: { [groups]: 'web, corp' }, b: { [groups]: 'corp, web' } }, world))).toEqual({
      result: 'error',
      kind: 'conflicting-groups',
      message: 'conflicting securityGroups: [web corp] | [corp web]',
      place: { file: 'b.yaml', line: 8, column: 48 },
    });
    expect(outcome(answerTo({ a: { [groups]: '' }, b: { [groups]: 'web' } }, world))).toMatchObject({
      kind: 'conflicting-groups',
    });
  });

  it('list all tokens, in the order of the members', () => {
    const groups = key('security-groups');
    const answer = answerTo({
      b: { [groups]: 'x, y' },
      a: { [groups]: 'x', [key('frontend-nlb-security-groups')]: 'n' },
    });
    expect(answer.frontends[0]?.tokens.map(({ text, place }) => `${text} ${place.file}`)).toEqual([
      'x a.yaml',
      'n a.yaml',
      'x b.yaml',
      'y b.yaml',
    ]);
  });
});

describe('groups of an ALB', () => {
  const named = { [key('security-groups')]: 'web' };
  const world = worldOf({ [web]: 'web' });
  const managing = { ...named, [key('manage-backend-security-group-rules')]: 'true' };

  it('are exactly those named', () => {
    expect(main(answerTo({ a: named }, world))).toMatchObject({ securityGroups: [web] });
  });

  it('have the shared backend group beside them where an annotation or the flag says so', () => {
    expect(main(answerTo({ a: managing }, world))).toMatchObject({ securityGroups: [web, 'backend'] });
    expect(main(answerTo({ a: named }, world, { manageBackendRules: true }))).toMatchObject({
      securityGroups: [web, 'backend'],
    });
    const not = { ...named, [key('manage-backend-security-group-rules')]: 'F' };
    expect(main(answerTo({ a: not }, world, { manageBackendRules: true }))).toMatchObject({ securityGroups: [web] });
    expect(main(answerTo({ a: managing }, world, { backendGroup: false }))).toMatchObject({
      kind: 'backend-feature-off',
    });
    expect(main(answerTo({ a: managing }, world, { backendGroupId: corp }))).toMatchObject({
      securityGroups: [web, 'backend'],
    });
  });

  it('are the controller’s own where none are named, with rules for the listeners', () => {
    expect(main(answerTo({ a: { [key('listen-ports')]: '[{"HTTP": 80}, {"HTTPS": 443}]' } }))).toMatchObject({
      securityGroups: ['managed', 'backend'],
      managedGroup: { ingress: ['tcp 80-80 0.0.0.0/0', 'tcp 443-443 0.0.0.0/0'] },
    });
    expect(main(answerTo({ a: {} }, world, { backendGroup: false }))).toMatchObject({ securityGroups: ['managed'] });
  });

  it('open to IPv6 only where the load balancer has it', () => {
    const cidrs = { [key('inbound-cidrs')]: '2001:db8::/32, 10.0.0.0/8', [key('security-group-prefix-lists')]: 'pl-1' };
    expect(main(answerTo({ a: cidrs }))).toMatchObject({
      managedGroup: { ingress: ['tcp 80-80 10.0.0.0/8', 'tcp 80-80 pl-1'] },
    });
    expect(main(answerTo({ a: { ...cidrs, [key('ip-address-type')]: 'dualstack' } }))).toMatchObject({
      managedGroup: { ingress: ['tcp 80-80 10.0.0.0/8', 'tcp 80-80 2001:db8::/32', 'tcp 80-80 pl-1'] },
    });
  });
});
