import { DescribeListenersCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Clients } from './clients.ts';
import { ask, isLoadBalancerNotFound } from './errors.ts';
import { allPages } from './pages.ts';

/** A listener as AWS has it. */
export type ObservedListener = { readonly protocol: string; readonly port: number };

/**
 * The listeners of one load balancer, by port: one call. Of one that is gone by now, none.
 * @throws UserError `aws`
 */
export async function describeListeners(
  clients: Pick<Clients, 'elb'>,
  arn: string,
): Promise<readonly ObservedListener[]> {
  try {
    const all = await allPages(async (token) => {
      const page = await ask({ action: 'elasticloadbalancing:DescribeListeners' }, () =>
        clients.elb.send(new DescribeListenersCommand({ LoadBalancerArn: arn, Marker: token })),
      );
      return { items: page.Listeners ?? [], token: page.NextMarker };
    });
    return all
      .flatMap(({ Protocol: protocol, Port: port }) =>
        protocol === undefined || port === undefined ? [] : [{ protocol, port }],
      )
      .sort((a, b) => a.port - b.port);
  } catch (error) {
    if (isLoadBalancerNotFound(error)) return [];
    throw error;
  }
}
