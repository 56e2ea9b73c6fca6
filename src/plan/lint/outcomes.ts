import type { Answer, Frontend, Other } from '../../controller/answer.ts';
import { serviceGroupsKey } from '../../controller/named.ts';
import { type Finding, type FindingId, finding } from '../../finding.ts';
import { valueAt } from '../../manifests/document.ts';
import { frontendLabel, objectName } from '../label.ts';

/**
 * What makes a frontend that names groups fail, and the objects that name groups where nobody reads them. `reported` are ids and
 * names that have a finding of their own.
 */
export function outcomeFindings(answer: Answer, reported: ReadonlySet<string>): readonly Finding[] {
  return [
    ...answer.frontends.flatMap((frontend) => refusalOf(frontend, reported)),
    ...answer.others.flatMap(unmanagedObject),
  ];
}

function refusalOf({ kind, id, tokens, outcome }: Frontend, reported: ReadonlySet<string>): readonly Finding[] {
  const [first] = tokens;
  if (first === undefined || outcome.result !== 'error') return [];
  // A name that nothing or several groups have is reported where it stands.
  if (outcome.kind === 'unresolved-group' && tokens.some((token) => reported.has(token.text))) return [];
  const label = frontendLabel({ kind, id });
  return [
    finding(findingOf(outcome.kind), {
      message: `the controller gives up on ${label}: ${outcome.message}`,
      action: actions[outcome.kind],
      frontend: label,
      place: outcome.place ?? first.place,
    }),
  ];
}

type ErrorKind = Extract<Frontend['outcome'], { result: 'error' }>['kind'];

const findingOf = (kind: ErrorKind): FindingId =>
  kind === 'conflicting-groups' || kind === 'invalid-boolean' ? kind : 'controller-refuses';

const mend = 'Mend it; until then the controller changes nothing on this load balancer.';

const actions = {
  'unresolved-group': 'Name each group once, by its id or by its name.',
  'conflicting-groups': 'Write the same list, in the same order, on every member of the IngressGroup that has one.',
  'conflicting-disable':
    'Take what switches the groups off away: a load balancer that has groups keeps them until it is made anew.',
  'conflicting-members': 'Write the same value on every member of the IngressGroup that says something.',
  'backend-feature-off':
    'Take the annotation that manages backend rules away, or run the controller with --enable-backend-security-group.',
  'invalid-boolean': 'Write "true" or "false", in quotes.',
  'invalid-ingress-class': 'Name an IngressClass that exists, with parameters that exist.',
  'invalid-group-name': 'Write at most 63 lower-case letters, digits, dots and hyphens.',
  'invalid-group-order':
    'Write a whole number from -1000 to 1000, in quotes; until then the whole IngressGroup stands still.',
  'forbidden-annotation': 'Take the annotation away: the controller is told to refuse it.',
  'class-not-accepted':
    'Mend spec.parametersRef of the GatewayClass: name and namespace of a LoadBalancerConfiguration.',
  'configuration-not-found': 'Name an object that exists; if it stands elsewhere, give its file in the input context.',
  'invalid-scheme': 'Write internal or internet-facing.',
  'invalid-name': 'Write a name that AWS takes: at most 32 letters, digits and hyphens.',
  'invalid-listeners': mend,
  'invalid-ssl-ports': mend,
  'invalid-address-type': mend,
  'invalid-cidr': 'Write an address range such as 203.0.113.0/24: it is read although the groups are named.',
  'target-type': mend,
  other: mend,
} as const satisfies Record<ErrorKind, string>;

function unmanagedObject(other: Other): readonly Finding[] {
  const [first] = other.tokens;
  if (first === undefined) return [];
  const name = objectName(other.document);
  if (other.autoMode !== undefined) {
    return [
      finding('outside-repository', {
        message: `${name} is EKS Auto Mode's, of which AWS does not say whether it heeds the list of groups: the plan takes it that it does`,
        action: 'Let mode verify tell, after the deploy, what its load balancer carries.',
        frontend: name,
        place: first.place,
      }),
    ];
  }
  return [
    finding('unmanaged-object', {
      message: `${name} names security groups, but the controller does not act on it: ${other.reason}`,
      action:
        other.result === 'ignored' ? adviceFor(other) : 'Mend the object: as it is, it never gets into the cluster.',
      frontend: name,
      place: first.place,
    }),
  ];
}

function adviceFor({ document }: Other): string {
  const kind = valueAt(document.object, ['kind']);
  if (kind === 'Service' && valueAt(document.object, ['spec', 'type']) !== 'LoadBalancer') {
    return `Only a Service of type LoadBalancer gets one: write spec.type: LoadBalancer with spec.loadBalancerClass: service.k8s.aws/nlb, or take ${serviceGroupsKey} away.`;
  }
  if (kind === 'Service') {
    return `Make it with spec.loadBalancerClass: service.k8s.aws/nlb (a class cannot be added later: recreate it), or take ${serviceGroupsKey} away.`;
  }
  return kind === 'Gateway'
    ? 'Name a GatewayClass whose controllerName is gateway.k8s.aws/alb or gateway.k8s.aws/nlb.'
    : 'Give it a class that the controller serves (ingressClassName: alb), or take the annotation away.';
}
