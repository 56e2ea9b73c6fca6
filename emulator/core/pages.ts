import { ApiError } from './api-error.ts';
import type { Params } from './params.ts';

export type Paging = { readonly size: number | undefined; readonly after: string | undefined };

/** MaxResults and NextToken of an EC2 call; without MaxResults everything comes at once. */
export function readPaging(params: Params, min: number, max: number): Paging {
  const size = params.integer('MaxResults', { min, max });
  const token = params.text('NextToken');
  return { size, after: token === undefined ? undefined : decodeToken(token, 'InvalidPaginationToken') };
}

/** One page in the order of the ids, which is none to rely on, and where the next begins. */
export function page<T>(
  all: readonly T[],
  idOf: (one: T) => string,
  { size, after }: Paging,
): { readonly items: readonly T[]; readonly next: string | undefined } {
  const rest = [...all]
    .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    .filter((one) => after === undefined || idOf(one) > after);
  const items = size === undefined ? rest : rest.slice(0, size);
  const last = items.at(-1);
  return { items, next: items.length < rest.length && last !== undefined ? encodeToken(idOf(last)) : undefined };
}

export function encodeToken(after: string): string {
  return Buffer.from(`after:${after}`).toString('base64url');
}

export function decodeToken(token: string, code: string): string {
  const text = Buffer.from(token, 'base64url').toString();
  if (!text.startsWith('after:')) throw new ApiError(code, `The token '${token}' is invalid`);
  return text.slice('after:'.length);
}
