import type { Observed, ObservedQuota } from '../aws/observed.ts';
import type { Answer } from '../controller/answer.ts';
import { build } from '../controller/build.ts';
import { indexObjects } from '../controller/objects.ts';
import type { Settings } from '../controller/settings.ts';
import type { Finding, FindingId } from '../finding.ts';
import type { Declarations } from '../groups/declaration.ts';
import type { Problem } from '../problem.ts';
import type { Assumed } from './assume.ts';
import { countChanges } from './counts.ts';
import { digest } from './digest.ts';
import { driftFindings } from './drift.ts';
import { frontendPlans, outsideFindings } from './frontends.ts';
import { lint } from './lint/lint.ts';
import { outcomeFindings } from './lint/outcomes.ts';
import { placeholders } from './lint/placeholders.ts';
import { declaredPlan, groupChanges, groupPlan } from './group-plan.ts';
import { heldGroups, waitingFor } from './held.ts';
import { inboundRules } from './inbound.ts';
import type { NamedBefore } from './lint/removed.ts';
import { ruleFindings } from './lint/rules.ts';
import { type Match, matchGroups } from './match.ts';
import { nameFindings } from './names.ts';
import { compareText } from '../groups/rule.ts';
import { byPlace } from './order.ts';
import { isDeletable, orphanFindings, orphans } from './orphans.ts';
import { needAws } from './offline.ts';
import type { GroupPlan, Plan, PlanQuota } from './plan.ts';
import { isPlanned } from './planned.ts';
import { applyPolicy, noPolicy, type PolicyInput } from './policy.ts';
import { goesBy, prefixListProblems } from './references.ts';
import { referencedElsewhere } from './referenced.ts';
import { refusedNames } from './refused.ts';
import { lookupOf } from './resolve.ts';
import { sharedGroupFindings } from './shared.ts';
import { staleReferences } from './stale-references.ts';
import { blockedGroups, type FailOn, groupsAsWritten } from './stops.ts';
import { trackedIn } from './tracked.ts';
import { allTokens, namedTexts, unusedDeclarations } from './uses.ts';
import { worldAfter } from './world.ts';

export type PlanInput = {
  readonly owner: string;
  readonly settings: Settings;
  /** Manifests, context, and what had to be assumed. */
  readonly assumed: Assumed;
  /** Files of the context: what stands in them is never planned. */
  readonly contextFiles: ReadonlySet<string>;
  readonly declarations: Declarations;
  /** With the rules of every group that a declared one stands for, and `ipv6` where `ipv6Matters` says so. */
  readonly observed: Observed;
  /** What stands for each declared group in `observed`, where it was worked out before. */
  readonly matches?: readonly Match[];
  /** Problems and findings of the rooms before this one. */
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
  /** What frontends named at the base of the pull request; absent where that is not known. */
  readonly namedBefore?: NamedBefore;
  /** Absent where there is none. */
  readonly policy?: PolicyInput;
  readonly failOn: FailOn;
  /** Findings that are over once a plan is carried out, of a run that carries it out or comes after: an entry for one is not called unused. */
  readonly over?: readonly FindingId[];
  /** Offline `observed` is `imagined`. Absent: live. */
  readonly basis?: Plan['basis'];
};

/**
 * The plan: what has to change so that AWS is as declared, what the controller will then do, and what a reader should know.
 * Plain data; the same input gives the same bytes.
 */
