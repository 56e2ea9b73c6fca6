import * as v from 'valibot';
import { findingIds } from '../finding.ts';

/**
 * A plan as plan.json has it, for those who read one: it makes the published JSON Schema, and a test holds it to the types in plan.ts.
 * Keys that are not known are left out and are no fault, since a version only ever gets more of them.
 */

/** Not `v.record`, which leaves out keys such as `constructor`. */
export const textsSchema = v.custom<Readonly<Record<string, string>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((entry) => typeof entry === 'string'),
  'expected a map of texts',
);

const texts = v.array(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const from1 = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9));

export const placeSchema = v.pipe(
  v.object({ file: v.string(), line: from1, column: from1 }),
  v.description('A place in a file of the workspace. Line and column count from 1.'),
);

export const problemSchema = v.pipe(
  v.object({ message: v.string(), hint: v.exactOptional(v.string()), place: v.exactOptional(placeSchema) }),
  v.description('Input that cannot be understood. One problem stops every write.'),
);

const findingId = v.picklist(findingIds);

export const findingSchema = v.pipe(
  v.object({
    id: findingId,
    severity: v.picklist(['error', 'warning', 'info']),
    message: v.string(),
    action: v.string(),
    group: v.exactOptional(v.string()),
    groupId: v.exactOptional(v.string()),
    frontend: v.exactOptional(v.string()),
    place: v.exactOptional(placeSchema),
    controls: v.exactOptional(texts),
    ports: v.exactOptional(v.object({ from: v.number(), to: v.number() })),
    accepted: v.exactOptional(
      v.object({
        reason: v.string(),
        until: v.exactOptional(v.string()),
        byThisChange: v.exactOptional(v.boolean()),
        place: v.exactOptional(placeSchema),
      }),
    ),
  }),
  v.description('Something that a reader should know, with what to do.'),
);

const peer = v.variant('kind', [
  v.object({ kind: v.picklist(['ipv4', 'ipv6']), cidr: v.string() }),
  v.object({ kind: v.literal('prefix-list'), id: v.string() }),
  v.object({ kind: v.literal('group'), id: v.string(), account: v.exactOptional(v.string()) }),
  v.object({ kind: v.picklist(['prefix-list-name', 'group-name']), name: v.string() }),
  v.object({ kind: v.literal('self') }),
]);

const rule = v.pipe(
  v.object({
    direction: v.picklist(['ingress', 'egress']),
    protocol: v.string(),
    from: v.nullable(v.number()),
    to: v.nullable(v.number()),
    peer,
    description: v.exactOptional(v.string()),
  }),
  v.description('One protocol, one port range, one peer. Peers keep the names that they were declared with.'),
);

export const changeSchema = v.variant('kind', [
  v.object({
    kind: v.literal('create-group'),
    description: v.string(),
    tags: textsSchema,
    egress: v.picklist(['kept', 'rules']),
  }),
  v.object({ kind: v.literal('add-rule'), rule }),
  v.object({ kind: v.literal('modify-rule'), ruleId: v.string(), before: rule, rule }),
  v.object({ kind: v.literal('describe-rule'), ruleId: v.string(), rule, before: v.string() }),
  v.object({ kind: v.literal('remove-rule'), ruleId: v.string(), rule }),
  v.object({ kind: v.literal('tag-group'), set: textsSchema, before: textsSchema }),
  v.object({ kind: v.literal('untag-group'), keys: texts }),
  v.object({ kind: v.literal('delete-group') }),
]);

const direction = v.picklist(['ingress', 'egress']);

export const exchangeSchema = v.pipe(
  v.object({
    turn: from1,
    steps: v.array(v.object({ call: v.picklist(['revoke', 'authorize', 'modify']), direction, rows: v.array(count) })),
  }),
  v.description('At the quota: how old rules make room for new ones. `rows` are positions in `changes`.'),
);

const group = v.object({
  name: v.string(),
  id: v.exactOptional(v.string()),
  unfinished: v.exactOptional(
    v.pipe(v.literal(true), v.description('Made by a run that did not come to its end: nobody uses it yet.')),
  ),
  blocked: v.exactOptional(findingId),
  waitsFor: v.exactOptional(
    v.pipe(
      v.string(),
      v.description(
        'The group that was to let through some of what this one takes away, and is not opened: nothing is taken away here.',
      ),
    ),
  ),
  refersTo: texts,
  changes: v.array(changeSchema),
  unchanged: count,
  exchange: v.exactOptional(exchangeSchema),
  declared: v.exactOptional(
    v.pipe(v.array(rule), v.description('Offline: its rules as declared, and no changes, since nothing was compared.')),
  ),
  unmet: v.exactOptional(
    v.pipe(
      v.array(rule),
      v.description('Its rules as declared, where it is not ours: none of them is known to stand.'),
    ),
  ),
  place: v.exactOptional(placeSchema),
});

