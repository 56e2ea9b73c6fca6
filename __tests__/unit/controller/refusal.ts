import type { Kind, KindInfo } from '../../../src/controller/kinds.ts';
import { kinds } from '../../../src/controller/kinds.ts';
import { manifest } from './manifests.ts';

/** Where and why the API server refuses an object with this spec; undefined where it takes it. */
export function refusal(kind: Kind, spec: string | undefined): string | undefined {
  const [document] = manifest(`{metadata: {name: x}${spec === undefined ? '' : `, spec: {${spec}}`}}`);
  const { check }: KindInfo = kinds[kind];
  const found = document === undefined ? undefined : check?.(document.object);
  return found && `${found.path.join('.')}: ${found.message}`;
}
