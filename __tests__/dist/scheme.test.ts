import { CreateSecurityGroupCommand, DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2';
import { CreateLoadBalancerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingress, openStage, type Stage } from './harness.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const file = '.github/frontend-sg.yml';
const declarations = 'securityGroups:\n  web: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }] }\n';
const patience = { inputs: { timeout: '2s', interval: '1s' } };

const saying = (scheme: string): string =>
  ingress('web').replace('  annotations:\n', `  annotations:\n    alb.ingress.kubernetes.io/scheme: ${scheme}\n`);

/** Applies, and gives the Ingress an internet-facing load balancer that carries the group, and others where given. */
async function attach(more: readonly string[] = []): Promise<void> {
  await stage.run('apply', { [file]: declarations, 'k8s/web.yaml': ingress('web') });
  const filters = [
    { Name: 'vpc-id', Values: [stage.vpc] },
    { Name: 'group-name', Values: ['web'] },
  ];
  const { SecurityGroups: groups = [] } = await stage.ec2.send(new DescribeSecurityGroupsCommand({ Filters: filters }));
  await stage.elb.send(
    new CreateLoadBalancerCommand({
      Name: 'k8s-shop-web-0a1b2c3d4e',
      Type: 'application',
      Scheme: 'internet-facing',
      Subnets: [...stage.subnets],
      SecurityGroups: [...groups.map(({ GroupId = '' }) => GroupId), ...more],
      Tags: [
        { Key: 'elbv2.k8s.aws/cluster', Value: 'prod' },
        { Key: 'ingress.k8s.aws/stack', Value: 'shop/web' },
        { Key: 'ingress.k8s.aws/resource', Value: 'LoadBalancer' },
      ],
    }),
  );
}

test('a manifest that says internal is not verified by an internet-facing load balancer, though internal is the default', async () => {
  await attach();
  const internal = await stage.run('verify', { [file]: declarations, 'k8s/web.yaml': saying('internal') }, patience);
  expect(internal.code).toBe(1);
  expect(internal.outputs).toMatchObject({ verified: 'false', 'failure-reason': 'timeout' });
  expect(JSON.parse(internal.outputs['load-balancers'] ?? '')).toMatchObject([{ result: 'wrong-scheme' }]);
  expect(internal.stdout).toContain('k8s-shop-web-0a1b2c3d4e is internet-facing, not internal');

  const facing = { [file]: declarations, 'k8s/web.yaml': saying('internet-facing') };
  expect((await stage.run('verify', facing, patience)).outputs['verified']).toBe('true');
});

test('a scheme that nobody says is told and proves nothing; one that the stated flag gives is held to it', async () => {
  await attach();
  const silent = await stage.run('verify', { [file]: declarations, 'k8s/web.yaml': ingress('web') }, patience);
  expect(silent.code, silent.stdout).toBe(0);
  expect(silent.outputs['verified']).toBe('true');
  expect(silent.stdout).toContain('it is internet-facing, where internal was only assumed');
  expect(silent.summary).toContain('was only assumed');

  const stated = (scheme: string): Record<string, string> => ({
    [file]: `${declarations}controller: { default-load-balancer-scheme: ${scheme} }\n`,
    'k8s/web.yaml': ingress('web'),
  });
  expect((await stage.run('verify', stated('internal'), patience)).outputs['verified']).toBe('false');
  const facing = await stage.run('verify', stated('internet-facing'), patience);
  expect(facing.outputs['verified']).toBe('true');
  expect(facing.summary).not.toContain('assumed');
});

test("the group that the controller's flag names is its backend group, no matter who made it", async () => {
  const { GroupId: shared = '' } = await stage.ec2.send(
    new CreateSecurityGroupCommand({ GroupName: 'shared', Description: 'made by hand', VpcId: stage.vpc }),
  );
  await attach([shared]);
  const strict = { inputs: { ...patience.inputs, 'extra-groups': 'fail' } };
  const verified = async (controller: string): Promise<string | undefined> => {
    const files = { [file]: `${declarations}${controller}`, 'k8s/web.yaml': saying('internet-facing') };
    return (await stage.run('verify', files, strict)).outputs['verified'];
  };
  expect(await verified('')).toBe('false');
  expect(await verified(`controller: { backend-security-group: ${shared} }\n`)).toBe('true');
});
