import { RevokeSecurityGroupEgressCommand, RevokeSecurityGroupIngressCommand } from '@aws-sdk/client-ec2';
import type { DeclaredPeer, Direction, Rule } from '../groups/rule.ts';
import { liveKey } from '../plan/resolve.ts';
import { isStaleRules } from './errors.ts';
import type { ObservedRule } from './observed.ts';
import type { Writer } from './writer.ts';

/** A rule that goes: its id, and what it says, with ids for names. */
export type Going = { readonly ruleId: string; readonly rule: Rule<DeclaredPeer> };

/**
 * Takes rules of one direction away by their ids, in one call. It is all or nothing: where one id is gone already, the group is read again,
 * and what still says the same, perhaps under another id, is asked for once more. A rule that is another one by now stays.
 */
export async function revoke(
  write: Writer,
  id: string,
  direction: Direction,
  going: readonly Going[],
  readRules: (id: string) => Promise<readonly ObservedRule[]>,
  fresh = false,
): Promise<void> {
  try {
    await revokeOnce(
      write,
      id,
      direction,
      going.map(({ ruleId }) => ruleId),
      fresh,
    );
  } catch (error) {
    if (!isStaleRules(error)) throw error;
    const standing = stillThere(going, await readRules(id));
    await revokeOnce(
      write,
      id,
      direction,
      standing.map(({ ruleId }) => ruleId),
      fresh,
    );
  }
}

/** Those that a group still has, with the ids that they have now. */
export function stillThere(going: readonly Going[], rules: readonly ObservedRule[]): readonly Going[] {
  const keys = new Set(going.map(({ rule }) => liveKey(rule)));
  return rules.filter((rule) => keys.has(liveKey(rule))).map((rule) => ({ ruleId: rule.id, rule }));
}

async function revokeOnce(
  write: Writer,
  id: string,
  direction: Direction,
  ruleIds: readonly string[],
  fresh: boolean,
): Promise<void> {
  if (ruleIds.length === 0) return;
  const input = { GroupId: id, SecurityGroupRuleIds: [...ruleIds] };
  switch (direction) {
    case 'ingress':
      await write('RevokeSecurityGroupIngress', {
        about: id,
        fresh,
        send: (ec2) => ec2.send(new RevokeSecurityGroupIngressCommand(input)),
      });
      return;
    case 'egress':
      await write('RevokeSecurityGroupEgress', {
        about: id,
        fresh,
        send: (ec2) => ec2.send(new RevokeSecurityGroupEgressCommand(input)),
      });
      return;
  }
}
