import {
  CreateListenerCommand,
  CreateTargetGroupCommand,
  DescribeListenersCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, it } from 'vitest';
import { balanced } from './balanced.ts';
import { refusal } from './scene.ts';

describe('listeners', () => {
  const notFound = [{ Type: 'fixed-response' as const, FixedResponseConfig: { StatusCode: '404' } }];

  it('are described as they were made', async () => {
    const { elb, create } = await balanced();
    const { LoadBalancerArn } = await create();
    const redirect = {
      Type: 'redirect' as const,
      RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' as const },
    };
    await elb.send(
      new CreateListenerCommand({ LoadBalancerArn, Protocol: 'HTTP', Port: 80, DefaultActions: [redirect] }),
    );
    const Certificates = [{ CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' }];
    await elb.send(
      new CreateListenerCommand({
        LoadBalancerArn,
        Protocol: 'HTTPS',
        Port: 443,
        Certificates,
        DefaultActions: notFound,
      }),
    );
    const { Listeners = [] } = await elb.send(new DescribeListenersCommand({ LoadBalancerArn }));
    expect(Listeners).toHaveLength(2);
    expect(Listeners.find((one) => one.Port === 80)).toMatchObject({ Protocol: 'HTTP', DefaultActions: [redirect] });
    expect(Listeners.find((one) => one.Port === 443)).toMatchObject({
      Protocol: 'HTTPS',
      Certificates,
      DefaultActions: notFound,
    });
  });

  it('of an NLB forward only', async () => {
    const { elb, vpcId, create } = await balanced();
    const { LoadBalancerArn } = await create({ Type: 'network' });
    const listen = (DefaultActions: object[], Protocol: 'TCP' | 'HTTP' = 'TCP') =>
      elb.send(
        new CreateListenerCommand({
          LoadBalancerArn,
          Protocol,
          Port: 80,
          DefaultActions: DefaultActions as typeof notFound,
        }),
      );
    expect((await refusal(listen(notFound))).code).toBe('InvalidLoadBalancerAction');
    const target = await elb.send(
      new CreateTargetGroupCommand({ Name: 'tg', Protocol: 'TCP', Port: 80, VpcId: vpcId, TargetType: 'ip' }),
    );
    const forward = [{ Type: 'forward', TargetGroupArn: target.TargetGroups?.[0]?.TargetGroupArn }];
    expect((await refusal(listen(forward, 'HTTP'))).code).toBe('ValidationError');
    await listen(forward);
    expect((await refusal(listen(forward))).code).toBe('DuplicateListener');
    const unknown = new DescribeListenersCommand({ LoadBalancerArn: `${LoadBalancerArn}0` });
    expect((await refusal(elb.send(unknown))).code).toBe('LoadBalancerNotFound');
  });
});
