import { createHash } from 'node:crypto';

/** What ids are drawn from: the same seed and the same order of calls give the same ids. */
export type IdSource = { readonly seed: string; readonly counters: Map<string, number> };

/** The next id of a kind, as EC2 writes them: `sg-0` and 16 hex digits. Kinds are counted apart, so one never shifts another. */
export function nextId(source: IdSource, kind: string): string {
  return `${kind}-0${hex(source, kind, 16)}`;
}

/** `length` hex digits, the next of their kind. */
export function hex(source: IdSource, kind: string, length: number): string {
  const count = (source.counters.get(kind) ?? 0) + 1;
  source.counters.set(kind, count);
  return createHash('sha256').update(`${source.seed}/${kind}/${count}`).digest('hex').slice(0, length);
}

/** The next request id, in the form of a UUID. */
export function nextRequestId(source: IdSource): string {
  const digits = hex(source, 'request', 32);
  return [8, 12, 16, 20, 32].map((end, i) => digits.slice([0, 8, 12, 16, 20][i], end)).join('-');
}
