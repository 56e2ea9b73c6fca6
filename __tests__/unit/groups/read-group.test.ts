import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/manifests/document.ts';
import { declareFile, rulesOf, withNotes } from './declared.ts';

const rule = { port: 443, cidrs: ['10.0.0.0/8'] };
const inWeb = (group: JsonObject) => declareFile({ securityGroups: { web: { ingress: [rule], ...group } } });
const named = (name: string) => declareFile({ securityGroups: { [name]: { ingress: [] } } });
const letters = 'at most 255 letters, digits, blanks and ._-:/()#,@[]+=&;{}!$*';

describe('a group', () => {
  it('is read whole', () => {
    const declared = inWeb({
      description: 'Public web',
      tags: { CostCenter: '4711' },
      clusters: ['d*'],
      adopt: 'sg-0abc1234def567890',
      egress: [{ protocol: 'all', cidrs: ['0.0.0.0/0'] }],
    });
    expect(declared.problems).toEqual([]);
    expect(declared.groups).toEqual([
      {
        name: 'web',
        description: 'Public web',
        adopt: 'sg-0abc1234def567890',
        clusters: ['d*'],
        tags: { CostCenter: '4711' },
        ingress: [
          {
            direction: 'ingress',
            protocol: 'tcp',
            from: 443,
            to: 443,
            peer: { kind: 'ipv4', cidr: '10.0.0.0/8' },
            place: { file: '0.yml', line: 8, column: 13 },
          },
        ],
        egress: {
          kind: 'rules',
          rules: [expect.objectContaining({ direction: 'egress', protocol: '-1', from: null, to: null })],
        },
        place: { file: '0.yml', line: 3, column: 5 },
      },
    ]);
  });

  it.each<[JsonObject, unknown]>([
    [{}, { kind: 'default' }],
    [{ egress: 'unmanaged' }, { kind: 'unmanaged' }],
    [{ egress: [] }, { kind: 'rules', rules: [] }],
  ])('with %j has egress %j', (group, egress) => {
    expect(inWeb(group).groups[0]?.egress).toEqual(egress);
  });

  it('calls itself self by its name and by the id it adopts', () => {
    const { groups } = inWeb({
      adopt: 'sg-12345678',
      egress: [{ port: 443, securityGroups: ['web', 'sg-12345678', 'self', 'sg-87654321'] }],
    });
    expect(rulesOf(groups[0])).toEqual(['tcp 443 from 10.0.0.0/8', 'tcp 443 to self', 'tcp 443 to sg-87654321']);
  });

  const at = 'securityGroups.web';
  it.each<[JsonObject, string, string | undefined]>([
    [{ egres: [] }, `"egres": [] <- ${at} has no key "egres"`, 'Did you mean `egress`?'],
    [{ outbound: [] }, `"outbound": [] <- ${at} has no key "outbound"`, 'Did you mean `egress`?'],
    [
      { vpc: 'x' },
      `"vpc": "x" <- ${at} has no key "vpc"`,
      'The keys are description, tags, clusters, adopt, ingress, egress',
    ],
    [
      { egress: 'none' },
      `"none" <- ${at}.egress must be a list of rules ([] is none) or \`unmanaged\`, not "none"`,
      'Write `[]`',
    ],
    [
      { egress: 'all' },
      `"all" <- ${at}.egress must be a list of rules ([] is none) or \`unmanaged\`, not "all"`,
      'Leave `egress` out: then it is all traffic',
    ],
    [
      { ingress: 'All' },
      `"All" <- ${at}.ingress must be a list of rules ([] is none), not "All"`,
      'Everything is `[{ protocol: all, cidrs: [0.0.0.0/0, "::/0"] }]`; say the ports that are meant: `[{ port: 443, cidrs: [0.0.0.0/0, "::/0"] }]`',
    ],
    [
      { ingress: 'self' },
      `"self" <- ${at}.ingress must be a list of rules ([] is none), not "self"`,
      'Write `[{ protocol: all, securityGroups: [self] }]`, or the ports that are meant',
    ],
    [
      { egress: null },
      `null <- ${at}.egress must be a list of rules ([] is none) or \`unmanaged\`, not empty`,
      undefined,
    ],
    [
      { ingress: 'unmanaged' },
      `"unmanaged" <- ${at}.ingress must be a list of rules ([] is none), not "unmanaged"`,
      'Write a list of rules, such as `[{ port: 443, cidrs: [203.0.113.0/24] }]`',
    ],
    [
      { ingress: rule },
      `{ <- ${at}.ingress must be a list of rules ([] is none), not a map`,
      'Put it in a list: [ … ]',
    ],
    [{ ingress: null }, `null <- ${at}.ingress must be a list of rules ([] is none), not empty`, undefined],
    [{ description: 3 }, `3 <- ${at}.description must be text, not 3`, undefined],
    [{ description: '' }, `"" <- ${at}.description is empty`, 'Leave it out'],
    [
      { description: 'a"b' },
      `\\"b" <- ${at}.description holds the character " (U+0022), which EC2 refuses there`,
      `Descriptions have ${letters}`,
    ],
    [
      { description: 'x'.repeat(256) },
      `x" <- ${at}.description is longer than the 255 characters that EC2 allows`,
      `Descriptions have ${letters}`,
    ],
    [
      { clusters: 'prod' },
      `"prod" <- ${at}.clusters must be a list of 1 to 50 patterns such as prod-*, not "prod"`,
      'Put it in a list: [ … ]',
    ],
    [
      { clusters: [] },
      `[] <- ${at}.clusters must be a list of 1 to 50 patterns such as prod-*, not an empty list`,
      undefined,
    ],
    [{ clusters: [1] }, `1 <- ${at}.clusters[0] must be a pattern such as prod-*, not 1`, undefined],
    [
      { clusters: ['a', 'b?'] },
      `"b?" <- ${at}.clusters[1]: "b?" holds "?"; a pattern is letters, digits, - _ . and *, which stands for any characters`,
      'Write a name of a cluster, or prod-*',
    ],
    [
      { adopt: 'web', egress: [] },
      `"web" <- ${at}.adopt must be the id of a security group (sg- and 8 or 17 hexadecimal digits), not "web"`,
      undefined,
    ],
    [
      { adopt: 'sg-12345678' },
      `"adopt": "sg-12345678" <- ${at}.adopt: a group that is taken over needs its egress said`,
      'Write `egress: unmanaged` to leave it alone, or the rules it shall have',
    ],
    [{ tags: [] }, `[] <- ${at}.tags must be a map from tag keys to values, not an empty list`, undefined],
    [
      { tags: { CostCenter: 4711 } },
      `4711 <- ${at}.tags.CostCenter must be text (put it in quotes), not 4711`,
      undefined,
    ],
    [
      { tags: { constructor: true } },
      `true <- ${at}.tags.constructor must be text (put it in quotes), not true`,
      undefined,
    ],
    [
      { tags: { Name: 'x' } },
      `"Name": "x" <- ${at}.tags: the tag "Name" is set by frontend-sg to the name of the group, by which the controller finds it`,
      'Leave it out',
    ],
    [
      { tags: { 'AWS:x': 'x' } },
      `"AWS:x": "x" <- ${at}.tags: the tag "AWS:x" begins with aws:, which is for AWS itself`,
      'Leave it out',
    ],
    [
      { tags: { 'frontend-sg/owner': 'x' } },
      `"frontend-sg/owner": "x" <- ${at}.tags: the tag "frontend-sg/owner" begins with frontend-sg/, which is for frontend-sg itself`,
      'Leave it out',
    ],
    [{ tags: { '': 'x' } }, `"": "x" <- ${at}.tags: the tag "" has an empty key`, 'Leave it out'],
    [
      { tags: { a: 'x'.repeat(257) } },
      `"a": "${'x'.repeat(257)}" <- ${at}.tags: the tag "a" has a value longer than the 256 characters that EC2 allows`,
      'Leave it out',
    ],
    [
      { tags: Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`t${index}`, ''])) },
      `{ <- ${at}.tags: 41 tags are more than 40`,
      'EC2 allows 50 on a group, of which 10 are kept for `Name` and frontend-sg',
    ],
  ])('%j', (group, note, hint) => {
    const declared = inWeb(group);
    expect(declared.problemNotes).toEqual([note]);
    expect(declared.problems[0]?.hint).toBe(hint);
    expect(declared.groups).toEqual([]);
    expect(declared.broken).toEqual(['web']);
  });

  it.each([
    'elbv2.k8s.aws/cluster',
    'ingress.k8s.aws/stack',
    'service.k8s.aws/stack',
    'gateway.k8s.aws.alb/stack',
    'services.k8s.aws/controller-version',
    'crossplane-name',
    'kubernetes.io/cluster/dev',
  ])('never takes the tag %s of another system', (key) => {
    expect(inWeb({ tags: { [key]: 'x' } }).problems[0]?.message).toMatch(
      /: the tag .* begins with .*, by which another system marks/,
    );
  });

  it.each<[Json, string]>([
    [null, 'null <- securityGroups.web must be a map with at least `ingress`, not empty'],
    [[], '[] <- securityGroups.web must be a map with at least `ingress`, not an empty list'],
    ['x', '"x" <- securityGroups.web must be a map with at least `ingress`, not "x"'],
    [{}, '"web": {} <- securityGroups.web has no `ingress`'],
  ])('is not %j', (group, note) => {
    expect(declareFile({ securityGroups: { web: group } }).problemNotes).toEqual([note]);
  });

  it('takes its own tags before those of the file', () => {
    const { groups, problems } = declareFile({
      tags: { CostCenter: '1', Team: 'a', constructor: 'c' },
      securityGroups: { web: { ingress: [], tags: { Team: 'b', ['__proto__']: 'p' } } },
    });
    expect(problems).toEqual([]);
    expect(Object.entries(groups[0]?.tags ?? {})).toEqual([
      ['CostCenter', '1'],
      ['Team', 'b'],
      ['constructor', 'c'],
      ['__proto__', 'p'],
    ]);
  });

  it('refuses more rules than any group can have, before it looks at them', () => {
    const cidrs = Array.from({ length: 101 }, () => 'x');
    const rules = Array.from({ length: 100 }, () => ({ port: 1, cidrs }));
    expect(inWeb({ ingress: rules, egress: rules }).problemNotes).toEqual([
      '[ <- securityGroups.web.ingress makes more than 10000 rules',
      '[ <- securityGroups.web.egress makes more than 10000 rules',
    ]);
    expect(inWeb({ ingress: Array.from({ length: 10_001 }, () => 0) }).problems).toHaveLength(1);
  });
});

