import type { ObservedGroup } from '../../aws/observed.ts';
import type { Frontend, LoadBalancer } from '../../controller/answer.ts';
import { ingressKey } from '../../controller/ingress/keys.ts';
import { backendGroup, managedGroup } from '../../controller/managed.ts';
import { serviceKeys } from '../../controller/service/keys.ts';
import type { Settings } from '../../controller/settings.ts';
import { type Finding, finding } from '../../finding.ts';
import { frontendLabel } from '../label.ts';
import type { Match } from '../match.ts';
import { declaredRules } from '../references.ts';
import { newGroupId } from '../world.ts';

/**
 * Frontends that name their groups and leave the way to nodes and pods to somebody else, where nobody has made one: no rule of
 * another group names a group of theirs. Rules of others are known by the groups that they name alone, so a way by CIDR is not seen.
 */
export function backendUnmanaged(
  frontends: readonly Frontend[],
  { groups, matches, vpc, settings }: Surroundings,
): readonly Finding[] {
  const fronts = new Set(frontends.flatMap((frontend) => mainOf(frontend)?.securityGroups ?? []));
  const admitted = admittedGroups(groups, matches, fronts);
  return frontends.flatMap((frontend) => {
    const [first] = frontend.tokens.filter(({ role }) => role === 'main');
    const securityGroups = mainOf(frontend)?.securityGroups ?? [];
    const isManaged = securityGroups.includes(backendGroup) || securityGroups.includes(managedGroup);
    if (first === undefined || securityGroups.length === 0 || isManaged) return [];
    if (securityGroups.some((id) => admitted.has(id))) return [];
    const label = frontendLabel(frontend);
    const names = [...new Set(frontend.tokens.filter(({ role }) => role === 'main').map(({ text }) => text))];
    const rule = `Let the group of the nodes or pods admit ${first.text} on the ports of the targets`;
    return [
      finding('backend-unmanaged', {
        message: `${label} names its groups itself, so the controller opens nothing behind it, and no rule of another group in ${vpc} names ${names.join(' or ')}: requests time out (504 of an ALB) and targets stay unhealthy, unless a rule lets them in by CIDR`,
        action: settings.backendGroup
          ? `${rule}, or set ${manageBackend[frontend.kind]}, and the controller does.`
          : `${rule}: the controller cannot, since it runs with --enable-backend-security-group=false.`,
        frontend: label,
        place: first.place,
      }),
    ];
  });
}

type Surroundings = {
  /** Every group of the VPC. */
  readonly groups: readonly ObservedGroup[];
  readonly matches: readonly Match[];
  readonly vpc: string;
  readonly settings: Pick<Settings, 'backendGroup'>;
};

const manageBackend = {
  IngressGroup: `${ingressKey('manage-backend-security-group-rules')}: "true"`,
  Service: `${serviceKeys.manageBackendRules}: "true"`,
  Gateway: 'manageBackendSecurityGroupRules: true in its LoadBalancerConfiguration',
} as const satisfies Record<Frontend['kind'], string>;

const mainOf = ({ outcome }: Frontend): LoadBalancer | undefined =>
  outcome.result === 'built' ? outcome.loadBalancers.find(({ role }) => role === 'main') : undefined;

/** What the rules of groups behind the frontends name: as declared where they are declared, else as they stand. */
function admittedGroups(
  groups: readonly ObservedGroup[],
  matches: readonly Match[],
  fronts: ReadonlySet<string>,
): ReadonlySet<string> {
  const ids = new Map(
    matches.map(({ declared, existing }) => [declared.name, existing?.id ?? newGroupId(declared.name)]),
  );
  const written = new Set(matches.flatMap(({ existing }) => existing?.id ?? []));
  return new Set([
    ...groups.filter(({ id }) => !written.has(id) && !fronts.has(id)).flatMap(({ references }) => references),
    ...matches
      .filter(({ declared }) => !fronts.has(ids.get(declared.name) ?? ''))
      .flatMap(({ declared }) => declaredRules(declared))
      .flatMap(({ peer }) => {
        if (peer.kind === 'group-name') {
          const id = ids.get(peer.name) ?? groups.find(({ tags }) => tags['Name'] === peer.name)?.id;
          return id === undefined ? [] : [id];
        }
        return peer.kind === 'group' ? [peer.id] : [];
      }),
  ]);
}
