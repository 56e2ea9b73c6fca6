import { createHash } from 'node:crypto';
import { CreateSecurityGroupCommand, DescribeSecurityGroupsCommand, type EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateListenerCommand,
  type CreateListenerCommandInput,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  DeleteLoadBalancerCommand,
  type ElasticLoadBalancingV2Client,
  SetSecurityGroupsCommand,
  type Tag,
} from '@aws-sdk/client-elastic-load-balancing-v2';

/** One object as the controller sees it, and the groups its annotation names. */
export type WantedLoadBalancer = LoadBalancerObject & {
  readonly scheme: 'internal' | 'internet-facing';
  /** Values of the tag `Name`. */
  readonly groups: readonly string[];
  readonly listeners: readonly { readonly protocol: 'HTTP' | 'HTTPS' | 'TCP'; readonly port: number }[];
};

type LoadBalancerObject =
  | { readonly kind: 'Ingress'; readonly namespace: string; readonly name: string }
  | {
      readonly kind: 'Service';
      readonly namespace: string;
      readonly name: string;
      /** Given by the API server: what the name of the load balancer depends on. */
      readonly uid: string;
    };

export type StandIn = {
  /** What `kubectl apply` of these objects would set off. Settles when AWS is so. */
  readonly apply: (wanted: readonly WantedLoadBalancer[]) => Promise<void>;
};

/**
 * Stands in for the AWS Load Balancer Controller: looks the named groups up by their tag, adds its shared backend group, makes a load
 * balancer or changes the groups of the one it made, and deletes what nobody wants any more.
 */
export async function startStandIn(
  { ec2, elb }: { readonly ec2: EC2Client; readonly elb: ElasticLoadBalancingV2Client },
  place: { readonly cluster: string; readonly vpc: string; readonly subnets: readonly string[] },
): Promise<StandIn> {
  const made = new Map<string, string>();
  const backend = await ec2.send(
    new CreateSecurityGroupCommand({
      GroupName: `k8s-traffic-${place.cluster.replaceAll('-', '')}-0a1b2c3d4e`,
      Description: '[k8s] Shared Backend SecurityGroup for LoadBalancer',
      VpcId: place.vpc,
      TagSpecifications: [
        {
          ResourceType: 'security-group',
          Tags: [
            { Key: 'elbv2.k8s.aws/cluster', Value: place.cluster },
            { Key: 'elbv2.k8s.aws/resource', Value: 'backend-sg' },
          ],
        },
      ],
    }),
  );
  const apply = async (wanted: readonly WantedLoadBalancer[]): Promise<void> => {
    for (const one of wanted) {
      const groups = [...(await idsOf(ec2, place.vpc, one.groups)), backend.GroupId ?? ''];
      const name = loadBalancerName(place.cluster, one, one.scheme);
      const arn = made.get(name);
      if (arn !== undefined) {
        await elb.send(new SetSecurityGroupsCommand({ LoadBalancerArn: arn, SecurityGroups: groups }));
        continue;
      }
      const answer = await elb.send(
        new CreateLoadBalancerCommand({
          Name: name,
          Type: one.kind === 'Ingress' ? 'application' : 'network',
          Scheme: one.scheme,
          Subnets: [...place.subnets],
          SecurityGroups: groups,
          Tags: trackingTags(place.cluster, one),
        }),
      );
      const created = answer.LoadBalancers?.[0]?.LoadBalancerArn ?? '';
      made.set(name, created);
      for (const listener of one.listeners) await makeListener(elb, created, { ...listener, vpc: place.vpc });
    }
    for (const [name, arn] of made) {
      if (wanted.some((one) => loadBalancerName(place.cluster, one, one.scheme) === name)) continue;
      await elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
      made.delete(name);
    }
  };
  return { apply };
}

/** As the manifests of the shop have it: HTTP goes on to HTTPS, which needs a certificate, and TCP to pods. */
async function makeListener(
  elb: ElasticLoadBalancingV2Client,
  arn: string,
  { protocol, port, vpc }: WantedLoadBalancer['listeners'][number] & { readonly vpc: string },
): Promise<void> {
  const certificates = [{ CertificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/demo' }];
  const more: Pick<CreateListenerCommandInput, 'DefaultActions' | 'Certificates'> =
    protocol === 'HTTP'
      ? {
          DefaultActions: [
            { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } },
          ],
        }
      : protocol === 'HTTPS'
        ? {
            DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
            Certificates: certificates,
          }
        : { DefaultActions: [{ Type: 'forward', TargetGroupArn: await makeTargetGroup(elb, port, vpc) }] };
  await elb.send(new CreateListenerCommand({ LoadBalancerArn: arn, Protocol: protocol, Port: port, ...more }));
}

async function makeTargetGroup(elb: ElasticLoadBalancingV2Client, port: number, vpc: string): Promise<string> {
  const { TargetGroups } = await elb.send(
    new CreateTargetGroupCommand({
      Name: `k8s-shop-${port}`,
      Protocol: 'TCP',
      Port: port,
      VpcId: vpc,
      TargetType: 'ip',
    }),
  );
  return TargetGroups?.[0]?.TargetGroupArn ?? '';
}

/**
 * The name that the controller gives, by its own formula: pkg/ingress/model_build_load_balancer.go and
 * pkg/service/model_build_load_balancer.go, both `buildLoadBalancerName`.
 */
export function loadBalancerName(clusterName: string, object: LoadBalancerObject, of: string): string {
  const identity = object.kind === 'Ingress' ? `${object.namespace}/${object.name}` : object.uid;
  const hash = createHash('sha256').update(`${clusterName}${identity}${of}`).digest('hex');
  const [namespace, name] = [object.namespace, object.name].map((text) =>
    text.replaceAll(/[^0-9A-Za-z]/g, '').slice(0, 8),
  );
  return `k8s-${namespace}-${name}-${hash.slice(0, 10)}`;
}

const trackingTags = (clusterName: string, { kind, namespace, name }: LoadBalancerObject): Tag[] => {
  const prefix = kind === 'Ingress' ? 'ingress.k8s.aws' : 'service.k8s.aws';
  return [
    { Key: 'elbv2.k8s.aws/cluster', Value: clusterName },
    { Key: `${prefix}/stack`, Value: `${namespace}/${name}` },
    { Key: `${prefix}/resource`, Value: 'LoadBalancer' },
  ];
};

async function idsOf(ec2: EC2Client, vpc: string, names: readonly string[]): Promise<readonly string[]> {
  const { SecurityGroups = [] } = await ec2.send(
    new DescribeSecurityGroupsCommand({
      Filters: [
        { Name: 'tag:Name', Values: [...names] },
        { Name: 'vpc-id', Values: [vpc] },
      ],
    }),
  );
  if (SecurityGroups.length < names.length) throw new Error(`couldn't find all security groups: ${names.join(', ')}`);
  return SecurityGroups.map((group) => group.GroupId ?? '');
}
