import type { Match } from './match.ts';

/**
 * Whether the plan has to know if the VPC has an IPv6 CIDR: only the egress of an existing group that is left to AWS depends on it. What other groups
 * have tells nothing: the VPC may have got its CIDR when they were made already, and what AWS gave them may have been taken away.
 */
export const ipv6Matters = (matches: readonly Match[]): boolean =>
  matches.some(({ declared, existing }) => existing !== undefined && declared.egress.kind === 'default');
