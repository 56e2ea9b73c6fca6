import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { clustersMeet, isFor } from '../../../src/groups/cluster-pattern.ts';
import { declare, type Source } from '../../../src/groups/declare.ts';
import type { Declarations } from '../../../src/groups/declaration.ts';
import { digestRules } from '../../../src/groups/digest.ts';
import { compareRules, formatRule, ruleKey, type DeclaredPeer, type Rule } from '../../../src/groups/rule.ts';
import type { Json, JsonObject } from '../../../src/manifests/document.ts';

/** A place for every path, in the order of the paths' text: what matters here is that it is the same each time. */
const source = (object: Json, file = 'f.yml'): Source => ({
  object,
  locate: (path) => ({ file, line: 1, column: JSON.stringify(path).length }),
});

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: length, maxLength: length });
const groupId = fc.oneof(hex(8), hex(17)).map((digits) => `sg-${digits}`);
const byte = fc.nat(255);
const peer: fc.Arbitrary<DeclaredPeer> = fc.oneof(
  fc.tuple(byte, byte).map(([a, b]): DeclaredPeer => ({ kind: 'ipv4', cidr: `${a}.${b}.0.0/16` })),
  fc
    .integer({ min: 0x2000, max: 0x3fff })
    .map((field): DeclaredPeer => ({ kind: 'ipv6', cidr: `${field.toString(16)}::/16` })),
  hex(17).map((digits): DeclaredPeer => ({ kind: 'prefix-list', id: `pl-${digits}` })),
  fc.constantFrom<DeclaredPeer>({ kind: 'prefix-list-name', name: 'cdn' }, { kind: 'self' }),
  groupId.map((id): DeclaredPeer => ({ kind: 'group', id })),
  groupId.map((id): DeclaredPeer => ({ kind: 'group', id, account: '123456789012' })),
  fc.constantFrom('web', 'bastion', 'a b', 'constructor').map((name): DeclaredPeer => ({ kind: 'group-name', name })),
);
const traffic = fc.oneof(
  fc
    .tuple(fc.constantFrom('tcp', 'udp'), fc.nat(65_535), fc.nat(65_535))
    .map(([protocol, a, b]) => ({ protocol, from: Math.min(a, b), to: Math.max(a, b) })),
  fc
    .tuple(fc.constantFrom('icmp', 'icmpv6'), fc.nat(255), fc.integer({ min: -1, max: 255 }))
    .map(([protocol, from, to]) => ({ protocol, from, to })),
  fc.constantFrom('icmp', 'icmpv6').map((protocol) => ({ protocol, from: -1, to: -1 })),
  fc.constantFrom('-1', '0', '50', '255').map((protocol) => ({ protocol, from: null, to: null })),
);
const rule: fc.Arbitrary<Rule<DeclaredPeer>> = fc
  .tuple(traffic, peer, fc.option(fc.constantFrom('HTTPS', 'a (b)'), { nil: undefined }))
  .filter(
    ([{ protocol }, { kind }]) =>
      !(protocol === 'icmp' && kind === 'ipv6') && !(protocol === 'icmpv6' && kind === 'ipv4'),
  )
  .map(([ports, to, description]) => ({
    direction: 'ingress',
    ...ports,
    peer: to,
    ...(description === undefined ? {} : { description }),
  }));

/** A rule as somebody would write it. */
function written({ protocol, from, to, peer: end, description }: Rule<DeclaredPeer>): JsonObject {
  const said = description === undefined ? {} : { description };
  const isIcmp = protocol === 'icmp' || protocol === 'icmpv6';
  const ports = from === null || to === null ? {} : isIcmp ? { type: from, code: to } : { ports: `${from}-${to}` };
  return { protocol, ...ports, ...writtenPeer(end), ...said };
}

function writtenPeer(end: DeclaredPeer): JsonObject {
  switch (end.kind) {
    case 'ipv4':
    case 'ipv6':
      return { cidrs: [end.cidr] };
    case 'prefix-list':
      return { prefixLists: [end.id] };
    case 'prefix-list-name':
      return { prefixLists: [end.name] };
    case 'group':
      return { securityGroups: [end.account === undefined ? end.id : `${end.account}/${end.id}`] };
    case 'group-name':
      return { securityGroups: [end.name] };
    case 'self':
      return { securityGroups: ['self'] };
  }
}

/** Without places, which do change when things are moved. */
const meaning = (declared: Declarations): unknown => {
  const bare = (rules: readonly Rule<DeclaredPeer>[]) =>
    rules.toSorted(compareRules).map((one) => [ruleKey(one), one.description]);
  return {
    groups: declared.groups.map((group) => [
      group.name,
      group.place.file,
      bare(group.ingress),
      group.egress.kind,
      digestRules(group),
    ]),
    broken: declared.broken,
    elsewhere: declared.elsewhere.map(({ name, clusters, place }) => [name, clusters, place.file]),
    hasProblems: declared.problems.length > 0,
  };
};

