import { describe, expect, it } from 'vitest';
import {
  isDnsLabel,
  isDnsSubdomain,
  isHost,
  isLabelValue,
  isPortName,
  isQualifiedName,
} from '../../../src/controller/kube-names.ts';
import { metadataMisfit } from '../../../src/controller/metadata.ts';
import type { JsonObject } from '../../../src/manifests/document.ts';

const forms = { isDnsLabel, isDnsSubdomain, isHost, isQualifiedName, isLabelValue, isPortName };
type Form = keyof typeof forms;

describe('forms of names', () => {
  it.each<[Form, string]>([
    ['isDnsLabel', 'a'],
    ['isDnsLabel', '1-a'],
    ['isDnsLabel', 'a'.repeat(63)],
    ['isDnsSubdomain', 'a.b-c.d'],
    ['isDnsSubdomain', 'a'.repeat(253)],
    ['isHost', '*.example.com'],
    ['isHost', 'example.com'],
    ['isQualifiedName', 'app'],
    ['isQualifiedName', 'example.com/App_1.x'],
    ['isLabelValue', ''],
    ['isLabelValue', 'A_b.c-1'],
    ['isLabelValue', 'a'.repeat(63)],
    ['isPortName', 'use-annotation'],
    ['isPortName', 'a'.repeat(15)],
    ['isPortName', '8a'],
  ])('%s takes %j', (form, text) => {
    expect(forms[form](text)).toBe(true);
  });

  it.each<[Form, string]>([
    ['isDnsLabel', ''],
    ['isDnsLabel', 'A'],
    ['isDnsLabel', 'a-'],
    ['isDnsLabel', 'a.b'],
    ['isDnsLabel', 'a'.repeat(64)],
    ['isDnsSubdomain', 'a..b'],
    ['isDnsSubdomain', '-a'],
    ['isDnsSubdomain', 'a'.repeat(254)],
    ['isHost', '*'],
    ['isHost', 'a.*.b'],
    ['isHost', ''],
    ['isQualifiedName', ''],
    ['isQualifiedName', '/a'],
    ['isQualifiedName', 'a/'],
    ['isQualifiedName', 'a/b/c'],
    ['isQualifiedName', 'Example.com/a'],
    ['isQualifiedName', 'a b'],
    ['isLabelValue', '-'],
    ['isLabelValue', 'a b'],
    ['isLabelValue', 'a'.repeat(64)],
    ['isPortName', '80'],
    ['isPortName', 'a--b'],
    ['isPortName', 'A'],
    ['isPortName', 'a'.repeat(16)],
  ])('%s refuses %j', (form, text) => {
    expect(forms[form](text)).toBe(false);
  });
});

describe('metadata', () => {
  const path = (metadata: JsonObject): string | undefined => metadataMisfit({ metadata })?.path.join('.');

  it('may have everything', () => {
    const annotations = { 'ALB.ingress.kubernetes.io/Security-Groups': 'x', empty: '' };
    expect(
      path({ name: 'a.b', namespace: 'c', annotations, labels: { 'x.y/Z': 'v' }, finalizers: ['a/b'] }),
    ).toBeUndefined();
  });

  it.each<[JsonObject, string]>([
    [{ name: 'A' }, 'metadata.name'],
    [{ name: '{{ .Release.Name }}' }, 'metadata.name'],
    [{ name: 'a', namespace: 'b.c' }, 'metadata.namespace'],
    [{ name: 'a', annotations: { 'a b': '' } }, 'metadata.annotations.a b'],
    [{ name: 'a', annotations: { x: 'y'.repeat(256 * 1024) } }, 'metadata.annotations'],
    [{ name: 'a', labels: { 'a b': '' } }, 'metadata.labels.a b'],
    [{ name: 'a', labels: { a: 'b c' } }, 'metadata.labels.a'],
    [{ name: 'a', finalizers: ['a b'] }, 'metadata.finalizers'],
    [{ name: 1 }, 'metadata.name'],
  ])('cannot be %j', (metadata, where) => {
    expect(path(metadata)).toBe(where);
  });
});
