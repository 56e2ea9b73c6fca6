import { findingIds } from './finding.ts';
import type { FailOn } from './plan/stops.ts';

// What the text of an input means: each returns undefined for a text that means nothing.

/** As text, since undefined stands for what is wrong. */
export const bool = (value: string): 'true' | 'false' | undefined =>
  value === 'true' || value === 'false' ? value : undefined;

/** The text itself, if the pattern fits it. */
export const matching =
  (pattern: RegExp) =>
  (value: string): string | undefined =>
    pattern.test(value) ? value : undefined;

/** The same, of an input that may be left empty. */
export const emptyOr =
  (pattern: RegExp) =>
  (value: string): string | undefined =>
    value === '' || pattern.test(value) ? value : undefined;

/** One of a few words. */
export const oneOf =
  <const T extends string>(allowed: readonly T[]) =>
  (value: string): T | undefined =>
    allowed.find((option) => option === value);

/** A number from 1 on, without leading zeros; `{ number: undefined }` for an empty text. */
export const optionalNumber = (value: string): { readonly number: number | undefined } | undefined => {
  if (value === '') return { number: undefined };
  return /^[1-9]\d{0,14}$/.test(value) ? { number: Number(value) } : undefined;
};

const words = (value: string): readonly string[] => value.split(/[\s,]+/).filter((word) => word !== '');

/** Ids of 12 digits. A value without any would allow every account, which is what an empty one is for. */
export const accountIds = (value: string): readonly string[] | undefined => {
  const ids = words(value);
  return value === '' || (ids.length > 0 && ids.every((id) => /^\d{12}$/.test(id))) ? ids : undefined;
};

/** `90s`, `20m`, `1h` as milliseconds, between bounds in seconds. Nothing else, so that `10 minutes` is not taken for 10 of something. */
export const duration =
  (min: number, max: number) =>
  (value: string): number | undefined => {
    const [, digits, unit] = /^(\d{1,6})([smh])$/.exec(value) ?? [];
    const seconds = Number(digits) * (unit === 'h' ? 3_600 : unit === 'm' ? 60 : 1);
    return seconds >= min && seconds <= max ? seconds * 1_000 : undefined;
  };

/** A severity, `never`, or ids of findings. */
export function failOn(value: string): FailOn | undefined {
  if (value === 'never') return { kind: 'never' };
  if (value === 'error' || value === 'warning') return { kind: 'severity', lowest: value };
  const wanted = words(value);
  const ids = wanted.flatMap((word) => findingIds.find((id) => id === word) ?? []);
  return ids.length > 0 && ids.length === wanted.length ? { kind: 'ids', ids } : undefined;
}

/** A reviewed plan. */
export type ExpectedPlan =
  | { readonly kind: 'digest'; readonly digest: string }
  | { readonly kind: 'file'; readonly path: string };

/** A digest is 64 hexadecimal digits; anything else is a path. */
export const expectedPlan = (value: string): ExpectedPlan | undefined => {
  if (value === '') return undefined;
  return /^[0-9a-f]{64}$/.test(value) ? { kind: 'digest', digest: value } : { kind: 'file', path: value };
};