it('may list fifty clusters', () => {
  const clusters = Array.from({ length: 50 }, () => 'dev');
  expect(inWeb({ clusters }).problems).toEqual([]);
  expect(inWeb({ clusters: [...clusters, 'dev'] }).problems).toHaveLength(1);
});

it('may have tags as long as EC2 allows', () => {
  const tags = { ['k'.repeat(128)]: 'v'.repeat(256), ['😀'.repeat(128)]: '' };
  expect(inWeb({ tags }).problems).toEqual([]);
  expect(inWeb({ tags: { ['k'.repeat(129)]: '' } }).problems[0]?.message).toContain(
    'has a key longer than the 128 characters that EC2 allows',
  );
});

describe('a name', () => {
  it.each([
    ['sg-web', 'begins with sg-, which is for ids only'],
    ['Default', 'is the name of the group that every VPC has, and is never managed'],
    ['self', 'would mean the group itself wherever a rule says `self`'],
    ['123456789012/web', 'would mean a group of another account wherever a rule says it'],
    ['', 'is empty'],
    ['wéb', 'holds the character é (U+00E9), which EC2 refuses there'],
    ['web?', 'holds the character ? (U+003F), which EC2 refuses there'],
    ['web\t', 'holds the character U+0009, which EC2 refuses there'],
  ])('that EC2 or a rule cannot take is a problem: %j', (name, fault) => {
    const declared = named(name);
    expect(declared.problemNotes).toEqual([`${JSON.stringify(name)}: { <- the name ${JSON.stringify(name)} ${fault}`]);
    expect(declared.problems[0]?.hint).toBe(`Rename it: EC2 takes ${letters}`);
    expect(declared.broken).toEqual([name]);
  });

  it('may have 255 characters, not more', () => {
    expect(named('x'.repeat(255)).problems).toEqual([]);
    expect(named('x'.repeat(256)).problems[0]?.message).toContain(
      '…" is longer than the 255 characters that EC2 allows',
    );
  });

  it.each([
    ['a,b', 'holds a comma, where the controller splits the list'],
    ['a*', 'holds *, which in the look-up of the controller stands for anything'],
    [' a', 'begins or ends with a blank, which the controller trims off'],
    ['a ', 'begins or ends with a blank, which the controller trims off'],
  ])('that no annotation can say is a finding: %j', (name, fault) => {
    const declared = named(name);
    expect(declared.findingNotes).toEqual([
      `name-not-expressible: ${JSON.stringify(name)}: { <- No annotation can name ${JSON.stringify(name)}: it ${fault}`,
    ]);
    expect(declared.findings[0]).toMatchObject({ severity: 'error', group: name, action: 'Rename the group.' });
    expect(declared.groups).toHaveLength(1);
  });

  it.each(['web', 'Public web (eu)', 'constructor', '__proto__', 'hasOwnProperty', '10', 'a._-:/()#@[]+=&;{}!$'])(
    'may be %s',
    (name) => {
      const declared = named(name);
      expect([...declared.problems, ...declared.findings]).toEqual([]);
      expect(declared.groups.map((group) => group.name)).toEqual([name]);
    },
  );
});

it('keeps findings of groups for other clusters to their own runs', () => {
  const file = { securityGroups: { 'a,b': { clusters: ['prod'], ingress: [{ port: 1, cidrs: ['10.0.0.1/8'] }] } } };
  expect(withNotes([file], [], 'dev').findings).toEqual([]);
  expect(withNotes([file], [], 'prod').findings).toHaveLength(2);
});
