import { CreateSecurityGroupCommand, CreateVpcCommand } from '@aws-sdk/client-ec2';
import { planFile } from '../../src/report/plan-file.ts';
import { type SceneStage, sceneAbout } from './scene.ts';

/** The label of the run that joins the others. */
export const joinedLabel = 'prod';

const clusters = ['prod-eu', 'prod-us', 'prod-ap', 'staging'];

/** Plans of one repository for several clusters, as the jobs of a matrix write them. In one of them somebody else has a group of that name. */
export async function planClusters(stage: SceneStage): Promise<void> {
  await stage.write({ [file]: declarations('198.51.100.0/25', false) });
  const vpcs = new Map<string, string>();
  for (const [index, cluster] of clusters.entries()) {
    const made = await stage.ec2.send(new CreateVpcCommand({ CidrBlock: `10.${30 + index}.0.0/16` }));
    const vpcId = made.Vpc?.VpcId ?? '';
    vpcs.set(cluster, vpcId);
    await stage.run('apply', { cluster, label: cluster, vpcId });
  }
  await stage.ec2.send(
    new CreateSecurityGroupCommand({
      GroupName: 'partners',
      Description: 'Partners',
      VpcId: vpcs.get('staging'),
      TagSpecifications: [
        { ResourceType: 'security-group', Tags: [{ Key: 'frontend-sg/owner', Value: 'acme/partners' }] },
      ],
    }),
  );
  await stage.write({ [file]: declarations('198.51.100.0/24', true) });
  for (const cluster of clusters) {
    const result = await stage.run('plan', { cluster, label: cluster, vpcId: vpcs.get(cluster) ?? '' });
    const { failure } = result;
    const facts = { mode: 'plan', label: cluster, owner: 'acme/shop', cluster, commit: sceneAbout.sha } as const;
    const written = planFile({ ...facts, ...(failure === undefined ? {} : { failure }) }, result);
    await stage.write({ [`plans/${cluster}/plan.json`]: JSON.stringify(written) });
  }
}

const file = '.github/frontend-sg.yml';

const declarations = (office: string, partners: boolean): string => `securityGroups:
${['web', 'api', 'admin']
  .map(
    (name) => `  ${name}:
    description: ${name} of the shop
    ingress:
      - { port: 443, cidrs: [10.0.0.0/8], description: Inside }
      - { port: 443, cidrs: [${office}], description: Office }
`,
  )
  .join('')}${
  partners
    ? `  partners:
    description: Partners
    ingress:
      - { port: 8443, cidrs: [203.0.113.0/24], description: Kontor }
`
    : ''
}`;
