/** How the cluster's controller runs: its own flags, by what they mean. `defaultSettings` is LBC v3.5 as its Helm chart installs it. */
export type Settings = {
  /** `--cluster-name` */
  readonly cluster: string;
  /** `--ingress-class` */
  readonly ingressClass: string;
  /** `--load-balancer-class` */
  readonly loadBalancerClass: string;
  /** `--default-load-balancer-scheme` */
  readonly defaultScheme: string;
  /** Its webhooks are installed: a new Service of type LoadBalancer is its own. */
  readonly webhooks: boolean;
  /** Namespace of objects that name none, as `kubectl -n`. */
  readonly namespace: string;
  /** `--feature-gates` that differ from the defaults. */
  readonly featureGates: Readonly<Record<string, boolean>>;
  /** Any other flag that differs from its default, by its own name. */
  readonly flags: Readonly<Record<string, string | boolean | number>>;
};

export const defaultSettings = (cluster: string): Settings => ({
  cluster,
  ingressClass: 'alb',
  loadBalancerClass: 'service.k8s.aws/nlb',
  defaultScheme: 'internal',
  webhooks: true,
  namespace: 'default',
  featureGates: {},
  flags: {},
});
