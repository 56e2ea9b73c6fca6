import type { Json, JsonObject, Path } from '../../manifests/document.ts';
import { trimSpace } from '../annotations.ts';
import { isCidr } from '../ip.ts';
import { isDnsLabel, isQualifiedName } from '../kube-names.ts';
import { isSetAt, listAt, numberAt, textAt, textsAt } from '../read.ts';
import type { Misfit } from '../shape.ts';
import { misfit } from '../shape.ts';
import { serviceKeys } from './keys.ts';
import { serviceShape } from './shape.ts';

/**
 * What the API server holds against a Service, as far as it bears on load balancers: its types, then its values.
 * Kubernetes: pkg/apis/core/validation/validation.go:ValidateService.
 */
export function checkService(service: JsonObject): Misfit | undefined {
  const misshapen = misfit(service, serviceShape, 'absent');
  if (misshapen !== undefined) return misshapen;
  const type = textAt(service, ['spec', 'type']) || 'ClusterIP';
  return (
    oneOf(service, ['spec', 'type'], ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName']) ??
    checkPorts(service, type) ??
    checkAddresses(service, type) ??
    checkLoadBalancerFields(service, type)
  );
}

function checkPorts(service: JsonObject, type: string): Misfit | undefined {
  const ports = listAt(service, ['spec', 'ports']) ?? [];
  const headless = textAt(service, ['spec', 'clusterIP']) === 'None';
  if (ports.length === 0 && !headless && type !== 'ExternalName') {
    return { path: ['spec', 'ports'], message: 'required, and absent' };
  }
  const names = new Set<string>();
  const numbers = new Set<string>();
  for (const [index, port] of ports.entries()) {
    const path = ['spec', 'ports', index];
    const fault = checkPort(port, path, { type, mustBeNamed: ports.length > 1 });
    if (fault !== undefined) return fault;
    const name = textAt(port, ['name']) ?? '';
    const number = `${textAt(port, ['protocol']) || 'TCP'} ${numberAt(port, ['port'])}`;
    if (name !== '' && names.has(name)) return { path: [...path, 'name'], message: `duplicate name ${name}` };
    if (numbers.has(number)) return { path, message: `duplicate port ${number}` };
    names.add(name);
    numbers.add(number);
  }
  return undefined;
}

const kubeletPort = 10_250;

function checkPort(
  port: Json,
  path: Path,
  { type, mustBeNamed }: { readonly type: string; readonly mustBeNamed: boolean },
): Misfit | undefined {
  const name = textAt(port, ['name']) ?? '';
  if (name === '' && mustBeNamed) return { path: [...path, 'name'], message: 'required where there are several ports' };
  if (name !== '' && !isDnsLabel(name)) return { path: [...path, 'name'], message: `${name} is no DNS label` };
  if (!isPort(numberAt(port, ['port']) ?? 0)) {
    return { path: [...path, 'port'], message: 'expected a port from 1 to 65535' };
  }
  if (type === 'LoadBalancer' && numberAt(port, ['port']) === kubeletPort) {
    return { path: [...path, 'port'], message: `may not expose port ${kubeletPort}, which is the kubelet's` };
  }
  const target = numberAt(port, ['targetPort']) ?? 0;
  if (target !== 0 && !isPort(target)) {
    return { path: [...path, 'targetPort'], message: 'expected a port from 1 to 65535' };
  }
  if (type === 'ClusterIP' && (numberAt(port, ['nodePort']) ?? 0) !== 0) {
    return { path: [...path, 'nodePort'], message: "may not be used when `type` is 'ClusterIP'" };
  }
  const protocol = textAt(port, ['protocol']) || 'TCP';
  const known = ['TCP', 'UDP', 'SCTP'].includes(protocol);
  return known ? undefined : { path: [...path, 'protocol'], message: 'expected one of TCP, UDP, SCTP' };
}

function checkAddresses(service: JsonObject, type: string): Misfit | undefined {
  const headless = textAt(service, ['spec', 'clusterIP']) === 'None';
  if (headless && (type === 'LoadBalancer' || type === 'NodePort')) {
    return { path: ['spec', 'clusterIP'], message: `may not be set to 'None' for ${type} services` };
  }
  if (type === 'ExternalName') {
    if ((textAt(service, ['spec', 'externalName']) ?? '') === '') {
      return { path: ['spec', 'externalName'], message: 'required, and absent' };
    }
    if ((textAt(service, ['spec', 'clusterIP']) ?? '') !== '') {
      return { path: ['spec', 'clusterIP'], message: "may not be set when `type` is 'ExternalName'" };
    }
  }
  const odd = textsAt(service, ['spec', 'ipFamilies'])?.find((family) => family !== 'IPv4' && family !== 'IPv6');
  if (odd !== undefined) return { path: ['spec', 'ipFamilies'], message: `expected IPv4 or IPv6, found ${odd}` };
  return oneOf(service, ['spec', 'ipFamilyPolicy'], ['SingleStack', 'PreferDualStack', 'RequireDualStack']);
}

function checkLoadBalancerFields(service: JsonObject, type: string): Misfit | undefined {
  if (type !== 'LoadBalancer') {
    for (const field of ['loadBalancerClass', 'allocateLoadBalancerNodePorts']) {
      if (isSetAt(service, ['spec', field])) return onlyForLoadBalancers(['spec', field]);
    }
  }
  const loadBalancerClass = textAt(service, ['spec', 'loadBalancerClass']) ?? '';
  if (loadBalancerClass !== '' && !isQualifiedName(loadBalancerClass)) {
    const message = `${loadBalancerClass} is no label-style name such as example.com/internal`;
    return { path: ['spec', 'loadBalancerClass'], message };
  }
  const ranges = textsAt(service, ['spec', 'loadBalancerSourceRanges']) ?? [];
  const annotation = ['metadata', 'annotations', serviceKeys.sourceRanges];
  const written = textAt(service, annotation);
  if (ranges.length === 0 && written === undefined) return undefined;
  const path = ranges.length > 0 ? ['spec', 'loadBalancerSourceRanges'] : annotation;
  if (type !== 'LoadBalancer') return onlyForLoadBalancers(path);
  const all = ranges.length > 0 || trimSpace(written ?? '') === '' ? ranges : (written ?? '').split(',');
  const odd = all.find((range) => !isCidr(trimSpace(range)));
  return odd === undefined ? undefined : { path, message: `${JSON.stringify(odd)} is no CIDR such as 10.0.0.0/8` };
}

function onlyForLoadBalancers(path: Path): Misfit {
  return { path, message: "may only be used when `type` is 'LoadBalancer'" };
}

function oneOf(service: JsonObject, path: Path, allowed: readonly string[]): Misfit | undefined {
  const value = textAt(service, path) ?? '';
  if (value === '' || allowed.includes(value)) return undefined;
  return { path, message: `expected one of ${allowed.join(', ')}, found ${JSON.stringify(value)}` };
}

function isPort(number: number): boolean {
  return number >= 1 && number <= 65_535;
}
