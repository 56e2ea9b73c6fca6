import type { Document } from '../manifests/document.ts';
import { findFrontends } from './build.ts';
import type { Identified } from './found.ts';
import type { Settings } from './settings.ts';

/** Which frontends the documents make and how their load balancers are found on AWS, in the order of `build`, without any world. */
export function identify(documents: readonly Document[], settings: Settings): readonly Identified[] {
  return findFrontends(documents, settings).found.map(({ kind, id, members, unloaded, tokens, loadBalancers }) => ({
    kind,
    id,
    members,
    ...(unloaded === undefined ? {} : { unloaded }),
    tokens,
    loadBalancers,
  }));
}
