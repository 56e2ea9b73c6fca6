import { nearest } from '../controller/nearest.ts';
import { compareText } from '../groups/rule.ts';

/** What to do about a text that names nothing, as one sentence; undefined where nobody can tell what was meant. */
export type Suggest = (text: string) => string | undefined;

/** A comparison costs the product of the lengths for each known name: enough for people, and no work for hostile files. */
const maxComparisons = 1_000_000;

/**
 * Tells what a text that names no group was most likely meant to be: several known names without a comma between them, or a known name
 * that was mistyped. The same whatever the order of `known`.
 */
export function suggestionsFrom(known: Iterable<string>): Suggest {
  const names = [...new Set(known)].sort(compareText);
  const set = new Set(names);
  let comparisons = 0;
  return (text) => {
    const pieces = text.split(/[;|\s]+/).filter((piece) => piece !== '');
    if (pieces.length > 1 && pieces.some((piece) => set.has(piece) || /^sg-[0-9a-f]+$/.test(piece))) {
      return `A list of groups is separated by commas: write ${pieces.join(', ')}.`;
    }
    comparisons += names.length;
    const meant = comparisons > maxComparisons ? undefined : nearest(text, names.filter(isNear(text)));
    return meant === undefined ? undefined : `Did you mean ${meant}?`;
  };
}

/** Two short names are always few letters apart: they have to begin or end alike, too. */
const isNear =
  (text: string) =>
  (name: string): boolean =>
    text.length > 4 || first(text) === first(name) || last(text) === last(name);

const first = (text: string): string => text.charAt(0).toLowerCase();
const last = (text: string): string => text.charAt(text.length - 1).toLowerCase();
