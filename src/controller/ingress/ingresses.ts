import type { Other, Outcome } from '../answer.ts';
import { autoMode } from '../auto-mode.ts';
import type { Found, Identity, Side } from '../found.ts';
import { groupsNamedBy } from '../named.ts';
import type { KubeObject, Objects } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { trackingTags } from '../tracking.ts';
import { ingressRejection, paramsRejection } from './admission.ts';
import { buildGroup } from './build.ts';
import { classify, groupKey } from './classify.ts';
import { collectClasses } from './classes.ts';
import { frontendNlbScheme, nlbName, wantsFrontendNlb } from './frontend-nlb.ts';
import type { IngressGroup, Seen } from './group.ts';
import { loadGroups } from './group.ts';
import { albName, albScheme } from './load-balancer.ts';

/** The Ingress side of the controller: a load balancer for each IngressGroup. */
export const ingresses: Side = (objects, settings) => {
  const refusedParams = settings.webhooks ? objects.all('IngressClassParams').flatMap(refusedByWebhook) : [];
  const classes = collectClasses(objects, new Set(refusedParams.map(({ name }) => name)));
  const others: Other[] = refusedParams.map((refused) => refused.other);
  const seen: Seen[] = [];
  for (const ingress of objects.all('Ingress')) {
    const rejection = settings.webhooks ? ingressRejection(ingress, classes, settings) : undefined;
    const classified = classify(ingress, classes, settings);
    if (rejection !== undefined)
      others.push(other(ingress, 'rejected', `the controller's webhook refuses it: ${rejection}`));
    else if (classified.kind === 'unmanaged') {
      const ignored = other(ingress, 'ignored', classified.reason);
      others.push(classified.autoMode ? { ...ignored, autoMode: autoMode(ingress, settings.cluster) } : ignored);
    } else seen.push({ ingress, classified });
  }
  const groups = loadGroups(seen).map((group) => groupFrontend(group, objects, settings));
  return { found: [...groups, ...seen.flatMap(unclassified)], others };
};

function refusedByWebhook(object: KubeObject): readonly { readonly name: string; readonly other: Other }[] {
  const rejection = paramsRejection(object);
  if (rejection === undefined) return [];
  return [{ name: object.name, other: other(object, 'rejected', `the controller's webhook refuses it: ${rejection}`) }];
}

function other(object: KubeObject, result: Other['result'], reason: string): Other {
  return { document: object.document, result, reason, tokens: groupsNamedBy(object) };
}

/** An Ingress of which the controller cannot say in which group it is. It stands under its own name. */
function unclassified({ ingress, classified }: Seen): readonly Found[] {
  if (classified.kind !== 'refused') return [];
  const { refusal } = classified;
  return [
    {
      kind: 'IngressGroup',
      id: ingress.key,
      members: [ingress.document],
      tokens: groupsNamedBy(ingress),
      loadBalancers: [],
      outcome: () => refuse(refusal),
    },
  ];
}

function groupFrontend(group: IngressGroup, objects: Objects, settings: Settings): Found {
  const { id, members, refusal } = group;
  return {
    kind: 'IngressGroup',
    id: groupKey(id),
    members: members.map(({ ingress }) => ingress.document),
    tokens: members.flatMap(({ ingress }) => groupsNamedBy(ingress)),
    ...(refusal === undefined ? {} : { unloaded: true }),
    loadBalancers: identities(group, settings),
    outcome: (world) =>
      refusal === undefined ? buildGroup({ group: id, members, objects, settings, world }) : refuse(refusal),
  };
}

/** Known even where the build fails: what was built before is still there. */
function identities({ id, members }: IngressGroup, settings: Settings): readonly Identity[] {
  const tagged = (resource: 'LoadBalancer' | 'FrontendNlb'): Identity['trackingTags'] =>
    trackingTags(settings.cluster, 'ingress.k8s.aws', groupKey(id), resource);
  const name = unlessRefused(() => albName(id, members, albScheme(members, settings).scheme, settings));
  const main: Identity = {
    role: 'main',
    type: 'application',
    trackingTags: tagged('LoadBalancer'),
    ...(name === undefined ? {} : { name: { exact: name } }),
  };
  if (unlessRefused(() => wantsFrontendNlb(members)) !== true) return [main];
  const scheme = unlessRefused(() => frontendNlbScheme(members, settings).scheme);
  const nlb: Identity = {
    role: 'frontend-nlb',
    type: 'network',
    trackingTags: tagged('FrontendNlb'),
    ...(name === undefined || scheme === undefined ? {} : { name: { exact: nlbName(id, name, scheme, settings) } }),
  };
  return [main, nlb];
}

function refuse(refusal: Refusal): Outcome {
  throw refusal;
}

function unlessRefused<T>(decide: () => T): T | undefined {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
