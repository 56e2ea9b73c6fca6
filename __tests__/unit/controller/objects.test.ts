import { describe, expect, it } from 'vitest';
import { compareText, indexObjects, objectLabel } from '../../../src/controller/objects.ts';
import { manifest } from './manifests.ts';

const index = (...texts: readonly string[]) =>
  indexObjects(
    texts.flatMap((text, at) => manifest(complete(text), `${at}.yaml`)),
    { namespace: 'team' },
  );

/** With what the API server asks for beyond metadata, at the end of its line. */
const complete = (text: string): string =>
  text
    .replace(
      /kind: Ingress,.*\}$/,
      (rest) => `${rest.slice(0, -1)}, spec: {defaultBackend: {service: {name: s, port: {number: 80}}}}}`,
    )
    .replace(/kind: IngressClass,.*\}$/, (rest) => `${rest.slice(0, -1)}, spec: {controller: ingress.k8s.aws/alb}}`);

describe('indexObjects', () => {
  it('puts an object without namespace where kubectl would', () => {
    const objects = index(
      '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: a}}',
      '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: b, namespace: x}}',
    );
    expect(objects.all('Ingress').map(({ key }) => key)).toEqual(['team/a', 'x/b']);
    expect(objects.find('Ingress', 'team', 'a')?.key).toBe('team/a');
    expect(objects.find('Ingress', 'x', 'a')).toBeUndefined();
  });

  it('takes the last of two definitions', () => {
    const definition = (value: string) =>
      `{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: a, annotations: {key: ${value}}}}`;
    expect(index(definition('one'), definition('two')).find('Ingress', 'team', 'a')?.annotations.get('key')).toBe(
      'two',
    );
  });

  it('keeps a valid definition when a later one is refused', () => {
    const objects = index(
      '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: a, annotations: {key: one}}}',
      '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: a, annotations: {key: 1}}}',
    );
    expect(objects.find('Ingress', 'team', 'a')?.annotations.get('key')).toBe('one');
    expect(objects.invalid.map(({ object, reason, place }) => [object.key, reason, place])).toEqual([
      [
        'team/a',
        'metadata.annotations.key: expected a string, found the number 1',
        { file: '1.yaml', line: 1, column: 90 },
      ],
    ]);
  });

  it('gives classes no namespace', () => {
    const text = '{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: alb, namespace: x}}';
    expect(
      index(text)
        .all('IngressClass')
        .map(({ key, namespace }) => [key, namespace]),
    ).toEqual([['alb', '']]);
  });

  it.each([
    '{apiVersion: extensions/v1beta1, kind: Ingress, metadata: {name: a}}',
    '{apiVersion: networking.k8s.io/v1beta1, kind: Ingress, metadata: {name: a}}',
    '{apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: a}}',
    '{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}}',
    '{kind: Ingress, metadata: {name: a}}',
    '{apiVersion: v1, kind: constructor, metadata: {name: a}}',
  ])('does not know %s', (text) => {
    const objects = index(text);
    expect([...objects.all('Ingress'), ...objects.all('Gateway'), ...objects.invalid]).toEqual([]);
  });

  it.each([
    ['{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {}}', 'metadata.name: required, and absent'],
    ['{apiVersion: networking.k8s.io/v1, kind: Ingress}', 'metadata: required, and absent'],
    [
      '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: a, annotations: {k: on}}}',
      'metadata.annotations.k: expected a string, found the boolean true',
    ],
    [
      '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: a, annotations: [k]}}',
      'metadata.annotations: expected a map, found a list',
    ],
    [
      '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: a, labels: {m: 1}}}',
      'metadata.labels.m: expected a string, found the number 1',
    ],
  ])('refuses %s', (text, reason) => {
    expect(index(text).invalid.map((invalid) => invalid.reason)).toEqual([reason]);
  });

  it('reads a null annotation as an empty text, and a null map as none', () => {
    const objects = index(
      '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: a, annotations: {k: null}, labels: null}}',
    );
    const object = objects.find('Ingress', 'team', 'a');
    expect([object?.annotations.get('k'), object?.labels.size]).toEqual(['', 0]);
  });

  it('is not misled by names that objects inherit', () => {
    const objects = index(
      '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: constructor, annotations: {constructor: z}}}',
    );
    const object = objects.find('Ingress', 'team', 'constructor');
    expect([...(object?.annotations ?? [])]).toEqual([['constructor', 'z']]);
    expect([object?.annotations.get('toString'), objects.find('Ingress', 'team', 'toString')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

it('names objects as a reader would', () => {
  const labels = (text: string) => manifest(text).map((document) => objectLabel(document, { namespace: 'team' }));
  expect(labels('{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: a}}')).toEqual(['Ingress team/a']);
  expect(labels('{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: a}}')).toEqual([
    'IngressClass a',
  ]);
  expect(labels('{apiVersion: v1, kind: Other, metadata: {name: a}}')).toEqual(['Other a']);
});

it('orders texts by code points, as Go orders their bytes', () => {
  expect(['team/a', 'team-a/x', 'b', '😀', '\uffff', 'a'].toSorted(compareText)).toEqual([
    'a',
    'b',
    'team-a/x',
    'team/a',
    '\uffff',
    '😀',
  ]);
  expect(compareText('a', 'a')).toBe(0);
  expect(compareText('a', 'ab')).toBeLessThan(0);
  expect(compareText('ab', 'a')).toBeGreaterThan(0);
});
