import type { Observed } from '../aws/observed.ts';
import type { Answer, GroupToken } from '../controller/answer.ts';
import { build } from '../controller/build.ts';
import type { Settings } from '../controller/settings.ts';
import { type Finding, type FindingId, finding, findingKinds } from '../finding.ts';
import type { Declarations } from '../groups/declaration.ts';
import type { Problem } from '../problem.ts';
import type { Assumed } from './assume.ts';
import { countChanges } from './counts.ts';
import { difference } from './difference.ts';
import { digest } from './digest.ts';
import { frontendFindings, frontendLabel, frontendPlans, objectName, outsideFindings } from './frontends.ts';
import { type Match, matchGroups } from './match.ts';
import { nameFindings } from './names.ts';
import { compareText } from '../groups/rule.ts';
import { byPlace } from './order.ts';
import { orphanFindings } from './orphans.ts';
import type { GroupPlan, Plan } from './plan.ts';
import { declaredRules, prefixListProblems } from './references.ts';
import { lookupOf } from './resolve.ts';
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
  /** Problems and findings of the rooms before this one. */
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
};

/**
 * The plan: what has to change so that AWS is as declared, what the controller will then do, and what a reader should know.
 * Plain data; the same input gives the same bytes.
 */
export function makePlan(input: PlanInput): Plan {
  const { owner, settings, declarations, observed } = input;
  const scope = { owner, cluster: settings.cluster };
  const matches = matchGroups(declarations.groups, { ...observed, owner, vpc: observed.vpc.id });
  const world = worldAfter(observed, matches, declarations.broken);
  const answer = planned(build(input.assumed.documents, world, settings), input.contextFiles);
  const tokens = allTokens(answer);

  const names = nameFindings(tokens, declarations, world);
  const reported = new Set(names.flatMap((found) => found.group ?? []));
  const lookup = lookupOf(matches, observed);
  const differences = matches.map((match) => ({
    match,
    difference:
      match.finding === undefined
        ? difference(match.declared, match.existing, { ...scope, ipv6: observed.vpc.ipv6 ?? false, lookup })
        : nothing,
  }));
  const findings = [
    ...input.findings,
    ...names,
    ...matches.flatMap((match) => match.finding ?? []),
    ...differences.flatMap((entry) => entry.difference.findings),
    ...frontendFindings(answer, reported),
    ...outsideFindings(answer, input.assumed.dependsOn),
    ...orphanFindings(observed.groups, scope, namedTexts(tokens, declarations)),
    ...unusedDeclarations(tokens, declarations),
  ].sort(byPlace);
  const blockers = blockedGroups(findings);
  const groups = differences.map((entry) => groupPlan(entry.match, entry.difference, blockers)).sort(byName);

  return {
    version: 1,
    kind: 'apply',
    ...scope,
    region: observed.region,
    vpc: observed.vpc.id,
    groups,
    frontends: frontendPlans(answer, world, input.assumed.dependsOn),
    problems: [...input.problems, ...prefixListProblems(declarations.groups, observed)].sort(byPlace),
    findings,
    counts: countChanges(groups),
    digest: digest({ kind: 'apply', vpc: observed.vpc.id, groups }),
  };
}

/** The part of an answer that is about the repository's own objects. */
const planned = ({ frontends, others }: Answer, contextFiles: ReadonlySet<string>): Answer => ({
  frontends: frontends.filter(
    ({ members }) => members.length === 0 || members.some(({ file }) => !contextFiles.has(file)),
  ),
  others: others.filter(({ document }) => !contextFiles.has(document.file)),
});

const nothing = { changes: [], unchanged: 0, findings: [] } as const;

function groupPlan(
  { declared, existing }: Match,
  { changes, unchanged }: Pick<GroupPlan, 'changes' | 'unchanged'>,
  blockers: ReadonlyMap<string, FindingId>,
): GroupPlan {
  const blocked = blockers.get(declared.name);
  return {
    name: declared.name,
    ...(existing === undefined ? {} : { id: existing.id }),
    ...(blocked === undefined ? {} : { blocked }),
    refersTo: [
      ...new Set(declaredRules(declared).flatMap(({ peer }) => (peer.kind === 'group-name' ? [peer.name] : []))),
    ].sort(),
    changes,
    unchanged,
    place: declared.place,
  };
}

/** Errors about a group keep that group from being written. */
const blockedGroups = (findings: readonly Finding[]): ReadonlyMap<string, FindingId> =>
  new Map(
    findings.flatMap((found) =>
      found.severity === 'error' && findingKinds[found.id].about === 'group' && found.group !== undefined
        ? [[found.group, found.id] as const]
        : [],
    ),
  );

type NamedToken = { readonly token: GroupToken; readonly frontend: string };

/** Every id and name that a frontend, or an object that wants to be one, lists. */
const allTokens = (answer: Answer): readonly NamedToken[] => [
  ...answer.frontends.flatMap((frontend) =>
    frontend.tokens.map((token) => ({ token, frontend: frontendLabel(frontend) })),
  ),
  ...answer.others.flatMap((other) => other.tokens.map((token) => ({ token, frontend: objectName(other.document) }))),
];

/** Everything that a frontend, a declaration or a rule says of groups, also for other clusters and in declarations with a problem. */
const namedTexts = (tokens: readonly NamedToken[], declarations: Declarations): ReadonlySet<string> =>
  new Set([
    ...tokens.map(({ token }) => token.text),
    ...declarations.broken,
    ...declarations.elsewhere.map((group) => group.name),
    ...declarations.groups.flatMap((group) => [
      group.name,
      ...(group.adopt === undefined ? [] : [group.adopt]),
      ...peersNamed(group),
    ]),
  ]);

const unusedDeclarations = (tokens: readonly NamedToken[], declarations: Declarations): readonly Finding[] => {
  const used = new Set([
    ...tokens.map(({ token }) => token.text),
    ...declarations.groups.flatMap((group) => peersNamed(group)),
  ]);
  return declarations.groups
    .filter((group) => !used.has(group.name) && (group.adopt === undefined || !used.has(group.adopt)))
    .map((group) =>
      finding('unused-declaration', {
        message: `no frontend and no rule of this repository names ${group.name}`,
        action: `Name it on an Ingress, a Service or a Gateway, or take the declaration away.`,
        group: group.name,
        place: group.place,
      }),
    );
};

const peersNamed = (group: Declarations['groups'][number]): readonly string[] =>
  declaredRules(group).flatMap(({ peer }) => {
    if (peer.kind === 'group-name') return [peer.name];
    return peer.kind === 'group' ? [peer.id] : [];
  });

const byName = (a: GroupPlan, b: GroupPlan): number => compareText(a.name, b.name);
