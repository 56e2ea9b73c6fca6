import { CreateVpcCommand } from '@aws-sdk/client-ec2';
import type { Judge } from '../aws/judges.ts';
import { given } from '../aws/stage.ts';
import { makeGroup } from '../aws/world.ts';
import { describeFaults } from './faults.ts';
import { openJob } from './job.ts';

/** Two groups with all the sixty rules that they may have: one gets another of the same kind, the other one of another kind, and so a gap. */
const kept = Array.from({ length: 59 }, (_, index) => `10.0.${index}.0/24`);
const declarations = `
policy:
  allow: [{ finding: gap-needed, group: gap, reason: a moment is fine }]
securityGroups:
  swap:
    egress: unmanaged
    ingress: [{ port: 443, cidrs: [${[...kept, '10.9.0.0/16'].join(', ')}] }]
  gap:
    egress: unmanaged
    ingress:
      - { port: 443, cidrs: [${kept.join(', ')}] }
      - { port: 443, securityGroups: [swap] }
`;

async function before(judge: Judge): Promise<string> {
  const { Vpc } = await judge.ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const vpcId = given(Vpc?.VpcId);
  const tags = { 'frontend-sg/owner': 'acme/shop', 'frontend-sg/cluster/prod': 'true' };
  const IpRanges = [...kept, '10.8.0.0/16'].map((CidrIp) => ({ CidrIp }));
  const ingress = [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges }];
  for (const name of ['swap', 'gap']) await makeGroup(judge, { name, vpcId, tags, ingress });
  return vpcId;
}

const rules = (...more: readonly string[]) => [
  ...kept.map((cidr) => `in tcp 443 ${cidr}`),
  ...more.map((peer) => `in tcp 443 ${peer}`),
  'out -1 0.0.0.0/0',
];
const wanted = { swap: rules('10.9.0.0/16'), gap: rules('swap') };

const end = Object.entries(wanted).flatMap(([name, lines]) => [
  name,
  `${name} tag Name=${name}`,
  `${name} tag frontend-sg/applied=…`,
  `${name} tag frontend-sg/cluster/prod=true`,
  `${name} tag frontend-sg/owner=acme/shop`,
  ...lines.map((line) => `${name} ${line}`),
]);

describeFaults(
  'an exchange at the quota',
  () => openJob('apply', { '.github/frontend-sg.yml': declarations }),
  { before, aim: { wanted, going: [] }, end },
  [
    'ec2:AuthorizeSecurityGroupIngress',
    'ec2:ModifySecurityGroupRules',
    'ec2:RevokeSecurityGroupIngress',
    'servicequotas:GetServiceQuota',
  ],
  // Whether something went, and before it is put back whether what was to come is there after all, is looked at where no answer tells.
  (action, how) =>
    ['ec2:AuthorizeSecurityGroupIngress', 'ec2:RevokeSecurityGroupIngress'].includes(action) &&
    'when' in how &&
    how.when === 'after',
);