it('reads back every rule that is written down', () => {
  fc.assert(
    fc.property(fc.uniqueArray(rule, { selector: ruleKey, maxLength: 8 }), (rules) => {
      const declared = declare({
        files: [source({ securityGroups: { own: { ingress: rules.map(written) } } })],
        annotations: [],
        cluster: 'dev',
      });
      expect(declared.problems).toEqual([]);
      expect(declared.groups[0]?.ingress).toEqual(
        rules.map((one) => ({ ...one, place: expect.objectContaining({ file: 'f.yml' }) })),
      );
    }),
  );
});

it('has words that tell any two rules apart', () => {
  fc.assert(
    fc.property(rule, rule, (a, b) => {
      expect(formatRule(a) === formatRule(b)).toBe(ruleKey(a) === ruleKey(b));
      expect(compareRules(a, b) === 0).toBe(ruleKey(a) === ruleKey(b));
      expect(Math.sign(compareRules(a, b)) + Math.sign(compareRules(b, a))).toBe(0);
    }),
  );
});

const group = fc.record(
  { ingress: fc.array(rule.map(written), { maxLength: 4 }), clusters: fc.constantFrom(['dev'], ['prod-*'], ['*-eu']) },
  { requiredKeys: ['ingress'] },
) as fc.Arbitrary<JsonObject>;
const file = fc.dictionary(fc.constantFrom('web', 'Web', 'office', 'bad name é', 'constructor'), group, { maxKeys: 3 });

const shuffled = (object: JsonObject): JsonObject => Object.fromEntries(Object.entries(object).toReversed());
const turned = (groups: JsonObject): JsonObject =>
  shuffled(
    Object.fromEntries(
      Object.entries(groups).map(([name, one]) => {
        const { ingress, ...rest } = one as { ingress: readonly JsonObject[] };
        return [name, shuffled({ ...rest, ingress: ingress.map(shuffled).toReversed() })];
      }),
    ),
  );

it('does not depend on the order of keys, rules and files', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 3 }), fc.array(file, { maxLength: 2 }), (files, annotations) => {
      const sources = (change: (groups: JsonObject) => JsonObject) => ({
        files: files.map((groups, index) => source({ securityGroups: change(groups) }, `${index}.yml`)),
        annotations: annotations.map((groups, index) => source(change(groups), `a${index}.yml`)),
        cluster: 'dev',
      });
      const straight = sources((groups) => groups);
      const other = sources(turned);
      const result = meaning(declare(straight));
      expect(
        meaning(declare({ ...other, files: other.files.toReversed(), annotations: other.annotations.toReversed() })),
      ).toEqual(result);
    }),
  );
});

const keys = fc.constantFrom(
  'tags',
  'securityGroups',
  'web',
  '__proto__',
  'constructor',
  'ingress',
  'egress',
  'clusters',
  'adopt',
  'description',
  'protocol',
  'port',
  'ports',
  'type',
  'code',
  'cidrs',
  'prefixLists',
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom<Json>(
      null,
      true,
      0,
      -1,
      443,
      1e300,
      '',
      'all',
      '443',
      '1-2',
      '10.0.0.0/8',
      'self',
      '*',
      'unmanaged',
      'sg-12345678',
      '\u0000',
    ),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('json')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

it('never throws, whatever it is given, and never loses a name', () => {
  fc.assert(
    fc.property(json, json, fc.dictionary(keys, json), (any, under, groups) => {
      for (const object of [any, { securityGroups: under }]) {
        declare({ files: [source(object)], annotations: [source(object)], cluster: 'dev' });
      }
      const all = Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, value]));
      const declared = declare({ files: [source({ securityGroups: all })], annotations: [], cluster: 'dev' });
      const names = [...declared.groups, ...declared.elsewhere].map(({ name }) => name);
      expect([...names, ...declared.broken].toSorted()).toEqual(Object.keys(all).toSorted());
      expect(declared.broken.length > 0).toBe(declared.problems.length > 0);
    }),
    { numRuns: 1000 },
  );
});

const glyph = fc.constantFrom('a', 'b', '*');
const pattern = fc.string({ unit: glyph, maxLength: 6 });

it('finds patterns to meet where some name matches both', () => {
  const names = ['', 'a', 'b'].flatMap((x) =>
    ['', 'a', 'b'].flatMap((y) => ['', 'a', 'b'].flatMap((z) => ['', 'a', 'b'].map((w) => x + y + z + w))),
  );
  const matches = (glob: string, name: string) => new RegExp(`^${glob.replaceAll('*', '.*')}$`).test(name);
  fc.assert(
    fc.property(pattern, pattern, (a, b) => {
      for (const name of names) expect(isFor([a], name)).toBe(matches(a, name));
      if (names.some((name) => matches(a, name) && matches(b, name))) expect(clustersMeet([a], [b])).toBe(true);
      // Of two patterns without common texts up to four characters, those this short have none at all.
      else if (a.length + b.length <= 5) expect(clustersMeet([a], [b])).toBe(false);
    }),
    { numRuns: 500 },
  );
});
