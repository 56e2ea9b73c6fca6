import { type Finding, finding } from '../finding.ts';
import type { Judged } from './drift.ts';
import { clustersOf, isOurTag } from './ownership.ts';
import type { Change } from './plan.ts';

/** Groups that this plan changes and that another cluster of the VPC uses too, as its tag says: what changes here changes there. */
export const sharedGroupFindings = (groups: readonly Judged[], cluster: string): readonly Finding[] =>
  groups.flatMap(({ match: { declared, existing }, changes }) => {
    if (existing === undefined || !changes.some(isFelt)) return [];
    const others = clustersOf(existing).filter((name) => name !== cluster);
    if (others.length === 0) return [];
    return [
      finding('other-cluster', {
        message: `${declared.name} (${existing.id}) changes, and ${others.length === 1 ? 'cluster' : 'clusters'} ${others.join(', ')} of this VPC ${others.length === 1 ? 'uses' : 'use'} it too`,
        action: `Declare the same for ${others.join(', ')}, or give each cluster a group of its own.`,
        group: declared.name,
        groupId: existing.id,
        place: declared.place,
      }),
    ];
  });

/** Whether the other cluster can tell: our own tags are nothing to it. */
const isFelt = (change: Change): boolean =>
  change.kind !== 'tag-group' || Object.keys(change.set).some((key) => !isOurTag(key));
