import { describe, expect, test } from 'vitest';
import { type Finding, finding, type FindingId } from '../../../src/finding.ts';
import { gather } from '../../../src/report/gather.ts';
import { at } from '../plan/build.ts';

const found = (id: FindingId, line: number, message: string, more: Partial<Finding> = {}): Finding => ({
  ...finding(id, { message, action: 'Mend it.', place: at(line) }),
  ...more,
});
const told = (findings: readonly Finding[]) =>
  gather(findings).map(({ first, all }) => `${first.place?.line} ${first.id} ${all.length}`);

test('the worst first: by severity, then names before rules before groups before frontends, then by line', () => {
  const findings = [
    found('orphan', 1, 'a'),
    found('host-bits', 2, 'b'),
    found('conflicting-groups', 3, 'c'),
    found('foreign-owner', 4, 'd'),
    found('world-open-admin', 6, 'e'),
    found('world-open-admin', 5, 'f'),
    found('undeclared-group', 9, 'g'),
  ];
  expect(gather(findings).map(({ first }) => first.place?.line)).toEqual([9, 5, 6, 4, 3, 2, 1]);
});

describe('those that say the same are one', () => {
  test('whatever group or frontend they say it of, by the first of their places', () => {
    const open = (name: string, line: number) =>
      found('world-open-port', line, `${name} opens tcp 8080 to the Internet`, { group: name });
    expect(told([open('web', 7), open('api', 3)])).toEqual(['3 world-open-port 2']);
    const of = (id: string, line: number) =>
      found('conflicting-groups', line, `the members of ${id} differ: \`${id}\``, { frontend: `IngressGroup ${id}` });
    expect(told([of('shop/a', 2), of('shop/b', 1)])).toEqual(['1 conflicting-groups 2']);
  });
  test.each<readonly [string, Finding]>([
    ['another port', found('world-open-port', 2, 'b opens tcp 9090', { group: 'b' })],
    ['another severity', found('world-open-port', 2, 'b opens tcp 8080', { group: 'b', severity: 'error' })],
    ['accepted', found('world-open-port', 2, 'b opens tcp 8080', { group: 'b', accepted: { reason: 'demo' } })],
    ['something else to do', found('world-open-port', 2, 'b opens tcp 8080', { group: 'b', action: 'Wait.' })],
    ['another id', found('world-open-admin', 2, 'b opens tcp 8080', { group: 'b', severity: 'warning' })],
  ])('but not %s', (_, other) => {
    const one = found('world-open-port', 1, 'a opens tcp 8080', { group: 'a' });
    expect(gather([one, other])).toHaveLength(2);
  });
  test('but not other networks, even in backticks, nor other words', () => {
    const named = (line: number, what: string) => found('host-bits', line, `the rule says \`${what}\``);
    expect(told([named(1, '10.0.0.1/8'), named(2, '10.0.0.2/8')])).toHaveLength(2);
    expect(told([named(1, '2001:db8::1/32'), named(2, '2001:db8::2/32')])).toHaveLength(2);
    expect(told([named(1, 'a'), named(2, 'b')])).toEqual(['1 host-bits 2']);
  });
  test('but not other ports, even of groups that are called so', () => {
    const port = (name: string, number: number, line: number) =>
      found('world-open-admin', line, `${name} opens tcp ${number}`, {
        group: name,
        ports: { from: number, to: number },
      });
    expect(told([port('22', 22, 1), port('3389', 3389, 2)])).toHaveLength(2);
  });
});

test('none is lost and none is there twice', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    found(index % 2 === 0 ? 'orphan' : 'host-bits', index % 7, `\`${index % 3}\` and ${index % 5}`),
  );
  expect(new Set(gather(many).flatMap(({ all }) => all))).toEqual(new Set(many));
  expect(gather(many).reduce((sum, { all }) => sum + all.length, 0)).toBe(500);
});
