import type { Observed } from '../../../../src/aws/observed.ts';
import { defaultSettings, type Settings } from '../../../../src/controller/settings.ts';
import type { Finding, FindingId } from '../../../../src/finding.ts';
import type { DeclaredGroup } from '../../../../src/groups/declaration.ts';
import { parseDocuments } from '../../../../src/manifests/documents.ts';
import { assume } from '../../../../src/plan/assume.ts';
import { makePlan, type PlanInput } from '../../../../src/plan/make.ts';
import type { Plan } from '../../../../src/plan/plan.ts';
import { cluster, observed, owner, vpc } from '../build.ts';

export type Given = {
  /** Texts by file name. */
  readonly files: Readonly<Record<string, string>>;
  readonly contextFiles?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly observed?: Partial<Observed>;
  readonly declared?: readonly DeclaredGroup[];
  readonly namedBefore?: PlanInput['namedBefore'];
  /** Of the rooms before the plan. */
  readonly findings?: readonly Finding[];
};

/** Own groups of the VPC: `web`, `api` and five more, and a group of nodes that admits web. */
export const groups = [
  ...['web', 'api', 'g3', 'g4', 'g5', 'g6', 'g7'].map((name, index) => observed(`sg-0000000${index + 1}`, name)),
  observed('sg-00000009', 'nodes', { tags: { Name: 'nodes' }, references: ['sg-00000001'] }),
];

/** The plan of manifests in a world in which `groups` stand. */
export function planOf(given: Given): Plan {
  const settings = { ...defaultSettings(cluster), ...given.settings };
  const documents = Object.entries(given.files).flatMap(([file, text]) => parseDocuments(file, text).documents);
  return makePlan({
    failOn: { kind: 'severity', lowest: 'error' },
    owner,
    settings,
    assumed: assume(documents, settings),
    contextFiles: new Set(given.contextFiles),
    declarations: { groups: given.declared ?? [], elsewhere: [], broken: [], problems: [], findings: [] },
    observed: {
      region: 'eu-central-1',
      vpc: { id: vpc },
      groups,
      outside: [],
      missingIds: [],
      loadBalancers: [],
      prefixLists: [],
      ...given.observed,
    },
    problems: [],
    findings: given.findings ?? [],
    ...(given.namedBefore === undefined ? {} : { namedBefore: given.namedBefore }),
  });
}

/** Findings of one id, each as `file:line`. */
export const placesOf = (given: Given, id: FindingId): readonly string[] =>
  found(given, id).map(({ place }) => `${place?.file}:${place?.line}`);

export const found = (given: Given, id: FindingId): readonly Finding[] =>
  planOf(given).findings.filter((finding) => finding.id === id);

type Annotations = Readonly<Record<string, string>>;

/** Annotations begin on line 6, or where `more` of the metadata ends. */
export const ingress = (annotations: Annotations, name = 'web', spec = ''): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  annotations:
${lines(annotations, 'alb.ingress.kubernetes.io/')}spec:
  ingressClassName: alb
  defaultBackend: { service: { name: web, port: { number: 80 } } }
${spec}`;

/** Annotations begin on line 6. */
export const service = (annotations: Annotations, spec = '', ports = '[{ port: 443 }]'): string => `apiVersion: v1
kind: Service
metadata:
  name: events
  annotations:
${lines(annotations, 'service.beta.kubernetes.io/')}spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  ports: ${ports}
${spec}`;

/** A Gateway with a route, of a network load balancer; the lines of `spec` of its configuration begin on line 5 of gateway.yaml. */
export const gateway = (spec: string, listener = 'TCP'): string => `apiVersion: gateway.k8s.aws/v1
kind: LoadBalancerConfiguration
metadata: { name: edge }
spec:
${spec}
---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: { name: nlb }
spec: { controllerName: gateway.k8s.aws/nlb }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge }
spec:
  gatewayClassName: nlb
  infrastructure: { parametersRef: { group: gateway.k8s.aws, kind: LoadBalancerConfiguration, name: edge } }
  listeners: [{ name: one, protocol: ${listener}, port: 443 }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: ${listener}Route
metadata: { name: edge }
spec:
  parentRefs: [{ name: edge }]
  rules: [{ backendRefs: [{ name: edge, port: 443 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: edge }
spec: { type: NodePort, ports: [{ port: 443, nodePort: 30443${listener === 'UDP' ? ', protocol: UDP' : ''} }] }
`;

function lines(annotations: Annotations, prefix: string): string {
  return Object.entries(annotations)
    .map(([key, value]) => `    ${key.includes('/') ? key : `${prefix}${key}`}: ${JSON.stringify(value)}\n`)
    .join('');
}
