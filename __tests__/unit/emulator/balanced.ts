import {
  CreateLoadBalancerCommand,
  type CreateLoadBalancerCommandInput,
  type LoadBalancer,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { given, scene } from './scene.ts';

/** A scene with two subnets and a group `web`, in which load balancers are made. */
export async function balanced() {
  const stage = await scene();
  const [Subnets, web] = [await stage.subnets(), await stage.group('web')];
  const create = async (more: Partial<CreateLoadBalancerCommandInput> = {}): Promise<LoadBalancer> => {
    const input = { Name: 'k8s-web', Subnets, SecurityGroups: [web], ...more };
    const made = await stage.elb.send(new CreateLoadBalancerCommand(input));
    return given(made.LoadBalancers?.[0]);
  };
  return { ...stage, Subnets, web, create };
}
