import type { Listener, LoadBalancerRole, LoadBalancerType } from '../controller/answer.ts';
import type { FrontendPlan, LoadBalancerPlan, Plan, TokenPlan } from '../plan/plan.ts';
import type { Place } from '../problem.ts';
import { type KubernetesObject, objectOf } from './object.ts';

/** One load balancer that a frontend should have, and the groups it should carry. Plain data: what a poll is compared with. */
export type Expectation = {
  readonly frontend: { readonly kind: string; readonly id: string };
  /** The object a reader would describe or touch with kubectl. */
  readonly object: KubernetesObject;
  readonly cluster: string;
  readonly region: string;
  readonly vpc: string;
  readonly role: LoadBalancerRole;
  readonly type: LoadBalancerType;
  /** `assumed`: it rests on something outside the repository, so that a difference is told and no failure. */
  readonly scheme: { readonly value: string; readonly assumed: boolean };
  /** By which the controller finds its load balancer again, and so do we. */
  readonly trackingTags: Readonly<Record<string, string>>;
  /** What a new one would be called. A hint: one that exists keeps its own name. */
  readonly name: { readonly exact: string } | { readonly prefix: string };
  /** Empty where the frontend names none: then no group of ours may be left on it. */
  readonly groups: readonly ExpectedGroup[];
  /** Those that the controller makes of the manifests; empty where that is not known. */
  readonly listeners: readonly Listener[];
  /** Why the controller acts on the object, where that is known. */
  readonly because?: readonly string[];
  /** Where an annotation about it belongs. */
  readonly place?: Place;
};

/** One id or name that a frontend says, and every group it stands for: a name that several groups share means all of them. */
export type ExpectedGroup = { readonly token: string; readonly ids: readonly string[]; readonly place: Place };

/** A frontend that names groups and gets no load balancer from the controller as things stand, and why. */
export type Unbuilt = {
  readonly frontend: { readonly kind: string; readonly id: string };
  readonly object: KubernetesObject;
  readonly outcome: 'error' | 'dry-run' | 'ignored';
  readonly reason?: string;
  readonly place?: Place;
};

/**
 * What to look for on AWS, in the order of the plan. There is nothing to verify where no expectation has a group.
 * `namespace` is that of objects that name none, `statedScheme` what the repository says that the controller's flag
 * `--default-load-balancer-scheme` is, if it does.
 */
export function expectationsOf(
  plan: Pick<Plan, 'cluster' | 'region' | 'vpc' | 'frontends'>,
  options: {
    readonly namespace: string;
    readonly statedScheme?: string;
    /** Ids that are named and that no group has. */
    readonly missingIds?: readonly string[];
  },
): { readonly expectations: readonly Expectation[]; readonly unbuilt: readonly Unbuilt[] } {
  const expectations: Expectation[] = [];
  const unbuilt: Unbuilt[] = [];
  const nobody = new Set(['new', ...(options.missingIds ?? [])]);
  for (const frontend of plan.frontends) {
    const { kind, id, outcome } = frontend;
    const place = frontend.objects[0]?.place;
    if (outcome !== 'built') {
      if (!frontend.namesGroups) continue;
      unbuilt.push({
        frontend: { kind, id },
        object: objectOf(frontend, { tokens: [] }, options.namespace),
        outcome,
        ...(frontend.reason === undefined ? {} : { reason: frontend.reason }),
        ...(place === undefined ? {} : { place }),
      });
      continue;
    }
    for (const loadBalancer of frontend.loadBalancers) {
      const groups = loadBalancer.tokens.map((token) => expectedGroup(token, nobody));
      const annotate = groups[0]?.place ?? place;
      expectations.push({
        frontend: { kind, id },
        object: objectOf(frontend, loadBalancer, options.namespace),
        cluster: plan.cluster,
        region: plan.region,
        vpc: plan.vpc,
        role: loadBalancer.role,
        type: loadBalancer.type,
        scheme: { value: loadBalancer.scheme, assumed: isAssumed(frontend, loadBalancer, options.statedScheme) },
        trackingTags: loadBalancer.trackingTags,
        name: loadBalancer.name,
        groups,
        listeners: loadBalancer.listeners,
        ...(frontend.because === undefined ? {} : { because: frontend.because }),
        ...(annotate === undefined ? {} : { place: annotate }),
      });
    }
  }
  return { expectations, unbuilt };
}

/**
 * Whether a scheme rests on a flag that the repository does not state, on the load balancer that a Service had when the plan was
 * made, or on an object that the repository does not have.
 */
const isAssumed = (
  { dependsOn }: Pick<FrontendPlan, 'dependsOn'>,
  { scheme, schemeSaid }: Pick<LoadBalancerPlan, 'scheme' | 'schemeSaid'>,
  statedScheme: string | undefined,
): boolean => dependsOn.length > 0 || !(schemeSaid || scheme === statedScheme);

/** `IngressGroup shop/web`, with the role where it is not the main one. */
export const expectationTitle = (expectation: Expectation): string =>
  `${expectation.frontend.kind} ${expectation.frontend.id}${expectation.role === 'main' ? '' : ` (${expectation.role})`}`;

/** Every id expected, each once, in the order of the tokens. */
export const expectedIds = (expectation: Expectation): readonly string[] => [
  ...new Set(expectation.groups.flatMap((group) => group.ids)),
];

/** `new` stands for a group that the plan would make: there is no id yet. */
const expectedGroup = (token: TokenPlan, nobody: ReadonlySet<string>): ExpectedGroup => ({
  token: token.text,
  ids: token.resolvesTo.filter((id) => !nobody.has(id)),
  place: token.place,
});
