import type { Json, JsonObject, Path } from '../../manifests/document.ts';
import { valueAt } from '../../manifests/document.ts';
import { isIpv4, isIpv6 } from '../ip.ts';
import { isDnsSubdomain, isHost, isPortName } from '../kube-names.ts';
import { isSetAt, listAt, numberAt, textAt, textsAt } from '../read.ts';
import type { Misfit } from '../shape.ts';

/** Values for which the API server refuses an Ingress. Kubernetes: pkg/apis/networking/validation/validation.go:ValidateIngressSpec. */
export function ingressFault(ingress: JsonObject): Misfit | undefined {
  const spec = valueAt(ingress, ['spec']);
  const rules = listAt(spec, ['rules']) ?? [];
  if (rules.length === 0 && !isSetAt(spec, ['defaultBackend'])) {
    return { path: ['spec'], message: 'either `defaultBackend` or `rules` must be specified' };
  }
  const className = textAt(spec, ['ingressClassName']);
  if (className !== undefined && !isDnsSubdomain(className)) {
    return { path: ['spec', 'ingressClassName'], message: `${JSON.stringify(className)} is no DNS subdomain` };
  }
  const defaultBackend = isSetAt(spec, ['defaultBackend'])
    ? backendFault(valueAt(spec, ['defaultBackend']), ['spec', 'defaultBackend'])
    : undefined;
  return (
    defaultBackend ??
    firstFault(rules, ['spec', 'rules'], ruleFault) ??
    firstFault(listAt(spec, ['tls']) ?? [], ['spec', 'tls'], tlsFault)
  );
}

/** Values for which the API server refuses an IngressClass. */
export function ingressClassFault(ingressClass: JsonObject): Misfit | undefined {
  const controller = textAt(ingressClass, ['spec', 'controller']) ?? '';
  const slash = controller.indexOf('/');
  const isPath = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(controller.slice(slash + 1));
  if (slash < 0 || !isPath || !isDnsSubdomain(controller.slice(0, slash))) {
    return { path: ['spec', 'controller'], message: 'must be a domain-prefixed path (such as "acme.io/foo")' };
  }
  if (!isSetAt(ingressClass, ['spec', 'parameters'])) return undefined;
  const lacking = ['kind', 'name'].find((field) => (textAt(ingressClass, ['spec', 'parameters', field]) ?? '') === '');
  return lacking === undefined ? undefined : { path: ['spec', 'parameters', lacking], message: 'required, and absent' };
}

type Check = (value: Json, path: Path) => Misfit | undefined;

function firstFault(list: readonly Json[], path: Path, check: Check): Misfit | undefined {
  for (const [index, item] of list.entries()) {
    const fault = check(item, [...path, index]);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const ruleFault: Check = (rule, path) => {
  const host = textAt(rule, ['host']) ?? '';
  if (host !== '' && (isIpv4(host) || isIpv6(host) || !isHost(host))) {
    return { path: [...path, 'host'], message: `${JSON.stringify(host)} is no DNS name` };
  }
  if (!isSetAt(rule, ['http'])) return undefined;
  const paths = listAt(rule, ['http', 'paths']) ?? [];
  if (paths.length === 0) return { path: [...path, 'http', 'paths'], message: 'required, and absent' };
  return firstFault(paths, [...path, 'http', 'paths'], pathFault);
};

const pathFault: Check = (value, path) => {
  const type = textAt(value, ['pathType']);
  const text = textAt(value, ['path']) ?? '';
  if (type === undefined) return { path: [...path, 'pathType'], message: 'pathType must be specified' };
  if (!['Exact', 'Prefix', 'ImplementationSpecific'].includes(type)) {
    return {
      path: [...path, 'pathType'],
      message: `expected Exact, Prefix or ImplementationSpecific, found ${JSON.stringify(type)}`,
    };
  }
  const specific = type === 'ImplementationSpecific';
  if (!text.startsWith('/') && !(specific && text === '')) {
    return { path: [...path, 'path'], message: 'must be an absolute path' };
  }
  if (!specific && /\/\/|\/\.\.?\/|%2f|\/\.\.?$/i.test(text)) {
    return { path: [...path, 'path'], message: "must not contain '//', '/./', '/../' or '%2f'" };
  }
  return backendFault(valueAt(value, ['backend']), [...path, 'backend']);
};

function backendFault(backend: Json | undefined, path: Path): Misfit | undefined {
  const [service, resource] = ['service', 'resource'].map((field) => isSetAt(backend, [field]));
  if (service === resource) return { path, message: 'expected one of service and resource' };
  if (service !== true) return undefined;
  if ((textAt(backend, ['service', 'name']) ?? '') === '')
    return { path: [...path, 'service', 'name'], message: 'required, and absent' };
  const name = textAt(backend, ['service', 'port', 'name']) ?? '';
  const number = numberAt(backend, ['service', 'port', 'number']) ?? 0;
  if ((name === '') === (number === 0))
    return { path: [...path, 'service', 'port'], message: 'expected one of name and number' };
  const fits = name === '' ? number >= 1 && number <= 65_535 : isPortName(name);
  return fits
    ? undefined
    : { path: [...path, 'service', 'port'], message: 'expected a port from 1 to 65535, or the name of one' };
}

const tlsFault: Check = (tls, path) => {
  const odd = textsAt(tls, ['hosts'])?.find((host) => !isHost(host));
  return odd === undefined ? undefined : { path: [...path, 'hosts'], message: `${JSON.stringify(odd)} is no DNS name` };
};
