import type { Other } from './answer.ts';
import type { Kind } from './kinds.ts';
import { groupsNamedBy } from './named.ts';
import type { Objects } from './objects.ts';
import { isOfInterest } from './service/of-interest.ts';
import type { Settings } from './settings.ts';

/** What the controller sees of the cluster: everything, unless it runs with `--watch-namespace`. */
export function watchedObjects(
  all: Objects,
  { watchNamespace }: Settings,
): { readonly objects: Objects; readonly unwatched: readonly Other[] } {
  if (watchNamespace === '') return { objects: all, unwatched: [] };
  const isWatched = ({ namespace }: { readonly namespace: string }): boolean =>
    namespace === '' || namespace === watchNamespace;
  return {
    objects: {
      ...all,
      all: (kind) => all.all(kind).filter(isWatched),
      find: (kind, namespace, name) => {
        const object = all.find(kind, namespace, name);
        return object !== undefined && isWatched(object) ? object : undefined;
      },
    },
    unwatched: frontendKinds.flatMap((kind) =>
      all
        .all(kind)
        .filter((object) => !isWatched(object) && (object.kind !== 'Service' || isOfInterest(object)))
        .map((object): Other => ({
          document: object.document,
          result: 'ignored',
          reason: `the controller runs with --watch-namespace=${watchNamespace}`,
          tokens: groupsNamedBy(object),
        })),
    ),
  };
}

const frontendKinds: readonly Kind[] = ['Ingress', 'Service', 'Gateway'];
