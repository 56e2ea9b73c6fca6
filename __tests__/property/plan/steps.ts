import type { DeclaredPeer, Peer, Rule } from '../../../src/groups/rule.ts';
import type { Change, GroupPlan, Plan, PlannedRule } from '../../../src/plan/plan.ts';
import { awsEgress, keyOf, type ModelGroup, type ModelRule, type ModelVpc, prefixLists } from './model.ts';

/** One call, or a part of one. A crash may come after any of them. */
export type Step = (vpc: ModelVpc) => ModelVpc;

/** The steps of a plan, in the order in which an apply works; none where a name says something that is not so. */
export function stepsOf(plan: Plan, vpc: ModelVpc): readonly Step[] {
  if (isStopped(plan)) return [];
  const groups = plan.groups.filter((group) => !isSkipped(group, plan.groups));
  const call = (kinds: readonly Change['kind'][], some: (group: GroupPlan) => boolean = () => true): readonly Step[] =>
    groups
      .filter(some)
      .flatMap((group) => group.changes.filter(({ kind }) => kinds.includes(kind)).map((change) => ({ group, change })))
      .map(({ group, change }) => effectOf(group, change, (peer) => resolve(peer, group, plan, vpc)));
  const early = (group: GroupPlan): boolean => group.changes.some(givesName);
  const late = (group: GroupPlan): boolean => group.changes.length > 0 && !early(group);
  return [
    ...call(['create-group']),
    ...call(['add-rule']),
    ...groups.filter((group) => group.changes.some(hasOwnEgress)).map(loseDefaultEgress),
    ...call(['describe-rule'], early),
    ...call(['remove-rule'], early),
    ...groups.filter((group) => group.changes.some(({ kind }) => kind === 'create-group')).map(getName),
    ...call(['tag-group'], early),
    ...call(['describe-rule'], late),
    ...call(['remove-rule'], late),
    ...call(['tag-group'], late),
    ...groups.filter((group) => group.changes.length > 0).map(sign),
  ];
}

export const isStopped = ({ problems, findings }: Pick<Plan, 'problems' | 'findings'>): boolean =>
  problems.length > 0 || findings.some(({ id }) => id === 'undeclared-group' || id === 'ambiguous-name');

/** Blocked, or its rules refer to one that is. */
export function isSkipped(
  group: Pick<GroupPlan, 'name' | 'blocked' | 'refersTo'>,
  groups: readonly Pick<GroupPlan, 'name' | 'blocked' | 'refersTo'>[],
  seen: readonly string[] = [],
): boolean {
  if (group.blocked !== undefined) return true;
  return groups
    .filter(({ name }) => group.refersTo.includes(name) && !seen.includes(name))
    .some((other) => isSkipped(other, groups, [...seen, group.name]));
}

const givesName = (change: Change): boolean =>
  change.kind === 'create-group' || (change.kind === 'tag-group' && Object.hasOwn(change.set, 'Name'));
const hasOwnEgress = (change: Change): boolean => change.kind === 'create-group' && change.egress === 'rules';

function effectOf(group: GroupPlan, change: Change, resolved: (peer: DeclaredPeer) => (vpc: ModelVpc) => Peer): Step {
  switch (change.kind) {
    case 'create-group':
      return (vpc) => create(vpc, group.name, change.description, change.tags);
    case 'add-rule':
      return (vpc) => add(vpc, group, { ...change.rule, peer: resolved(change.rule.peer)(vpc) });
    case 'modify-rule':
      return (vpc) =>
        changeRules(vpc, group, (rules) => {
          const old = ruleOf(rules, change.ruleId, { ...change.before, peer: resolved(change.before.peer)(vpc) });
          const { description } = change.rule;
          const rule = { ...change.rule, id: old.id, peer: resolved(change.rule.peer)(vpc) };
          return rules.map((one) => (one === old ? describedAs(rule, { description }) : one));
        });
    case 'describe-rule':
      return (vpc) =>
        changeRules(vpc, group, (rules) => {
          const rule = ruleOf(rules, change.ruleId, { ...change.rule, peer: resolved(change.rule.peer)(vpc) });
          if ((rule.description ?? '') !== change.before) throw new Error('the description was another one');
          return rules.map((one) => (one === rule ? describedAs(one, change.rule) : one));
        });
    case 'remove-rule':
      return (vpc) =>
        changeRules(vpc, group, (rules) => {
          const going = ruleOf(rules, change.ruleId, { ...change.rule, peer: resolved(change.rule.peer)(vpc) });
          return rules.filter((rule) => rule !== going);
        });
    case 'tag-group':
      return (vpc) => changeGroup(vpc, group, (one) => ({ ...one, tags: { ...one.tags, ...change.set } }));
    case 'untag-group':
    case 'delete-group':
      throw new Error(`an apply never does ${change.kind}`);
  }
}

