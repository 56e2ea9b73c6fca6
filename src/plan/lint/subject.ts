import type { Frontend } from '../../controller/answer.ts';
import type { Configuration } from '../../controller/gateway/configuration.ts';
import { classOf } from '../../controller/gateway/classes.ts';
import { visibleConfiguration } from '../../controller/gateway/load-configuration.ts';
import { classify } from '../../controller/ingress/classify.ts';
import { collectClasses } from '../../controller/ingress/classes.ts';
import type { ClassParams } from '../../controller/ingress/params.ts';
import type { KubeObject, Objects } from '../../controller/objects.ts';
import type { Settings } from '../../controller/settings.ts';
import type { Document } from '../../manifests/document.ts';

/** A frontend with everything that its objects say, whatever the controller makes of it. */
export type Subject = { readonly frontend: Frontend } & (
  | { readonly kind: 'IngressGroup'; readonly members: readonly IngressMember[] }
  | { readonly kind: 'Service'; readonly service: KubeObject }
  | { readonly kind: 'Gateway'; readonly gateway: KubeObject; readonly configuration: Configuration }
);

export type IngressMember = { readonly ingress: KubeObject; readonly params: ClassParams | undefined };

/** Every frontend with what its objects, its class's parameters and its configurations say. In the order given. */
export function subjectsOf(frontends: readonly Frontend[], objects: Objects, settings: Settings): readonly Subject[] {
  const byDocument = new Map<Document, KubeObject>(
    (['Ingress', 'Service', 'Gateway'] as const).flatMap((kind) =>
      objects.all(kind).map((object) => [object.document, object] as const),
    ),
  );
  const classes = collectClasses(objects, new Set());
  const paramsOf = (ingress: KubeObject): ClassParams | undefined => {
    const classified = classify(ingress, classes, settings);
    return classified.kind === 'member' ? classified.member.params : undefined;
  };
  return frontends.flatMap((frontend): readonly Subject[] => {
    const members = frontend.members.flatMap((document) => byDocument.get(document) ?? []);
    const [first] = members;
    if (first === undefined) return [];
    switch (frontend.kind) {
      case 'IngressGroup':
        return [
          {
            frontend,
            kind: 'IngressGroup',
            members: members.map((ingress) => ({ ingress, params: paramsOf(ingress) })),
          },
        ];
      case 'Service':
        return [{ frontend, kind: 'Service', service: first }];
      case 'Gateway': {
        const configuration = visibleConfiguration(first, classOf(first, objects), objects);
        return [{ frontend, kind: 'Gateway', gateway: first, configuration }];
      }
    }
  });
}
