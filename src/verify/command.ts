import type { ObservedLoadBalancer } from '../aws/observed.ts';
import type { Expectation } from './expectation.ts';

/** Shows the object's status and its controller's events. */
export const describeObject = (expectation: Pick<Expectation, 'object'>): string => kubectl(expectation, 'describe');

/** The object as the cluster has it, which may not be what the repository says. */
export const getObject = (expectation: Pick<Expectation, 'object'>): string =>
  `${kubectl(expectation, 'get')} --output=yaml`;

/** A change of any annotation wakes the controller at once, whatever its back-off. */
export const touchObject = (expectation: Pick<Expectation, 'object'>): string =>
  `${kubectl(expectation, 'annotate')} --overwrite frontend-sg/touched="$(date +%s)"`;

export const deleteObject = (expectation: Pick<Expectation, 'object'>): string => kubectl(expectation, 'delete');

/** The controller's own words, where no event says them; the namespace and name are those of its Helm chart. */
export const controllerLog = (): string =>
  'kubectl logs --namespace=kube-system deployment/aws-load-balancer-controller --since=1h';

export const showLoadBalancer = (expectation: Expectation, loadBalancer: ObservedLoadBalancer): string =>
  aws(expectation, 'elbv2 describe-load-balancers', `--load-balancer-arns ${shellWord(loadBalancer.arn)}`);

export const showTags = (expectation: Expectation, loadBalancer: ObservedLoadBalancer): string =>
  aws(expectation, 'elbv2 describe-tags', `--resource-arns ${shellWord(loadBalancer.arn)}`);

export const showLoadBalancersOfVpc = (expectation: Expectation): string =>
  aws(
    expectation,
    'elbv2 describe-load-balancers',
    `--query=${shellWord(`LoadBalancers[?VpcId==\`${expectation.vpc}\`].[LoadBalancerName,State.Code,SecurityGroups]`)}`,
  );

export const showGroups = (expectation: Expectation, ids: readonly string[]): string =>
  aws(expectation, 'ec2 describe-security-groups', `--group-ids ${ids.map(shellWord).join(' ')}`);

export const showRules = (expectation: Expectation, ids: readonly string[]): string =>
  aws(
    expectation,
    'ec2 describe-security-group-rules',
    `--filters ${shellWord(`Name=group-id,Values=${ids.join(',')}`)}`,
  );

/** Services of the cloud provider have a load balancer of the old kind. */
export const showClassicLoadBalancers = (expectation: Expectation): string =>
  aws(
    expectation,
    'elb describe-load-balancers',
    `--query=${shellWord('LoadBalancerDescriptions[].[LoadBalancerName,DNSName]')}`,
  );

export const showIngressClasses = (): string => 'kubectl get ingressclasses,gatewayclasses';

export const findController = (): string =>
  'kubectl get deployments --all-namespaces --selector=app.kubernetes.io/name=aws-load-balancer-controller';

export const showGroupsNamed = (expectation: Expectation, names: readonly string[]): string =>
  aws(
    expectation,
    'ec2 describe-security-groups',
    `--filters ${shellWord(`Name=vpc-id,Values=${expectation.vpc}`)} ${shellWord(`Name=tag:Name,Values=${names.join(',')}`)}`,
  );

export const showCaller = (): string => 'aws sts get-caller-identity';

/**
 * Text as one word of a POSIX shell. Names come from manifests and from AWS, and a reader copies these commands:
 * nothing in them may run.
 */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(text)) return text;
  // oxlint-disable-next-line no-control-regex
  const printable = text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?');
  return `'${printable.replaceAll("'", `'\\''`)}'`;
}

// `kind/name` and `--option=value` keep a name that begins with a dash from being read as an option.
const kubectl = (expectation: Pick<Expectation, 'object'>, verb: string): string =>
  `kubectl ${verb} ${shellWord(`${expectation.object.resource}/${expectation.object.name}`)} --namespace=${shellWord(expectation.object.namespace)}`;

const aws = (expectation: Expectation, command: string, options: string): string =>
  `aws ${command} --region=${shellWord(expectation.region)} ${options}`;
