import { build } from '../../../../src/controller/build.ts';
import type { Settings } from '../../../../src/controller/settings.ts';
import { defaultSettings } from '../../../../src/controller/settings.ts';
import { ingressWith, manifest, worldOf } from '../manifests.ts';

export const ingressClass = (name: string, rest = '', annotations = '{}') =>
  `{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: ${name}, annotations: ${annotations}}, spec: {controller: ingress.k8s.aws/alb${rest}}}`;
export const parameters = (name: string, kind = 'IngressClassParams', apiGroup = 'elbv2.k8s.aws') =>
  `, parameters: {apiGroup: ${apiGroup}, kind: ${kind}, name: ${name}}`;
export const params = (name: string, spec: string) =>
  `{apiVersion: elbv2.k8s.aws/v1beta1, kind: IngressClassParams, metadata: {name: ${name}}, spec: ${spec}}`;
export const isDefault = '{ingressclass.kubernetes.io/is-default-class: "true"}';
export const backend = 'defaultBackend: {service: {name: s, port: {number: 80}}}';
export const classed = (name: string, annotations = {}) =>
  ingressWith(annotations, `{ingressClassName: ${name}, ${backend}}`);
export const classless = ingressWith({}, `{${backend}}`);
export const classKey = 'kubernetes.io/ingress.class';

export function answer(texts: readonly string[], settings: Partial<Settings> = {}) {
  const documents = texts.flatMap((text, at) => manifest(text, `${at}.yaml`));
  return build(documents, worldOf(), { ...defaultSettings('c'), webhooks: false, ...settings });
}
export const outcomes = (texts: readonly string[], settings: Partial<Settings> = {}) => {
  const { frontends, others } = answer(texts, settings);
  return [
    ...frontends.map(({ id, outcome }) =>
      outcome.result === 'error' ? `${id}: ${outcome.message}` : `${id}: ${outcome.result}`,
    ),
    ...others.map(({ result, reason }) => `${result}: ${reason}`),
  ];
};
