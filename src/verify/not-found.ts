import type { Attachment } from './classify.ts';
import { controllerLog, describeObject, showLoadBalancersOfVpc, showTags, touchObject } from './command.ts';
import type { Expectation } from './expectation.ts';
import { clusterOf } from './locate.ts';
import type { Reasons } from './reasons.ts';

/** AWS cannot tell these apart: in the order in which they are met. */
export function notFound({ expectation, otherClusters }: Attachment): Reasons {
  const { object, cluster, vpc } = expectation;
  const [other] = otherClusters;
  const gone = `The ${object.resource} ${object.namespace}/${object.name} is not in the cluster, or the controller gives up on it: its events say why.`;
  const foreign = classCause(expectation);
  const others = [
    `The controller is in its back-off, since the object names a group that was made after it: touching it takes effect in about a second, waiting can take up to 16m40s.`,
    ...(isClassic(expectation) ? [] : [foreign]),
    'The controller is not installed or not running, or its role lacks a permission such as elasticloadbalancing:CreateLoadBalancer.',
    `The controller runs with another \`--cluster-name\` than ${cluster}, or in another VPC than ${vpc}.`,
  ];
  const causes: readonly [string, ...string[]] = isClassic(expectation)
    ? [foreign, gone, ...others]
    : [gone, ...others];
  const next: readonly [string, ...string[]] = [
    describeObject(expectation),
    touchObject(expectation),
    controllerLog(),
    showLoadBalancersOfVpc(expectation),
  ];
  if (other === undefined) return { causes, next };
  return {
    causes: [
      `${other.name} belongs to a frontend of the same name in cluster ${clusterOf(other.tags ?? {}) ?? 'without a name'}: if that is this cluster, the input \`cluster\` has to say so.`,
      ...causes,
    ],
    next: [showTags(expectation, other), ...next],
  };
}

/** A Service that nothing in the repository takes from the cloud provider: only the webhook does, and of new ones only. */
const isClassic = ({ object, because = [] }: Expectation): boolean =>
  object.resource === 'service' && because.some((reason) => reason.startsWith('type: LoadBalancer'));

function classCause(expectation: Expectation): string {
  const { object, because } = expectation;
  switch (object.resource) {
    case 'ingress':
      return `Its class is not one of this controller${because === undefined ? '' : ` (${because.join(' and ')})`}: \`spec.ingressClassName\`, or the annotation \`kubernetes.io/ingress.class\`, which beats it.`;
    case 'service':
      return isClassic(expectation)
        ? 'The cloud provider of the cluster made a Classic Load Balancer for it, which is none of these: the Service has neither `loadBalancerClass: service.k8s.aws/nlb` nor the annotation `service.beta.kubernetes.io/aws-load-balancer-type: external`, and the webhook of the controller takes new Services only, if it is installed. Delete the Service and deploy it with the class, which cannot be set later.'
        : `Another controller has it${because === undefined ? '' : `, although the repository says ${because.join(' and ')}`}: a Service that was made without the class keeps the Classic Load Balancer of the cloud provider, since the class cannot be set later. Delete it and deploy it again.`;
    case 'gateway':
      return 'Its GatewayClass is not accepted: `controllerName` has to be gateway.k8s.aws/alb or gateway.k8s.aws/nlb. No event says so.';
  }
}
