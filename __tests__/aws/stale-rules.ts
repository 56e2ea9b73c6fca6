import type { SecurityGroupRule } from '@aws-sdk/client-ec2';
import type { Stage } from './stage.ts';

/** The next answers about rules show `rows` of what there is, as AWS answers from an older state. Says how many were asked for. */
export function staleRules(
  stage: Stage,
  answers: number,
  rows: (now: readonly SecurityGroupRule[]) => readonly (SecurityGroupRule | object)[],
  /** Happens before the first of these answers. */
  before: () => Promise<unknown> = async () => undefined,
): () => number {
  let reads = 0;
  stage.clients.ec2.middlewareStack.add(
    (next, context) => async (args) => {
      if (context['commandName'] !== 'DescribeSecurityGroupRulesCommand') return next(args);
      reads += 1;
      if (reads === 1) await before();
      const result = await next(args);
      if (reads > answers) return result;
      const { SecurityGroupRules } = result.output as { readonly SecurityGroupRules?: readonly SecurityGroupRule[] };
      return { ...result, output: { $metadata: {}, SecurityGroupRules: rows(SecurityGroupRules ?? []) } };
    },
    { step: 'initialize' },
  );
  return () => reads;
}
