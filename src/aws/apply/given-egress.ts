import { RevokeSecurityGroupEgressCommand } from '@aws-sdk/client-ec2';
import { type Rule, ruleKey } from '../../groups/rule.ts';
import { isStaleRules } from '../errors.ts';
import { toIpPermissions } from '../permissions.ts';
import { revoke } from '../revoke.ts';
import type { Run } from './run.ts';

/**
 * Takes away what AWS gave a new group by itself. It is named by what it says: its ids would have to be read, group by group. Where AWS does not
 * know all of it (yet, or any more), the group is read, and what stands is taken away by its id. What is not seen there either may only not be
 * seen yet: it is asked for again for a while, since a group with more than is declared must not get its `Name`.
 */
export async function revokeGiven(run: Run, id: string, rules: readonly Rule[], fresh: boolean): Promise<void> {
  let left = rules;
  for (const delay of [0, ...delays]) {
    if (left.length === 0) return;
    if (delay > 0) await run.sleep(delay);
    if (await isRevoked(run, id, left, fresh)) return;
    const keys = new Set(left.map(ruleKey));
    const standing = (await run.readRules(id)).filter((rule) => keys.has(ruleKey(rule)));
    const going = standing.map((rule) => ({ ruleId: rule.id, rule }));
    await revoke(run.write, id, 'egress', going, run.readRules, fresh);
    const gone = new Set(standing.map(ruleKey));
    left = left.filter((rule) => !gone.has(ruleKey(rule)));
  }
}

/** How long AWS may not show what it gave a group, in ms. */
const delays: readonly number[] = [1_000, 2_000, 4_000];

async function isRevoked(run: Run, id: string, rules: readonly Rule[], fresh: boolean): Promise<boolean> {
  const input = { GroupId: id, IpPermissions: toIpPermissions(rules) };
  try {
    const { UnknownIpPermissions = [] } = await run.write('RevokeSecurityGroupEgress', {
      about: id,
      fresh,
      send: (ec2) => ec2.send(new RevokeSecurityGroupEgressCommand(input)),
    });
    // In a default VPC what is not there is no error.
    return UnknownIpPermissions.length === 0;
  } catch (error) {
    if (isStaleRules(error)) return false;
    throw error;
  }
}
