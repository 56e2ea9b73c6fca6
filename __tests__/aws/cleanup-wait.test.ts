import { CreateSubnetCommand, CreateTagsCommand } from '@aws-sdk/client-ec2';
import {
  CreateLoadBalancerCommand,
  DeleteLoadBalancerCommand,
  LoadBalancerTypeEnum,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { beforeEach, expect, it } from 'vitest';
import { applyCleanup, type CleanupContext } from '../../src/aws/cleanup.ts';
import { patience } from '../../src/aws/cleanup/lingering.ts';
import { formatUse, usesOf } from '../../src/aws/uses.ts';
import { repository, runJob } from './job.ts';
import { given } from './stage.ts';
import { theater } from './theater.ts';
import { refused } from './trouble.ts';

let scene: Awaited<ReturnType<typeof theater>>;
let id: string;
let arn: string;
let lines: string[];

/** A load balancer that carries the group `old`, on an AWS in which time passes by sleeping. */
beforeEach(async () => {
  scene = await theater();
  lines = [];
  const { stage } = scene;
  id = await stage.group('old');
  const subnets = await Promise.all(
    ['a', 'b'].map(async (zone, index) => {
      const CidrBlock = `10.0.${index}.0/24`;
      const made = new CreateSubnetCommand({ VpcId: stage.vpc, CidrBlock, AvailabilityZone: `us-east-1${zone}` });
      return given((await stage.clients.ec2.send(made)).Subnet?.SubnetId);
    }),
  );
  const { LoadBalancers } = await stage.clients.elb.send(
    new CreateLoadBalancerCommand({
      Name: 'k8s-shop-web',
      Type: LoadBalancerTypeEnum.APPLICATION,
      Subnets: subnets,
      SecurityGroups: [id],
    }),
  );
  arn = given(LoadBalancers?.[0]?.LoadBalancerArn);
});

/** Takes the load balancer away; its interfaces stay for so long. */
async function lose(linger: number): Promise<void> {
  scene.world.trouble = { ...scene.world.trouble, linger };
  await scene.stage.clients.elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
}

const clean = async (context: Partial<CleanupContext> = {}) => {
  const groups = [{ name: 'old', id, refersTo: [], changes: [{ kind: 'delete-group' }], unchanged: 0 }] as const;
  const log = (line: string) => void lines.push(line);
  const [outcome] = await applyCleanup(scene.stage.clients, { groups }, { clock: scene.clock, log, ...context });
  return given(outcome);
};
const waits = () => lines.filter((line) => line.startsWith('Waiting'));

it('waits for the interfaces of a load balancer that is gone, says so, and deletes the group', async () => {
  await lose(40_000);
  const uses = (await usesOf(scene.stage.clients, [id])).get(id) ?? [];
  expect(uses.map(formatUse)[0]).toMatch(
    /^network interface eni-\w+ of load balancer k8s-shop-web, which is gone, uses it$/,
  );
  expect(await clean()).toMatchObject({ result: 'done', left: [] });
  expect(scene.clock.elapsed()).toBe(45_000);
  expect(waits()).toEqual(
    [300, 285, 270].map((rest) => expect.stringContaining(`(k8s-shop-web), for ${rest} s at most`)),
  );
  expect(scene.world.groups.has(id)).toBe(false);
});

it('stops waiting when the time has come: the group stays, which is no failure, and is said', async () => {
  await lose(patience + 60_000);
  const outcome = await clean();
  expect(outcome.result).toBe('skipped');
  expect(outcome.problem?.message).toContain('of load balancer k8s-shop-web, which is gone, uses it');
  expect(scene.clock.elapsed()).toBe(patience);
  expect(scene.world.groups.has(id)).toBe(true);
});

it('the time is that of the whole cleanup', async () => {
  await lose(patience);
  expect((await clean({ until: 20_000 })).result).toBe('skipped');
  expect(scene.clock.elapsed()).toBe(20_000);
});

it('a load balancer that is there is not waited for', async () => {
  expect((await clean()).problem?.message).toContain('load balancer k8s-shop-web carries it');
  expect(scene.clock.elapsed()).toBe(0);
  expect(waits()).toEqual([]);
  const uses = (await usesOf(scene.stage.clients, [id])).get(id) ?? [];
  expect(uses.map(formatUse)).toContainEqual(expect.stringMatching(/of load balancer k8s-shop-web uses it$/));
});

it('nor one that is gone, while something else uses the group as well', async () => {
  await lose(40_000);
  const other = await scene.stage.group('other');
  await scene.stage.allow(other, { IpProtocol: 'tcp', FromPort: 1, ToPort: 1, UserIdGroupPairs: [{ GroupId: id }] });
  expect((await clean()).result).toBe('skipped');
  expect(scene.clock.elapsed()).toBe(0);
});

it('nor is anything while it is not known which load balancers there are', async () => {
  await lose(40_000);
  scene.world.trouble = { ...scene.world.trouble, deny: ['elasticloadbalancing:DescribeLoadBalancers'] };
  expect((await clean()).result).toBe('skipped');
  expect(scene.clock.elapsed()).toBe(0);
});

it('a group that AWS refuses to delete for what lingers is tried again', async () => {
  await lose(0);
  const refusal = refused('DeleteSecurityGroup', 'DependencyViolation');
  scene.world.trouble = { ...scene.world.trouble, calls: [refusal] };
  // The interfaces are seen only after the refusal.
  const { gate, world } = scene;
  let asked = 0;
  gate.around = async (action, send) => {
    if (action === 'DescribeNetworkInterfaces') {
      asked += 1;
      for (const one of world.interfaces.values()) one.goneAt = asked === 1 ? 0 : 30_000;
      if (asked === 1) hidden.push(...world.interfaces.values());
      else if (asked === 2) for (const one of hidden) world.interfaces.set(one.id, { ...one, goneAt: 30_000 });
    }
    return send();
  };
  const hidden: (typeof world.interfaces extends Map<string, infer T> ? T : never)[] = [];
  expect(await clean()).toMatchObject({ result: 'done' });
  expect(scene.clock.elapsed()).toBe(30_000);
});

it('a run that is cancelled waits no longer', async () => {
  await lose(patience);
  const cancellation = new AbortController();
  const log = () => cancellation.abort();
  const outcome = await clean({ log, signal: cancellation.signal });
  expect(outcome.result).toBe('skipped');
  expect(scene.clock.elapsed()).toBeLessThan(patience);
});

it.each([
  ['another cluster has begun to use', 'frontend-sg/cluster/west', 'true'],
  ['another owner has taken', 'frontend-sg/owner', 'acme/other'],
  ['somebody has given another name to', 'Name', 'web'],
  ['another system manages', 'elbv2.k8s.aws/cluster', 'prod'],
  ['another run has applied', 'frontend-sg/applied', 'b'.repeat(40)],
])('a group that %s meanwhile stays', async (_, Key, Value) => {
  const { stage, clock, world } = scene;
  const Tags = [
    { Key: 'frontend-sg/owner', Value: 'acme/shop' },
    { Key: 'frontend-sg/cluster/prod', Value: 'true' },
  ];
  await stage.clients.ec2.send(new CreateTagsCommand({ Resources: [id], Tags }));
  await lose(40_000);
  let tagging: Promise<unknown> | undefined;
  const result = await runJob({ ...stage, clock }, 'cleanup', repository('  web: { ingress: [] }\n'), {
    log: (line) => {
      if (line.startsWith('Waiting'))
        tagging ??= stage.clients.ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key, Value }] }));
    },
  });
  await tagging;
  expect(world.groups.has(id)).toBe(true);
  expect(result.failure).toBeUndefined();
  expect(result.outcomes).toMatchObject([
    {
      group: 'old',
      result: 'skipped',
      done: [],
      problem: { message: expect.stringContaining('its name or its tags have changed since this run looked at it') },
    },
  ]);
});

