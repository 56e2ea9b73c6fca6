import { describe, expect, test } from 'vitest';
import { stopsEverything } from '../../../../src/plan/stops.ts';
import { placeholders } from '../../../../src/plan/lint/placeholders.ts';
import type { Document } from '../../../../src/manifests/document.ts';
import { at, observed, vpc } from '../build.ts';
import { found, gateway, groups, ingress, placesOf, planOf } from './planned.ts';

const named = (text: string) => ({ files: { 'x.yaml': ingress({ 'security-groups': text }) } });

describe('template-placeholder', () => {
  test.each([
    '${SECURITY_GROUP}',
    '${SECURITY_GROUP',
    'sg-${ID}',
    '{{ .Values.group }}',
    '{{ join "," .Values.groups }}',
    '{{ .Values.group',
    '<sg-id>',
    '$(GROUP)',
    '$GROUP',
    '%GROUP%',
    'web-%ENV%-x',
  ])('%s', (text) => {
    const plan = planOf(named(text));
    const errors = plan.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ id }) => id)).toEqual(['template-placeholder']);
    expect(errors[0]).toMatchObject({ frontend: 'IngressGroup default/web', place: { file: 'x.yaml', line: 6 } });
    expect(stopsEverything(plan)).toBe(false);
  });

  test('each one once, at its own place, beside names that are judged as ever', () => {
    const given = named('web, ${A}, wbe, {{ join "," .b }}, $(C)');
    expect(placesOf(given, 'template-placeholder')).toEqual(['x.yaml:6', 'x.yaml:6', 'x.yaml:6']);
    const columns = found(given, 'template-placeholder').map(({ place }) => place?.column);
    expect(new Set(columns).size).toBe(3);
    expect(found(given, 'undeclared-group').map(({ group }) => group)).toEqual(['wbe']);
  });

  test.each(['wbe', 'a < b', '50%', 'a%b c%d', '$5', 'a{b}', '}}'])('%s is a name', (text) => {
    expect(placesOf(named(text), 'template-placeholder')).toEqual([]);
    expect(placesOf(named(text), 'undeclared-group')).toEqual(['x.yaml:6']);
  });

  test('a name that some group really has', () => {
    const given = { ...named('<web>'), observed: { groups: [...groups, observed('sg-000000d0', '<web>')] } };
    expect(placesOf(given, 'template-placeholder')).toEqual([]);
  });

  test('items of a Gateway’s list', () => {
    const given = { files: { 'x.yaml': gateway('  securityGroups:\n  - web\n  - "${A},${B}"\n  - wbe') } };
    expect(placesOf(given, 'template-placeholder')).toEqual(['x.yaml:7']);
    expect(placesOf(given, 'undeclared-group')).toEqual(['x.yaml:8']);
  });

  test('a list of many: each of its placeholders', () => {
    const path = ['metadata', 'annotations', 'x'];
    const object = { metadata: { annotations: { x: '${A},b,'.repeat(20_000) } } };
    const document: Document = { file: 'x.yaml', object, locate: () => at(1) };
    const tokens = Array.from({ length: 40_000 }, (_, index) => ({
      token: { text: index % 2 === 0 ? '${A}' : 'b', by: 'name', role: 'main', document, path, place: at(1) } as const,
      frontend: 'x',
    }));
    const made = placeholders(tokens, { vpc, securityGroups: [], loadBalancers: [] });
    expect(made.findings).toHaveLength(20_000);
    expect(made.tokens.size).toBe(20_000);
  });
});
