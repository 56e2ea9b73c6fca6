import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/controller/settings.ts';
import type { DeclaredRule } from '../../../src/groups/rule.ts';
import { readManifests } from '../../../src/manifests/read.ts';
import { assume } from '../../../src/plan/assume.ts';
import { makePlan } from '../../../src/plan/make.ts';
import type { FrontendPlan, LoadBalancerPlan } from '../../../src/plan/plan.ts';
import { planMarkdown } from '../../../src/report/plan.ts';
import { at, cluster, declared, foreign, ipv4, ipv6, named, observed, owner, tcp, vpc } from './build.ts';

const workspace = fileURLToPath(new URL('../../fixtures/all-kinds', import.meta.url));

async function plan() {
  const settings = defaultSettings(cluster);
  const { documents, problems } = await readManifests({ workspace, patterns: ['**/*.yaml'], given: true });
  return makePlan({
    failOn: { kind: 'severity', lowest: 'error' },
    owner,
    settings,
    assumed: assume(documents, settings),
    contextFiles: new Set(),
    declarations: {
      groups: declaredGroups,
      elsewhere: [],
      broken: [],
      problems: [],
      findings: [],
    },
    observed: {
      region: 'eu-central-1',
      vpc: { id: vpc },
      groups: [
        observed('sg-00000001', 'web'),
        observed('sg-00000002', 'office'),
        observed('sg-00000003', 'edge'),
        observed('sg-00000004', 'events'),
        foreign('sg-0123456789abcdef0', 'legacy'),
      ],
      outside: [],
      missingIds: [],
      loadBalancers: [],
      prefixLists: [],
    },
    problems,
    findings: [],
  });
}

const world = ipv4('0.0.0.0/0');
const office = ipv4('203.0.113.0/24');
const onLine = (line: number, ...rules: readonly DeclaredRule[]) => ({
  ingress: rules.map((rule, index) => ({ ...rule, place: at(line + index) })),
});

const declaredGroups = [
  declared('web', onLine(10, tcp(80, world), tcp(443, world), tcp(443, ipv6('::/0')), tcp(8080, office))),
  declared('office', onLine(20, tcp(80, named('web')), tcp(22, ipv4('0.0.0.0/1')))),
  declared('edge', onLine(30, tcp(80, office), tcp(5432, world))),
  declared('events', onLine(40, tcp(9092, office), { ...tcp(53, office), protocol: 'udp' })),
  declared('fresh'),
];

/** Everything that a reader is told of a frontend, a line each. */
const told = (frontend: FrontendPlan): readonly string[] => [
  `${frontend.kind} ${frontend.id}: ${frontend.objects.map(({ name, place }) => `${name} (${place.file}:${place.line})`).join(', ')}`,
  `${frontend.outcome} by ${(frontend.because ?? [frontend.reason ?? frontend.dependsOn.join()]).join('; ')}`,
  ...frontend.loadBalancers.map(loadBalancer),
];
const loadBalancer = ({
  type,
  scheme,
  schemeSaid,
  name,
  trackingTags,
  listeners,
  tokens,
  securityGroups,
}: LoadBalancerPlan): string => {
  const called =
    'exact' in name
      ? name.exact
      : `${name.prefix}… ${Object.entries(trackingTags)
          .find(([key]) => key.endsWith('/stack'))
          ?.join('=')}`;
  const ports = listeners.map(({ port, protocol }) => `${protocol}:${port}`).join(' ');
  const means = tokens.map(({ text, resolvesTo }) => `${text}=${resolvesTo.join('+')}`).join(' ');
  return `${type} ${scheme}${schemeSaid ? '' : ' (nobody says so)'} ${called} | ${ports} | ${means} | ${securityGroups.join(' ')}`;
};

