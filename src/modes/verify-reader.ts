import type { Clients } from '../aws/clients.ts';
import { describeListeners } from '../aws/listeners.ts';
import { describeLoadBalancers, describeLoadBalancerTags } from '../aws/load-balancers.ts';
import type { Observed } from '../aws/observed.ts';
import { describeRules } from '../aws/rules.ts';
import { describeGroupsById } from '../aws/security-groups.ts';
import { lookupOf } from '../plan/resolve.ts';
import type { Reader } from '../verify/look.ts';
import type { DeclaredRules } from '../verify/rules.ts';
import { matchDeclared, type Ready } from './prepare.ts';
import type { Run } from './run.ts';

/** What a poll asks, by the calls that it takes. */
export const readerOf = (clients: Clients, { groups, outside }: Pick<Observed, 'groups' | 'outside'>): Reader => ({
  loadBalancers: () => describeLoadBalancers(clients),
  tags: (arns) => describeLoadBalancerTags(clients, arns),
  groups: (ids) => describeGroupsById(clients, ids),
  rules: (ids) => {
    const accounts = new Map([...groups, ...outside].map(({ id, account }) => [id, account]));
    return describeRules(
      clients,
      ids.map((id) => {
        const account = accounts.get(id);
        return account === undefined ? { id } : { id, account };
      }),
    );
  },
  listeners: (arn) => describeListeners(clients, arn),
});

/** What the declared groups of the VPC have to allow, as long as nothing keeps them from being written. */
export function declaredRules(
  run: Pick<Run, 'inputs'>,
  prepared: Pick<Ready, 'repository' | 'observed'>,
): ReadonlyMap<string, DeclaredRules> {
  const matches = matchDeclared(run, prepared);
  const lookup = lookupOf(matches, prepared.observed);
  const { ipv6 } = prepared.observed.vpc;
  return new Map(
    matches.flatMap(({ declared, existing, finding: blocked }): readonly (readonly [string, DeclaredRules])[] =>
      existing === undefined || blocked !== undefined
        ? []
        : [[existing.id, { id: existing.id, declared, lookup, ...(ipv6 === undefined ? {} : { ipv6 }) }]],
    ),
  );
}
