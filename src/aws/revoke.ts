import { RevokeSecurityGroupEgressCommand, RevokeSecurityGroupIngressCommand } from '@aws-sdk/client-ec2';
import { type DeclaredPeer, type Direction, type Rule, ruleKey } from '../groups/rule.ts';
import { isStaleRules } from './errors.ts';
import type { ObservedRule } from './observed.ts';
import type { Writer } from './writer.ts';

/** A rule that goes: its id, and what it says, with ids for names. */
export type Going = { readonly ruleId: string; readonly rule: Rule<DeclaredPeer> };

/**
 * Takes rules of one direction away by their ids, in one call. It is all or nothing: where one id is gone already, the group is read again,
 * and what still stands, perhaps under another id, is asked for once more.
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
    const ids = new Set(going.map(({ ruleId }) => ruleId));
    const keys = new Set(going.map(({ rule }) => ruleKey(rule)));
    const standing = (await readRules(id)).filter((rule) => ids.has(rule.id) || keys.has(ruleKey(rule)));
    await revokeOnce(
      write,
      id,
      direction,
      standing.map((rule) => rule.id),
      fresh,
    );
  }
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
