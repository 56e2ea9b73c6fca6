import type { GroupToken, Other } from '../answer.ts';
import { autoMode, autoModeServiceClass } from '../auto-mode.ts';
import type { Found, Side } from '../found.ts';
import { groupsNamedBy } from '../named.ts';
import { computedNamePrefix } from '../names.ts';
import type { KubeObject, Objects } from '../objects.ts';
import { textAt } from '../read.ts';
import type { Settings } from '../settings.ts';
import { trackingTags } from '../tracking.ts';
import { buildService } from './build.ts';
import { serviceKeys } from './keys.ts';
import { isOfInterest } from './of-interest.ts';
import { whyIgnored, whyRefused } from './supported.ts';

/** The Service half of the controller: a network load balancer for each Service that it acts on. */
export const services: Side = (objects, settings) => {
  const found: Found[] = [];
  const others: Other[] = [];
  for (const service of objects.all('Service')) {
    const other = (result: Other['result'], reason: string): Other => ({
      document: service.document,
      result,
      reason,
      tokens: groupsNamedBy(service),
    });
    const invalid = whyRefused(service, settings);
    const ignored = whyIgnored(service, settings);
    if (invalid !== undefined) others.push(other('invalid', `the API server refuses it: ${invalid}`));
    else if (ignored === undefined) found.push(frontend(service, objects, settings));
    else if (isAutoMode(service)) {
      others.push({ ...other('ignored', ignored), autoMode: autoMode(service, settings.cluster) });
    } else if (isOfInterest(service)) others.push(other('ignored', ignored));
  }
  return { found, others };
};

function frontend(service: KubeObject, objects: Objects, settings: Settings): Found {
  const tokens: readonly GroupToken[] = groupsNamedBy(service);
  const identity = {
    role: 'main',
    type: 'network',
    trackingTags: trackingTags(settings.cluster, 'service.k8s.aws', service.key, 'LoadBalancer'),
    name: loadBalancerName(service),
  } as const;
  return {
    kind: 'Service',
    id: service.key,
    members: [service.document],
    tokens,
    loadBalancers: [identity],
    outcome: (world) => buildService({ service, tokens, identity, objects, settings, world }),
  };
}

/** The annotation's text as it is; else a name whose hash is over the object's UID. */
function loadBalancerName(service: KubeObject): { readonly exact: string } | { readonly prefix: string } {
  const exact = service.annotations.get(serviceKeys.name);
  return exact === undefined ? { prefix: computedNamePrefix(service) } : { exact };
}

function isAutoMode(service: KubeObject): boolean {
  return textAt(service.document.object, ['spec', 'loadBalancerClass']) === autoModeServiceClass;
}
