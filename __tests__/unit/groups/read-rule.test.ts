import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/manifests/document.ts';
import { declareFile, rulesOf } from './declared.ts';

const ten = { cidrs: ['10.0.0.0/8'] };
const inWeb = (rule: Json) => declareFile({ securityGroups: { web: { ingress: [rule] } } });

describe('a rule', () => {
  it.each<[JsonObject, string[]]>([
    [{ port: 443, ...ten }, ['tcp 443 from 10.0.0.0/8']],
    [{ port: '443', ...ten }, ['tcp 443 from 10.0.0.0/8']],
    [{ port: 0, ...ten }, ['tcp 0 from 10.0.0.0/8']],
    [{ ports: '8000-8100', ...ten }, ['tcp 8000-8100 from 10.0.0.0/8']],
    [{ ports: '8000 - 8100', ...ten }, ['tcp 8000-8100 from 10.0.0.0/8']],
    [{ ports: 65_535, ...ten }, ['tcp 65535 from 10.0.0.0/8']],
    [{ ports: '0-65535', ...ten }, ['tcp 0-65535 from 10.0.0.0/8']],
    [{ protocol: 'udp', port: 53, ...ten }, ['udp 53 from 10.0.0.0/8']],
    [{ protocol: 'TCP', port: 53, ...ten }, ['tcp 53 from 10.0.0.0/8']],
    [{ protocol: 6, port: 53, ...ten }, ['tcp 53 from 10.0.0.0/8']],
    [{ protocol: '17', port: 53, ...ten }, ['udp 53 from 10.0.0.0/8']],
    [{ protocol: 'icmp', ...ten }, ['icmp from 10.0.0.0/8']],
    [{ protocol: 1, type: 3, code: 4, ...ten }, ['icmp 3/4 from 10.0.0.0/8']],
    [{ protocol: 'icmp', type: 8, ...ten }, ['icmp 8 from 10.0.0.0/8']],
    [{ protocol: 'icmp', type: -1, code: -1, ...ten }, ['icmp from 10.0.0.0/8']],
    [{ protocol: '58', cidrs: ['::/0'] }, ['icmpv6 from ::/0']],
    [{ protocol: 'ICMPv6', type: 128, code: 0, cidrs: ['::/0'] }, ['icmpv6 128/0 from ::/0']],
    [{ protocol: 'all', ...ten }, ['all traffic from 10.0.0.0/8']],
    [{ protocol: -1, ...ten }, ['all traffic from 10.0.0.0/8']],
    [{ protocol: '-1', ...ten }, ['all traffic from 10.0.0.0/8']],
    [{ protocol: 50, ...ten }, ['protocol 50 from 10.0.0.0/8']],
    [{ protocol: '0', ...ten }, ['protocol 0 from 10.0.0.0/8']],
    [{ protocol: 255, ...ten }, ['protocol 255 from 10.0.0.0/8']],
    [
      {
        port: 443,
        cidrs: ['0.0.0.0/0', '2001:DB8::/32'],
        prefixLists: ['pl-12345678', 'cdn'],
        securityGroups: ['bastion'],
      },
      [
        'tcp 443 from 0.0.0.0/0',
        'tcp 443 from 2001:db8::/32',
        'tcp 443 from pl-12345678',
        'tcp 443 from cdn',
        'tcp 443 from bastion',
      ],
    ],
    [
      { port: 1, securityGroups: ['self', 'sg-12345678', '123456789012/sg-0abc1234def567890', 'Web'] },
      ['tcp 1 from self', 'tcp 1 from sg-12345678', 'tcp 1 from 123456789012/sg-0abc1234def567890', 'tcp 1 from Web'],
    ],
  ])('%j makes %j', (rule, rules) => {
    const declared = inWeb(rule);
    expect(declared.problems).toEqual([]);
    expect(rulesOf(declared.groups[0])).toEqual(rules);
  });

  it('may name what has a name as long as EC2 allows', () => {
    expect(inWeb({ port: 1, prefixLists: ['x'.repeat(255)], securityGroups: ['y'.repeat(255)] }).problems).toEqual([]);
  });

  it('has its kinds of peers told apart', () => {
    const { groups } = inWeb({
      port: 1,
      cidrs: ['10.0.0.0/8', '::/0'],
      prefixLists: ['pl-0abc1234def567890', 'cdn'],
      securityGroups: ['web', 'sg-12345678', '123456789012/sg-12345678', 'bastion'],
      description: 'HTTPS',
    });
    expect(groups[0]?.ingress.map(({ peer }) => peer)).toEqual([
      { kind: 'ipv4', cidr: '10.0.0.0/8' },
      { kind: 'ipv6', cidr: '::/0' },
      { kind: 'prefix-list', id: 'pl-0abc1234def567890' },
      { kind: 'prefix-list-name', name: 'cdn' },
      { kind: 'self' },
      { kind: 'group', id: 'sg-12345678' },
      { kind: 'group', id: 'sg-12345678', account: '123456789012' },
      { kind: 'group-name', name: 'bastion' },
    ]);
    expect(groups[0]?.ingress[0]).toEqual({
      direction: 'ingress',
      protocol: 'tcp',
      from: 1,
      to: 1,
      peer: { kind: 'ipv4', cidr: '10.0.0.0/8' },
      description: 'HTTPS',
      place: { file: '0.yml', line: 8, column: 13 },
    });
  });
});

