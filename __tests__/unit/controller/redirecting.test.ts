import { describe, expect, it } from 'vitest';
import { backend, classes, clusterIp, gateway, http, nodePorts, route, toGateway } from './gateway-texts.ts';
import { balancerOf } from './told.ts';

const ingress = (annotations: Readonly<Record<string, string>>): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
  annotations:
${Object.entries(annotations)
  .map(([key, value]) => `    alb.ingress.kubernetes.io/${key}: '${value}'\n`)
  .join('')}spec: { ingressClassName: alb, defaultBackend: { service: { name: web, port: { number: 80 } } } }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { type: NodePort, ports: [{ port: 80, nodePort: 30080 }] }`;

describe('a listener that sends everybody on to HTTPS', () => {
  const both = { 'listen-ports': '[{"HTTP": 80}, {"HTTP": 8080}, {"HTTPS": 443}]', 'certificate-arn': 'arn:x' };
  it('is each plain one of an Ingress with ssl-redirect, and no other', () => {
    const listeners = (more: Readonly<Record<string, string>>) =>
      balancerOf('IngressGroup shop/web', [ingress({ ...both, ...more })]).listeners;
    expect(listeners({ 'ssl-redirect': '443' })).toEqual([
      { port: 80, protocol: 'HTTP', redirects: true },
      { port: 443, protocol: 'HTTPS' },
      { port: 8080, protocol: 'HTTP', redirects: true },
    ]);
    expect(listeners({}).filter(({ redirects }) => redirects)).toEqual([]);
  });

  it('is one of a Gateway whose rules all do', () => {
    const toHttps = '{filters: [{type: RequestRedirect, requestRedirect: {scheme: https, statusCode: 301}}]}';
    const toPath = '{filters: [{type: RequestRedirect, requestRedirect: {hostname: b.example}}]}';
    const served = `{${backend('app')}}`;
    const listeners = (...routes: readonly string[]) =>
      balancerOf('Gateway edge/gw', [
        ...classes,
        nodePorts,
        clusterIp,
        gateway('alb', [http]),
        ...routes.map((rules, index) => route('HTTPRoute', `r${index}`, `${toGateway}, rules: [${rules}]`)),
      ]).listeners;
    expect(listeners(toHttps)).toEqual([{ port: 80, protocol: 'HTTP', redirects: true }]);
    for (const rules of [toPath, served, `${toHttps}, ${served}`, `${toHttps}, ${toPath}`]) {
      expect(listeners(rules)).toEqual([{ port: 80, protocol: 'HTTP' }]);
    }
    expect(listeners(toHttps, toHttps)).toEqual([{ port: 80, protocol: 'HTTP', redirects: true }]);
    expect(listeners(toHttps, served)).toEqual([{ port: 80, protocol: 'HTTP' }]);
  });
});
