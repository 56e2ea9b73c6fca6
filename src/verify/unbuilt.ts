import { controllerLog, describeObject, getObject } from './command.ts';
import type { Diagnosis } from './diagnose.ts';
import type { Unbuilt } from './expectation.ts';

/** What the output `load-balancers` says of a frontend that gets no load balancer: public, beside the results of an attachment. */
export const unbuiltResult = ({ outcome }: Pick<Unbuilt, 'outcome'>): 'not-built' | 'dry-run' | 'ignored' =>
  outcome === 'error' ? 'not-built' : outcome;

/** Why nothing was looked for, as the manifests alone say it. */
export function diagnoseUnbuilt(unbuilt: Unbuilt): Diagnosis {
  const title = `${unbuilt.frontend.kind} ${unbuilt.frontend.id}`;
  const why = unbuilt.reason === undefined ? '' : `: ${unbuilt.reason}`;
  const expected = `a frontend that the controller builds, so that its load balancer can carry the groups that ${title} names`;
  switch (unbuilt.outcome) {
    case 'error':
      return {
        observed: `the controller gives up on ${title} as the manifests have it${why}`,
        expected,
        causes: [refusalCause(unbuilt)],
        next: [describeObject(unbuilt), controllerLog()],
      };
    case 'dry-run':
      return {
        observed: `${title} is marked as a dry run`,
        expected,
        causes: ['The controller computes what it would make, and makes nothing: take the mark off.'],
        next: [getObject(unbuilt)],
      };
    case 'ignored':
      return {
        observed: `the controller leaves ${title} alone${why}`,
        expected,
        causes: [
          'Its class, or its type, is not one that the AWS Load Balancer Controller acts on; if the cluster runs it with other flags, say them under `controller:`.',
        ],
        next: [getObject(unbuilt), describeObject(unbuilt)],
      };
  }
}

function refusalCause(unbuilt: Unbuilt): string {
  if (isUnknownGroup(unbuilt))
    return 'No security group has this tag `Name` or this id: `apply` has not run, it runs for another cluster or VPC, or the name is misspelt. The controller looks names up by that tag, never by the own name of a group.';
  if (isConflict(unbuilt))
    return 'The members of the IngressGroup list different groups: all that list any have to list the same, in the same order. Until then the controller changes nothing for any of them; a load balancer that was made before keeps what it has.';
  return 'The manifests have to be mended: the controller says the same in an event of the object, and changes nothing until then. A load balancer that was made before keeps what it has.';
}

/** Texts: LBC pkg/networking/security_group_resolver.go, and EC2's own. */
const isUnknownGroup = ({ reason }: Unbuilt): boolean =>
  /couldn't find all security ?groups|InvalidGroup\.NotFound|does not exist/i.test(reason ?? '');

const isConflict = ({ reason }: Unbuilt): boolean => reason?.includes('conflicting securityGroups') === true;
