import { expect, test } from 'vitest';
import { noEgress } from '../../../../src/plan/lint/no-egress.ts';
import { at, declared, ipv4, tcp } from '../build.ts';

test('a group that lets nothing out is said so where it is declared; any other egress is not', () => {
  const none = declared('web', { egress: { kind: 'rules', rules: [] }, place: at(7) });
  const some = declared('a', { egress: { kind: 'rules', rules: [tcp(80, ipv4('10.0.0.0/8'), undefined, 'egress')] } });
  const others = [declared('b'), declared('c', { egress: { kind: 'unmanaged' } })];
  const findings = noEgress([none, some, ...others].map((group) => ({ declared: group })));
  expect(findings).toMatchObject([{ id: 'egress-blocks-targets', severity: 'warning', group: 'web', place: at(7) }]);
});
