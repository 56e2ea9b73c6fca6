import { AuthorizeSecurityGroupEgressCommand, AuthorizeSecurityGroupIngressCommand } from '@aws-sdk/client-ec2';
import { type Direction, type Rule, ruleKey } from '../../groups/rule.ts';
import { allIpv4Egress, allIpv6Egress } from '../../groups/wanted-rules.ts';
import type { Change } from '../../plan/plan.ts';
import { isRuleLimit, isStaleRules } from '../errors.ts';
import { toIpPermissions } from '../permissions.ts';
import { describeRules } from './describe.ts';
import { revokeGiven } from './given-egress.ts';
import {
  advance,
  type ChangeOf,
  effect,
  inDirection,
  isNew,
  type Progress,
  remaining,
  waitsForRoom,
} from './progress.ts';
import { isFresh, resolveRule, type Run } from './run.ts';

/** Adds what is missing, one call per direction. Nothing is taken away: what the group lets through grows only. */
export async function open(run: Run, progress: Progress): Promise<Progress> {
  const { id } = progress;
  if (id === undefined) return progress;
  const adds = remaining(progress, 'add-rule').filter((change) => !waitsForRoom(progress, change));
  const [ingress, egress] = await Promise.all([
    effect(() => authorize(run, progress, id, 'ingress', inDirection(adds, 'ingress'))),
    ownsEgress(progress)
      ? replaceDefaultEgress(run, progress, id, inDirection(adds, 'egress'))
      : effect(() => authorize(run, progress, id, 'egress', inDirection(adds, 'egress'))).then(kept),
  ]);
  return advance({ ...progress, surplus: egress.surplus }, [ingress, egress.effect]);
}

type Opened = { readonly effect: Awaited<ReturnType<typeof effect>>; readonly surplus: readonly Rule[] };

const kept = (done: Opened['effect']): Opened => ({ effect: done, surplus: [] });

/** A new group whose egress is declared: what AWS gave it and nobody declared has to go. */
const ownsEgress = (progress: Progress): boolean =>
  isNew(progress) &&
  progress.group.changes.some((change) => change.kind === 'create-group' && change.egress === 'rules');

/** A declared rule that AWS gave the group already is neither authorised, which would be a duplicate, nor revoked later; it gets its description. */
async function replaceDefaultEgress(
  run: Run,
  progress: Progress,
  id: string,
  adds: readonly ChangeOf<'add-rule'>[],
): Promise<Opened> {
  let surplus: readonly Rule[] = [];
  const fresh = isFresh(run, progress.group);
  const done = await effect(async () => {
    const given = [allIpv4Egress, ...((await run.hasIpv6()) ? [allIpv6Egress] : [])];
    const declared = new Set(adds.map((change) => ruleKey(resolveRule(run, id, change.rule))));
    surplus = given.filter((rule) => !declared.has(ruleKey(rule)));
    const standing = new Set(given.map(ruleKey));
    const isGiven = (change: ChangeOf<'add-rule'>) => standing.has(ruleKey(resolveRule(run, id, change.rule)));
    const missing = adds.filter((change) => !isGiven(change));
    const described = adds.filter((change) => isGiven(change) && change.rule.description !== undefined);
    if (described.length > 0) {
      const rules = described.map(({ rule }) => resolveRule(run, id, rule));
      await describeRules(run, id, 'egress', rules, fresh);
    }
    const rest = () =>
      authorize(run, progress, id, 'egress', missing, surplus.length === 0 ? isStaleRules : isOutdated);
    try {
      await rest();
    } catch (error) {
      if (!isRuleLimit(error) || surplus.length === 0) throw error;
      // Nobody uses a new group yet: what AWS gave it may go first.
      await revokeGiven(run, id, surplus, fresh);
      surplus = [];
      await rest();
    }
    return adds;
  });
  return { effect: done, surplus };
}

const isOutdated = (error: unknown): boolean => isStaleRules(error) && !isRuleLimit(error);

/**
 * One Authorize call. It is all or nothing, so a rule that somebody else added meanwhile fails every other one: the group is then read again,
 * and what is still missing is asked for once more. A duplicate is never taken as success.
 */
export async function authorize(
  run: Run,
  { group }: Pick<Progress, 'group'>,
  id: string,
  direction: Direction,
  changes: readonly ChangeOf<'add-rule'>[],
  isWorthAnotherLook: (error: unknown) => boolean = isStaleRules,
): Promise<readonly Change[]> {
  const wanted = new Map<string, Rule>();
  for (const { rule } of changes) {
    const resolved = resolveRule(run, id, rule);
    const key = ruleKey(resolved);
    // `self` and the group's own name are one rule, and AWS refuses a call that says a rule twice. It gets the first description that there is.
    const first = wanted.get(key) ?? resolved;
    const { description = resolved.description } = first;
    wanted.set(key, { ...first, ...(description === undefined ? {} : { description }) });
  }
  const send = async (rules: readonly Rule[]) => {
    if (rules.length > 0) await authorizeOnce(run, id, direction, rules, isFresh(run, group));
  };
  try {
    await send([...wanted.values()]);
  } catch (error) {
    if (!isWorthAnotherLook(error)) throw error;
    run.outdated.add(id);
    const standing = new Set((await run.readRules(id)).map(ruleKey));
    const missing = [...wanted].filter(([key]) => !standing.has(key)).map(([, rule]) => rule);
    await send(missing);
  }
  return changes;
}

function authorizeOnce(
  run: Run,
  id: string,
  direction: Direction,
  rules: readonly Rule[],
  fresh: boolean,
): Promise<unknown> {
  const input = { GroupId: id, IpPermissions: toIpPermissions(rules) };
  switch (direction) {
    case 'ingress':
      return run.write('AuthorizeSecurityGroupIngress', {
        about: id,
        fresh,
        send: (ec2) => ec2.send(new AuthorizeSecurityGroupIngressCommand(input)),
      });
    case 'egress':
      return run.write('AuthorizeSecurityGroupEgress', {
        about: id,
        fresh,
        send: (ec2) => ec2.send(new AuthorizeSecurityGroupEgressCommand(input)),
      });
  }
}