function create(vpc: ModelVpc, name: string, description: string, tags: Readonly<Record<string, string>>): ModelVpc {
  const taken = vpc.groups.some((group) => group.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`InvalidGroup.Duplicate: ${name}`);
  if (Object.hasOwn(tags, 'Name')) throw new Error('a group may be found by its Name before its rules stand');
  const rules = awsEgress(vpc.ipv6).map((rule, index) => ({ ...rule, id: `sgr-new-${vpc.serial}-${index}` }));
  const id = `sg-1${String(vpc.serial).padStart(16, '0')}`;
  return { ...vpc, serial: vpc.serial + 1, groups: [...vpc.groups, { id, name, description, tags, rules }] };
}

function add(vpc: ModelVpc, group: GroupPlan, { direction, protocol, from, to, peer, description }: Rule): ModelVpc {
  const rule: ModelRule = { id: `sgr-new-${vpc.serial}`, direction, protocol, from, to, peer };
  return changeRules({ ...vpc, serial: vpc.serial + 1 }, group, (rules) => {
    const standing = rules.find((one) => keyOf(one) === keyOf(rule));
    if (standing === undefined) return [...rules, describedAs(rule, { description })];
    // The rule that AWS gave a new group is taken for the declared one.
    if (!group.changes.some(hasOwnEgress)) throw new Error(`InvalidPermission.Duplicate: ${keyOf(rule)}`);
    return rules.map((one) => (one === standing ? describedAs(one, { description }) : one));
  });
}

function ruleOf(rules: readonly ModelRule[], id: string, row: Rule): ModelRule {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`InvalidSecurityGroupRuleId.NotFound: ${id}`);
  if (keyOf(rule) !== keyOf(row)) throw new Error(`the row says ${keyOf(row)}, and ${id} is ${keyOf(rule)}`);
  return rule;
}

function describedAs(rule: ModelRule, { description }: { readonly description?: string | undefined }): ModelRule {
  const { id, direction, protocol, from, to, peer } = rule;
  const bare = { id, direction, protocol, from, to, peer };
  return description === undefined || description === '' ? bare : { ...bare, description };
}

/** Of a new group whose egress is declared: what AWS gave it and no row of the plan adds. */
const loseDefaultEgress =
  (group: GroupPlan): Step =>
  (vpc) =>
    changeRules(vpc, group, (rules) => {
      const given = new Set(awsEgress(true).map(keyOf));
      const added = new Set(
        group.changes.flatMap((change) => (change.kind === 'add-rule' ? [keyOfRow(change.rule)] : [])),
      );
      return rules.filter((rule) => !given.has(keyOf(rule)) || added.has(keyOf(rule)));
    });
const keyOfRow = ({ peer, ...rule }: PlannedRule): string =>
  peer.kind === 'ipv4' || peer.kind === 'ipv6' ? keyOf({ ...rule, peer }) : '';

const getName =
  (group: GroupPlan): Step =>
  (vpc) =>
    changeGroup(vpc, group, (one) => ({ ...one, tags: { ...one.tags, Name: group.name } }));
const sign =
  (group: GroupPlan): Step =>
  (vpc) =>
    changeGroup(vpc, group, (one) => ({ ...one, tags: { ...one.tags, 'frontend-sg/applied': 'commit digest' } }));

/** What a peer means while the plan is carried out: names that it does not make are looked up as it began. */
function resolve(peer: DeclaredPeer, group: GroupPlan, plan: Plan, before: ModelVpc): (vpc: ModelVpc) => Peer {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
    case 'prefix-list':
    case 'group':
      return () => peer;
    case 'prefix-list-name':
      return () => ({ kind: 'prefix-list', id: only(prefixLists.filter(({ name }) => name === peer.name)).id });
    case 'self':
      return (vpc) => ({ kind: 'group', id: find(vpc, group).id });
    case 'group-name': {
      const planned = plan.groups.find(({ name }) => name === peer.name);
      if (planned !== undefined) return (vpc) => ({ kind: 'group', id: find(vpc, planned).id });
      const renamed = plan.groups.filter(({ changes }) => changes.some(givesName)).map(({ id }) => id);
      const named = before.groups.filter(({ id, tags }) => tags['Name'] === peer.name && !renamed.includes(id));
      return () => ({ kind: 'group', id: only(named).id });
    }
  }
}

const find = ({ groups }: ModelVpc, { id, name }: Pick<GroupPlan, 'id' | 'name'>): ModelGroup =>
  only(groups.filter((group) => (id === undefined ? group.name === name : group.id === id)));

function only<T>(all: readonly T[]): T {
  const [first] = all;
  if (first === undefined || all.length > 1) throw new Error(`expected one, found ${JSON.stringify(all)}`);
  return first;
}

function changeGroup(vpc: ModelVpc, group: GroupPlan, change: (group: ModelGroup) => ModelGroup): ModelVpc {
  const target = find(vpc, group);
  return { ...vpc, groups: vpc.groups.map((one) => (one === target ? change(one) : one)) };
}
const changeRules = (
  vpc: ModelVpc,
  group: GroupPlan,
  change: (rules: readonly ModelRule[]) => readonly ModelRule[],
): ModelVpc => changeGroup(vpc, group, (one) => ({ ...one, rules: change(one.rules) }));
