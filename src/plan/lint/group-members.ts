import { annotationPlace } from '../../controller/annotations.ts';
import { ingressKey } from '../../controller/ingress/keys.ts';
import { type Finding, finding } from '../../finding.ts';
import { frontendLabel } from '../label.ts';
import type { Subject } from './subject.ts';

/**
 * Named IngressGroups of which other repositories may have members: the controller joins all of the cluster. Told only while nobody
 * has given any context, since then nothing is known of the rest.
 */
export const unknownMembers = (subjects: readonly Subject[]): readonly Finding[] =>
  subjects.flatMap((subject) => {
    const { frontend } = subject;
    const [token] = frontend.tokens;
    if (subject.kind !== 'IngressGroup' || frontend.id.includes('/') || token === undefined) return [];
    const named = subject.members.find(
      ({ ingress, params }) => params?.groupName === undefined && ingress.annotations.has(groupName),
    );
    return [
      finding('outside-repository', {
        message: `${frontendLabel(frontend)} is shared by name, so it may have members outside of this repository; the plan shows it as if there were no others`,
        action:
          'Give the other members in the input context (kubectl get ingress --all-namespaces --output yaml makes such a file).',
        frontend: frontendLabel(frontend),
        place: named === undefined ? token.place : annotationPlace(named.ingress, groupName),
      }),
    ];
  });

const groupName = ingressKey('group.name');
