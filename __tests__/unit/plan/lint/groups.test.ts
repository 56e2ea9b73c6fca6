import { describe, expect, test } from 'vitest';
import { declared, named, observed, tcp } from '../build.ts';
import { found, gateway, type Given, groups, ingress, placesOf, planOf, service } from './planned.ts';

const serviceGroups = 'aws-load-balancer-security-groups';
const one = (text: string, more: Partial<Given> = {}): Given => ({ files: { 'x.yaml': text }, ...more });
const manage = { 'manage-backend-security-group-rules': 'true' };

describe('too-many-groups', () => {
  test.each([
    ['five', ingress({ 'security-groups': 'web,api,g3,g4,g5' })],
    ['five tokens, one of them twice', ingress({ 'security-groups': 'web,api,g3,g4,web,web' })],
    ['four and the backend group', ingress({ 'security-groups': 'web,api,g3,g4', ...manage })],
    ['five, one of them by name and by id', ingress({ 'security-groups': 'web,api,g3,g4,g5,sg-00000001' })],
    ['none named', ingress({})],
  ])('%s are not', (_, text) => {
    expect(placesOf(one(text), 'too-many-groups')).toEqual([]);
  });
  test('six, at the first that is too many', () => {
    const [finding, ...none] = found(one(ingress({ 'security-groups': 'web,api,g3,g4,g5,g6' })), 'too-many-groups');
    expect(none).toEqual([]);
    expect(finding?.message).toMatch(/gets 6 security groups, and AWS takes 5 .*L-2AFB9258/);
    expect(finding?.action).toContain('at most 5');
    const column = '    alb.ingress.kubernetes.io/security-groups: "web,api,g3,g4,g5,'.length + 1;
    expect(finding?.place).toEqual({ file: 'x.yaml', line: 6, column });
  });
  test('five and the backend group: four are left', () => {
    const [finding] = found(one(ingress({ 'security-groups': 'web,api,g3,g4,g5', ...manage })), 'too-many-groups');
    expect(finding?.message).toContain('backend group among them');
    expect(finding?.action).toContain('at most 4');
  });
  test('a name that several groups have counts as all of them; the NLB in front inherits', () => {
    const twins = ['a', 'b', 'c'].map((letter) => observed(`sg-000000${letter}0`, letter, { tags: { Name: 'twin' } }));
    const text = ingress({ 'security-groups': 'web,api,g3,twin', 'enable-frontend-nlb': 'true' });
    const given = one(text, { observed: { groups: [...groups, ...twins] } });
    expect(placesOf(given, 'too-many-groups')).toEqual(['x.yaml:6', 'x.yaml:6']);
  });
});

