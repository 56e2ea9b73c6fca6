import {
  UpdateSecurityGroupRuleDescriptionsEgressCommand,
  UpdateSecurityGroupRuleDescriptionsIngressCommand,
} from '@aws-sdk/client-ec2';
import { type Direction, formatRule, type Rule, ruleKey } from '../../groups/rule.ts';
import type { Change } from '../../plan/plan.ts';
import { UserError } from '../../problem.ts';
import { isStaleRules } from '../errors.ts';
import { toIpPermissions } from '../permissions.ts';
import { advance, type ChangeOf, effect, inDirection, type Progress, remaining } from './progress.ts';
import { isFresh, resolveRule, type Run } from './run.ts';

/** Changes the descriptions of rules that stay, one call per direction. No traffic is concerned. */
export async function describe(run: Run, progress: Progress): Promise<Progress> {
  const { id } = progress;
  const changes = remaining(progress, 'describe-rule');
  if (id === undefined || changes.length === 0) return progress;
  const directions = ['ingress', 'egress'] as const;
  return advance(
    progress,
    await Promise.all(
      directions.map((direction) =>
        effect(() => describeDirection(run, progress, id, direction, inDirection(changes, direction))),
      ),
    ),
  );
}

async function describeDirection(
  run: Run,
  { group }: Progress,
  id: string,
  direction: Direction,
  changes: readonly ChangeOf<'describe-rule'>[],
): Promise<readonly Change[]> {
  if (changes.length === 0) return [];
  const rules = changes.map(({ rule }) => resolveRule(run, id, rule));
  const describeAll = () => describeRules(run, id, direction, rules, isFresh(run, group));
  try {
    await describeAll();
  } catch (error) {
    if (!isStaleRules(error)) throw error;
    run.outdated.add(id);
    const standing = new Set((await run.readRules(id)).map(ruleKey));
    const gone = rules.filter((rule) => !standing.has(ruleKey(rule)));
    if (gone.length === 0) await describeAll();
    else throw vanished(id, gone.map(formatRule).join(', '), error);
  }
  return changes;
}

function vanished(id: string, rules: string, cause: unknown): UserError {
  return new UserError(
    'aws',
    [
      {
        message: `somebody else took rules away from ${id} after the plan was made: ${rules}`,
        hint: 'Run apply again: it plans from what is there now.',
      },
    ],
    { cause },
  );
}

/** One call that gives rules that stand already the descriptions that they have here. */
export function describeRules(
  run: Run,
  id: string,
  direction: Direction,
  rules: readonly Rule[],
  fresh: boolean,
): Promise<unknown> {
  // By what they say, not by rule id: moto ignores descriptions by id.
  const input = { GroupId: id, IpPermissions: toIpPermissions(rules) };
  switch (direction) {
    case 'ingress':
      return run.write('UpdateSecurityGroupRuleDescriptionsIngress', {
        about: id,
        fresh,
        send: (ec2) => ec2.send(new UpdateSecurityGroupRuleDescriptionsIngressCommand(input)),
      });
    case 'egress':
      return run.write('UpdateSecurityGroupRuleDescriptionsEgress', {
        about: id,
        fresh,
        send: (ec2) => ec2.send(new UpdateSecurityGroupRuleDescriptionsEgressCommand(input)),
      });
  }
}