const cli = 'as it does for `aws ec2 authorize-security-group-ingress --protocol all --port 443`';
const at = 'securityGroups.web.ingress[0]';
const protocols = 'tcp, udp, icmp, icmpv6, all, or a protocol number from 0 to 255';
const range = 'one port or one range such as 8000-8100 (write a rule for each)';

describe('a rule that says nothing clear', () => {
  it.each<[JsonObject, string]>([
    [{ protocol: 'icmp', code: 0, ...ten }, `${at}: the rule has a code for any icmp type`],
    [
      { port: 1, securityGroups: ['123456789012/sg-12345678/x'] },
      `${at}.securityGroups[0]: "123456789012/sg-12345678/x" names another account, where a group can only be given by id`,
    ],
    [
      { port: 1, prefixLists: ['x'.repeat(256)] },
      `${at}.prefixLists[0]: "${'x'.repeat(60)}…" is longer than the 255 characters that a name has at most`,
    ],
    [
      { port: 1, prefixLists: ['cdn'], description: 'a & b' },
      `${at}.description holds the character & (U+0026), which EC2 refuses there`,
    ],
  ])('at its edges: %j', (rule, message) => {
    expect(inWeb(rule).problems.map((problem) => problem.message)).toEqual([message]);
  });

  it.each<[Json, string, string | undefined]>([
    [
      { protocol: 'all', port: 443, ...ten },
      `443 <- ${at}: protocol all has no port: EC2 would ignore it and open every port of every protocol, ${cli}`,
      'Leave out `protocol` to open tcp only (`{ port: 443, … }`), or leave out `port` to open everything',
    ],
    [
      { protocol: -1, ports: '1-2', ...ten },
      `"1-2" <- ${at}: protocol all has no ports: EC2 would ignore it and open every port of every protocol, ${cli}`,
      'Leave out `protocol` to open tcp only (`{ ports: 1-2, … }`), or leave out `ports` to open everything',
    ],
    [
      { protocol: '-1', code: 3, ...ten },
      `3 <- ${at}: protocol all has no code: EC2 would ignore it and open every port of every protocol, ${cli}`,
      'Write `protocol: icmp` to open that only, or leave out `code` to open everything',
    ],
    [
      { protocol: 50, port: 443, ...ten },
      `443 <- ${at}: protocol 50 has no port: EC2 would ignore it and open the whole protocol`,
      'Leave out `port`, or write `protocol: tcp` or `udp`',
    ],
    [{ protocol: 'tpc', port: 443, ...ten }, `"tpc" <- ${at}.protocol must be ${protocols}, not "tpc"`, undefined],
    [{ protocol: 256, port: 443, ...ten }, `256 <- ${at}.protocol must be ${protocols}, not 256`, undefined],
    [{ protocol: -2, ...ten }, `-2 <- ${at}.protocol must be ${protocols}, not -2`, undefined],
    [{ protocol: 1.5, ...ten }, `1.5 <- ${at}.protocol must be ${protocols}, not 1.5`, undefined],
    [{ protocol: '006', port: 1, ...ten }, `"006" <- ${at}.protocol must be ${protocols}, not "006"`, undefined],
    [{ protocol: '256', ...ten }, `"256" <- ${at}: 256 is no protocol number`, 'Protocol numbers go from 0 to 255'],
    [{ ...ten }, `{ <- ${at}: the tcp rule says no port`, 'Write `port: 443`, or `ports: 0-65535` for all ports'],
    [
      { protocol: 'udp', ...ten },
      `{ <- ${at}: the udp rule says no port`,
      'Write `port: 443`, or `ports: 0-65535` for all ports',
    ],
    [
      { port: 1, ports: '1-2', ...ten },
      `"1-2" <- ${at}: the rule has both \`port\` and \`ports\``,
      'Keep one of them, or write two rules',
    ],
    [{ port: 'http', ...ten }, `"http" <- ${at}.port must be a port from 0 to 65535, not "http"`, undefined],
    [{ port: '0443', ...ten }, `"0443" <- ${at}.port must be a port from 0 to 65535, not "0443"`, undefined],
    [{ port: 65_536, ...ten }, `65536 <- ${at}.port must be a port from 0 to 65535, not 65536`, undefined],
    [{ port: -1, ...ten }, `-1 <- ${at}.port must be a port from 0 to 65535, not -1`, undefined],
    [{ port: 80.5, ...ten }, `80.5 <- ${at}.port must be a port from 0 to 65535, not 80.5`, undefined],
    [{ port: true, ...ten }, `true <- ${at}.port must be a port from 0 to 65535, not true`, undefined],
    [{ port: null, ...ten }, `null <- ${at}.port must be a port from 0 to 65535, not empty`, undefined],
    [{ port: '65536', ...ten }, `"65536" <- ${at}: 65536 is out of range`, 'Ports go from 0 to 65535'],
    [{ ports: '80-65536', ...ten }, `"80-65536" <- ${at}: 80-65536 is out of range`, 'Ports go from 0 to 65535'],
    [{ ports: '90-80', ...ten }, `"90-80" <- ${at}: 90-80 runs backwards`, 'Write `ports: 80-90`'],
    [{ ports: [80, 443], ...ten }, `[ <- ${at}.ports must be ${range}, not a list`, undefined],
    [{ ports: '80,443', ...ten }, `"80,443" <- ${at}.ports must be ${range}, not "80,443"`, undefined],
    [
      { protocol: 'icmp', port: 3, ...ten },
      `3 <- ${at}: icmp has no ports`,
      'Write `type:` and `code:`, or neither of them for any',
    ],
    [
      { protocol: 'icmp', code: 3, ...ten },
      `3 <- ${at}: the rule has a code for any icmp type`,
      'A code belongs to one `type:`; say which',
    ],
    [
      { protocol: 'icmp', type: 256, ...ten },
      `256 <- ${at}.type must be a number from -1 (any) to 255, not 256`,
      undefined,
    ],
    [
      { protocol: 'icmp', type: 3, code: '4', ...ten },
      `"4" <- ${at}.code must be a number from -1 (any) to 255, not "4"`,
      undefined,
    ],
    [{ port: 3, type: 3, ...ten }, `3 <- ${at}: tcp has no type`, 'Write `protocol: icmp`, or `port:` for a port'],
    ['443', `"443" <- ${at} must be a rule such as { port: 443, cidrs: [203.0.113.0/24] }, not "443"`, undefined],
    [[], `[] <- ${at} must be a rule such as { port: 443, cidrs: [203.0.113.0/24] }, not an empty list`, undefined],
    [
      { port: 443 },
      `{ <- ${at} names no peer`,
      'Write `cidrs`, `prefixLists` or `securityGroups`; everybody is `cidrs: [0.0.0.0/0, ::/0]`',
    ],
    [
      { port: 443, cidrs: [] },
      `[] <- ${at}.cidrs must be a list with at least one CIDR such as 203.0.113.0/24, not an empty list`,
      undefined,
    ],
    [
      { port: 443, cidrs: '10.0.0.0/8' },
      `"10.0.0.0/8" <- ${at}.cidrs must be a list with at least one CIDR such as 203.0.113.0/24, not "10.0.0.0/8"`,
      'Put it in a list: [ … ]',
    ],
    [
      { port: 443, prefixLists: null },
      `null <- ${at}.prefixLists must be a list with at least one prefix list (its id or its name), not empty`,
      undefined,
    ],
    [
      { port: 443, securityGroups: [7] },
      `7 <- ${at}.securityGroups[0] must be a security group (a name, an sg- id, account/sg- id, or self), not 7`,
      undefined,
    ],
    [
      { port: 443, cidrs: ['10.0.0.0/33'] },
      `"10.0.0.0/33" <- ${at}.cidrs[0]: "10.0.0.0/33" needs a prefix length from 0 to 32 after the slash, without leading zeros`,
      'Write an address and the length of its prefix, such as 203.0.113.0/24, 198.51.100.7/32 or 2001:db8::/32',
    ],
    [
      { port: 443, cidrs: ['sg-12345678'] },
      `"sg-12345678" <- ${at}.cidrs[0]: "sg-12345678" is not a CIDR such as 203.0.113.0/24`,
      'Put it under `securityGroups`',
    ],
    [
      { port: 443, cidrs: ['pl-12345678'] },
      `"pl-12345678" <- ${at}.cidrs[0]: "pl-12345678" is not a CIDR such as 203.0.113.0/24`,
      'Put it under `prefixLists`',
    ],
    [
      { port: 443, securityGroups: ['sg-xyz'] },
      `"sg-xyz" <- ${at}.securityGroups[0]: "sg-xyz" is no id of a security group`,
      'An id is sg- and 8 or 17 hexadecimal digits',
    ],
    [
      { port: 443, securityGroups: ['10.0.0.0/8'] },
      `"10.0.0.0/8" <- ${at}.securityGroups[0]: "10.0.0.0/8" is a CIDR, which belongs under \`cidrs\``,
      'Write a declared name, an sg- id, account/sg- id, or self',
    ],
    [
      { port: 443, securityGroups: ['  '] },
      `"  " <- ${at}.securityGroups[0]: "  " is empty`,
      'Write a declared name, an sg- id, account/sg- id, or self',
    ],
    [
      { port: 443, securityGroups: ['123456789012/web'] },
      `"123456789012/web" <- ${at}.securityGroups[0]: "123456789012/web" names another account, where a group can only be given by id`,
      'Write 123456789012/sg-…',
    ],
    [
      { port: 443, prefixLists: ['pl-xyz'] },
      `"pl-xyz" <- ${at}.prefixLists[0]: "pl-xyz" is no id of a prefix list`,
      'An id is pl- and 8 or 17 hexadecimal digits',
    ],
    [
      { port: 443, prefixLists: ['2001:db8::/32'] },
      `"2001:db8::/32" <- ${at}.prefixLists[0]: "2001:db8::/32" is a CIDR, which belongs under \`cidrs\``,
      'Write a name or a pl- id',
    ],
    [
      { protocol: 'icmp', cidrs: ['::/0'] },
      `"::/0" <- ${at}.cidrs[0]: icmp never comes from or goes to ::/0`,
      'Give it a rule of its own with `protocol: icmpv6`',
    ],
    [
      { protocol: 58, cidrs: ['0.0.0.0/0'] },
      `"0.0.0.0/0" <- ${at}.cidrs[0]: icmpv6 never comes from or goes to 0.0.0.0/0`,
      'Give it a rule of its own with `protocol: icmp`',
    ],
    [
      { port: 1, ...ten, description: 'Büro' },
      `üro" <- ${at}.description holds the character ü (U+00FC), which EC2 refuses there`,
      'Descriptions of such a rule have at most 255 letters, digits, blanks and ._-:/()#,@[]+=&;{}!$*',
    ],
    [
      { port: 1, ...ten, description: 'a\nb' },
      `\\nb" <- ${at}.description holds a line break, which EC2 refuses there`,
      'Descriptions of such a rule have at most 255 letters, digits, blanks and ._-:/()#,@[]+=&;{}!$*',
    ],
    [
      { port: 1, ...ten, description: '\u202E' },
      `\u202E" <- ${at}.description holds the character U+202E, which EC2 refuses there`,
      'Descriptions of such a rule have at most 255 letters, digits, blanks and ._-:/()#,@[]+=&;{}!$*',
    ],
    [{ port: 1, ...ten, description: '' }, `"" <- ${at}.description is empty`, 'Leave it out to keep the one on AWS'],
    [
      { port: 1, ...ten, description: `${'a'.repeat(255)}b` },
      `b" <- ${at}.description is longer than the 255 characters that EC2 allows`,
      'Descriptions of such a rule have at most 255 letters, digits, blanks and ._-:/()#,@[]+=&;{}!$*',
    ],
    [
      { port: 1, securityGroups: ['a'], description: 'a & b' },
      `& b" <- ${at}.description holds the character & (U+0026), which EC2 refuses there`,
      'Descriptions of such a rule have at most 255 letters, digits, blanks and ._-:/()#,@[]+=;{}!$*',
    ],
    [{ port: 1, ...ten, cidr: 1 }, `"cidr": 1 <- ${at} has no key "cidr"`, 'Did you mean `cidrs`?'],
    [{ port: 1, self: true }, `"self": true <- ${at} has no key "self"`, 'Write `securityGroups: [self]`'],
    [{ port: 1, ...ten, from_port: 1 }, `"from_port": 1 <- ${at} has no key "from_port"`, 'Did you mean `ports`?'],
    [
      { port: 1, ...ten, desciption: 1 },
      `"desciption": 1 <- ${at} has no key "desciption"`,
      'Did you mean `description`?',
    ],
    [
      { port: 1, ...ten, constructor: 1 },
      `"constructor": 1 <- ${at} has no key "constructor"`,
      'The keys are protocol, port, ports, type, code, cidrs, prefixLists, securityGroups, description',
    ],
  ])('%j', (rule, note, hint) => {
    const declared = inWeb(rule);
    expect(declared.problemNotes).toEqual([note]);
    expect(declared.problems[0]?.hint).toBe(hint);
    expect(declared.groups).toEqual([]);
    expect(declared.broken).toEqual(['web']);
  });

  it('takes descriptions up to the limit, and & where all peers are CIDRs', () => {
    expect(inWeb({ port: 1, ...ten, description: 'R&D, '.repeat(51) }).problems).toEqual([]);
    expect(inWeb({ port: 1, prefixLists: ['cdn'], description: 'a _.-:/()#,@[]+=;{}!$*' }).problems).toEqual([]);
  });

  it('has all of its mistakes listed, in reading order', () => {
    const rule = { protocol: 'all', port: 80, cidrs: [10, '10.0.0.0/33', 'x'], description: 'ä' };
    expect(inWeb(rule).problemNotes).toEqual([
      `80 <- ${at}: protocol all has no port: EC2 would ignore it and open every port of every protocol, ${cli}`,
      `10 <- ${at}.cidrs[0] must be a CIDR such as 203.0.113.0/24, not 10`,
      `"10.0.0.0/33" <- ${at}.cidrs[1]: "10.0.0.0/33" needs a prefix length from 0 to 32 after the slash, without leading zeros`,
      `"x" <- ${at}.cidrs[2]: "x" is not a CIDR such as 203.0.113.0/24`,
      `ä" <- ${at}.description holds the character ä (U+00E4), which EC2 refuses there`,
    ]);
  });

  it('is not said to lack what a misspelt key may be', () => {
    expect(inWeb({ prt: 80, cidr: ['10.0.0.0/8'] }).problemNotes).toEqual([
      `"prt": 80 <- ${at} has no key "prt"`,
      `"cidr": [ <- ${at} has no key "cidr"`,
    ]);
    expect(inWeb({ description: 7 }).problemNotes).toEqual([
      `{ <- ${at} names no peer`,
      `{ <- ${at}: the tcp rule says no port`,
      `7 <- ${at}.description must be text, not 7`,
    ]);
  });
});

