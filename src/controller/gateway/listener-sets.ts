import { valueAt } from '../../manifests/document.ts';
import type { KubeObject, Objects } from '../objects.ts';
import { textAt } from '../read.ts';
import type { Settings } from '../settings.ts';
import { allowsNamespace } from './namespaces.ts';
import type { StoredListener } from './stored.ts';
import { byAge, namespaceChoice, storedListeners } from './stored.ts';

/** Listeners that stand in one object: the Gateway itself, or a ListenerSet attached to it. */
export type ListenerOwner = {
  readonly kind: 'Gateway' | 'ListenerSet';
  readonly object: KubeObject;
  readonly listeners: readonly StoredListener[];
};

/**
 * The Gateway and the ListenerSets that it lets attach, in the order in which their listeners count: the Gateway's own first,
 * then the older set. LBC: pkg/gateway/routeutils/listener_set.go, listener_utils.go:arrangeListenerSetsForValidation.
 */
export function listenerOwners(gateway: KubeObject, objects: Objects, settings: Settings): readonly ListenerOwner[] {
  const allowed = namespaceChoice(gateway, ['spec', 'allowedListeners', 'namespaces'], 'None');
  const sets = settings.gates.GatewayListenerSet ? objects.all('ListenerSet') : [];
  const attached = sets.filter((set) => {
    const reference = valueAt(set.document.object, ['spec', 'parentRef']);
    return (
      (textAt(reference, ['kind']) ?? 'Gateway') === 'Gateway' &&
      textAt(reference, ['name']) === gateway.name &&
      (textAt(reference, ['namespace']) ?? set.namespace) === gateway.namespace &&
      allowsNamespace(allowed, { from: set.namespace, to: gateway.namespace }, objects)
    );
  });
  return [
    { kind: 'Gateway', object: gateway, listeners: storedListeners(gateway) },
    ...attached
      .sort(byAge)
      .map((object): ListenerOwner => ({ kind: 'ListenerSet', object, listeners: storedListeners(object) })),
  ];
}
