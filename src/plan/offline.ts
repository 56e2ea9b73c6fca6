import type { Observed, ObservedGroup } from '../aws/observed.ts';
import type { Frontend } from '../controller/answer.ts';
import { type FindingId, findingIds } from '../finding.ts';
import type { Declarations } from '../groups/declaration.ts';
import { frontendLabel } from './label.ts';
import { placeholders } from './lint/placeholders.ts';
import { tagKeys } from './ownership.ts';
import { assumedGroupId, newGroupId } from './world.ts';

type Repository = {
  readonly declarations: Pick<Declarations, 'groups' | 'broken'>;
  readonly frontends: readonly Pick<Frontend, 'kind' | 'id' | 'tokens'>[];
};

/**
 * AWS as an offline plan takes it: declared groups are not there yet, one to adopt is, and every other name or id that a frontend
 * lists exists exactly once. So whatever the controller refuses then, it refuses whatever AWS has. Text that a template was to fill
 * in is no name.
 */
export function imagined(
  { declarations, frontends }: Repository,
  { vpc, region }: { readonly vpc: string; readonly region: string },
): Observed {
  const declared = new Set([...declarations.groups.map(({ name }) => name), ...declarations.broken]);
  const adopted = declarations.groups.flatMap(({ adopt }) => adopt ?? []);
  const named = frontends.flatMap((frontend) =>
    frontend.tokens.map((token) => ({ token, frontend: frontendLabel(frontend) })),
  );
  const known = [...declared].map((name) => ({ id: newGroupId(name), vpc, tags: { [tagKeys.name]: name } }));
  const unfilled = placeholders(named, { vpc, securityGroups: known, loadBalancers: [] }).tokens;
  const tokens = named.flatMap(({ token }) => (unfilled.has(token) ? [] : [token]));
  const names = new Set(tokens.flatMap(({ by, text }) => (by === 'name' ? [withoutEscapes(text)] : [])));
  const ids = new Set([...adopted, ...tokens.flatMap(({ by, text }) => (by === 'id' && isId(text) ? [text] : []))]);
  return {
    region,
    vpc: { id: vpc },
    groups: [
      // Whatever one that is taken over has, the plan says nothing of it.
      ...[...ids].sort().map((id) => ({
        ...group(id, vpc, {}),
        // A reader knows it by nothing else.
        name: id,
        ...(adopted.includes(id) ? { rules: [] } : {}),
      })),
      ...[...names]
        .filter((name) => !declared.has(name))
        .sort()
        .map((name) => group(assumedGroupId(name), vpc, { [tagKeys.name]: name })),
    ],
    outside: [],
    missingIds: [],
    loadBalancers: [],
    prefixLists: [],
  };
}

/** A name that an EC2 filter of this text finds, wildcards taken as they stand. */
const withoutEscapes = (text: string): string => text.replaceAll(/\\([\s\S]?)/g, '$1');

const isId = (text: string): boolean => /^sg-([0-9a-f]{8}|[0-9a-f]{17})$/.test(text);

/** Nobody knows its rules, and its name is no declared one's. */
const group = (id: string, vpc: string, tags: ObservedGroup['tags']): ObservedGroup => ({
  id,
  name: '',
  description: '',
  vpc,
  account: '',
  tags,
  references: [],
  opensIpv6Egress: false,
});

/** Whether a finding can be told of the repository alone, or would be a guess without AWS. */
const judgedBy = {
  'undeclared-group': 'aws',
  'ambiguous-name': 'aws',
  'foreign-owner': 'aws',
  'wrong-vpc': 'aws',
  'name-not-expressible': 'repository',
  'stale-commit': 'aws',
  'quota-exceeded': 'aws',
  'gap-needed': 'aws',
  'conflicting-groups': 'repository',
  'unmanaged-object': 'repository',
  'duplicate-object': 'repository',
  'nlb-without-groups': 'repository',
  'quic-with-groups': 'repository',
  'too-many-groups': 'repository',
  'template-placeholder': 'repository',
  'controller-refuses': 'repository',
  'invalid-boolean': 'repository',
  'nothing-to-verify': 'aws',
  'world-open-admin': 'repository',
  'world-open-port': 'repository',
  'private-source-on-public': 'aws',
  'rule-without-listener': 'aws',
  'listener-blocked': 'repository',
  'outside-repository': 'repository',
  'backend-unmanaged': 'aws',
  'source-ranges-ignored': 'repository',
  'annotation-removed': 'repository',
  'egress-blocks-targets': 'repository',
  'unused-allow': 'repository',
  'expired-allow': 'repository',
  unrendered: 'repository',
  'host-bits': 'repository',
  drift: 'aws',
  'other-cluster': 'aws',
  'stale-reference': 'aws',
  'referenced-elsewhere': 'aws',
  'duplicate-rule': 'repository',
  'public-web': 'repository',
  orphan: 'aws',
  'unused-declaration': 'repository',
  'description-immutable': 'aws',
} as const satisfies Record<FindingId, 'aws' | 'repository'>;

/** Findings that an offline plan does not judge, in the order in which they are listed everywhere. */
export const needAws: readonly FindingId[] = findingIds.filter((id) => judgedBy[id] === 'aws');
