/**
 * How the cluster's controller runs: those of its flags that bear on an answer. Made by `parseSettings` (flags.ts)
 * from flags by their own names, or by `defaultSettings`.
 */
export type Settings = {
  /** `--cluster-name` */
  readonly cluster: string;
  /** Namespace of objects that name none, as `kubectl -n`. */
  readonly namespace: string;
  /** Its webhooks are installed, and objects are created now: a new Service of type LoadBalancer is its own. */
  readonly webhooks: boolean;
  /** `--ingress-class`; empty: Ingresses without any class are its own too. */
  readonly ingressClass: string;
  /** `--load-balancer-class` */
  readonly loadBalancerClass: string;
  /** `--watch-namespace`; empty: all. */
  readonly watchNamespace: string;
  /** `--default-load-balancer-scheme` */
  readonly defaultScheme: 'internal' | 'internet-facing';
  /** `--default-target-type` */
  readonly defaultTargetType: 'instance' | 'ip';
  /** `--enable-backend-security-group` */
  readonly backendGroup: boolean;
  /** `--backend-security-group`; absent: the controller makes one. An answer calls either `backend`. */
  readonly backendGroupId?: string;
  /** `--enable-manage-backend-security-group-rules` */
  readonly manageBackendRules: boolean;
  /** `--disable-ingress-class-annotation` */
  readonly disableClassAnnotation: boolean;
  /** `--disable-ingress-group-name-annotation` */
  readonly disableGroupNameAnnotation: boolean;
  /** `--tolerate-non-existent-backend-service` */
  readonly tolerateMissingService: boolean;
  /** `--tolerate-non-existent-backend-action` */
  readonly tolerateMissingAction: boolean;
  /** `--default-tags` */
  readonly defaultTags: ReadonlyMap<string, string>;
  /** `--external-managed-tags` */
  readonly externalManagedTags: readonly string[];
  /** `--feature-gates`, every one of them. */
  readonly gates: Readonly<Record<FeatureGate, boolean>>;
};

export type FeatureGate = keyof typeof defaultGates;

/** LBC: pkg/config/feature_gates.go:NewFeatureGates. */
export const defaultGates = {
  ALBGatewayAPI: true,
  ALBSingleSubnet: false,
  ALBTargetControlAgent: false,
  EnableCertificateManagement: false,
  EnableDefaultTagsLowPriority: false,
  EnableIPTargetType: true,
  EnableRGTAPI: false,
  EnableServiceController: true,
  EnableTCPUDPListener: false,
  EndpointsFailOpen: true,
  EnhancedDefaultBehavior: false,
  GatewayListenerSet: true,
  GlobalAcceleratorController: false,
  IngressPlanAnnotation: false,
  LBCapacityReservation: true,
  ListenerRulesTagging: true,
  NLBGatewayAPI: true,
  NLBHealthCheckAdvancedConfig: true,
  NLBSecurityGroup: true,
  ServiceTypeLoadBalancerOnly: false,
  SubnetDiscoveryByReachability: true,
  SubnetsClusterTagCheck: true,
  WeightedTargetGroups: true,
} as const satisfies Record<string, boolean>;

/** LBC v3.5 as its Helm chart installs it. */
export const defaultSettings = (cluster: string): Settings => ({
  cluster,
  namespace: 'default',
  webhooks: true,
  ingressClass: 'alb',
  loadBalancerClass: 'service.k8s.aws/nlb',
  watchNamespace: '',
  defaultScheme: 'internal',
  defaultTargetType: 'instance',
  backendGroup: true,
  manageBackendRules: false,
  disableClassAnnotation: false,
  disableGroupNameAnnotation: false,
  tolerateMissingService: true,
  tolerateMissingAction: true,
  defaultTags: new Map(),
  externalManagedTags: [],
  gates: defaultGates,
});
