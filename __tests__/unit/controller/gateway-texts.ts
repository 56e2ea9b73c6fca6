/* Objects of the Gateway API, each one line of YAML flow style, in the namespace `edge` unless they say otherwise. */

const object = (apiVersion: string, kind: string, name: string, spec: string, namespace = 'edge'): string =>
  `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: ${name}, namespace: ${namespace}}, spec: {${spec}}}`;

export const gatewayClass = (name: 'alb' | 'nlb', parameters = ''): string =>
  object('gateway.networking.k8s.io/v1', 'GatewayClass', name, `controllerName: gateway.k8s.aws/${name}${parameters}`);

export const classes = [gatewayClass('alb'), gatewayClass('nlb')];

/** With the configuration `name` unless there is none. */
export const gateway = (
  type: 'alb' | 'nlb',
  listeners: readonly string[],
  { name = 'gw', configuration, more = '' }: { name?: string; configuration?: string; more?: string } = {},
): string => {
  const parameters =
    configuration === undefined
      ? ''
      : `, infrastructure: {parametersRef: {group: gateway.k8s.aws, kind: LoadBalancerConfiguration, name: ${configuration}}}`;
  const spec = `gatewayClassName: ${type}, listeners: [${listeners.map((text) => `{${text}}`).join(', ')}]${parameters}${more}`;
  return object('gateway.networking.k8s.io/v1', 'Gateway', name, spec);
};

export const configuration = (name: string, spec: string, namespace = 'edge'): string =>
  object('gateway.k8s.aws/v1', 'LoadBalancerConfiguration', name, spec, namespace);

export const targetGroups = (name: string, spec: string, namespace = 'edge'): string =>
  object('gateway.k8s.aws/v1', 'TargetGroupConfiguration', name, spec, namespace);

export const ruleConfiguration = (name: string, spec: string): string =>
  object('gateway.k8s.aws/v1', 'ListenerRuleConfiguration', name, spec);

export const route = (kind: string, name: string, spec: string, namespace = 'edge'): string =>
  object('gateway.networking.k8s.io/v1', kind, name, spec, namespace);

export const service = (name: string, spec: string, namespace = 'edge'): string =>
  object('v1', 'Service', name, spec, namespace);

export const http = 'name: h, port: 80, protocol: HTTP';
export const https = 'name: s, port: 443, protocol: HTTPS, hostname: a.example';
export const tcp = 'name: t, port: 7000, protocol: TCP';
export const nodePorts = service('app', 'type: NodePort, ports: [{name: web, port: 80, targetPort: http}]');
export const clusterIp = service('pods', 'ports: [{name: web, port: 80, targetPort: http}]');
export const toGateway = 'parentRefs: [{name: gw}]';
export const backend = (name: string, more = ''): string => `backendRefs: [{name: ${name}, port: 80${more}}]`;
