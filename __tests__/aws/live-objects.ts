/** Objects as a cluster has them, with what the controller of LBC writes on them. */
export const ingressPath = '/apis/networking.k8s.io/v1/namespaces/shop/ingresses/web';
export const servicePath = '/api/v1/namespaces/shop/services/api';
export const gatewayPath = '/apis/gateway.networking.k8s.io/v1/namespaces/shop/gateways/edge';

export const liveIngress = ({
  name = 'web',
  groups = 'web',
  className = 'alb',
  hostname,
  finalizers = ['ingress.k8s.aws/resources'],
}: {
  readonly name?: string;
  readonly groups?: string;
  readonly className?: string;
  readonly hostname?: string;
  readonly finalizers?: readonly string[];
} = {}): object => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: {
    name,
    namespace: 'shop',
    uid: 'uid-1',
    finalizers,
    annotations: groups === '' ? {} : { 'alb.ingress.kubernetes.io/security-groups': groups },
  },
  spec: { ingressClassName: className },
  status: { loadBalancer: hostname === undefined ? {} : { ingress: [{ hostname }] } },
});

export const liveService = ({
  groups = 'web',
  className,
  hostname,
}: { readonly groups?: string; readonly className?: string; readonly hostname?: string } = {}): object => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: {
    name: 'api',
    namespace: 'shop',
    uid: 'uid-2',
    annotations: { 'service.beta.kubernetes.io/aws-load-balancer-security-groups': groups },
  },
  spec: { type: 'LoadBalancer', ...(className === undefined ? {} : { loadBalancerClass: className }) },
  status: { loadBalancer: hostname === undefined ? {} : { ingress: [{ hostname }] } },
});

export const liveGateway = (): object => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name: 'edge', namespace: 'shop', uid: 'uid-3' },
  spec: { gatewayClassName: 'edge' },
  status: {
    conditions: [
      { type: 'Accepted', status: 'False', reason: 'Invalid', message: 'Check Gateway Events for more information.' },
    ],
  },
});

/** An event of an Ingress, as client-go's recorder makes them; a Warning unless it is a success. */
export const event = (
  reason: string,
  more: {
    readonly message?: string;
    readonly name?: string;
    readonly kind?: string;
    readonly uid?: string;
    readonly at?: string;
    readonly count?: number;
    readonly by?: string;
  } = {},
): object => ({
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { name: `x.${reason}`, namespace: 'shop', creationTimestamp: '2026-11-22T09:00:00Z' },
  involvedObject: {
    kind: more.kind ?? 'Ingress',
    namespace: 'shop',
    name: more.name ?? 'web',
    uid: more.uid ?? 'uid-1',
  },
  type: reason.startsWith('Success') || reason.startsWith('Ensur') ? 'Normal' : 'Warning',
  reason,
  message: more.message ?? '',
  source: { component: more.by ?? 'ingress' },
  reportingComponent: '',
  firstTimestamp: '2026-11-22T09:00:00Z',
  lastTimestamp: more.at ?? '2026-11-22T10:00:00Z',
  count: more.count ?? 1,
});
