const teams = Array.from({ length: 20 }, (_, index) => `team-${String(index + 1).padStart(2, '0')}`);

/** A group for each of twenty teams; between `before` and `after` lie sixty changes, three for each team. */
export const declareTeams = (when: 'before' | 'after'): string =>
  `securityGroups:\n${teams.map((team) => groupOf(team, when)).join('')}`;

const groupOf = (team: string, when: 'before' | 'after'): string => `  ${team}:
    description: Frontends of ${team}
    ingress:
      - { port: 443, cidrs: [10.0.0.0/8], description: Inside }
${
  when === 'before'
    ? `      - { port: 443, cidrs: [198.51.100.0/25], description: Office }
`
    : `      - { port: 443, cidrs: [198.51.100.0/24], description: Office }
      - { port: 8443, cidrs: [203.0.113.0/24], description: Partner }
`
}`;

/** An internal load balancer for each of them. */
export const teamIngresses = (): string =>
  teams
    .map(
      (team) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${team}
  namespace: teams
  annotations:
    alb.ingress.kubernetes.io/scheme: internal
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS": 443}, {"HTTPS": 8443}]'
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
