import { build } from '../../../../src/controller/build.ts';
import type { Settings } from '../../../../src/controller/settings.ts';
import { defaultSettings } from '../../../../src/controller/settings.ts';
import { ingressWith, manifest, worldOf } from '../manifests.ts';

export const services = `
{apiVersion: v1, kind: Service, metadata: {name: node, namespace: shop}, spec: {type: NodePort, ports: [{name: http, port: 80, targetPort: web}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: inner, namespace: shop}, spec: {ports: [{port: 80, targetPort: 8080}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: dual, namespace: shop}, spec: {type: NodePort, ipFamilies: [IPv6], ports: [{port: 80}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: multi, namespace: shop, annotations: {alb.ingress.kubernetes.io/multi-cluster-target-group: x}}, spec: {type: NodePort, ports: [{port: 80}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: locked, namespace: shop, annotations: {alb.ingress.kubernetes.io/auth-type: basic}}, spec: {type: NodePort, ports: [{port: 80}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: loud, namespace: shop, annotations: {alb.ingress.kubernetes.io/target-type: lambda}}, spec: {type: NodePort, ports: [{port: 80}]}}
`;

export const rule = (service: string, port: string, path = '/', pathType = 'Prefix', host = 'a.example.com') =>
  `{ingressClassName: alb, rules: [{host: ${host}, http: {paths: [{path: "${path}", pathType: ${pathType}, backend: {service: {name: ${service}, port: ${port}}}}]}}]}`;
export const annotated = (name: string) => rule(name, '{name: use-annotation}');
export const toService = rule('node', '{number: 80}');

export function told(
  annotations: Readonly<Record<string, string>>,
  spec: string,
  settings: Partial<Settings> = {},
): string {
  const prefixed = Object.fromEntries(
    Object.entries(annotations).map(([suffix, value]) => [`alb.ingress.kubernetes.io/${suffix}`, value]),
  );
  const documents = [...manifest(ingressWith(prefixed, spec)), ...manifest(services, 'services.yaml')];
  const { frontends } = build(documents, worldOf(), { ...defaultSettings('c'), webhooks: false, ...settings });
  const outcome = frontends.find(({ kind }) => kind === 'IngressGroup')?.outcome;
  return outcome?.result === 'error' ? `${outcome.kind}: ${outcome.message}` : String(outcome?.result);
}

export const within = 'other: ingress: shop/web:';
