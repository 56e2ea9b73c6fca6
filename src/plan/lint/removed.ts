import type { ObservedGroup, ObservedLoadBalancer } from '../../aws/observed.ts';
import type { Frontend, LoadBalancer } from '../../controller/answer.ts';
import { managedGroup } from '../../controller/managed.ts';
import { type Finding, finding } from '../../finding.ts';
import { frontendLabel, objectName } from '../label.ts';
import { isOwnedBy, nameTag } from '../ownership.ts';
import { hasTags } from '../tracked.ts';

/** What frontends named before the pull request: ids and names, by each of their objects as `objectName` calls it. */
export type NamedBefore = ReadonlyMap<string, readonly string[]>;

type Surroundings = {
  readonly owner: string;
  readonly groups: readonly ObservedGroup[];
  readonly loadBalancers: readonly ObservedLoadBalancer[];
  readonly before: NamedBefore;
};

/**
 * Frontends that name no group any more, as their load balancers on AWS or the base of the pull request tell: the controller puts a
 * group of its own in place, which is open to everyone unless it is told other sources. controller.md: "Clean-up".
 */
export const removedNames = (frontends: readonly Frontend[], surroundings: Surroundings): readonly Finding[] =>
  frontends.flatMap((frontend) => {
    const { outcome } = frontend;
    const [member] = frontend.members;
    if (outcome.result !== 'built' || member === undefined) return [];
    const managed = outcome.loadBalancers.filter(({ securityGroups }) => securityGroups.includes(managedGroup));
    const [first] = managed;
    const evidence = evidenceOf(frontend, managed, surroundings);
    if (first === undefined || evidence === undefined) return [];
    return [
      finding('annotation-removed', {
        message: `${frontendLabel(frontend)} names no security groups${frontend.tokens.length > 0 ? ' for its main load balancer' : ''}, and ${evidence}: the controller puts a group of its own in their place, ${admits(first)}`,
        action:
          'Name the groups again, or say who may reach it in the sources that the controller reads (inbound-cidrs, source ranges, prefix lists).',
        frontend: frontendLabel(frontend),
        place: member.locate(['metadata', 'name']),
      }),
    ];
  });

function evidenceOf(
  frontend: Frontend,
  managed: readonly LoadBalancer[],
  { owner, groups, loadBalancers, before }: Surroundings,
): string | undefined {
  const carried = managed.flatMap(({ trackingTags }) =>
    loadBalancers
      .filter(({ tags }) => hasTags(tags, trackingTags))
      .flatMap((found) =>
        groups
          .filter((group) => found.securityGroups.includes(group.id) && isOwnedBy(group, owner))
          .map((group) => `its load balancer ${found.name} still carries ${nameTag(group) ?? group.id}`),
      ),
  );
  const [now] = carried;
  if (now !== undefined) return now;
  // What was named for which of its load balancers is not told apart.
  if (frontend.tokens.length > 0) return undefined;
  const named = [...new Set(frontend.members.flatMap((member) => before.get(objectName(member)) ?? []))];
  return named.length === 0 ? undefined : `it did before this pull request (${named.join(', ')})`;
}

/** The rules of the group that the controller makes, as it will write them. */
function admits({ managedGroup: made, scheme }: LoadBalancer): string {
  const rules = made?.ingress ?? [];
  const open = rules.filter((rule) => / (?:0\.0\.0\.0\/0|::\/0)$/.test(rule));
  const all = open.length > 0 ? open : rules;
  if (all.length === 0) return 'which admits nobody';
  const shown = all.slice(0, 4).join('; ');
  const more = all.length > 4 ? ` and ${all.length - 4} more` : '';
  return open.length > 0
    ? `which is open to everyone${scheme === 'internet-facing' ? ' on the Internet' : ' who reaches it'} (${shown}${more})`
    : `which admits ${shown}${more}`;
}
