import { CreateVpcCommand } from '@aws-sdk/client-ec2';
import type { Judge } from '../aws/judges.ts';
import { given, tcp } from '../aws/stage.ts';
import { makeGroup } from '../aws/world.ts';
import { describeFaults } from './faults.ts';
import { openJob } from './job.ts';

/** Two new groups that refer to each other, and one that changes in every way. */
const declarations = `
securityGroups:
  web:
    ingress:
      - { port: 443, cidrs: [10.0.0.0/8], description: HTTPS }
      - { port: 9000, securityGroups: [api] }
    egress: [{ port: 8080, securityGroups: [api] }]
  api:
    ingress: [{ port: 8080, securityGroups: [web] }]
    egress:
      - { port: 9000, securityGroups: [web] }
      - { port: 443, cidrs: [10.0.0.0/8] }
  edge:
    tags: { CostCenter: "2" }
    ingress:
      - { port: 443, cidrs: [10.0.0.0/8], description: new }
      - { port: 8443, cidrs: [10.2.0.0/16] }
    egress:
      - { port: 443, cidrs: [10.0.0.0/8], description: new }
      - { port: 5432, cidrs: [10.3.0.0/16] }
`;

async function before(judge: Judge): Promise<string> {
  const { Vpc } = await judge.ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const vpcId = given(Vpc?.VpcId);
  const edge = await makeGroup(judge, {
    name: 'edge',
    vpcId,
    tags: { 'frontend-sg/owner': 'acme/shop', 'frontend-sg/cluster/prod': 'true', CostCenter: '1', team: 'a' },
    ingress: [tcp(443, '10.0.0.0/8', 'old'), tcp(22, '10.1.0.0/16')],
    egress: [tcp(443, '10.0.0.0/8', 'old')],
  });
  await makeGroup(judge, {
    name: 'other',
    vpcId,
    ingress: [{ IpProtocol: 'tcp', FromPort: 1, ToPort: 1, UserIdGroupPairs: [{ GroupId: edge }] }],
  });
  return vpcId;
}

const wanted = {
  web: ['in tcp 443 10.0.0.0/8', 'in tcp 9000 api', 'out tcp 8080 api'],
  api: ['in tcp 8080 web', 'out tcp 443 10.0.0.0/8', 'out tcp 9000 web'],
  edge: ['in tcp 443 10.0.0.0/8', 'in tcp 8443 10.2.0.0/16', 'out tcp 443 10.0.0.0/8', 'out tcp 5432 10.3.0.0/16'],
};
const descriptions = new Map([
  ['web in tcp 443 10.0.0.0/8', 'HTTPS'],
  ['edge in tcp 443 10.0.0.0/8', 'new'],
  ['edge out tcp 443 10.0.0.0/8', 'new'],
]);
const ours = (name: string) => [
  name,
  `${name} tag Name=${name}`,
  `${name} tag frontend-sg/applied=…`,
  `${name} tag frontend-sg/cluster/prod=true`,
  `${name} tag frontend-sg/owner=acme/shop`,
];

const end = [
  'other',
  'other tag Name=other',
  'other in tcp 1 edge',
  'other out -1 0.0.0.0/0',
  ...Object.entries(wanted).flatMap(([name, rules]) => [
    ...ours(name),
    ...rules
      .map((rule) => `${name} ${rule}`)
      .map((rule) => (descriptions.has(rule) ? `${rule} # ${descriptions.get(rule)}` : rule)),
  ]),
  'edge tag CostCenter=2',
  'edge tag team=a',
];

describeFaults(
  'apply',
  () => openJob('apply', { '.github/frontend-sg.yml': declarations }),
  { before, aim: { wanted, going: [] }, end },
  [
    'ec2:AuthorizeSecurityGroupEgress',
    'ec2:AuthorizeSecurityGroupIngress',
    'ec2:CreateSecurityGroup',
    'ec2:CreateTags',
    'ec2:DescribeSecurityGroupRules',
    'ec2:DescribeSecurityGroups',
    'ec2:RevokeSecurityGroupEgress',
    'ec2:RevokeSecurityGroupIngress',
    'ec2:UpdateSecurityGroupRuleDescriptionsEgress',
    'ec2:UpdateSecurityGroupRuleDescriptionsIngress',
  ],
);
