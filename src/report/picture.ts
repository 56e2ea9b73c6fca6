import { cidrSet, coversWorld, families } from '../groups/cidr-set.ts';
import { parseCidr } from '../groups/cidr.ts';
import { formatPorts, peerKey } from '../groups/rule.ts';
import type { Change, FrontendPlan, GroupPlan, LoadBalancerPlan, Plan, PlannedRule } from '../plan/plan.ts';
import { type Node, newChart } from './flowchart.ts';

/** A picture of more is not read: the table says it better. */
const mostNodes = 12;

/**
 * What a plan opens and closes, from the sources over the groups to the load balancers and their frontends, as a flowchart of Mermaid.
 * Undefined where there is nothing to draw, or too much.
 */
export function picture({ groups, frontends }: Pick<Plan, 'groups' | 'frontends'>): string | undefined {
  const drawn = groups.filter((group) => ingressOf(group).length > 0);
  if (drawn.length === 0 || drawn.length > mostNodes) return undefined;
  const chart = newChart();
  for (const group of drawn) {
    for (const { peers, label, opens } of edgesInto(group))
      chart.edge(peers, groupNode(group), opens ? '==>' : '-.->', label);
    for (const { frontend, loadBalancer } of carriersOf(group, frontends)) {
      chart.edge(groupNode(group), loadBalancerNode(frontend, loadBalancer), '-->');
      chart.edge(
        loadBalancerNode(frontend, loadBalancer),
        { key: `frontend ${frontend.kind} ${frontend.id}`, label: titleOf(frontend) },
        '-->',
      );
    }
  }
  return chart.size() > mostNodes ? undefined : chart.text();
}

type Edge = { readonly rule: PlannedRule; readonly opens: boolean };

const ingressOf = (group: GroupPlan): readonly Edge[] =>
  group.changes.flatMap(edgesOf).filter(({ rule }) => rule.direction === 'ingress');

function edgesOf(change: Change): readonly Edge[] {
  switch (change.kind) {
    case 'add-rule':
      return [{ rule: change.rule, opens: true }];
    case 'remove-rule':
      return [{ rule: change.rule, opens: false }];
    case 'modify-rule':
      return [
        { rule: change.rule, opens: true },
        { rule: change.before, opens: false },
      ];
    case 'create-group':
    case 'describe-rule':
    case 'tag-group':
    case 'untag-group':
    case 'delete-group':
      return [];
  }
}

const internet = 'Internet';

/** All of the Internet is one box, whoever it is let in by. */
function sourceNode(sources: readonly string[]): Node {
  const label = together(sources);
  return { key: label === internet ? label : `sources ${sources.join(' ')}`, label };
}

/** The sources of which every address of a family is a part are the Internet, however they are written and whoever else is among them. */
const together = (sources: readonly string[]): string => {
  if (sources.includes(internet)) return internet;
  const set = cidrSet(sources.filter((source) => !('fault' in parseCidr(source))));
  if (families.some((family) => coversWorld(set, family))) return internet;
  return `${sources[0] ?? ''}${sources.length === 1 ? '' : ` and ${sources.length - 1} more`}`;
};

/** One edge for all ports of the same sources, one node for all sources of the same ports. */
function edgesInto(
  group: GroupPlan,
): readonly { readonly peers: Node; readonly label: string; readonly opens: boolean }[] {
  const changes = ingressOf(group);
  const bySource = Map.groupBy(changes, ({ rule, opens }) => JSON.stringify([opens, sourceOf(rule)]));
  const edges = [...bySource.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const ports = [...new Set(members.map(({ rule }) => formatPorts(rule)))];
    return [
      {
        source: sourceOf(first.rule),
        opens: first.opens,
        label: `${first.opens ? 'opens' : 'closes'} ${ports.join(', ')}`,
      },
    ];
  });
  return [...Map.groupBy(edges, ({ label }) => label).values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const sources = members.map(({ source }) => source);
    return [
      {
        peers: sourceNode(sources),
        label: first.label,
        opens: first.opens,
      },
    ];
  });
}

function sourceOf({ peer }: PlannedRule): string {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
      return peer.cidr === '0.0.0.0/0' || peer.cidr === '::/0' ? internet : peer.cidr;
    case 'prefix-list':
    case 'prefix-list-name':
      return `prefix list ${peerKey(peer).replace(/^.*?\|/, '')}`;
    case 'group':
    case 'group-name':
      return `group ${peerKey(peer).replace(/^.*?\|/, '')}`;
    case 'self':
      return 'the group itself';
  }
}

const groupNode = (group: GroupPlan): Node => ({
  key: `group ${group.name}`,
  label: group.name,
  isNew: group.id === undefined,
});

function loadBalancerNode(frontend: FrontendPlan, { name, role, type }: LoadBalancerPlan): Node {
  const called = 'exact' in name ? name.exact : `${name.prefix}…`;
  return {
    key: `load balancer ${frontend.kind} ${frontend.id} ${role}`,
    label: `${type === 'application' ? 'ALB' : 'NLB'} ${called}`,
  };
}

const titleOf = ({ kind, id, objects }: FrontendPlan): string =>
  objects.length === 1 ? (objects[0]?.name ?? id) : `${kind} ${id}`;

const carriersOf = (
  group: GroupPlan,
  frontends: readonly FrontendPlan[],
): readonly { readonly frontend: FrontendPlan; readonly loadBalancer: LoadBalancerPlan }[] =>
  frontends.flatMap((frontend) =>
    frontend.loadBalancers
      .filter(({ tokens }) =>
        tokens.some(
          ({ text, resolvesTo }) => text === group.name || (group.id !== undefined && resolvesTo.includes(group.id)),
        ),
      )
      .map((loadBalancer) => ({ frontend, loadBalancer })),
  );
