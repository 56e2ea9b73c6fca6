import type { ObservedLoadBalancer } from '../../../src/aws/observed.ts';
import { defaultSettings } from '../../../src/controller/settings.ts';
import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import type { Document } from '../../../src/manifests/document.ts';
import { ipv6Matters } from '../../../src/plan/ipv6.ts';
import { makePlan } from '../../../src/plan/make.ts';
import { matchGroups } from '../../../src/plan/match.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { cluster, owner } from './drifted.ts';
import { type ModelVpc, observedAs } from './model.ts';
import { type Step, stepsOf } from './steps.ts';

const vpcId = 'vpc-0123456789abcdef0';

type Deployed = { readonly documents: readonly Document[]; readonly loadBalancers: readonly ObservedLoadBalancer[] };

/** The plan of a run: whether the VPC has an IPv6 CIDR is told only where a run would ask. */
export function planFor(
  declared: readonly DeclaredGroup[],
  vpc: ModelVpc,
  { documents, loadBalancers }: Deployed = { documents: [], loadBalancers: [] },
): Plan {
  const unasked = observedAs(vpc, vpcId, undefined);
  const matches = matchGroups(declared, { ...unasked, owner, vpc: vpcId });
  const observed = ipv6Matters(matches) ? observedAs(vpc, vpcId, vpc.ipv6) : unasked;
  return makePlan({
    // Rules open whatever chance has them open; here that keeps nothing from being written.
    failOn: { kind: 'never' },
    owner,
    settings: defaultSettings(cluster),
    assumed: { documents, dependsOn: new Map() },
    contextFiles: new Set(),
    declarations: { groups: declared, elsewhere: [], broken: [], problems: [], findings: [] },
    observed: { ...observed, loadBalancers },
    problems: [],
    findings: [],
  });
}

/** The VPC when these steps are done. */
export const carriedOut = (steps: readonly Step[], vpc: ModelVpc): ModelVpc =>
  steps.reduce((now, step) => step(now), vpc);

export const applied = (plan: Plan, vpc: ModelVpc): ModelVpc => carriedOut(stepsOf(plan, vpc), vpc);
