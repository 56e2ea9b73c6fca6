import { listAt, textAt } from '../read.ts';
import type { Objects } from '../objects.ts';
import type { StoredRoute } from './stored.ts';

const gatewayApi = 'gateway.networking.k8s.io';

/**
 * Whether a route may refer to a backend: in its own namespace always, elsewhere where a ReferenceGrant there says so.
 * LBC: pkg/shared_utils/cross_namespace_validator.go.
 */
export function grantsReference(
  route: StoredRoute,
  backend: { readonly kind: 'Service' | 'Gateway'; readonly namespace: string; readonly name: string },
  objects: Objects,
): boolean {
  if (backend.namespace === route.object.namespace) return true;
  const group = backend.kind === 'Service' ? '' : gatewayApi;
  return objects.all('ReferenceGrant').some((grant) => {
    const source = grant.document.object;
    const from = (listAt(source, ['spec', 'from']) ?? []).some(
      (item) =>
        textAt(item, ['group']) === gatewayApi &&
        textAt(item, ['kind']) === route.kind &&
        textAt(item, ['namespace']) === route.object.namespace,
    );
    const to = (listAt(source, ['spec', 'to']) ?? []).some(
      (item) =>
        textAt(item, ['group']) === group &&
        textAt(item, ['kind']) === backend.kind &&
        (textAt(item, ['name']) ?? backend.name) === backend.name,
    );
    return grant.namespace === backend.namespace && from && to;
  });
}
