import type { Observed } from '../../aws/observed.ts';
import type { Answer, World } from '../../controller/answer.ts';
import type { Settings } from '../../controller/settings.ts';
import type { Finding } from '../../finding.ts';
import { compareText } from '../../groups/rule.ts';
import type { Assumed } from '../assume.ts';
import type { InboundRules } from '../inbound.ts';
import { frontendLabel } from '../label.ts';
import type { Match } from '../match.ts';
import { byPlace } from '../order.ts';
import { blockedListeners } from './blocked-listeners.ts';
import { carriersByGroup, usersOf } from './carriers.ts';
import { openForeignRules, openRules } from './open-rules.ts';
import { privateSources } from './private-sources.ts';
import { unusedRules } from './unused-rules.ts';

export type RuleLintInput = {
  /** What the controller makes of the repository's own objects, and of everything that it sees. */
  readonly answer: Answer;
  readonly cluster: Answer;
  readonly assumed: Pick<Assumed, 'dependsOn'>;
  readonly settings: Pick<Settings, 'cluster'>;
  readonly observed: Pick<Observed, 'loadBalancers'>;
  readonly matches: readonly Match[];
  readonly world: World;
  readonly inbound: InboundRules;
  /** Any group may be named where nobody looks: AWS was not asked, or something in the repository has not been rendered. */
  readonly openEnded: boolean;
  /** Somebody has said what else the cluster has. */
  readonly contextGiven: boolean;
};

/**
 * What rules let in that they should not, and what they keep out that is waited for: of declared groups at the rule, of named ones where
 * they are named.
 */
export function ruleFindings(input: RuleLintInput): readonly Finding[] {
  const { answer, cluster, assumed, settings, observed, world, inbound } = input;
  const matches = input.matches.map(inReadingOrder);
  const carriers = carriersByGroup(cluster.frontends);
  const users = usersOf({
    answer: cluster,
    carriers,
    dependsOn: assumed.dependsOn,
    openGroups: new Set(input.contextGiven ? [] : cluster.frontends.filter(isSharedByName).map(frontendLabel)),
    openEnded: input.openEnded,
    cluster: settings.cluster,
    loadBalancers: observed.loadBalancers,
  });
  return [
    ...openRules(matches, users),
    ...openForeignRules(answer.frontends, { matches, carriers, inbound, world }),
    ...privateSources(matches, users),
    ...unusedRules(matches, users),
    ...blockedListeners(answer.frontends, inbound, assumed.dependsOn),
  ].sort(byText);
}

/** What is told of several rules stands at the first of them. */
const inReadingOrder = (match: Match): Match => ({
  ...match,
  declared: { ...match.declared, ingress: match.declared.ingress.toSorted(byPlace) },
});

/** In whatever order groups are declared. */
const byText = (a: Finding, b: Finding): number =>
  compareText(a.group ?? '', b.group ?? '') || compareText(a.id, b.id) || compareText(a.message, b.message);

/** The controller joins Ingresses of the whole cluster into a named IngressGroup. */
const isSharedByName = ({ kind, id }: Answer['frontends'][number]): boolean =>
  kind === 'IngressGroup' && !id.includes('/');
