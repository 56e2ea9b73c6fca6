import type { Answer, Frontend, GroupToken, LoadBalancer, Other, World } from '../controller/answer.ts';
import { computedNamePrefix } from '../controller/names.ts';
import type { Objects } from '../controller/objects.ts';
import { groupsNamed } from '../controller/resolve.ts';
import type { Settings } from '../controller/settings.ts';
import { type Finding, finding } from '../finding.ts';
import { compareText } from '../groups/rule.ts';
import { valueAt } from '../manifests/document.ts';
import type { Assumed } from './assume.ts';
import { because } from './because.ts';
import { frontendLabel, objectName } from './label.ts';
import { exposureOf } from './exposure.ts';
import type { InboundRules } from './inbound.ts';
import type { FrontendPlan, LoadBalancerPlan, TokenPlan } from './plan.ts';
import type { Tracked } from './tracked.ts';
import { isAssumedGroupId, isNewGroupId } from './world.ts';

type Surroundings = {
  readonly world: World;
  readonly dependsOn: Assumed['dependsOn'];
  readonly objects: Objects;
  readonly settings: Settings;
  readonly inbound: InboundRules;
  /** Absent where AWS was not asked. */
  readonly live?: Tracked;
};

/**
 * What the controller will do when it finds the groups of this plan, as a reader sees it, and the objects that name groups and that it
 * leaves alone. Sorted by kind and id.
 */
export const frontendPlans = (answer: Answer, surroundings: Surroundings): readonly FrontendPlan[] =>
  [
    ...answer.frontends.map((frontend) => frontendPlan(frontend, surroundings)),
    ...answer.others.flatMap((other) => otherPlan(other, surroundings)),
  ].sort((a, b) => compareText(`${a.kind} ${a.id}`, `${b.kind} ${b.id}`));

function frontendPlan(frontend: Frontend, surroundings: Surroundings): FrontendPlan {
  const { dependsOn, objects, settings } = surroundings;
  const { outcome } = frontend;
  return {
    kind: frontend.kind,
    id: frontend.id,
    objects: frontend.members.map((document) => ({ name: objectName(document), place: document.locate([]) })),
    outcome: outcome.result,
    ...(outcome.result === 'error' ? { reason: outcome.message } : {}),
    because: because(frontend, objects, settings),
    namesGroups: frontend.tokens.length > 0,
    dependsOn: missingFor(frontend, dependsOn),
    loadBalancers:
      outcome.result === 'built'
        ? outcome.loadBalancers.map((loadBalancer) => loadBalancerPlan(loadBalancer, frontend.tokens, surroundings))
        : [],
  };
}

/** An object that wants to be a frontend. EKS Auto Mode's are taken to get what they name: verify sees whether it is so. */
function otherPlan(other: Other, surroundings: Surroundings): readonly FrontendPlan[] {
  const { settings } = surroundings;
  const { document, autoMode, result, reason, tokens } = other;
  const kind = valueAt(document.object, ['kind']);
  const name = valueAt(document.object, ['metadata', 'name']);
  if (tokens.length === 0 || typeof kind !== 'string' || typeof name !== 'string' || !wantsOne.includes(kind))
    return [];
  const written = valueAt(document.object, ['metadata', 'namespace']);
  const namespace = typeof written === 'string' && written !== '' ? written : settings.namespace;
  const own = tokens.filter(({ role }) => role === 'main');
  return [
    {
      kind,
      id: `${namespace}/${name}`,
      objects: [{ name: objectName(document), place: document.locate([]) }],
      outcome: autoMode !== undefined ? 'built' : result === 'ignored' ? 'ignored' : 'error',
      ...(autoMode === undefined ? { reason } : {}),
      namesGroups: true,
      dependsOn: autoMode === undefined ? [] : ['EKS Auto Mode'],
      loadBalancers:
        autoMode === undefined || own.length === 0
          ? []
          : [
              {
                role: 'main',
                type: autoMode.type,
                scheme: settings.defaultScheme,
                schemeSaid: false,
                name: { prefix: computedNamePrefix({ namespace, name }) },
                trackingTags: autoMode.trackingTags,
                listeners: [],
                exposure: [],
                securityGroups: [...new Set(own.flatMap((token) => tokenPlan(token, surroundings).resolvesTo))],
                tokens: distinctTokens(own).map((token) => tokenPlan(token, surroundings)),
              },
            ],
    },
  ];
}

const wantsOne: readonly string[] = ['Ingress', 'Service', 'Gateway'];

/** What any of its objects rests on and nobody has. */
const missingFor = (frontend: Pick<Frontend, 'members'>, dependsOn: Assumed['dependsOn']): readonly string[] => [
  ...new Set(frontend.members.flatMap((document) => dependsOn.get(objectName(document)) ?? [])),
];

/** Frontends whose answer rests on objects that neither the manifests nor the context have. */
export const outsideFindings = (answer: Answer, dependsOn: Assumed['dependsOn']): readonly Finding[] =>
  answer.frontends.flatMap((frontend) => {
    const missing = missingFor(frontend, dependsOn);
    return missing.length === 0
      ? []
      : [
          finding('outside-repository', {
            message: `${frontendLabel(frontend)} depends on ${missing.join(' and ')}, which the repository does not have: it is taken to be the controller's, with no settings of its own`,
            action: 'Give the file that defines it in the input context (kubectl get … --output yaml makes one).',
            frontend: frontendLabel(frontend),
            ...(frontend.tokens[0] === undefined ? {} : { place: frontend.tokens[0].place }),
          }),
        ];
  });

function loadBalancerPlan(
  loadBalancer: LoadBalancer,
  tokens: readonly GroupToken[],
  surroundings: Surroundings,
): LoadBalancerPlan {
  const { inbound, live } = surroundings;
  const own = tokens.filter((token) => token.role === loadBalancer.role);
  // A frontend NLB that names no groups of its own takes those of its ALB.
  const named = own.length > 0 ? own : tokens.filter((token) => token.role === 'main');
  return {
    role: loadBalancer.role,
    type: loadBalancer.type,
    scheme: loadBalancer.scheme,
    schemeSaid: loadBalancer.schemeSaid,
    name: loadBalancer.name,
    trackingTags: loadBalancer.trackingTags,
    listeners: loadBalancer.listeners,
    exposure: exposureOf(loadBalancer, inbound, live),
    securityGroups: loadBalancer.securityGroups.map((id) => shownId(id, surroundings)),
    tokens: distinctTokens(named).map((token) => tokenPlan(token, surroundings)),
  };
}

const tokenPlan = (token: GroupToken, { world, live }: Pick<Surroundings, 'world' | 'live'>): TokenPlan => ({
  text: token.text,
  resolvesTo: (token.by === 'id' ? [token.text] : groupsNamed(token.text, world).map((group) => group.id)).map((id) =>
    shownId(id, { live }),
  ),
  place: token.place,
});

/** Offline nobody knows whether a declared group is there already, nor what any other name stands for. */
function shownId(id: string, { live }: { readonly live?: Surroundings['live'] | undefined }): string {
  if (isAssumedGroupId(id)) return 'unknown';
  return isNewGroupId(id) ? (live === undefined ? 'declared' : 'new') : id;
}

/** Members of an IngressGroup repeat one list; a reader wants it once. */
const distinctTokens = (tokens: readonly GroupToken[]): readonly GroupToken[] =>
  [...new Map(tokens.toReversed().map((token) => [token.text, token])).values()].toReversed();
