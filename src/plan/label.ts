import type { Frontend } from '../controller/answer.ts';
import { type Document, valueAt } from '../manifests/document.ts';

/** `Kind id`, as findings and reports call a frontend. */
export const frontendLabel = (frontend: Pick<Frontend, 'kind' | 'id'>): string => `${frontend.kind} ${frontend.id}`;

/** `Kind namespace/name`, as a reader would ask for it. */
export function objectName({ object }: Pick<Document, 'object'>): string {
  const kind = valueAt(object, ['kind']);
  const name = valueAt(object, ['metadata', 'name']);
  const namespace = valueAt(object, ['metadata', 'namespace']);
  return `${text(kind, 'object')} ${typeof namespace === 'string' && namespace !== '' ? `${namespace}/` : ''}${text(name, '(no name)')}`;
}

const text = (value: unknown, fallback: string): string =>
  typeof value === 'string' && value !== '' ? value : fallback;
