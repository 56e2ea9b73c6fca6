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

  it('is one of an Ingress whose redirect action stands before all that it has', () => {
    const toHttps = '{"Type":"redirect","RedirectConfig":{"Protocol":"HTTPS","Port":"443","StatusCode":"HTTP_301"}}';
    const redirect = (path: string, type = 'ImplementationSpecific') =>
      `{ path: '${path}', pathType: ${type}, backend: { service: { name: ssl-redirect, port: { name: use-annotation } } } }`;
    const served = "{ path: '/shop', pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }";
    const late =
      "{ path: '/*', pathType: ImplementationSpecific, backend: { service: { name: web, port: { number: 80 } } } }";
    const rule = (paths: readonly string[], host?: string) =>
      `{ ${host === undefined ? '' : `host: ${host}, `}http: { paths: [${paths.join(', ')}] } }`;
    const listeners = (
      rules: readonly string[],
      more: Readonly<Record<string, string>> = {},
      backendToo = false,
    ): readonly number[] => {
      const text = ingress({ ...both, 'actions.ssl-redirect': toHttps, ...more });
      const other = backendToo ? 'defaultBackend: { service: { name: web, port: { number: 80 } } }, ' : '';
      const spec = `spec: { ingressClassName: alb, ${other}rules: [${rules.join(', ')}] }`;
      return balancerOf('IngressGroup shop/web', [
        text.replace(/^spec: \{ ingressClassName.*$/m, spec),
      ]).listeners.flatMap(({ port, redirects }) => (redirects === true ? [port] : []));
    };
    const all = [80, 8080];
    expect(listeners([rule([redirect('/*'), late])])).toEqual(all);
    expect(listeners([rule([redirect('/', 'Prefix')]), rule([served], 'a.example')], {}, true)).toEqual(all);
    expect(listeners([rule([redirect('/*'), late], 'a.example')])).toEqual(all);
    expect(listeners([rule([redirect('/old/*')])])).toEqual(all);

    // Something is served: before it, on another host, on other paths, to others, or to whoever no rule is for.
    expect(listeners([rule([served, redirect('/*')])])).toEqual([]);
    expect(listeners([rule([redirect('/*')], 'a.example'), rule([late], 'b.example')])).toEqual([]);
    expect(listeners([rule([redirect('/old/*'), late])])).toEqual([]);
    expect(listeners([rule([redirect('/*')], 'a.example')], {}, true)).toEqual([]);
    const office = '[{"field":"source-ip","sourceIpConfig":{"values":["198.51.100.0/24"]}}]';
    expect(listeners([rule([redirect('/*'), late])], { 'conditions.ssl-redirect': office })).toEqual([]);
    // Not to HTTPS.
    for (const protocol of ['HTTP', '#{protocol}'])
      expect(
        listeners([rule([redirect('/*')])], { 'actions.ssl-redirect': toHttps.replace('HTTPS', protocol) }),
      ).toEqual([]);
    expect(listeners([rule([served])])).toEqual([]);
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
