import { createHash } from 'node:crypto';
import type { DeclaredGroup } from './declaration.ts';
import { normalRules } from './normal-form.ts';

/**
 * sha256 (hex) over what a group declares about its rules, descriptions included: the part of the tag `frontend-sg/applied` that tells
 * a change that is still to come from a drift. The order in which rules stand, their places and their wording do not matter.
 */
export function digestRules(group: Pick<DeclaredGroup, 'ingress' | 'egress'>): string {
  return createHash('sha256').update(normalRules(group)).digest('hex');
}
