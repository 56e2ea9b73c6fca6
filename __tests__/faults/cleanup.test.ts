import {
  AuthorizeSecurityGroupEgressCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateVpcCommand,
} from '@aws-sdk/client-ec2';
import type { Judge } from '../aws/judges.ts';
import { given, tcp } from '../aws/stage.ts';
import { makeGroup } from '../aws/world.ts';
import { describeFaults } from './faults.ts';
import { openJob } from './job.ts';

const owned = { 'frontend-sg/owner': 'acme/shop', 'frontend-sg/cluster/prod': 'true' };

/** Two groups that refer to each other in both directions go, one that another cluster uses is let go, and two stay. */
async function before(judge: Judge): Promise<string> {
  const { Vpc } = await judge.ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const vpcId = given(Vpc?.VpcId);
  const web = await makeGroup(judge, { name: 'web', vpcId, tags: owned, ingress: [tcp(443, '10.0.0.0/8')] });
  const api = await makeGroup(judge, { name: 'api', vpcId, tags: owned, ingress: [peer(8080, web)] });
  await judge.ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId: web, IpPermissions: [peer(9000, api)] }));
  await judge.ec2.send(new AuthorizeSecurityGroupEgressCommand({ GroupId: web, IpPermissions: [peer(8080, api)] }));
  await makeGroup(judge, { name: 'shared', vpcId, tags: { ...owned, 'frontend-sg/cluster/test': 'true' } });
  const edge = await makeGroup(judge, { name: 'edge', vpcId, tags: owned, ingress: [tcp(443, '10.0.0.0/8')] });
  await makeGroup(judge, { name: 'other', vpcId, ingress: [peer(1, edge)] });
  return vpcId;
}

const peer = (port: number, GroupId: string) => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  UserIdGroupPairs: [{ GroupId }],
});

const files = {
  '.github/frontend-sg.yml': 'securityGroups: { edge: { ingress: [{ port: 443, cidrs: [10.0.0.0/8] }] } }',
  'shop.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: shop }',
};

const end = [
  'edge',
  'edge tag Name=edge',
  'edge tag frontend-sg/cluster/prod=true',
  'edge tag frontend-sg/owner=acme/shop',
  'edge in tcp 443 10.0.0.0/8',
  'edge out -1 0.0.0.0/0',
  'shared',
  'shared tag Name=shared',
  'shared tag frontend-sg/cluster/test=true',
  'shared tag frontend-sg/owner=acme/shop',
  'shared out -1 0.0.0.0/0',
  'other',
  'other tag Name=other',
  'other in tcp 1 edge',
  'other out -1 0.0.0.0/0',
];

describeFaults(
  'cleanup',
  () => openJob('cleanup', files),
  { before, aim: { wanted: {}, going: ['web', 'api'], untagged: { shared: 'frontend-sg/cluster/prod' } }, end },
  [
    'ec2:DeleteSecurityGroup',
    'ec2:DeleteTags',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSecurityGroupRules',
    'ec2:DescribeSecurityGroups',
    'ec2:RevokeSecurityGroupEgress',
    'ec2:RevokeSecurityGroupIngress',
    'elasticloadbalancing:DescribeLoadBalancers',
  ],
);
