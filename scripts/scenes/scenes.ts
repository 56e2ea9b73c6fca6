import { CreateSecurityGroupCommand } from '@aws-sdk/client-ec2';
import { SetSecurityGroupsCommand, DescribeLoadBalancersCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { joinedLabel, planClusters } from './clusters.ts';
import { type Scene, sceneTimeout } from './scene.ts';
import { declarationsFile, deployShop, edited } from './shop.ts';
import { declareTeams, teamIngresses, teamLoadBalancers } from './teams.ts';

/** The comments that the docs show. */
export const scenes: readonly Scene[] = [
  {
    name: 'empty',
    play: async (stage) => {
      await deployShop(stage);
      return stage.run('plan');
    },
  },
  {
    name: 'small',
    play: async (stage) => {
      const shop = await deployShop(stage);
      await stage.write({
        [declarationsFile]: edited(
          shop,
          ['198.51.100.0/25', '198.51.100.0/24'],
          ['description: Partner', 'description: Partner Kontor'],
        ),
      });
      return stage.run('plan');
    },
  },
  {
    name: 'risky',
    play: async (stage) => {
      const shop = await deployShop(stage);
      await stage.ec2.send(
        new CreateSecurityGroupCommand({
          GroupName: 'billing',
          Description: 'Billing',
          VpcId: stage.vpc,
          TagSpecifications: [
            {
              ResourceType: 'security-group',
              Tags: [
                { Key: 'Name', Value: 'billing' },
                { Key: 'frontend-sg/owner', Value: 'acme/billing' },
              ],
            },
          ],
        }),
      );
      await stage.write({
        [declarationsFile]: `${edited(shop, ['198.51.100.0/25', '198.51.100.17/24'])}
  shop-admin:
    description: Back office
    ingress:
      - { port: 8080, cidrs: ['0.0.0.0/0', '::/0'], description: Partner demo }
      - { port: 22, cidrs: ['0.0.0.0/1', '128.0.0.0/1'], description: just for a minute }

  billing:
    description: Billing
    ingress:
      - { port: 443, cidrs: [203.0.113.0/24] }
`,
        'k8s/admin.yaml': admin,
      });
      return stage.run('plan');
    },
  },
  {
    name: 'sixty',
    play: async (stage) => {
      await stage.write({ [declarationsFile]: declareTeams('before'), 'k8s/teams.yaml': teamIngresses('before') });
      await stage.run('apply');
      await (await stage.controller()).apply(teamLoadBalancers('before'));
      await stage.write({ [declarationsFile]: declareTeams('after'), 'k8s/teams.yaml': teamIngresses('after') });
      return stage.run('plan');
    },
  },
  {
    name: 'many-clusters',
    label: joinedLabel,
    play: async (stage) => {
      await planClusters(stage);
      return stage.run('report', { plans: ['plans/*/plan.json'], cluster: '', label: joinedLabel });
    },
  },
  {
    name: 'verify-failed',
    play: async (stage) => {
      await deployShop(stage);
      const { LoadBalancers: made = [] } = await stage.elb.send(new DescribeLoadBalancersCommand({}));
      const alb = made.find(({ Type }) => Type === 'application');
      await stage.elb.send(
        new SetSecurityGroupsCommand({
          LoadBalancerArn: alb?.LoadBalancerArn,
          SecurityGroups: alb?.SecurityGroups?.slice(1),
        }),
      );
      await stage.write({ 'k8s/admin.yaml': admin.replace('shop-admin', 'shop-office') });
      return stage.run('verify', { timeout: sceneTimeout, interval: 30_000 });
    },
  },
];

const admin = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: admin
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/scheme: internet-facing
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 8080}]'
    alb.ingress.kubernetes.io/security-groups: shop-admin
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: web
      port:
        number: 8080
`;
