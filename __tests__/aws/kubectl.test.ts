import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClusterAnswer, clusterOf } from '../../src/verify/cluster.ts';
import { askCluster, reasonForNone } from '../../src/verify/controller-events.ts';
import type { Expectation } from '../../src/verify/expectation.ts';
import { type Kubectl, kubectlOf } from '../../src/verify/kubectl.ts';
import { ingress, service } from '../unit/verify/worlds.ts';
import { type ApiServer, startApiServer } from './api-server.ts';
import { hasKubectl, kubectlFolder } from './kubectl-binary.ts';
import { event, gatewayPath, ingressPath, liveGateway, liveIngress, liveService, servicePath } from './live-objects.ts';

const never = new AbortController().signal;

describe.skipIf(!hasKubectl)('a real kubectl', () => {
  let server: ApiServer;
  let kubectl: Kubectl;
  let folder: string;
  beforeEach(async () => {
    folder = await kubectlFolder();
    server = await startApiServer();
    kubectl = kubectlOf({ ...server.environment, PATH: folder }, 5_000);
  });
  afterEach(() => server.close());

  const ask = async (expectation: Expectation, using = kubectl): Promise<ClusterAnswer | undefined> =>
    (await clusterOf(using)([expectation], never)).get(expectation);

  test('gets the object and its events, the newest first', async () => {
    server.objects.set(
      ingressPath,
      liveIngress({ groups: ' web, office,, ', hostname: 'K8s-Shop-Web-1.elb.amazonaws.com' }),
    );
    server.events.set('shop', [
      event('FailedBuildModel', { message: 'old', at: '2026-11-22T10:00:00Z' }),
      event('FailedBuildModel', { message: 'new', at: '2026-11-22T10:05:00Z', count: 12 }),
      event('Other', { name: 'api' }),
      event('FailedBuildModel', { message: 'of an object that is gone', uid: 'another' }),
    ]);
    expect(await ask(ingress())).toEqual({
      kind: 'there',
      object: {
        uid: 'uid-1',
        lists: ['web', 'office'],
        hostnames: ['k8s-shop-web-1.elb.amazonaws.com'],
        className: 'alb',
        isSeen: true,
        isBeingDeleted: false,
      },
      events: [
        {
          reason: 'FailedBuildModel',
          message: 'new',
          isWarning: true,
          by: 'ingress',
          count: 12,
          at: '2026-11-22T10:05:00Z',
        },
        {
          reason: 'FailedBuildModel',
          message: 'old',
          isWarning: true,
          by: 'ingress',
          count: 1,
          at: '2026-11-22T10:00:00Z',
        },
      ],
    });
    expect(server.requests).toEqual([
      `${ingressPath}?timeout=8s`,
      '/api/v1/namespaces/shop/events?fieldSelector=involvedObject.kind=Ingress,involvedObject.name=web&limit=500&timeout=8s',
    ]);
  });

  test('of Services and Gateways, too, and takes no Gateway of Istio for one', async () => {
    server.objects.set(servicePath, liveService({ groups: 'web', className: 'service.k8s.aws/nlb' }));
    server.objects.set(gatewayPath, liveGateway());
    expect(await ask(service())).toMatchObject({ object: { lists: ['web'], className: 'service.k8s.aws/nlb' } });
    const gateway = service({ object: { resource: 'gateway', namespace: 'shop', name: 'edge' } });
    expect(await ask(gateway)).toMatchObject({
      kind: 'there',
      object: { className: 'edge', notAccepted: 'Invalid: Check Gateway Events for more information.' },
    });
    server.objects.delete(gatewayPath);
    server.objects.set(gatewayPath.replace('gateway.networking.k8s.io', 'networking.istio.io'), liveGateway());
    expect(await ask(gateway)).toEqual({ kind: 'absent' });
  });

  test('says that there is no such object, and tells that from a kind that is not there', async () => {
    expect(await ask(ingress())).toEqual({ kind: 'absent' });
    server.absent.add('gateway.networking.k8s.io');
    const gateway = service({ object: { resource: 'gateway', namespace: 'shop', name: 'edge' } });
    expect(await ask(gateway)).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('a resource type "gateways"'),
    });
  });

  test('that may not see one object still sees the others', async () => {
    const api = ingress({}, 'api');
    server.objects.set(ingressPath.replace('web', 'api'), liveIngress({ name: 'api' }));
    server.trouble.set('/ingresses/web', 403);
    const answers = await clusterOf(kubectl)([ingress(), api], never);
    expect([...answers.values()]).toMatchObject([
      { kind: 'unknown', why: expect.stringContaining('cannot get resource "ingresses"') },
      { kind: 'there' },
    ]);
  });

  test('that may not see events shows the object all the same', async () => {
    server.objects.set(ingressPath, liveIngress());
    server.trouble.set('/events', 403);
    const answer = await ask(ingress());
    expect(answer).toMatchObject({ kind: 'there', object: { lists: ['web'] } });
    expect(answer).not.toHaveProperty('events');
  });

  test.each<[string, number | 'never', string, RegExp]>([
    ['is not let in', 401, '/', /You must be logged in to the server/],
    ['fails', 500, '/ingresses', /etcdserver: leader changed/],
    ['never answers', 'never', '/ingresses', /did not answer within 1 s/],
  ])('that %s is not asked for the others', async (_, trouble, path, why) => {
    server.trouble.set(path, trouble);
    const impatient = kubectlOf({ ...server.environment, PATH: folder }, trouble === 'never' ? 1_000 : 5_000);
    const all = ['web', 'api', 'shop'].map((name) => ingress({}, name));
    const answers = await clusterOf(impatient)(all, never);
    expect([...answers.values()]).toEqual(all.map(() => ({ kind: 'unknown', why: expect.stringMatching(why) })));
    expect(server.requests.filter((asked) => asked.includes('/ingresses/')).length).toBeLessThanOrEqual(1);
  });

  test('is ended with the run', async () => {
    server.trouble.set('/ingresses', 'never');
    const cancellation = new AbortController();
    const patient = kubectlOf({ ...server.environment, PATH: folder }, 40_000);
    const answer = clusterOf(patient)([ingress()], cancellation.signal);
    await expect.poll(() => server.requests, { timeout: 10_000 }).toHaveLength(1);
    const then = performance.now();
    cancellation.abort();
    expect([...(await answer).values()]).toEqual([{ kind: 'unknown', why: 'it was given up, since the run ended' }]);
    await expect.poll(() => server.abandoned, { timeout: 10_000 }).toHaveLength(1);
    // Long before kubectl itself would give up, after 8 s, or be given up, after 40 s.
    expect(performance.now() - then).toBeLessThan(4_000);
  });

  test('that reaches nobody says so', async () => {
    await server.close();
    expect(await ask(ingress())).toMatchObject({ kind: 'unknown', why: expect.stringContaining('refused') });
    server = await startApiServer();
  });

  test.each<[string, readonly object[], string | undefined]>([
    ['is not installed', [], 'absent'],
    ['has no pod', [{ status: {} }], 'not-ready'],
    ['runs', [{ status: { readyReplicas: 0 } }, { status: { readyReplicas: 2 } }], 'ready'],
  ])('tells that the controller %s, where nothing has touched the object', async (_, deployments, controller) => {
    server.objects.set(ingressPath, liveIngress({ finalizers: [] }));
    server.deployments.push(...deployments);
    expect(await ask(ingress())).toMatchObject({ kind: 'there', controller });
    expect(server.requests.at(-1)).toContain('labelSelector=app.kubernetes.io/name=aws-load-balancer-controller');
    server.trouble.set('/deployments', 403);
    expect(await ask(ingress())).not.toHaveProperty('controller');
  });

  test('answers with whatever somebody wrote there', async () => {
    const message = `couldn't\n::error::x\u001b[2J \u202e${'x'.repeat(100_000)}`;
    server.objects.set(ingressPath, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'web', annotations: { 'alb.ingress.kubernetes.io/security-groups': 'a,'.repeat(90_000) } },
      spec: { ingressClassName: 7 },
      status: { loadBalancer: { ingress: [null, { hostname: {} }, { hostname: 'a b' }, 3] }, conditions: 'x' },
    });
    server.events.set('shop', [
      { ...event('FailedBuildModel', { message }), count: -1, lastTimestamp: '::set-output', series: null },
      { involvedObject: { kind: 'Ingress', name: 'web' }, message: { a: 1 }, reason: ['x'] },
    ]);
    const answer = await ask(ingress());
    expect(answer).toMatchObject({ kind: 'there', object: { hostnames: [], isSeen: false } });
    if (answer?.kind !== 'there') throw new TypeError('there is one');
    expect(answer.object.lists?.length).toBe(5_000);
    expect(answer.events?.map((one) => [one.reason, one.message.length, one.count])).toEqual([
      ['FailedBuildModel', 500, 1],
      ['', 0, 1],
    ]);
    expect(answer.events?.[0]?.message).not.toContain('\n');
  });

  test('that answers without end is cut off', async () => {
    server.objects.set(ingressPath, liveIngress({ groups: 'x'.repeat(5 * 1024 * 1024) }));
    expect(await ask(ingress())).toEqual({ kind: 'unknown', why: 'the answer is larger than 4 MiB' });
  });

  test('is never asked about a name that no object can have', async () => {
    const names = ['-web', 'web,metadata.name=x', 'We b', '', '--all-namespaces', 'a/b', '$(id)'];
    const all = names.map((name) => ingress({ object: { resource: 'ingress', namespace: 'shop', name } }));
    const other = ingress({ object: { resource: 'ingress', namespace: '--kubeconfig', name: 'web' } });
    expect(await clusterOf(kubectl)([...all, other], never)).toEqual(new Map());
    expect(server.requests).toEqual([]);
  });

  describe('controller-events', () => {
    const witness = (when: 'auto' | 'on', endpoint: () => Promise<string | undefined>, using = kubectl) => {
      const lines: string[] = [];
      const calls = { endpoint: 0 };
      const cluster = askCluster(when, {
        kubectl: using,
        cluster: 'prod',
        endpoint: () => {
          calls.endpoint += 1;
          return endpoint();
        },
        log: (line) => lines.push(line),
      });
      return { cluster, lines, calls };
    };
    beforeEach(() => {
      server.objects.set(ingressPath, liveIngress());
    });

    test('auto asks the cluster whose address kubectl has, and EKS once', async () => {
      const { cluster, lines, calls } = witness('auto', async () => `${server.url.toUpperCase()}/`);
      expect([...(await cluster([ingress()], never)).values()]).toMatchObject([{ kind: 'there' }]);
      await cluster([ingress()], never);
      expect([lines, calls.endpoint]).toEqual([[], 1]);
    });

    test.each<[string, () => Promise<string | undefined>, RegExp]>([
      [
        'another cluster',
        async () => 'https://OTHER.eks.amazonaws.com',
        /is http:\/\/127.0.0.1:\d+, not cluster prod \(https:\/\/OTHER/,
      ],
      ['a cluster without address', async () => undefined, /EKS names no address for cluster prod/],
      [
        'a cluster that EKS does not show',
        () => Promise.reject(new Error('eks:DescribeCluster failed')),
        /eks:DescribeCluster failed/,
      ],
    ])('auto leaves %s alone, and says so once', async (_, endpoint, why) => {
      const { cluster, lines, calls } = witness('auto', endpoint);
      for (let round = 0; round < 3; round++) expect(await cluster([ingress()], never)).toEqual(new Map());
      expect(lines).toEqual([expect.stringMatching(why)]);
      expect(calls.endpoint).toBe(1);
      expect(server.requests).toEqual([]);
    });

    test.each<[string, () => Kubectl, RegExp]>([
      ['no kubectl', () => kubectlOf({ ...server.environment, PATH: '/nonexistent' }), /kubectl is not on the PATH/],
      [
        'no current context',
        () => kubectlOf({ HOME: '/nonexistent', KUBECONFIG: '/dev/null', PATH: folder }),
        /^(The cluster is not asked for events: )?kubectl has no current context$/,
      ],
    ])('auto without anything to ask (%s) does not ask EKS; on cannot be', async (_, using, why) => {
      const { cluster, lines, calls } = witness('auto', async () => server.url, using());
      expect(await cluster([ingress()], never)).toEqual(new Map());
      expect([lines, calls.endpoint]).toEqual([[expect.stringMatching(why)], 0]);
      expect(await reasonForNone(using(), never)).toMatch(why);
    });

    test('on asks whatever the address is, and EKS nothing', async () => {
      const { cluster, calls } = witness('on', async () => 'https://OTHER');
      expect([...(await cluster([ingress()], never)).values()]).toMatchObject([{ kind: 'there' }]);
      expect(calls.endpoint).toBe(0);
      expect(await reasonForNone(kubectl, never)).toBeUndefined();
    });

    test('what it cannot say is said once', async () => {
      server.trouble.set('/ingresses', 403);
      const { cluster, lines } = witness('on', async () => undefined);
      await cluster([ingress()], never);
      await cluster([ingress()], never);
      expect(lines).toEqual([expect.stringContaining('is forbidden')]);
    });
  });

  test('gets no token of GitHub and no input, but what signs in to AWS', async () => {
    const own = await mkdtemp(join(tmpdir(), 'kubectl-'));
    const script = `#!/bin/sh\nprintf '{"secrets":"%s","aws":"%s"}' "$GITHUB_TOKEN$GH_TOKEN$ACTIONS_ID_TOKEN_REQUEST_TOKEN$(env | grep -c github-token)" "$AWS_SECRET_ACCESS_KEY"\n`;
    await writeFile(join(own, 'kubectl'), script);
    await chmod(join(own, 'kubectl'), 0o755);
    const tokens = {
      GITHUB_TOKEN: 't1',
      GH_TOKEN: 't2',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't3',
      'INPUT_GITHUB-TOKEN': 'github-token',
    };
    const PATH = [own, process.env['PATH']].join(delimiter);
    const answer = await kubectlOf({ ...tokens, AWS_SECRET_ACCESS_KEY: 'aws', PATH })(['x'], never);
    expect(answer).toEqual({ kind: 'json', value: { secrets: '0', aws: 'aws' } });
  });
});