describe('findings about rules', () => {
  it('masks host bits as EC2 does, and says so', () => {
    const declared = inWeb({ port: 443, cidrs: ['203.0.113.7/24', '2001:db8::1/64', '203.0.113.7/32'] });
    expect(rulesOf(declared.groups[0])).toEqual([
      'tcp 443 from 203.0.113.0/24',
      'tcp 443 from 2001:db8::/64',
      'tcp 443 from 203.0.113.7/32',
    ]);
    expect(declared.findingNotes).toEqual([
      'host-bits: "203.0.113.7/24" <- 203.0.113.7/24 has bits set behind its prefix: EC2 makes 203.0.113.0/24 of it, which is more than one address',
      'host-bits: "2001:db8::1/64" <- 2001:db8::1/64 has bits set behind its prefix: EC2 makes 2001:db8::/64 of it, which is more than one address',
    ]);
    expect(declared.findings[0]).toMatchObject({
      severity: 'warning',
      group: 'web',
      action: 'Write 203.0.113.0/24, or give the one address its full prefix length.',
    });
  });

  const twice = (first: JsonObject, second: JsonObject) =>
    declareFile({
      securityGroups: {
        web: {
          ingress: [
            { port: 443, ...first },
            { ports: '443', ...second },
          ],
        },
      },
    });

  it('takes the same rule twice as one', () => {
    const declared = twice(ten, { cidrs: ['10.0.0.0/8', '10.0.0.0/8'] });
    expect(rulesOf(declared.groups[0])).toEqual(['tcp 443 from 10.0.0.0/8']);
    expect(declared.findings).toEqual([]);
    expect(declared.groups[0]?.ingress[0]?.place.line).toBe(8);
  });

  it('lets the one with a description speak for the one without', () => {
    for (const declared of [
      twice({ ...ten, description: 'HTTPS' }, ten),
      twice(ten, { ...ten, description: 'HTTPS' }),
    ]) {
      expect(declared.groups[0]?.ingress.map(({ description }) => description)).toEqual(['HTTPS']);
      expect(declared.findings).toEqual([]);
    }
  });

  it('warns where their descriptions differ', () => {
    const declared = twice({ ...ten, description: 'b' }, { cidrs: ['10.1.2.3/8'], description: 'a' });
    expect(declared.groups[0]?.ingress.map(({ description }) => description)).toEqual(['a']);
    expect(declared.findingNotes).toEqual([
      'host-bits: "10.1.2.3/8" <- 10.1.2.3/8 has bits set behind its prefix: EC2 makes 10.0.0.0/8 of it, which is more than one address',
      'duplicate-rule: "10.1.2.3/8" <- tcp 443 from 10.0.0.0/8 is declared again with another description: "a" is taken, "b" is not',
    ]);
  });
});
