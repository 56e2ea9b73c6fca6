import type { ObservedLoadBalancer } from '../../aws/observed.ts';
import type { Answer, Frontend, LoadBalancer } from '../../controller/answer.ts';
import { frontendLabel, objectName } from '../label.ts';
import type { Match } from '../match.ts';
import { clustersOf } from '../ownership.ts';
import { trackedIn } from '../tracked.ts';
import { newGroupId } from '../world.ts';

/** A load balancer that gets a group, and whose it is. */
export type Carrier = { readonly frontend: Frontend; readonly label: string; readonly loadBalancer: LoadBalancer };

/** Who has use of a declared group. */
export type Users = {
  /** The load balancers that get it. */
  readonly carriers: readonly Carrier[];
  /** There are no others: nobody else is known to carry it, and everything that names it is understood. */
  readonly complete: boolean;
  /** Whether anything names it on a list of groups. */
  readonly named: boolean;
};

export type Surroundings = {
  /** Everything that the controller sees, the context included. */
  readonly answer: Answer;
  readonly carriers: ReadonlyMap<string, readonly Carrier[]>;
  readonly dependsOn: ReadonlyMap<string, readonly string[]>;
  /** Labels of IngressGroups that may have members of which nobody knows. */
  readonly openGroups: ReadonlySet<string>;
  /** Any group may be named where nobody looks. */
  readonly openEnded: boolean;
  readonly cluster: string;
  readonly loadBalancers: readonly ObservedLoadBalancer[];
};

/** Who has use of each declared group, as far as the repository and the load balancers of the VPC tell. */
export function usersOf(surroundings: Surroundings): (match: Match) => Users {
  const { answer, carriers, cluster, loadBalancers, openEnded } = surroundings;
  const { named, vague } = namesIn(surroundings);
  const strange = groupsOfStrangers(answer.frontends, loadBalancers);
  return ({ declared, existing }) => {
    const id = existing?.id ?? newGroupId(declared.name);
    const names = [declared.name, id];
    return {
      carriers: carriers.get(id) ?? [],
      complete:
        !openEnded &&
        !names.some((name) => vague.has(name)) &&
        !strange.has(id) &&
        (existing === undefined || clustersOf(existing).every((other) => other === cluster)),
      named: carriers.has(id) || names.some((name) => named.has(name)),
    };
  };
}

/** Ids as in `LoadBalancer.securityGroups`. */
export function carriersByGroup(frontends: readonly Frontend[]): ReadonlyMap<string, readonly Carrier[]> {
  const found = new Map<string, Carrier[]>();
  for (const frontend of frontends) {
    if (frontend.outcome.result !== 'built') continue;
    for (const loadBalancer of frontend.outcome.loadBalancers) {
      const carrier = { frontend, label: frontendLabel(frontend), loadBalancer };
      for (const id of new Set(loadBalancer.securityGroups)) {
        const own = found.get(id);
        if (own === undefined) found.set(id, [carrier]);
        else own.push(carrier);
      }
    }
  }
  return found;
}

/** What stands on lists of groups, and what of it stands on a list of which nobody can tell what becomes of it. */
function namesIn({ answer, dependsOn, openGroups }: Surroundings): Record<'named' | 'vague', ReadonlySet<string>> {
  const isVague = (frontend: Frontend): boolean =>
    frontend.outcome.result !== 'built' ||
    openGroups.has(frontendLabel(frontend)) ||
    frontend.members.some((member) => dependsOn.has(objectName(member)));
  const lists = [
    ...answer.frontends.map((frontend) => ({ tokens: frontend.tokens, vague: isVague(frontend) })),
    ...answer.others.map(({ tokens }) => ({ tokens, vague: true })),
  ];
  const texts = (some: typeof lists) => new Set(some.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
  return { named: texts(lists), vague: texts(lists.filter(({ vague }) => vague)) };
}

/** Groups on load balancers that are none of these frontends'. */
function groupsOfStrangers(
  frontends: readonly Frontend[],
  loadBalancers: readonly ObservedLoadBalancer[],
): ReadonlySet<string> {
  const tracked = trackedIn(loadBalancers);
  const own = new Set(
    frontends.flatMap(({ outcome }) =>
      outcome.result === 'built' ? outcome.loadBalancers.flatMap(({ trackingTags }) => tracked(trackingTags)) : [],
    ),
  );
  return new Set(loadBalancers.filter((one) => !own.has(one)).flatMap(({ securityGroups }) => securityGroups));
}