const optionalText = v.exactOptional(v.string());

const source = v.variant('kind', [
  v.object({ kind: v.literal('internet'), family: v.picklist(['ipv4', 'ipv6']) }),
  v.object({ kind: v.literal('cidr'), cidr: v.string() }),
  v.object({ kind: v.literal('prefix-list'), id: optionalText, name: optionalText }),
  v.object({ kind: v.literal('group'), id: optionalText, name: optionalText, account: optionalText }),
  v.object({ kind: v.literal('unknown'), group: v.string() }),
]);

const exposure = v.object({
  protocol: v.string(),
  port: v.number(),
  before: v.exactOptional(
    v.pipe(v.array(source), v.description('Who can reach it now; absent where that is not known.')),
  ),
  after: v.pipe(v.array(source), v.description('Who can reach it when the plan is applied.')),
});

const loadBalancer = v.object({
  role: v.picklist(['main', 'frontend-nlb']),
  type: v.picklist(['application', 'network']),
  scheme: v.string(),
  schemeSaid: v.boolean(),
  name: v.union([v.object({ exact: v.string() }), v.object({ prefix: v.string() })]),
  trackingTags: textsSchema,
  listeners: v.array(v.object({ port: v.number(), protocol: v.string(), redirects: v.exactOptional(v.literal(true)) })),
  exposure: v.pipe(v.array(exposure), v.description('Who can reach each listener: the union over all groups.')),
  securityGroups: texts,
  tokens: v.array(v.object({ text: v.string(), resolvesTo: texts, place: placeSchema })),
});

const frontend = v.object({
  kind: v.string(),
  id: v.string(),
  objects: v.array(v.object({ name: v.string(), place: placeSchema })),
  outcome: v.picklist(['built', 'error', 'dry-run', 'ignored']),
  reason: v.exactOptional(v.string()),
  because: v.exactOptional(texts),
  namesGroups: v.boolean(),
  dependsOn: texts,
  loadBalancers: v.array(loadBalancer),
});

/** What plan.json has of a plan: the entries of an object, for those who put more beside them. */
export const planEntries = {
  version: v.pipe(v.literal(1), v.description('A version only ever gets more keys: leave out those you do not know.')),
  kind: v.picklist(['apply', 'cleanup']),
  basis: v.pipe(
    v.picklist(['live', 'offline']),
    v.description('What it rests on: AWS as it was when the plan was made, or the manifests alone.'),
  ),
  owner: v.string(),
  cluster: v.string(),
  region: v.string(),
  vpc: v.string(),
  groups: v.pipe(v.array(group), v.description('Declared groups (cleanup: those that go), sorted by name.')),
  frontends: v.array(frontend),
  problems: v.array(problemSchema),
  findings: v.array(findingSchema),
  notJudged: v.exactOptional(
    v.pipe(v.array(findingId), v.description('Offline: findings that need AWS and were not judged.')),
  ),
  judgedOn: v.exactOptional(
    v.pipe(v.string(), v.description('The day (UTC) on which the entries of the policy were judged.')),
  ),
  kept: v.exactOptional(
    v.pipe(
      v.array(v.object({ name: v.string(), id: v.string(), reason: v.string() })),
      v.description('Of a cleanup: own groups that stay, and why.'),
    ),
  ),
  quota: v.exactOptional(
    v.pipe(
      v.object({ rulesPerGroup: count, assumed: v.exactOptional(v.string()) }),
      v.description('How many rules AWS lets a group have in each direction and address family, where one comes near.'),
    ),
  ),
  counts: v.exactOptional(
    v.pipe(
      v.object({ add: count, change: count, remove: count, unchanged: count }),
      v.description('Rows by what they do. Absent offline: what of it is there already is not known.'),
    ),
  ),
  digest: v.pipe(
    v.string(),
    v.description('sha256 (hexadecimal) over the VPC and the changes that are written; empty offline.'),
  ),
} as const;