it('an adopted group that an apply of another cluster takes into use meanwhile keeps its tags', async () => {
  const { stage, clock, world, gate } = scene;
  const legacy = await stage.group('legacy', { Name: 'legacy' });
  const Tags = [
    { Key: 'frontend-sg/owner', Value: 'acme/shop' },
    { Key: 'frontend-sg/cluster/prod', Value: 'true' },
  ];
  await stage.clients.ec2.send(new CreateTagsCommand({ Resources: [id], Tags }));
  const web = '  web: { ingress: [] }\n';
  const files = repository(`${web}  office: { adopt: ${legacy}, egress: unmanaged, ingress: [] }\n`, `web, ${legacy}`);
  const job = { ...stage, clock };
  await runJob(job, 'apply', files);
  await lose(0);
  gate.around = async (action, send) => {
    if (action !== 'DescribeNetworkInterfaces') return send();
    gate.around = (__, rest) => rest();
    expect((await runJob(job, 'apply', files, { inputs: { cluster: 'stage' } })).failure).toBeUndefined();
    return send();
  };
  const result = await runJob(job, 'cleanup', repository(web));
  expect(result.outcomes).toMatchObject([
    { group: 'legacy', result: 'skipped', done: [] },
    { group: 'old', result: 'done' },
  ]);
  expect([...given(world.groups.get(legacy)).tags.keys()].toSorted()).toEqual([
    'Name',
    'frontend-sg/adopted',
    'frontend-sg/applied',
    'frontend-sg/cluster/prod',
    'frontend-sg/cluster/stage',
    'frontend-sg/owner',
  ]);
});