export function makePlan(input: PlanInput): Plan {
  const { owner, settings, declarations, observed } = input;
  const scope = { owner, cluster: settings.cluster };
  const matches = input.matches ?? matchGroups(declarations.groups, { ...observed, owner, vpc: observed.vpc.id });
  const world = worldAfter(observed, matches, declarations.broken);
  const cluster = build(input.assumed.documents, world, settings);
  const answer = ownPart(cluster, input.contextFiles);
  const objects = indexObjects(input.assumed.documents, settings);
  const tokens = allTokens(answer);

  const unfilled = placeholders(tokens, world);
  const names = nameFindings(
    tokens.filter(({ token }) => !unfilled.tokens.has(token)),
    declarations,
    matches,
    world,
    observed.outside,
  );
  const reported = new Set([
    ...names.flatMap((found) => found.group ?? []),
    ...[...unfilled.tokens].map(({ text }) => text),
  ]);
  const isOffline = input.basis === 'offline';
  const problems = [...input.problems, ...(isOffline ? [] : prefixListProblems(declarations.groups, observed))].sort(
    byPlace,
  );
  const lookup = lookupOf(matches, observed);
  const inbound = { matches, observed, lookup, settings };
  const differences = groupChanges(matches, observed, { ...scope, lookup });
  const judged = differences.map(({ match, difference: { changes } }) => ({ match, changes }));
  const left = orphans(observed.groups, scope, namedTexts(tokens, declarations));
  const found = [
    ...input.findings,
    ...names,
    ...unfilled.findings,
    ...matches.flatMap((match) => match.finding ?? []),
    ...differences.flatMap((entry) => entry.difference.findings),
    ...driftFindings(judged, { lookup, region: observed.region }),
    ...sharedGroupFindings(judged, scope.cluster),
    ...staleReferences(matches, observed, goesBy(judged)),
    ...outcomeFindings(answer, reported),
    ...refusedNames(answer),
    ...outsideFindings(answer, input.assumed.dependsOn),
    ...lint({
      answer,
      documents: input.assumed.documents,
      objects,
      contextFiles: input.contextFiles,
      settings,
      owner,
      observed,
      matches,
      namedBefore: input.namedBefore ?? new Map(),
    }),
    ...ruleFindings({
      answer,
      cluster,
      assumed: input.assumed,
      settings,
      observed,
      matches,
      world,
      // As declared: what keeps a group from being written is told already.
      inbound: inboundRules({ ...inbound, held: new Set(), waiting: [] }),
      openEnded: isOffline || input.findings.some(({ id }) => id === 'unrendered'),
      contextGiven: input.contextFiles.size > 0,
    }),
    ...orphanFindings(left),
    ...referencedElsewhere(
      left.filter(isDeletable(scope.cluster)),
      observed.groups.filter((group) => !left.includes(group)),
      goesBy(judged),
    ),
    // What is not rendered may name any of them.
    ...(input.findings.some(({ id }) => id === 'unrendered') ? [] : unusedDeclarations(tokens, declarations)),
  ];
  const notJudged = isOffline ? needAws : [];
  const byPolicy = applyPolicy(
    found.filter(({ id }) => !notJudged.includes(id)),
    input.policy ?? noPolicy,
    scope.cluster,
    // Nobody knows what an entry matches while something cannot be read.
    problems.length > 0 ? 'all' : [...notJudged, ...(input.over ?? [])],
  );
  const findings = byPolicy.findings.toSorted(byPlace);
  const blockers = blockedGroups(findings, input.failOn);
  const planned = differences.map((entry) => (isOffline ? declaredPlan : groupPlan)(entry, blockers)).sort(byName);
  const groups = isOffline ? planned : withWaiting(planned);

  return {
    version: 1,
    kind: 'apply',
    basis: input.basis ?? 'live',
    ...scope,
    region: observed.region,
    vpc: observed.vpc.id,
    groups,
    frontends: frontendPlans(answer, {
      world,
      dependsOn: input.assumed.dependsOn,
      objects,
      settings,
      inbound: inboundRules({
        ...inbound,
        held: isOffline ? new Set() : heldGroups(groups),
        waiting: groups.filter(({ waitsFor }) => waitsFor !== undefined),
      }),
      ...(isOffline ? {} : { live: trackedIn(observed.loadBalancers) }),
    }),
    problems,
    findings,
    ...(observed.quota === undefined ? {} : { quota: quotaOf(observed.quota) }),
    ...(byPolicy.judgedOn === undefined ? {} : { judgedOn: byPolicy.judgedOn }),
    ...(isOffline
      ? { notJudged, digest: '' }
      : {
          counts: countChanges(groups),
          digest: digest({
            kind: 'apply',
            vpc: observed.vpc.id,
            groups: groupsAsWritten({ problems, findings, groups }),
          }),
        }),
  };
}

function withWaiting(groups: readonly GroupPlan[]): readonly GroupPlan[] {
  const waiting = waitingFor(groups);
  return groups.map((group) => {
    const waitsFor = waiting.get(group.name);
    return waitsFor === undefined ? group : { ...group, waitsFor };
  });
}

/** The part of an answer that is about the repository's own objects. */
const ownPart = ({ frontends, others }: Answer, contextFiles: ReadonlySet<string>): Answer => ({
  frontends: frontends.filter((frontend) => isPlanned(frontend, contextFiles)),
  others: others.filter(({ document }) => !contextFiles.has(document.file)),
});

const quotaOf = ({ rulesPerGroup, assumed }: ObservedQuota): PlanQuota => ({
  rulesPerGroup,
  ...(assumed === undefined ? {} : { assumed }),
});

const byName = (a: GroupPlan, b: GroupPlan): number => compareText(a.name, b.name);
