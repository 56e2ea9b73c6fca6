import { ModifySecurityGroupRulesCommand, type SecurityGroupRuleRequest } from '@aws-sdk/client-ec2';
import { type Direction, type Rule, ruleKey } from '../../groups/rule.ts';
import type { GroupPlan } from '../../plan/plan.ts';
import { isStaleRules } from '../errors.ts';
import { revoke } from '../revoke.ts';
import { authorize } from './open.ts';
import type { ChangeOf } from './progress.ts';
import { isFresh, resolveRule, type Run } from './run.ts';

type Modified = { readonly change: ChangeOf<'modify-rule'>; readonly ruleId: string; readonly rule: Rule };

/**
 * Old rules become new ones in place, all of one direction by one call: there is no moment between the two. It is all or nothing: where one of
 * them is not as it was, the group is read again, and what is still to be done is done once more.
 */
export async function modify(
  run: Run,
  group: GroupPlan,
  id: string,
  direction: Direction,
  changes: readonly ChangeOf<'modify-rule'>[],
): Promise<void> {
  const all = changes.map((change): Modified => ({
    change,
    ruleId: change.ruleId,
    rule: resolveRule(run, id, change.rule),
  }));
  const fresh = isFresh(run, group);
  try {
    await modifyOnce(run, id, all, fresh);
  } catch (error) {
    if (!isStaleRules(error)) throw error;
    run.outdated.add(id);
    const now = new Map((await run.readRules(id)).map((rule) => [ruleKey(rule), rule]));
    const old = ({ change }: Modified) => now.get(ruleKey(resolveRule(run, id, change.before)));
    const missing = all.filter(({ rule }) => !now.has(ruleKey(rule)));
    await modifyOnce(
      run,
      id,
      missing.flatMap((one) => {
        const standing = old(one);
        return standing === undefined ? [] : [{ ...one, ruleId: standing.id }];
      }),
      fresh,
    );
    const going = all.filter((one) => !missing.includes(one)).flatMap((one) => old(one) ?? []);
    if (going.length > 0) {
      const rules = going.map((rule) => ({ ruleId: rule.id, rule }));
      await revoke(run.write, id, direction, rules, run.readRules, fresh);
    }
    const lost = missing.filter((one) => old(one) === undefined);
    const adds = lost.map(({ change }) => ({ kind: 'add-rule', rule: change.rule }) as const);
    await authorize(run, { group }, id, direction, adds);
  }
}

async function modifyOnce(run: Run, id: string, rules: readonly Modified[], fresh: boolean): Promise<void> {
  if (rules.length === 0) return;
  const input = {
    GroupId: id,
    SecurityGroupRules: rules.map(({ ruleId, rule }) => ({
      SecurityGroupRuleId: ruleId,
      SecurityGroupRule: requestOf(rule),
    })),
  };
  await run.write('ModifySecurityGroupRules', {
    about: id,
    fresh,
    send: (ec2) => ec2.send(new ModifySecurityGroupRulesCommand(input)),
  });
}

/** All of the rule: what is left out may stay as it was, and ports beside `-1` are refused here, unlike in Authorize. */
function requestOf({ protocol, from, to, peer, description }: Rule): SecurityGroupRuleRequest {
  const traffic = {
    IpProtocol: protocol,
    ...(from === null || to === null ? {} : { FromPort: from, ToPort: to }),
    Description: description ?? '',
  };
  switch (peer.kind) {
    case 'ipv4':
      return { ...traffic, CidrIpv4: peer.cidr };
    case 'ipv6':
      return { ...traffic, CidrIpv6: peer.cidr };
    case 'prefix-list':
      return { ...traffic, PrefixListId: peer.id };
    case 'group':
      return { ...traffic, ReferencedGroupId: peer.id };
  }
}
