import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/inputs.ts';
import { annotations } from '../../src/report/annotations.ts';
import { room } from '../../src/report/fit.ts';
import { verificationMarkdown } from '../../src/report/verification.ts';
import { type ApiServer, startApiServer } from './api-server.ts';
import { describeOnEmulator } from './judges.ts';
import { hasKubectl } from './kubectl-binary.ts';
import { event, gatewayPath, ingressPath, liveGateway, liveIngress, liveService, servicePath } from './live-objects.ts';
import { runVerify, type Told } from './verify-run.ts';
import {
  gatewayFiles,
  ingressFiles,
  ingressTags,
  serviceFiles,
  setVerifyStage,
  type VerifyStage,
} from './verify-stage.ts';
import { makeCluster, makeNetwork, present, requestsOf } from './world.ts';

type World = {
  readonly name: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly before: (server: ApiServer, stage: VerifyStage) => unknown;
  readonly result: string;
  /** Each time that it changes: seconds after the start, and what was seen. */
  readonly seen?: readonly (readonly [seconds: number, text: RegExp])[];
  readonly reason?: string;
  readonly event?: RegExp;
  readonly cause: RegExp;
  readonly next: RegExp;
};

const notFound = [0, /^load balancer not found yet$/] as const;

/** Worlds that look alike on AWS, and that the cluster tells apart. */
const worlds: readonly World[] = [
  {
    name: 'the group came after the object, and the controller is in its back-off',
    before: (server) => {
      server.objects.set(ingressPath, liveIngress());
      const message = "Failed build model due to couldn't find all security groups: requested names [web] but found []";
      server.events.set('shop', [event('FailedBuildModel', { message, count: 14 })]);
    },
    result: 'not-found',
    event: /^FailedBuildModel \(14 times, last at 2026-11-22T10:00:00Z\): Failed build model due to couldn't find all/,
    cause: /in its back-off: a group that is made after the object is not noticed.*16m40s/,
    next: /^kubectl annotate ingress\/web --namespace=shop --overwrite/,
  },
  {
    name: 'the same behind a load balancer that is there: by an id, and EC2 says so',
    before: async (server, { alb, groups }) => {
      await alb('alb', [groups.foreign]);
      server.objects.set(ingressPath, liveIngress());
      const message =
        "Failed build model due to operation error EC2: DescribeSecurityGroups, api error InvalidGroup.NotFound: The security group 'sg-1' does not exist";
      server.events.set('shop', [event('FailedBuildModel', { message })]);
    },
    result: 'missing',
    event: /^FailedBuildModel \(once, last at/,
    cause: /in its back-off/,
    next: /^kubectl annotate/,
  },
  {
    name: 'the role of the controller lacks a permission',
    before: (server) => {
      server.objects.set(ingressPath, liveIngress());
      const message =
        'Failed deploy model due to operation error Elastic Load Balancing v2: CreateLoadBalancer, https response error StatusCode: 403, RequestID: 1, api error AccessDenied: User: arn:aws:sts::123456789012:assumed-role/lbc/1 is not authorized to perform: elasticloadbalancing:CreateLoadBalancer on resource: arn:aws:x';
      server.events.set('shop', [event('FailedDeployModel', { message })]);
    },
    result: 'not-found',
    event: /^FailedDeployModel/,
    cause: /^The role of the controller lacks a permission: `elasticloadbalancing:CreateLoadBalancer`/,
    next: /^kubectl describe ingress\/web/,
  },
  {
    name: 'members of its IngressGroup disagree in the cluster',
    before: (server) => {
      server.objects.set(ingressPath, liveIngress());
      const message = 'Failed build model due to conflicting securityGroups: [web] | [old]';
      server.events.set('shop', [event('FailedBuildModel', { message })]);
    },
    result: 'not-found',
    event: /conflicting securityGroups: \[web\] \| \[old\]$/,
    cause: /^The members of its IngressGroup list different groups/,
    next: /^kubectl describe/,
  },
  {
    name: 'AWS refuses the list',
    before: (server) => {
      server.objects.set(ingressPath, liveIngress());
      const message =
        'Failed deploy model due to … api error InvalidConfigurationRequest: One or more security groups are invalid';
      server.events.set('shop', [event('FailedDeployModel', { message })]);
    },
    result: 'not-found',
    cause: /^AWS refuses the list of groups/,
    next: /^kubectl describe/,
  },
  {
    name: 'the name of the load balancer is taken',
    before: (server) => {
      server.objects.set(ingressPath, liveIngress());
      const message =
        'Failed deploy model due to … api error DuplicateLoadBalancerName: A load balancer with the same name';
      server.events.set('shop', [event('FailedDeployModel', { message })]);
    },
    result: 'not-found',
    cause: /has the name already/,
    next: /^kubectl describe/,
  },
  {
    name: 'anything else that the controller says',
    before: (server) => {
      server.objects.set(ingressPath, liveIngress());
      server.events.set('shop', [
        event('FailedBuildModel', {
          message: 'Failed build model due to no certificate found for host',
          at: '2026-11-22T10:09:00Z',
        }),
        event('SuccessfullyReconciled', { at: '2026-11-22T10:05:00Z' }),
      ]);
    },
    result: 'not-found',
    event: /no certificate found for host$/,
    cause: /^The controller fails with it, and says why in its event/,
    next: /^kubectl describe/,
  },
  {
    name: 'the controller is not installed',
    before: (server) => server.objects.set(ingressPath, liveIngress({ finalizers: [] })),
    result: 'not-found',
    cause: /^The controller is not installed/,
    next: /^kubectl get deployments --all-namespaces/,
  },
  {
    name: 'no pod of the controller is ready',
    before: (server) => {
      server.objects.set(ingressPath, liveIngress({ finalizers: [] }));
      server.deployments.push({ status: { replicas: 2 } });
    },
    result: 'not-found',
    cause: /no pod of it is ready/,
    next: /^kubectl get deployments/,
  },
  {
    name: 'its class is not one of the controller',
    before: (server) => {
      server.objects.set(ingressPath, liveIngress({ finalizers: [], className: 'nginx' }));
      server.deployments.push({ status: { readyReplicas: 2 } });
    },
    result: 'not-found',
    cause: /has not touched the ingress shop\/web: its class nginx is not one of this controller's/,
    next: /^kubectl get ingressclasses/,
  },
  {
    name: 'the controller runs with another cluster name: the status names the load balancer, its tags count',
    before: async (server, { alb, groups, judge }) => {
      await alb('misnamed', [groups.web], { tags: { ...ingressTags, 'elbv2.k8s.aws/cluster': 'dev' } });
      const [balancer] = present(judge.emulator)().world().loadBalancers.values();
      server.objects.set(ingressPath, liveIngress({ hostname: present(balancer).dnsName.toLowerCase() }));
      server.events.set('shop', [event('SuccessfullyReconciled')]);
    },
    result: 'not-found',
    cause:
      /^Its status names misnamed, which does not have the tags of this frontend: .*another `--cluster-name` than prod/,
    next: /^aws elbv2 describe-tags .*misnamed/,
  },
  {
    name: 'the controller has succeeded, elsewhere',
    before: (server) => {
      server.objects.set(ingressPath, liveIngress({ hostname: 'k8s-x-1.eu-west-3.elb.amazonaws.com' }));
      server.events.set('shop', [event('SuccessfullyReconciled')]);
    },
    result: 'not-found',
    cause: /^The controller has reconciled .* with success, .*in another account, region or VPC/,
    next: /^kubectl logs/,
  },
  {
    name: 'the cloud provider made a Classic Load Balancer',
    files: serviceFiles(),
    before: (server) => {
      server.objects.set(servicePath, liveService({ hostname: 'a0123-45.us-east-1.elb.amazonaws.com' }));
      server.events.set('shop', [
        event('EnsuredLoadBalancer', { kind: 'Service', name: 'api', uid: 'uid-2', by: 'service-controller' }),
      ]);
    },
    result: 'not-found',
    cause:
      /made a Classic Load Balancer for it \(a0123-45.us-east-1.elb.amazonaws.com\).*has no `loadBalancerClass`.*delete the Service/,
    next: /^aws elb describe-load-balancers/,
  },
  {
    name: 'a Gateway that is not accepted',
    files: gatewayFiles,
    before: (server) => server.objects.set(gatewayPath, liveGateway()),
    result: 'not-found',
    cause: /does not accept it: Invalid: Check Gateway Events/,
    next: /^kubectl describe gateway\/edge/,
  },
  {
    name: 'an object that is being deleted',
    before: (server) => {
      const live = liveIngress() as { metadata: object };
      server.objects.set(ingressPath, {
        ...live,
        metadata: { ...live.metadata, deletionTimestamp: '2026-11-22T10:00:00Z' },
      });
    },
    result: 'not-found',
    cause: /is being deleted in the cluster/,
    next: /^kubectl get ingress\/web/,
  },
  {
    name: 'the object in the cluster still lists the old groups',
    before: async (server, { alb, groups }) => {
      await alb('alb', [groups.old]);
      server.objects.set(ingressPath, liveIngress({ groups: 'old' }));
      server.events.set('shop', [event('SuccessfullyReconciled')]);
    },
    result: 'not-deployed',
    seen: [
      [0, /missing sg-/],
      [20, /^ingress shop\/web lists old in the cluster, and web in the repository$/],
    ],
    reason: 'timeout',
    cause: /^Nothing was deployed yet: the ingress shop\/web in the cluster is not the repository's/,
    next: /^kubectl get ingress\/web --namespace=shop --output=yaml$/,
  },
  {
    name: 'the object in the cluster has no annotation yet',
    before: async (server, { alb, groups }) => {
      await alb('alb', [groups.managed]);
      server.objects.set(ingressPath, liveIngress({ groups: '' }));
    },
    result: 'not-deployed',
    seen: [
      [0, /manages itself/],
      [20, /lists no groups in the cluster, and web in the repository$/],
    ],
    reason: 'timeout',
    cause: /^Nothing was deployed yet/,
    next: /^kubectl get ingress\/web/,
  },
  {
    name: 'the cluster has no such object',
    before: () => undefined,
    result: 'not-deployed',
    seen: [notFound, [20, /^ingress shop\/web is not in the cluster$/]],
    cause: /^Nothing was deployed yet, or to another cluster or namespace/,
    next: /^kubectl get ingress\/web/,
  },
  {
    name: 'the cluster does not let us see: what AWS alone says',
    before: (server) => server.trouble.set('/ingresses', 403),
    result: 'not-found',
    cause: /is not in the cluster, or the controller gives up on it/,
    next: /^kubectl describe/,
  },
];

describeOnEmulator('verify with a cluster that can be asked', (judge) => {
  describe.skipIf(!hasKubectl)('through kubectl', () => {
    let server: ApiServer;
    let stage: VerifyStage;
    beforeEach(async () => {
      server = await startApiServer();
      stage = await setVerifyStage(judge);
    });
    afterEach(() => server.close());

    const go = (files = ingressFiles(), inputs: Partial<Inputs> = {}, after = {}): Promise<Told> =>
      runVerify(judge, { vpc: stage.vpc, files, server, inputs, after });

    test.each(worlds)('$name', async (world) => {
      await world.before(server, stage);
      const { result } = await go(world.files);
      const verification = present(result.verification);
      const [attachment] = verification.attachments;
      expect(attachment?.result).toBe(world.result);
      expect(attachment?.diagnosis?.causes[0]).toMatch(world.cause);
      if (attachment?.cluster?.kind === 'there' && world.result !== 'not-deployed')
        expect(attachment.diagnosis?.causes).toHaveLength(1);
      expect(attachment?.diagnosis?.next[0]).toMatch(world.next);
      if (world.event === undefined) expect(attachment?.diagnosis?.event ?? '').toMatch(/^(?:Failed\w+Model .*)?$/);
      else expect(attachment?.diagnosis?.event).toMatch(world.event);
      if (world.seen !== undefined)
        expect(verification.timeline.map(({ elapsedSeconds, text }) => [elapsedSeconds, text])).toEqual(
          world.seen.map(([seconds, text]) => [seconds, expect.stringMatching(text)]),
        );
      expect([verification.polls, verification.elapsedSeconds]).toEqual([7, 60]);
      expect(result.failure?.reason).toBe(
        world.reason ?? (attachment?.loadBalancer === undefined ? 'not-found' : 'timeout'),
      );
      // At the third poll, the sixth and the deadline, and in no other.
      const about = server.requests.filter((path) => /\/(?:ingresses\/web|services\/api|gateways\/edge)\?/.test(path));
      expect(about).toHaveLength(3);
    });

    test('a deploy that comes after all passes, and the sentence about it goes', async () => {
      server.objects.set(ingressPath, liveIngress({ groups: 'old' }));
      const { result } = await go(ingressFiles(), {}, { 40: () => stage.alb('alb', [stage.groups.web]) });
      expect(result.verification).toMatchObject({ verified: true, polls: 6, attachments: [{ result: 'attached' }] });
      expect(result.verification?.attachments[0]).not.toHaveProperty('diagnosis');
    });

    test('a status shows where to look for tags: in another VPC, under a name of its own', async () => {
      const far = await setVerifyStage(judge, 1);
      await far.nlb('by-hand', [far.groups.web]);
      const [balancer] = present(judge.emulator)().world().loadBalancers.values();
      server.objects.set(servicePath, liveService({ hostname: present(balancer).dnsName.toLowerCase() }));
      const { result } = await go(serviceFiles());
      expect(result.verification?.timeline.map(({ elapsedSeconds, text }) => [elapsedSeconds, text])).toEqual([
        [0, 'load balancer not found yet'],
        [30, `by-hand is in ${far.vpc}, not in ${stage.vpc}`],
      ]);
    });

    test('what is as it should be asks nobody', async () => {
      await stage.alb('alb', [stage.groups.web]);
      const { lines, result } = await go();
      expect(result.verification?.verified).toBe(true);
      expect(server.requests).toEqual([]);
      expect(lines.filter((line) => line.includes('cluster'))).toEqual([]);
    });

    test('on without a cluster to ask fails before the first poll', async () => {
      const { result } = await runVerify(judge, {
        vpc: stage.vpc,
        files: ingressFiles(),
        inputs: { controllerEvents: 'on' },
      });
      expect(result.failure).toEqual({
        reason: 'problems',
        message: expect.stringContaining('input `controller-events` is `on`, and kubectl cannot be asked: '),
      });
      expect(result).not.toHaveProperty('verification');
    });

    test('auto asks the cluster of that name alone, and EKS once', async () => {
      server.objects.set(ingressPath, liveIngress({ groups: 'old' }));
      await makeCluster(judge, 'prod', await makeNetwork(judge, { block: 3 }));
      const world = present(judge.emulator)().world();
      const calls = () => requestsOf(judge).filter(({ action }) => action === 'DescribeCluster').length;
      const other = await go(ingressFiles(), { controllerEvents: 'auto' });
      expect(other.result.verification?.attachments[0]?.result).toBe('not-found');
      expect(other.lines.filter((line) => line.startsWith('The cluster is not asked for events'))).toHaveLength(1);
      expect([calls(), server.requests]).toEqual([1, []]);

      world.clusters.set('prod', { ...present(world.clusters.get('prod')), endpoint: server.url });
      const same = await go(ingressFiles(), { controllerEvents: 'auto' });
      expect(same.result.verification?.attachments[0]?.result).toBe('not-deployed');
      expect(calls()).toBe(2);
    });

    test('auto that may not ask EKS goes on without', async () => {
      const world = present(judge.emulator)().world();
      world.trouble = { ...world.trouble, deny: ['eks:DescribeCluster'] };
      const { lines, result } = await go(ingressFiles(), { controllerEvents: 'auto' });
      expect(result.failure?.reason).toBe('not-found');
      expect(lines).toContainEqual(
        expect.stringMatching(/not asked for events: .*eks:DescribeCluster for prod failed: /),
      );
    });

    test('the words of an event are quoted, and obeyed by nobody', async () => {
      server.objects.set(ingressPath, liveIngress());
      const message = `x\n::error::pwned\n</code><img src=x> @acme/admins #1 https://evil.example \u202e ${'y'.repeat(9_000)}`;
      server.events.set('shop', [event('FailedBuildModel', { message })]);
      const { result } = await go();
      const verification = present(result.verification);
      expect(verification.attachments[0]?.diagnosis?.event?.length).toBeLessThan(600);
      const about = { label: 'prod', serverUrl: '', repository: 'acme/shop', sha: '', runId: '', runNumber: '' };
      const report = verificationMarkdown(verification, { ...present(result.plan), unbuilt: [] }, about, room.summary);
      expect(report).toContain("- **The controller's event:** <code>FailedBuildModel (once");
      for (const live of ['<img', '@acme', 'https://evil', '\u202e']) expect(report).not.toContain(live);
      const [annotation] = annotations({ attachments: verification.attachments });
      expect(annotation?.message).toContain("The controller's event: FailedBuildModel");
      expect(annotation?.message).not.toMatch(/::error::|\u202e/);
    });
  });
});
