import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What a Kubernetes API server answers to kubectl, as far as this action asks it: discovery in the aggregated form
 * (https://kubernetes.io/docs/concepts/overview/kubernetes-api/#aggregated-discovery), objects, lists of events and Deployments, and
 * failures as objects of kind Status.
 */
export type ApiServer = {
  readonly url: string;
  /** By path, such as `/apis/networking.k8s.io/v1/namespaces/shop/ingresses/web`. */
  readonly objects: Map<string, object>;
  /** By namespace. */
  readonly events: Map<string, readonly object[]>;
  readonly deployments: object[];
  /** Refuses paths that hold this text with this status: 401, 403, 500, or `never`: no answer at all. */
  readonly trouble: Map<string, number | 'never'>;
  /** API groups that are not installed. */
  readonly absent: Set<string>;
  /** Every path and query that was asked for, but those of discovery. */
  readonly requests: string[];
  /** Requests that somebody gave up before they were answered. */
  readonly abandoned: string[];
  /** What a process needs to make it the current context of its kubectl. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

export async function startApiServer(): Promise<ApiServer> {
  const world: Omit<ApiServer, 'url' | 'environment' | 'close'> = {
    objects: new Map(),
    events: new Map(),
    deployments: [],
    trouble: new Map(),
    absent: new Set(),
    requests: [],
    abandoned: [],
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://api');
    const asked = decodeURIComponent(`${url.pathname}${url.search}`);
    const isDiscovery = url.pathname === '/api' || url.pathname === '/apis';
    if (!isDiscovery) world.requests.push(asked);
    response.on('close', () => {
      if (!response.writableEnded) world.abandoned.push(asked);
    });
    const [, trouble] = [...world.trouble].find(([text]) => asked.includes(text)) ?? [];
    if (trouble === 'never') return;
    const answer = trouble === undefined ? answerTo(world, url) : status(trouble, url.pathname);
    const type = isDiscovery && trouble === undefined ? discoveryType : 'application/json';
    response.writeHead(answer.code, { 'content-type': type }).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const home = await mkdtemp(join(tmpdir(), 'kube-'));
  const config = join(home, 'config');
  await writeFile(config, JSON.stringify(kubeconfig(url)));
  return {
    ...world,
    url,
    environment: { HOME: home, KUBECONFIG: config },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await rm(home, { recursive: true, force: true });
    },
  };
}

const kubeconfig = (server: string): object => ({
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'test',
  clusters: [{ name: 'test', cluster: { server } }],
  contexts: [{ name: 'test', context: { cluster: 'test', user: 'test' } }],
  users: [{ name: 'test', user: { token: 'a-secret-of-the-cluster' } }],
});

type Answer = { readonly code: number; readonly body: object };

function answerTo(world: Pick<ApiServer, 'objects' | 'events' | 'deployments' | 'absent'>, url: URL): Answer {
  const path = url.pathname;
  if (path === '/api') return { code: 200, body: discovery([core]) };
  if (path === '/apis') return { code: 200, body: discovery(groups.filter(({ name }) => !world.absent.has(name))) };
  const [, namespace] = /^\/api\/v1\/namespaces\/([^/]+)\/events$/.exec(path) ?? [];
  if (namespace !== undefined) {
    const fields = (url.searchParams.get('fieldSelector') ?? '').split(',').map((field) => field.split('='));
    const items = (world.events.get(namespace) ?? []).filter((event) =>
      fields.every(([key = '', value]) => fieldOf(event, key) === value),
    );
    return { code: 200, body: { kind: 'EventList', apiVersion: 'v1', metadata: {}, items } };
  }
  if (path === '/apis/apps/v1/deployments')
    return {
      code: 200,
      body: { kind: 'DeploymentList', apiVersion: 'apps/v1', metadata: {}, items: world.deployments },
    };
  const object = world.objects.get(path);
  return object === undefined ? status(404, path) : { code: 200, body: object };
}

/** `involvedObject.name` and the like. */
const fieldOf = (event: object, key: string): unknown =>
  key.split('.').reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], event);

/** As k8s.io/apimachinery pkg/api/errors makes them. */
function status(code: number, path: string): Answer {
  const [name = '', kind = ''] = path.split('/').toReversed();
  const words: Readonly<Record<number, readonly [reason: string, message: string]>> = {
    401: ['Unauthorized', 'Unauthorized'],
    403: [
      'Forbidden',
      `${kind} "${name}" is forbidden: User "ci" cannot get resource "${kind}" in the namespace "shop"`,
    ],
    404: ['NotFound', `${kind} "${name}" not found`],
    500: ['InternalError', 'an error on the server ("etcdserver: leader changed") has prevented the request'],
  };
  const [reason, message] = words[code] ?? ['Unknown', 'unknown'];
  return {
    code,
    body: {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      reason,
      details: { name, kind },
      code,
    },
  };
}

const discoveryType = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

type Group = {
  readonly name: string;
  readonly version: string;
  readonly kinds: readonly (readonly [string, string])[];
};

const core: Group = {
  name: '',
  version: 'v1',
  kinds: [
    ['services', 'Service'],
    ['events', 'Event'],
  ],
};
const groups: readonly Group[] = [
  { name: 'apps', version: 'v1', kinds: [['deployments', 'Deployment']] },
  { name: 'networking.k8s.io', version: 'v1', kinds: [['ingresses', 'Ingress']] },
  // Istio's own, which has the same plural.
  { name: 'networking.istio.io', version: 'v1', kinds: [['gateways', 'Gateway']] },
  { name: 'gateway.networking.k8s.io', version: 'v1', kinds: [['gateways', 'Gateway']] },
];

const discovery = (some: readonly Group[]): object => ({
  kind: 'APIGroupDiscoveryList',
  apiVersion: 'apidiscovery.k8s.io/v2',
  metadata: {},
  items: some.map(({ name, version, kinds }) => ({
    metadata: name === '' ? {} : { name },
    versions: [
      {
        version,
        freshness: 'Current',
        resources: kinds.map(([resource, kind]) => ({
          resource,
          responseKind: { group: name, version, kind },
          scope: 'Namespaced',
          singularResource: kind.toLowerCase(),
          verbs: ['get', 'list', 'watch'],
        })),
      },
    ],
  })),
});
