import type { Frontend, LoadBalancer } from '../../controller/answer.ts';
import { backendGroup } from '../../controller/managed.ts';
import { type Finding, finding } from '../../finding.ts';
import { frontendLabel } from '../label.ts';

/**
 * Load balancers with more groups than AWS takes unless its quota was raised: security groups per network interface, L-2AFB9258.
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-security-groups
 */
export const tooManyGroups = (frontends: readonly Frontend[]): readonly Finding[] =>
  frontends.flatMap((frontend) => {
    const { outcome, tokens } = frontend;
    if (outcome.result !== 'built') return [];
    return outcome.loadBalancers
      .filter((loadBalancer) => countOf(loadBalancer) > usualQuota)
      .map((loadBalancer) => {
        const ofRole = tokens.filter(({ role }) => role === loadBalancer.role);
        // A frontend NLB that names no groups of its own takes those of its ALB.
        const named = ofRole.length > 0 ? ofRole : tokens;
        const withBackend = loadBalancer.securityGroups.includes(backendGroup);
        const room = withBackend ? usualQuota - 1 : usualQuota;
        const place = (named[room] ?? named.at(-1))?.place;
        return finding('too-many-groups', {
          message: `the load balancer of ${frontendLabel(frontend)} gets ${countOf(loadBalancer)} security groups${withBackend ? ", the controller's backend group among them" : ''}, and AWS takes ${usualQuota} unless the quota L-2AFB9258 (security groups per network interface) was raised`,
          action: `Name at most ${room}, with the rules of several in one, or have the quota raised in Service Quotas: it can be.`,
          frontend: frontendLabel(frontend),
          ...(place === undefined ? {} : { place }),
        });
      });
  });

const usualQuota = 5;

const countOf = ({ securityGroups }: Pick<LoadBalancer, 'securityGroups'>): number => new Set(securityGroups).size;