describe('backend-unmanaged', () => {
  test.each([
    [
      'an Ingress',
      ingress({ 'security-groups': 'api' }),
      6,
      'alb.ingress.kubernetes.io/manage-backend-security-group-rules: "true"',
    ],
    [
      'a Service',
      service({ [serviceGroups]: 'api' }),
      6,
      'service.beta.kubernetes.io/aws-load-balancer-manage-backend-security-group-rules: "true"',
    ],
    ['a Gateway', gateway('  securityGroups: [api]'), 5, 'manageBackendSecurityGroupRules: true'],
  ])('%s whose groups nobody admits', (_, text, line, key) => {
    const [finding, ...none] = found(one(text), 'backend-unmanaged');
    expect(none).toEqual([]);
    expect(finding?.message).toContain('504');
    expect(finding?.action).toContain(key);
    expect(finding?.action).toContain('admit api');
    expect(finding?.place?.line).toBe(line);
  });
  test.each([
    ['another group admits one of its groups', one(ingress({ 'security-groups': 'api, web' }))],
    ['manage-backend is true', one(ingress({ 'security-groups': 'api', ...manage }))],
    ['the flag is on', one(ingress({ 'security-groups': 'api' }), { settings: { manageBackendRules: true } })],
    ['it names none', one(ingress({}))],
    [
      'it names none but those of the NLB in front',
      one(ingress({ 'frontend-nlb-security-groups': 'api', 'enable-frontend-nlb': 'true' })),
    ],
    [
      'a declared group admits it',
      one(ingress({ 'security-groups': 'api' }), {
        declared: [declared('pods', { ingress: [tcp(80, named('api'))] })],
      }),
    ],
    [
      'a declared group admits it by id',
      one(ingress({ 'security-groups': 'api' }), {
        declared: [declared('pods', { ingress: [tcp(80, { kind: 'group', id: 'sg-00000002' })] })],
      }),
    ],
    [
      'the manage annotation is bad: that is told',
      one(ingress({ 'security-groups': 'api', 'manage-backend-security-group-rules': 'yes' })),
    ],
  ])('none where %s', (_, given) => {
    expect(placesOf(given, 'backend-unmanaged')).toEqual([]);
  });
  test('a group of another frontend leads to no target, nor does the group itself', () => {
    const own = observed('sg-000000a0', 'own', { references: ['sg-000000a0'] });
    const front = observed('sg-000000b0', 'front', { references: ['sg-000000a0'] });
    const files = {
      'a.yaml': ingress({ 'security-groups': 'own' }, 'a'),
      'b.yaml': ingress({ 'security-groups': 'front', ...manage }, 'b'),
    };
    expect(placesOf({ files, observed: { groups: [own, front] } }, 'backend-unmanaged')).toEqual(['a.yaml:6']);
  });
  test('what the declaration of a group takes away does not count', () => {
    const nodes = observed('sg-000000c0', 'pods', { references: ['sg-00000002'] });
    const given = one(ingress({ 'security-groups': 'api' }), { observed: { groups: [...groups, nodes] } });
    expect(placesOf(given, 'backend-unmanaged')).toEqual([]);
    expect(placesOf({ ...given, declared: [declared('pods')] }, 'backend-unmanaged')).toEqual(['x.yaml:6']);
  });
  test('a new group, and a controller that manages no backend', () => {
    const given = one(ingress({ 'security-groups': 'fresh' }), {
      declared: [declared('fresh')],
      settings: { backendGroup: false },
    });
    const [finding] = found(given, 'backend-unmanaged');
    expect(finding?.action).toContain('--enable-backend-security-group=false');
    const admitted = declared('pods', { ingress: [tcp(80, named('fresh'))] });
    expect(placesOf({ ...given, declared: [declared('fresh'), admitted] }, 'backend-unmanaged')).toEqual([]);
  });
});

describe('wildcards', () => {
  const names = (text: string) =>
    planOf(one(ingress({ 'security-groups': text, ...manage }))).findings.filter(
      ({ severity }) => severity === 'error',
    );
  test('one that fits one group is as good as its name', () => {
    expect(names('we*')).toEqual([]);
    expect(names('ap?')).toEqual([]);
  });
  test('one that fits several, once', () => {
    const [finding, ...none] = names('g?');
    expect(none).toEqual([]);
    expect(finding).toMatchObject({ id: 'ambiguous-name', place: { line: 6 } });
    expect(finding?.message).toContain('wildcards: it fits 5 groups');
    expect(finding?.message).toContain('g3, g4, g5, g6, g7');
  });
  test('one that fits none', () => {
    const [finding, ...none] = names('app-*');
    expect(none).toEqual([]);
    expect(finding?.id).toBe('undeclared-group');
    expect(finding?.message).toContain('wildcards');
    expect(finding?.action).not.toContain('Declare app-*');
  });
  test('a star behind a backslash is a star', () => {
    expect(names('app-\\*')[0]?.message).toContain('declared nowhere');
  });
});

describe('outside-repository', () => {
  const group = { 'security-groups': 'web', 'group.name': 'shop' };
  const files = { 'a.yaml': ingress(group, 'a'), 'b.yaml': ingress(group, 'b') };
  test('an IngressGroup by name, once, at the first member that says so', () => {
    expect(placesOf({ files }, 'outside-repository')).toEqual(['a.yaml:7']);
  });
  test('not where there is a context, no list of groups, or no name', () => {
    expect(placesOf({ files, contextFiles: ['context.yaml'] }, 'outside-repository')).toEqual([]);
    expect(placesOf(one(ingress({ 'group.name': 'shop' })), 'outside-repository')).toEqual([]);
    expect(placesOf(one(ingress({ 'security-groups': 'web' })), 'outside-repository')).toEqual([]);
  });
  test('an object without a namespace that rests on a class which is not there', () => {
    const text = ingress({ 'security-groups': 'web' }).replace('ingressClassName: alb', 'ingressClassName: public');
    expect(planOf(one(text)).frontends[0]?.dependsOn).toEqual(['IngressClass/public']);
    expect(placesOf(one(text), 'outside-repository')).toEqual(['x.yaml:6']);
  });
});
