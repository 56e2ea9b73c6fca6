import { describe, expect, test } from 'vitest';
import { found, type Given, planOf } from './lint/planned.ts';

const object = (annotations: string, kind = 'Ingress'): Given => ({
  files: {
    'web.yaml': `apiVersion: ${kind === 'Ingress' ? 'networking.k8s.io/v1' : 'v1'}
kind: ${kind}
metadata:
  name: web
  annotations:
${annotations}
spec: ${kind === 'Ingress' ? '{ ingressClassName: alb, defaultBackend: { service: { name: web, port: { number: 80 } } } }' : '{ type: LoadBalancer, ports: [{ port: 80 }] }'}
`,
  },
});
const key = 'alb.ingress.kubernetes.io/security-groups';
const nlb = 'service.beta.kubernetes.io/aws-load-balancer-security-groups';
const refused = (given: Given) =>
  found(given, 'controller-refuses').map(({ message, action, place }) => [message, action, place?.line]);

describe('an object that the API server refuses, and that was to name groups', () => {
  test('as a list', () => {
    expect(refused(object(`    a: b\n    ${key}: [web, office]`))).toEqual([
      [
        `Ingress web never gets into the cluster: the API server refuses it: metadata.annotations.${key}: expected a string, found a list`,
        `Write the annotation as text in a map: ${key}: web, office`,
        7,
      ],
    ]);
    expect(refused(object(`    ${nlb}: [web]`, 'Service'))).toMatchObject([
      [expect.any(String), expect.stringContaining(`${nlb}: web`), 6],
    ]);
  });
  test.each([
    ['a map', `    ${key}: { web: x }`, 6],
    ['a number', `    ${key}: 5`, 6],
    ['annotations in a list', `    - a: b\n    - ${key}: web`, 7],
    ['annotations in a list of names and values', `    - { name: ${key}, value: web }`, 6],
    ['annotations in a list of texts', `    - a=b\n    - ${key}=web`, 7],
    ['annotations in one text', `    "${key}: web"`, 5],
  ])('as %s', (_, annotations, line) => {
    expect(refused(object(annotations))).toMatchObject([
      [expect.stringContaining('refuses it'), expect.stringMatching(/: (?:web|NAME, NAME)$/), line],
    ]);
  });
  test('but nothing of one that names none, or whose names can be read', () => {
    expect(refused(object('    a: 5'))).toEqual([]);
    expect(refused(object(`    a: 5\n    ${key}: null`))).toEqual([]);
    expect(refused(object(`    a: 5\n    ${key}: web`))).toEqual([]);
    expect(planOf(object(`    a: 5\n    ${key}: web`)).findings.map(({ id }) => id)).toContain('unmanaged-object');
    expect(refused(object(`    ${key}: web`))).toEqual([]);
  });
});