test('every frontend: objects, whether the controller acts on it and why, load balancers, listeners, what each group means', async () => {
  const { frontends } = await plan();
  expect(frontends.map(told)).toEqual([
    [
      'Gateway shop/http: Gateway shop/http (gateways.yaml:16)',
      'built by gatewayClassName: public-alb (gateway.k8s.aws/alb)',
      'application internet-facing k8s-shop-http-… gateway.k8s.aws.alb/stack=shop/http | HTTP:80 | web=sg-00000001 | sg-00000001',
    ],
    [
      'Gateway shop/raw: Gateway shop/raw (gateways.yaml:42)',
      'built by gatewayClassName: nlb (gateway.k8s.aws/nlb)',
      'network internal (nobody says so) k8s-shop-raw-… gateway.k8s.aws.nlb/stack=shop/raw | TCP:5432 | edge=sg-00000003 fresh=new | sg-00000003 new backend',
    ],
    [
      'IngressGroup shared: Ingress admin/admin (group.yaml:17), Ingress shop/api (group.yaml:2)',
      'built by ingressClassName: alb; kubernetes.io/ingress.class: alb',
      'application internal (nobody says so) k8s-shared-e8dfe4a3ad | HTTP:80 | office=sg-00000002 | sg-00000002',
      'network internal (nobody says so) k8s-shared-e8dfe4a3ad-nlb | TCP:80 | edge=sg-00000003 | sg-00000003',
    ],
    [
      'IngressGroup shop/web: Ingress shop/web (web.yaml:14)',
      'built by ingressClassName: public',
      'application internet-facing k8s-shop-web-0c9cb52896 | HTTP:80 HTTPS:443 | web=sg-00000001 sg-0123456789abcdef0=sg-0123456789abcdef0 | sg-0123456789abcdef0 sg-00000001 backend',
    ],
    [
      'Service shop/auto: Service shop/auto (events.yaml:26)',
      'built by EKS Auto Mode',
      'network internal (nobody says so) k8s-shop-auto-… service.eks.amazonaws.com/stack=shop/auto |  | events=sg-00000004 | sg-00000004',
    ],
    [
      'Service shop/events: Service shop/events (events.yaml:2)',
      'built by loadBalancerClass: service.k8s.aws/nlb',
      'network internal (nobody says so) shop-events | UDP:53 TCP:9092 | events=sg-00000004 | sg-00000004',
    ],
    [
      'Service shop/metrics: Service shop/metrics (events.yaml:15)',
      "built by type: LoadBalancer, and the controller's webhook takes every new one",
      'network internal (nobody says so) k8s-shop-metrics-… service.k8s.aws/stack=shop/metrics | TCP:9090 | events=sg-00000004 | sg-00000004',
    ],
    [
      'Service shop/other: Service shop/other (events.yaml:38)',
      'ignored by its loadBalancerClass is "example.com/other", the controller\'s is service.k8s.aws/nlb',
    ],
  ]);
});

test('what is remarkable about them', async () => {
  const { findings, problems } = await plan();
  expect(problems).toEqual([]);
  expect(findings.map(({ id, place }) => `${id} ${place?.file}:${place?.line}`)).toEqual([
    'backend-unmanaged events.yaml:8',
    'backend-unmanaged events.yaml:21',
    'listener-blocked events.yaml:21',
    'outside-repository events.yaml:32',
    'unmanaged-object events.yaml:44',
    'backend-unmanaged gateways.yaml:7',
    'backend-unmanaged group.yaml:10',
    'outside-repository group.yaml:23',
    'world-open-port groups.yml:10',
    'public-web groups.yml:11',
    'rule-without-listener groups.yml:13',
    'world-open-admin groups.yml:21',
    'world-open-admin groups.yml:31',
  ]);
});

test('the report has all of it in one table', async () => {
  const about = {
    repository: 'acme/shop',
    serverUrl: 'https://github.com',
    sha: 'abc',
    runId: '1',
    runNumber: '1',
    label: cluster,
  };
  const markdown = planMarkdown(await plan(), about, 60_000);
  for (const text of [
    'by <code>gatewayClassName: nlb (gateway.k8s.aws/nlb)</code>',
    'found by <code>service.k8s.aws/stack=shop/metrics</code>',
    'left alone by the controller',
    'depends on <code>EKS Auto Mode</code>',
  ]) {
    expect(markdown).toContain(text);
  }
});
