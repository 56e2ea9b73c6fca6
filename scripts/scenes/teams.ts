import type { WantedLoadBalancer } from '../demo/controller.ts';

const teams = Array.from({ length: 20 }, (_, index) => `team-${String(index + 1).padStart(2, '0')}`);

/**
 * A group for each of twenty teams. Between `before` and `after` lie sixty changes: seventeen have another office (34), three are new with
 * two rules each (9), nine let a partner in (9), and eight have a rule described anew (8).
 */
export const declareTeams = (when: 'before' | 'after'): string =>
  `securityGroups:\n${present(when)
    .map((team, index) => groupOf(team, index, when === 'after'))
    .join('')}`;

const present = (when: 'before' | 'after'): readonly string[] => teams.slice(0, when === 'before' ? 17 : 20);

const groupOf = (team: string, index: number, after: boolean): string => `  ${team}:
    description: Frontends of ${team}
    ingress:
      - { port: 443, cidrs: [10.0.0.0/8], description: ${after && index >= 4 && index < 12 ? 'Inside and VPN' : 'Inside'} }
      - { port: 443, cidrs: [198.51.100.0/${after ? 24 : 25}], description: Office }
${after && index < 9 ? '      - { port: 8443, cidrs: [203.0.113.0/24], description: Partner }\n' : ''}`;

/** As they stand on AWS after a deploy. */
export const teamLoadBalancers = (when: 'before' | 'after'): readonly WantedLoadBalancer[] =>
  present(when).map((name) => ({
    kind: 'Ingress',
    namespace: 'teams',
    name,
    groups: [name],
    listeners: [{ protocol: 'HTTPS', port: 443 }],
    scheme: 'internal',
  }));

/** An internal load balancer for each of them. */
export const teamIngresses = (when: 'before' | 'after'): string =>
  present(when)
    .map(
      (team, index) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${team}
  namespace: teams
  annotations:
    alb.ingress.kubernetes.io/scheme: internal
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS": 443}${when === 'after' && index < 9 ? ', {"HTTPS": 8443}' : ''}]'
    alb.ingress.kubernetes.io/security-groups: ${team}
    alb.ingress.kubernetes.io/manage-backend-security-group-rules: 'true'
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: ${team}
      port:
        number: 8080
`,
    )
    .join('---\n');
