import type { World } from '../../../src/controller/answer.ts';
import type { KubeObject } from '../../../src/controller/objects.ts';
import { indexObjects } from '../../../src/controller/objects.ts';
import type { Kind } from '../../../src/controller/kinds.ts';
import type { Document } from '../../../src/manifests/document.ts';
import { parseDocuments } from '../../../src/manifests/documents.ts';

/** Documents of one file, as the project reads them. Throws where the text is no YAML. */
export function manifest(text: string, file = 'app.yaml'): readonly Document[] {
  const { documents, faults } = parseDocuments(file, text);
  if (faults[0] !== undefined) throw new Error(faults[0].message);
  return documents;
}

/** The one object of a kind. */
export function objectOf(kind: Kind, text: string): KubeObject {
  const [object] = indexObjects(manifest(text), { namespace: 'default' }).all(kind);
  if (object === undefined) throw new Error(`no valid ${kind}`);
  return object;
}

/** An Ingress `shop/web` with these annotations, one a line from line 7 on. */
export function ingressWith(
  annotations: Readonly<Record<string, string>>,
  spec = '{ingressClassName: alb, defaultBackend: {service: {name: s, port: {number: 80}}}}',
  name = 'web',
): string {
  return [
    'apiVersion: networking.k8s.io/v1',
    'kind: Ingress',
    'metadata:',
    `  name: ${name}`,
    '  namespace: shop',
    '  annotations:',
    ...Object.entries(annotations).map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`),
    `spec: ${spec}`,
  ].join('\n');
}

export const vpc = 'vpc-0a1b2c3d4e5f60718';

/** A VPC that has these groups: id, and the tag `Name` if there is one. */
export function worldOf(groups: Readonly<Record<string, string | undefined>> = {}, rest: Partial<World> = {}): World {
  const securityGroups = Object.entries(groups).map(([id, name]) => ({
    id,
    vpc,
    tags: name === undefined ? {} : { Name: name },
  }));
  return { vpc, securityGroups, loadBalancers: [], ...rest };
}
