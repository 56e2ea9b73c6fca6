import type { Document } from '../manifests/document.ts';
import type { Answer, Other, World } from './answer.ts';
import type { Found, Side } from './found.ts';
import { concluded } from './found.ts';
import { groupsNamedBy } from './named.ts';
import { byText, indexObjects, objectLabel } from './objects.ts';
import { watchedObjects } from './watched.ts';
import { gateways } from './gateway/gateways.ts';
import { ingresses } from './ingress/ingresses.ts';
import { services } from './service/services.ts';
import type { Settings } from './settings.ts';

/** The sides of the controller, in the order of the answer. */
const sides: readonly Side[] = [gateways, ingresses, services];

/**
 * What the controller makes of exactly these documents in this world. The same input gives the same answer, whatever files
 * the documents come from; of two definitions of one object the one read last counts. Never throws on what a document holds.
 * Frontends are sorted by kind and id, others by kind and name.
 */
export function build(documents: readonly Document[], world: World, settings: Settings): Answer {
  const { found, others } = findFrontends(documents, settings);
  return { frontends: found.map((frontend) => concluded(frontend, world)), others };
}

/** Everything that `build` and `identify` share: the frontends before AWS is asked, and the objects that are none. */
export function findFrontends(
  documents: readonly Document[],
  settings: Settings,
): { readonly found: readonly Found[]; readonly others: readonly Other[] } {
  const all = indexObjects(documents, settings);
  const { objects, unwatched } = watchedObjects(all, settings);
  const results = sides.map((side) => side(objects, settings));
  const invalid = all.invalid.map(({ object, reason }): Other => ({
    document: object.document,
    result: 'invalid',
    reason: `the API server refuses it: ${reason}`,
    tokens: groupsNamedBy(object),
  }));
  return {
    found: results.flatMap((result) => result.found).sort(byText((frontend) => `${frontend.kind} ${frontend.id}`)),
    others: [...results.flatMap((result) => result.others), ...unwatched, ...invalid].sort(
      byText(({ document }) => objectLabel(document, settings)),
    ),
  };
}
