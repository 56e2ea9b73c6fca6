import type { Document, Path } from '../manifests/document.ts';
import type { Place } from '../problem.ts';

/** What AWS has, as far as the controller asks for it. */
export type World = {
  readonly vpc: string;
  /** As EC2 lists them. */
  readonly securityGroups: readonly WorldGroup[];
  /** Those that exist already, of any cluster. */
  readonly loadBalancers: readonly WorldLoadBalancer[];
  /** How many subnets a load balancer gets that names none. Where that is not known, nothing is judged by it (EIPs and addresses, one per subnet). */
  readonly subnets?: number;
};
export type WorldGroup = { readonly id: string; readonly vpc: string; readonly tags: Readonly<Record<string, string>> };
export type WorldLoadBalancer = {
  readonly name: string;
  readonly type: LoadBalancerType;
  readonly scheme: string;
  readonly securityGroups: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
};

export type LoadBalancerType = 'application' | 'network';

/** What the controller makes of the documents: every frontend it acts on, and the objects it leaves alone. */
export type Answer = { readonly frontends: readonly Frontend[]; readonly others: readonly Other[] };

/** An object that LBC gives a load balancer to, or would if it could build it. */
export type Frontend = {
  readonly kind: FrontendKind;
  /** `namespace/name`, or the name of an explicit IngressGroup. */
  readonly id: string;
  /** In the controller's order; of a Service or Gateway the one object. */
  readonly members: readonly Document[];
  /** The controller cannot even load the group (a bad order, a class of a former member): the members stand in the order of their names. */
  readonly unloaded?: true;
  /** Every security group it names, in the order of the text, also where the build fails. */
  readonly tokens: readonly GroupToken[];
  readonly outcome: Outcome;
};
export type FrontendKind = 'IngressGroup' | 'Service' | 'Gateway';

export type Outcome =
  | { readonly result: 'built'; readonly loadBalancers: readonly LoadBalancer[] }
  | { readonly result: 'error'; readonly kind: ErrorKind; readonly message: string; readonly place?: Place }
  | { readonly result: 'dry-run' }
  | { readonly result: 'ignored' };

export type ErrorKind =
  | 'unresolved-group'
  | 'conflicting-groups'
  | 'conflicting-disable'
  | 'conflicting-members'
  | 'backend-feature-off'
  | 'invalid-boolean'
  | 'invalid-ingress-class'
  | 'invalid-group-name'
  | 'invalid-group-order'
  | 'forbidden-annotation'
  | 'class-not-accepted'
  | 'configuration-not-found'
  | 'invalid-scheme'
  | 'invalid-name'
  | 'invalid-listeners'
  | 'invalid-ssl-ports'
  | 'invalid-address-type'
  | 'invalid-cidr'
  | 'target-type'
  | 'other';

/** One piece of a list of security groups: an id or a name, and where it stands. */
export type GroupToken = {
  readonly text: string;
  readonly by: 'id' | 'name';
  readonly role: LoadBalancerRole;
  readonly document: Document;
  readonly path: Path;
  readonly place: Place;
};

export type LoadBalancerRole = 'main' | 'frontend-nlb';

export type LoadBalancer = {
  readonly role: LoadBalancerRole;
  readonly type: LoadBalancerType;
  readonly scheme: string;
  /**
   * Whether an object says the scheme: an annotation, IngressClassParams or a LoadBalancerConfiguration. Otherwise it rests on the
   * flag `--default-load-balancer-scheme` or, of a Service, on the load balancer that exists already.
   */
  readonly schemeSaid: boolean;
  /** Of a new one; a prefix where the rest depends on the object's UID. One that exists keeps its own. */
  readonly name: { readonly exact: string } | { readonly prefix: string };
  readonly ipAddressType: string;
  /** In order: ids as resolved, `managed` for the group LBC makes, `backend` for its shared backend group. */
  readonly securityGroups: readonly string[];
  /** By which it is found again. */
  readonly trackingTags: Readonly<Record<string, string>>;
  readonly listeners: readonly Listener[];
  readonly managedGroup?: { readonly ingress: readonly string[] };
};

export type Listener = {
  readonly port: number;
  readonly protocol: string;
  /** It serves nothing, and sends every client on to HTTPS. */
  readonly redirects?: true;
};

/** An object that LBC does not act on. */
export type Other = {
  readonly document: Document;
  readonly result: 'ignored' | 'rejected' | 'invalid';
  /** Why, in one sentence. */
  readonly reason: string;
  /** Security groups that it names all the same. */
  readonly tokens: readonly GroupToken[];
  /** EKS Auto Mode acts on it instead (whether it heeds the annotations is not documented), and how its load balancer is found. */
  readonly autoMode?: { readonly type: LoadBalancerType; readonly trackingTags: Readonly<Record<string, string>> };
};
