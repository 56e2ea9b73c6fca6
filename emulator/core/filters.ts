import { ApiError } from './api-error.ts';
import type { Params } from './params.ts';
import type { Tags } from './resources.ts';

export type Filter = { readonly name: string; readonly matches: (value: string) => boolean };

/** How a resource answers a filter: all of its values of that name. */
export type Field<T> = (one: T) => readonly string[];

/**
 * The filters of a describe call within EC2's limits: 50 filters, 200 values each, 255 characters a value.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
 */
export function readFilters(params: Params): readonly Filter[] {
  const filters = params.structs('Filter').map((filter) => {
    const [name, values] = [filter.required('Name'), filter.list('Value')];
    if (values.length === 0)
      throw new ApiError('InvalidParameterValue', `The filter '${name}' needs at least one value`);
    if (values.length > 200) throw exceeded('values of a filter', 200);
    if (values.some((value) => value.length > 255)) throw exceeded('characters of a filter value', 255);
    const patterns = values.map(wildcard);
    return { name, matches: (value: string) => patterns.some((pattern) => pattern.test(value)) };
  });
  if (filters.length > 50) throw exceeded('filters', 50);
  return filters;
}

/** Those that pass every filter. A name that is not among the fields (nor `tag:K`, `tag-key` where there are tags) is refused. */
export function filtered<T>(
  all: readonly T[],
  filters: readonly Filter[],
  fields: ReadonlyMap<string, Field<T>>,
  tagsOf?: (one: T) => Tags,
): readonly T[] {
  const tests = filters.map(({ name, matches }) => {
    const field = fields.get(name) ?? (tagsOf === undefined ? undefined : tagField(name, tagsOf));
    if (field === undefined)
      throw new ApiError('InvalidParameterValue', `The filter '${name}' is invalid (or not modelled by the emulator)`);
    return (one: T): boolean => field(one).some(matches);
  });
  return all.filter((one) => tests.every((test) => test(one)));
}

function tagField<T>(name: string, tagsOf: (one: T) => Tags): Field<T> | undefined {
  if (name === 'tag-key') return (one) => [...tagsOf(one).keys()];
  if (!name.startsWith('tag:') || name === 'tag:') return undefined;
  const key = name.slice('tag:'.length);
  return (one) => {
    const value = tagsOf(one).get(key);
    return value === undefined ? [] : [value];
  };
}

/** `*` any text, `?` any one character, `\` takes the next literally; case counts. */
function wildcard(pattern: string): RegExp {
  const source = [...pattern.matchAll(/\\([\s\S])|([\s\S])/gu)].map(([, escaped, plain]) => {
    if (escaped !== undefined) return literally(escaped);
    if (plain === '*') return '[\\s\\S]*';
    return plain === '?' ? '[\\s\\S]' : literally(plain ?? '');
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}

function literally(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

function exceeded(what: string, limit: number): ApiError {
  return new ApiError('FilterLimitExceeded', `The maximum number of ${what} in a request is ${limit}.`);
}
