import { describe, expect, it } from 'vitest';
import { checkService } from '../../../src/controller/service/check.ts';
import { manifest } from './manifests.ts';

/** Where and why the API server refuses a Service; undefined where it takes it. */
function refusal(spec: string, annotation?: string): string | undefined {
  const annotations =
    annotation === undefined
      ? '{}'
      : `{service.beta.kubernetes.io/load-balancer-source-ranges: ${JSON.stringify(annotation)}}`;
  const [document] = manifest(
    `{apiVersion: v1, kind: Service, metadata: {name: web, annotations: ${annotations}}, spec: {${spec}}}`,
  );
  const found = document === undefined ? undefined : checkService(document.object);
  return found && `${found.path.join('.')}: ${found.message}`;
}

const port = 'ports: [{port: 80}]';
const balanced = `type: LoadBalancer, ${port}`;

describe('the API server takes', () => {
  it.each([
    port,
    balanced,
    'clusterIP: None',
    'type: ExternalName, externalName: db.example',
    `type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, allocateLoadBalancerNodePorts: false, ${port}`,
    `type: LoadBalancer, loadBalancerClass: "", ${port}`,
    `type: LoadBalancer, loadBalancerSourceRanges: [" 10.0.0.1/8 ", "2001:db8::/32", "010.0.0.0/8"], ${port}`,
    'ports: [{name: a, port: 53}, {name: b, port: 53, protocol: UDP}]',
    'ports: [{port: 1, targetPort: http, nodePort: null}], selector: null',
    'type: LoadBalancer, ports: [{port: 65535, nodePort: 30000}]',
    `type: ClusterIP, ipFamilies: [IPv6, IPv4], ipFamilyPolicy: RequireDualStack, ${port}`,
  ])('%s', (spec) => {
    expect(refusal(spec)).toBeUndefined();
  });

  it('an annotation of ranges with blanks, or none', () => {
    expect(refusal(balanced, ' 10.0.0.0/8 , 192.168.0.0/16')).toBeUndefined();
    expect(refusal(balanced, ' ')).toBeUndefined();
  });
});

describe('the API server refuses', () => {
  it.each([
    ['ports: [{port: "80"}]', 'spec.ports.0.port: expected a 32-bit integer, found the string "80"'],
    [
      'ports: [{port: 80, targetPort: true}]',
      'spec.ports.0.targetPort: expected an integer or a string, found the boolean true',
    ],
    [`selector: {a: 1}, ${port}`, 'spec.selector.a: expected a string, found the number 1'],
    [
      `type: Loadbalancer, ${port}`,
      'spec.type: expected one of ClusterIP, NodePort, LoadBalancer, ExternalName, found "Loadbalancer"',
    ],
    ['type: LoadBalancer', 'spec.ports: required, and absent'],
    ['ports: [{port: 0}]', 'spec.ports.0.port: expected a port from 1 to 65535'],
    ['ports: [{port: 65536}]', 'spec.ports.0.port: expected a port from 1 to 65535'],
    ['ports: [{port: 80, targetPort: 65536}]', 'spec.ports.0.targetPort: expected a port from 1 to 65535'],
    ['ports: [{port: 80, protocol: tcp}]', 'spec.ports.0.protocol: expected one of TCP, UDP, SCTP'],
    ['ports: [{port: 80}, {port: 81, name: b}]', 'spec.ports.0.name: required where there are several ports'],
    ['ports: [{port: 80, name: Web}]', 'spec.ports.0.name: Web is no DNS label'],
    ['ports: [{port: 80, name: a}, {port: 81, name: a}]', 'spec.ports.1.name: duplicate name a'],
    ['ports: [{port: 80, name: a}, {port: 80, name: b}]', 'spec.ports.1: duplicate port TCP 80'],
    ['ports: [{port: 80, nodePort: 30080}]', "spec.ports.0.nodePort: may not be used when `type` is 'ClusterIP'"],
    [
      'type: LoadBalancer, ports: [{port: 10250}]',
      "spec.ports.0.port: may not expose port 10250, which is the kubelet's",
    ],
    [
      `type: LoadBalancer, clusterIP: None, ${port}`,
      "spec.clusterIP: may not be set to 'None' for LoadBalancer services",
    ],
    [`type: NodePort, clusterIP: None, ${port}`, "spec.clusterIP: may not be set to 'None' for NodePort services"],
    ['type: ExternalName', 'spec.externalName: required, and absent'],
    [
      'type: ExternalName, externalName: a.example, clusterIP: None',
      "spec.clusterIP: may not be set when `type` is 'ExternalName'",
    ],
    [`ipFamilies: [ipv6], ${port}`, 'spec.ipFamilies: expected IPv4 or IPv6, found ipv6'],
    [
      `ipFamilyPolicy: Dual, ${port}`,
      'spec.ipFamilyPolicy: expected one of SingleStack, PreferDualStack, RequireDualStack, found "Dual"',
    ],
    [
      `type: NodePort, loadBalancerClass: service.k8s.aws/nlb, ${port}`,
      "spec.loadBalancerClass: may only be used when `type` is 'LoadBalancer'",
    ],
    [
      `allocateLoadBalancerNodePorts: true, ${port}`,
      "spec.allocateLoadBalancerNodePorts: may only be used when `type` is 'LoadBalancer'",
    ],
    [
      `type: LoadBalancer, loadBalancerClass: a/b/c, ${port}`,
      'spec.loadBalancerClass: a/b/c is no label-style name such as example.com/internal',
    ],
    [
      `type: LoadBalancer, loadBalancerClass: "nlb!", ${port}`,
      'spec.loadBalancerClass: nlb! is no label-style name such as example.com/internal',
    ],
    [
      `type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0], ${port}`,
      'spec.loadBalancerSourceRanges: "10.0.0.0" is no CIDR such as 10.0.0.0/8',
    ],
    [
      `type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/33], ${port}`,
      'spec.loadBalancerSourceRanges: "10.0.0.0/33" is no CIDR such as 10.0.0.0/8',
    ],
    [
      `type: LoadBalancer, loadBalancerSourceRanges: ["2001:db8::/129"], ${port}`,
      'spec.loadBalancerSourceRanges: "2001:db8::/129" is no CIDR such as 10.0.0.0/8',
    ],
    [
      `loadBalancerSourceRanges: [10.0.0.0/8], ${port}`,
      "spec.loadBalancerSourceRanges: may only be used when `type` is 'LoadBalancer'",
    ],
  ])('%s', (spec, expected) => {
    expect(refusal(spec)).toBe(expected);
  });

  const key = 'metadata.annotations.service.beta.kubernetes.io/load-balancer-source-ranges';
  it.each([
    [port, '10.0.0.0/8', `${key}: may only be used when \`type\` is 'LoadBalancer'`],
    [balanced, '10.0.0.0/8,', `${key}: "" is no CIDR such as 10.0.0.0/8`],
    [balanced, 'office', `${key}: "office" is no CIDR such as 10.0.0.0/8`],
  ])('%s with the annotation %j', (spec, annotation, expected) => {
    expect(refusal(spec, annotation)).toBe(expected);
  });
});
