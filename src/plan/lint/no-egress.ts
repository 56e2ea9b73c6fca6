import { type Finding, finding } from '../../finding.ts';
import type { Match } from '../match.ts';

/**
 * Declared groups that let nothing out: a load balancer that carries no other group then reaches no target, and its health checks fail
 * (https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html).
 */
export const noEgress = (matches: readonly Match[]): readonly Finding[] =>
  matches
    .map(({ declared }) => declared)
    .filter(({ egress }) => egress.kind === 'rules' && egress.rules.length === 0)
    .map(({ name, place }) =>
      finding('egress-blocks-targets', {
        message: `egress of ${name} is [], so it lets nothing out: a load balancer reaches its targets, and checks their health, only if another of its groups lets it`,
        action: 'Leave egress out for all traffic, or declare the ports of the targets and of their health checks.',
        group: name,
        place,
      }),
    );
