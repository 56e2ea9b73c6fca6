import type { Document } from '../manifests/document.ts';

/**
 * Whether a frontend is the repository's own: one of which every object stands in a file of the context belongs to somebody else.
 * One without members is what is left of a group that the repository emptied.
 */
export const isPlanned = (
  { members }: { readonly members: readonly Pick<Document, 'file'>[] },
  contextFiles: ReadonlySet<string>,
): boolean => members.length === 0 || members.some(({ file }) => !contextFiles.has(file));
