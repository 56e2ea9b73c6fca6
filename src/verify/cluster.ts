import type { Expectation } from './expectation.ts';
import type { Kubectl } from './kubectl.ts';
import { at, list, type LiveObject, liveObject, text } from './live-object.ts';
import type { KubernetesObject } from './object.ts';
import { type ObjectEvent, objectEvents } from './object-events.ts';

/** What the cluster says about the object of an expectation. */
export type ClusterAnswer =
  /** It could not be asked. */
  | { readonly kind: 'unknown'; readonly why: string }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'there';
      readonly object: LiveObject;
      /** The newest first; absent where they may not be read. */
      readonly events?: readonly ObjectEvent[];
      /** Asked only where nothing shows that the controller has seen the object; absent where that is not known. */
      readonly controller?: 'absent' | 'not-ready' | 'ready';
    };

/** Asks the cluster; never throws. An expectation that is not among the answers was not asked about. */
export type Cluster = (
  expectations: readonly Expectation[],
  signal: AbortSignal,
) => Promise<ReadonlyMap<Expectation, ClusterAnswer>>;

/** Above this the diagnoses repeat each other, and a cluster has better things to do. */
const most = 20;
const atOnce = 4;

/** The cluster that kubectl talks to. What cannot be asked at all is not asked again for the others of the same round. */
export function clusterOf(kubectl: Kubectl): Cluster {
  return async (expectations, signal) => {
    const answers = new Map<Expectation, ClusterAnswer>();
    const [first, ...rest] = expectations.filter(({ object }) => isAskable(object)).slice(0, most);
    if (first === undefined) return answers;
    let outage: string | undefined;
    let controller: Promise<Controller> | undefined;
    const round: Round = {
      kubectl,
      signal,
      findController: () => (controller ??= controllerOf(kubectl, signal)),
      fail: (why) => (outage = why),
    };
    const answer = async (expectation: Expectation): Promise<void> => {
      answers.set(
        expectation,
        outage === undefined ? await askOne(expectation, round) : { kind: 'unknown', why: outage },
      );
    };
    // Alone: what keeps it from being answered keeps the others, too.
    await answer(first);
    const queue = [...rest];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await answer(next);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return answers;
  };
}

type Controller = 'absent' | 'not-ready' | 'ready' | undefined;

type Round = {
  readonly kubectl: Kubectl;
  readonly signal: AbortSignal;
  readonly findController: () => Promise<Controller>;
  /** Says that the cluster cannot be asked at all. */
  readonly fail: (why: string) => void;
};

async function askOne(
  expectation: Expectation,
  { kubectl, signal, findController, fail }: Round,
): Promise<ClusterAnswer> {
  const { resource, namespace, name } = expectation.object;
  const got = await kubectl(
    ['get', `${resources[resource]}/${name}`, `--namespace=${namespace}`, '--ignore-not-found', ...asJson],
    signal,
  );
  if (got.kind === 'nothing') return { kind: 'absent' };
  if (got.kind === 'failed') {
    if (got.cause === 'cluster' || got.cause === 'no-program') fail(got.why);
    return { kind: 'unknown', why: got.why };
  }
  const object = liveObject(got.value, expectation);
  const about = `involvedObject.kind=${kinds[resource]},involvedObject.name=${name}`;
  const said = await kubectl(
    ['get', 'events', `--namespace=${namespace}`, `--field-selector=${about}`, ...asJson],
    signal,
  );
  const events = said.kind === 'json' ? objectEvents(said.value, object.uid) : undefined;
  const isNoticed = object.isSeen || (events?.length ?? 0) > 0;
  const controller = isNoticed ? undefined : await findController();
  return {
    kind: 'there',
    object,
    ...(events === undefined ? {} : { events }),
    ...(controller === undefined ? {} : { controller }),
  };
}

/** Whether any controller with the label of its Helm chart and its manifests is there, and runs. */
async function controllerOf(kubectl: Kubectl, signal: AbortSignal): Promise<Controller> {
  const selector = '--selector=app.kubernetes.io/name=aws-load-balancer-controller';
  const got = await kubectl(['get', 'deployments.apps', '--all-namespaces', selector, ...asJson], signal);
  if (got.kind !== 'json') return undefined;
  const found = list(at(got.value, 'items'));
  if (found.length === 0) return 'absent';
  return found.some((one) => Number(at(one, 'status', 'readyReplicas')) > 0) ? 'ready' : 'not-ready';
}

const asJson = ['--output=json', '--request-timeout=8s'] as const;

/** With their groups, since others have resources of the same name (Istio's `gateways`). */
const resources = {
  ingress: 'ingresses.networking.k8s.io',
  service: 'services',
  gateway: 'gateways.gateway.networking.k8s.io',
} as const satisfies Record<KubernetesObject['resource'], string>;

const kinds = { ingress: 'Ingress', service: 'Service', gateway: 'Gateway' } as const satisfies Record<
  KubernetesObject['resource'],
  string
>;

/** A name that no API server takes is in none, and would have a meaning of its own in a selector. */
const isAskable = ({ name, namespace }: KubernetesObject): boolean => isName.test(name) && isName.test(namespace);

const isName = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;

/** The API server of the current context: `kubectl config view` shows no secrets. */
export async function currentServer(
  kubectl: Kubectl,
  signal: AbortSignal,
): Promise<{ readonly server: string } | { readonly why: string }> {
  const got = await kubectl(['config', 'view', '--minify', '--output=json'], signal);
  if (got.kind === 'failed') return { why: noContext.test(got.why) ? 'kubectl has no current context' : got.why };
  const [cluster] = got.kind === 'json' ? list(at(got.value, 'clusters')) : [];
  const server = text(at(cluster, 'cluster', 'server'));
  return server === undefined || server === '' ? { why: 'kubectl has no current context' } : { server };
}

/** What kubectl says of `--minify` where it has no configuration, or one without a current context. */
const noContext = /current-context must exist/;

/** Whether two addresses of an API server mean the same one: schemes and hosts have no case, 443 is the port of https. */
export function isSameServer(a: string, b: string): boolean {
  const [one, other] = [a, b].map((address) => (URL.canParse(address) ? new URL(address) : undefined));
  if (one === undefined || other === undefined) return false;
  const path = (url: URL): string => url.pathname.replace(/\/+$/, '');
  return one.origin === other.origin && path(one) === path(other);
}
