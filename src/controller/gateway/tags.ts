import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { Configuration } from './configuration.ts';

/** Tags that somebody else manages may not be given, on the losing side of a merge neither. LBC: pkg/shared_utils/tag_helper.go. */
export function checkTags({ tags }: Configuration, settings: Settings): void {
  const [foreign] = [...tags].filter(([key]) => settings.externalManagedTags.includes(key));
  if (foreign === undefined) return;
  const [key, place] = foreign;
  throw new Refusal('other', `external managed tag key ${key} cannot be specified`, place);
}
