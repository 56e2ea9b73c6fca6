import { DeleteLoadBalancerCommand, SetSecurityGroupsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Judge } from './judges.ts';
import { controllerTags, makeGroup, makeLoadBalancer, makeNetwork, type NewLoadBalancer, present } from './world.ts';
import { tcp } from './codes.ts';

export const ingressTags = controllerTags('ingress', 'prod', 'shop/web');
export const serviceTags = controllerTags('service', 'prod', 'shop/api');

/** A VPC with the groups of a shop, of which `web` is as declared, and what a controller does in it. */
export type VerifyStage = Awaited<ReturnType<typeof setVerifyStage>>;

export async function setVerifyStage(judge: Judge, block = 0) {
  const { vpcId, subnetIds } = await makeNetwork(judge, { block });
  const ours = { 'frontend-sg/owner': 'acme/shop', 'frontend-sg/cluster/prod': '' };
  const group = (name: string, tags: Readonly<Record<string, string>> = {}) =>
    makeGroup(judge, { name, vpcId, tags, ingress: [tcp(443, '203.0.113.0/24')] });
  const controllers = (key: string, resource: string) => ({ 'elbv2.k8s.aws/cluster': 'prod', [key]: resource });
  const groups = {
    web: await group('web', ours),
    old: await group('old', ours),
    managed: await group('managed', controllers('ingress.k8s.aws/resource', 'ManagedLBSecurityGroup')),
    backend: await group('backend', controllers('elbv2.k8s.aws/resource', 'backend-sg')),
    foreign: await group('foreign'),
  };
  const arns = new Map<string, string>();
  const create = async (name: string, wanted: Omit<NewLoadBalancer, 'name' | 'subnetIds'>): Promise<string> => {
    const arn = await makeLoadBalancer(judge, { name, subnetIds, ...wanted });
    arns.set(name, arn);
    return arn;
  };
  return {
    judge,
    vpc: vpcId,
    groups,
    group,
    create,
    alb: (name: string, carried: readonly string[], more: Partial<NewLoadBalancer> = {}) =>
      create(name, { groups: carried, tags: ingressTags, ...more }),
    nlb: (name: string, carried: readonly string[], more: Partial<NewLoadBalancer> = {}) =>
      create(name, {
        type: 'network',
        tags: serviceTags,
        ...(carried.length === 0 ? {} : { groups: carried }),
        ...more,
      }),
    attach: (name: string, carried: readonly string[]) =>
      judge.elb.send(
        new SetSecurityGroupsCommand({ LoadBalancerArn: present(arns.get(name)), SecurityGroups: [...carried] }),
      ),
    remove: (name: string) =>
      judge.elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: present(arns.get(name)) })),
  };
}

const declarations = `
securityGroups:
  web:
    ingress: [{ port: 443, cidrs: [203.0.113.0/24] }]
`;

export const ingressFile = (groups: string, more = ''): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/scheme: internet-facing
    alb.ingress.kubernetes.io/security-groups: ${groups}${more}
spec:
  ingressClassName: alb
  rules:
    - http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`;

export const backendFile = `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { type: NodePort, ports: [{ port: 80 }] }
`;

/** Ingress shop/web that names these groups, the Service behind it, and the declaration of \`web\`. */
export const ingressFiles = (groups = 'web', more = ''): Readonly<Record<string, string>> => ({
  '.github/frontend-sg.yml': declarations,
  'k8s/backend.yaml': backendFile,
  'k8s/web.yaml': ingressFile(groups, more),
});

/** Service shop/api, without a class where that is empty. */
export const serviceFiles = (className = 'service.k8s.aws/nlb'): Readonly<Record<string, string>> => ({
  '.github/frontend-sg.yml': declarations,
  'k8s/api.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing
    service.beta.kubernetes.io/aws-load-balancer-security-groups: web
spec:
  type: LoadBalancer${className === '' ? '' : `\n  loadBalancerClass: ${className}`}
  ports: [{ port: 443 }]
`,
});

export const gatewayFiles: Readonly<Record<string, string>> = {
  '.github/frontend-sg.yml': declarations,
  'k8s/edge.yaml': `
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: { name: alb }
spec: { controllerName: gateway.k8s.aws/alb }
---
apiVersion: gateway.k8s.aws/v1beta1
kind: LoadBalancerConfiguration
metadata: { name: edge, namespace: shop }
spec: { scheme: internet-facing, securityGroups: [web] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge, namespace: shop }
spec:
  gatewayClassName: alb
  infrastructure: { parametersRef: { group: gateway.k8s.aws, kind: LoadBalancerConfiguration, name: edge } }
  listeners: [{ name: http, protocol: HTTP, port: 80 }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: edge, namespace: shop }
spec:
  parentRefs: [{ name: edge }]
  rules: [{ backendRefs: [{ name: web, port: 80 }] }]
`,
  'k8s/backend.yaml': backendFile,
};

export const autoModeFiles: Readonly<Record<string, string>> = {
  '.github/frontend-sg.yml': declarations,
  'k8s/backend.yaml': backendFile,
  'k8s/class.yaml': `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: auto }
spec: { controller: eks.amazonaws.com/alb }
`,
  'k8s/web.yaml': ingressFile('web').replace('ingressClassName: alb', 'ingressClassName: auto'),
};

export const autoModeTags = {
  'eks:eks-cluster-name': 'prod',
  'ingress.eks.amazonaws.com/stack': 'shop/web',
  'ingress.eks.amazonaws.com/resource': 'LoadBalancer',
};
