import { groupsNamed } from '../controller/resolve.ts';
import type { Answer, Frontend, GroupToken, LoadBalancer, Other, World } from '../controller/answer.ts';
import { type Finding, type FindingId, finding } from '../finding.ts';
import { type Document, valueAt } from '../manifests/document.ts';
import { compareText } from '../groups/rule.ts';
import type { Assumed } from './assume.ts';
import type { FrontendPlan, LoadBalancerPlan, TokenPlan } from './plan.ts';
import { isNewGroupId } from './world.ts';

/** What the controller will do when it finds the groups of this plan, as a reader sees it. Sorted by kind and id. */
export const frontendPlans = (answer: Answer, world: World, dependsOn: Assumed['dependsOn']): readonly FrontendPlan[] =>
  answer.frontends
    .map((frontend) => frontendPlan(frontend, world, dependsOn))
    .sort((a, b) => compareText(`${a.kind} ${a.id}`, `${b.kind} ${b.id}`));

function frontendPlan(frontend: Frontend, world: World, dependsOn: Assumed['dependsOn']): FrontendPlan {
  const { outcome } = frontend;
  return {
    kind: frontend.kind,
    id: frontend.id,
    objects: frontend.members.map((document) => ({ name: objectName(document), place: document.locate([]) })),
    outcome: outcome.result,
    ...(outcome.result === 'error' ? { reason: outcome.message } : {}),
    namesGroups: frontend.tokens.length > 0,
    dependsOn: missingFor(frontend, dependsOn),
    loadBalancers:
      outcome.result === 'built'
        ? outcome.loadBalancers.map((loadBalancer) => loadBalancerPlan(loadBalancer, frontend.tokens, world))
        : [],
  };
}

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

function loadBalancerPlan(loadBalancer: LoadBalancer, tokens: readonly GroupToken[], world: World): LoadBalancerPlan {
  const own = tokens.filter((token) => token.role === loadBalancer.role);
  // A frontend NLB that names no groups of its own takes those of its ALB.
  const named = own.length > 0 ? own : tokens.filter((token) => token.role === 'main');
  return {
    role: loadBalancer.role,
    type: loadBalancer.type,
    scheme: loadBalancer.scheme,
    name: loadBalancer.name,
    trackingTags: loadBalancer.trackingTags,
    listeners: loadBalancer.listeners,
    securityGroups: loadBalancer.securityGroups.map((id) => (isNewGroupId(id) ? 'new' : id)),
    tokens: distinctTokens(named).map((token) => tokenPlan(token, world)),
  };
}

const tokenPlan = (token: GroupToken, world: World): TokenPlan => ({
  text: token.text,
  resolvesTo: (token.by === 'id' ? [token.text] : groupsNamed(token.text, world).map((group) => group.id)).map((id) =>
    isNewGroupId(id) ? 'new' : id,
  ),
  place: token.place,
});

/** Members of an IngressGroup repeat one list; a reader wants it once. */
const distinctTokens = (tokens: readonly GroupToken[]): readonly GroupToken[] =>
  [...new Map(tokens.toReversed().map((token) => [token.text, token])).values()].toReversed();

/** What makes a frontend that names groups fail, and the objects that name groups where nobody reads them. */
export function frontendFindings(answer: Answer, reported: ReadonlySet<string>): readonly Finding[] {
  return [
    ...answer.frontends.flatMap((frontend) => outcomeFindings(frontend, reported)),
    ...answer.others.flatMap(unmanagedObject),
  ];
}

function outcomeFindings(frontend: Frontend, reported: ReadonlySet<string>): readonly Finding[] {
  const [first] = frontend.tokens;
  if (first === undefined) return [];
  const label = frontendLabel(frontend);
  const { outcome } = frontend;
  switch (outcome.result) {
    case 'ignored':
    case 'dry-run':
      return [];
    case 'built':
      return outcome.loadBalancers
        .filter((loadBalancer) => loadBalancer.securityGroups.length === 0)
        .map(() =>
          finding('nlb-without-groups', {
            message: `the network load balancer of ${label} has no security groups, and AWS lets none be added to one that was made without`,
            action: 'Recreate it: delete the object and apply it again (its DNS name changes).',
            frontend: label,
            place: first.place,
          }),
        );
    case 'error': {
      // A name that nothing or several groups have is reported where it stands.
      if (outcome.kind === 'unresolved-group' && frontend.tokens.some((token) => reported.has(token.text))) return [];
      const place = outcome.place ?? first.place;
      return [
        finding(errorFinding(outcome.kind), {
          message: `the controller gives up on ${label}: ${outcome.message}`,
          action: errorAction(outcome.kind),
          frontend: label,
          place,
        }),
      ];
    }
  }
}

type ErrorKind = Extract<Frontend['outcome'], { result: 'error' }>['kind'];

const errorFinding = (kind: ErrorKind): FindingId =>
  kind === 'conflicting-groups' || kind === 'invalid-boolean' ? kind : 'controller-refuses';

const errorAction = (kind: ErrorKind): string =>
  kind === 'conflicting-groups'
    ? 'Write the same list, in the same order, on every member of the IngressGroup that has one.'
    : kind === 'invalid-boolean'
      ? 'Write "true" or "false", in quotes.'
      : 'Mend the object; until then the controller changes nothing on its load balancer.';

function unmanagedObject(other: Other): readonly Finding[] {
  const [first] = other.tokens;
  return first === undefined
    ? []
    : [
        finding('unmanaged-object', {
          message: `${objectName(other.document)} names security groups, but the controller does not act on it: ${other.reason}`,
          action: 'Give it a class that the controller serves, or take the annotation away.',
          frontend: objectName(other.document),
          place: first.place,
        }),
      ];
}

export const frontendLabel = (frontend: Pick<Frontend, 'kind' | 'id'>): string => `${frontend.kind} ${frontend.id}`;

/** `Kind namespace/name`, as a reader would ask for it. */
export function objectName({ object }: Pick<Document, 'object'>): string {
  const kind = valueAt(object, ['kind']);
  const name = valueAt(object, ['metadata', 'name']);
  const namespace = valueAt(object, ['metadata', 'namespace']);
  return `${text(kind, 'object')} ${typeof namespace === 'string' && namespace !== '' ? `${namespace}/` : ''}${text(name, '(no name)')}`;
}

const text = (value: unknown, fallback: string): string =>
  typeof value === 'string' && value !== '' ? value : fallback;
