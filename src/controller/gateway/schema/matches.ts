import { listAt, textAt } from '../../read.ts';
import type { Shape } from '../../shape.ts';
import type { CelRule } from './common.ts';
import { eachItem, headerName } from './common.ts';

export const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'] as const;

const matchType: Shape = { oneOf: ['Exact', 'RegularExpression'] };

const named = (max: number): Shape => ({
  list: {
    fields: { name: headerName, type: matchType, value: { text: { min: 1, max } } },
    required: ['name', 'value'],
  },
  max: 16,
  unique: ['name'],
});

export const httpMatch: Shape = {
  fields: {
    headers: named(4096),
    method: { oneOf: methods },
    path: {
      fields: { type: { oneOf: ['Exact', 'PathPrefix', 'RegularExpression'] }, value: { text: { max: 1024 } } },
    },
    queryParams: named(1024),
  },
};

export const grpcMatch: Shape = {
  fields: {
    headers: named(4096),
    method: {
      fields: { type: matchType, service: { text: { max: 1024 } }, method: { text: { max: 1024 } } },
    },
  },
};

const forbiddenInPaths = ['//', '/./', '/../', '%2f', '%2F', '#'];

/** Paths that are no regular expressions are absolute and in normal form. */
export const httpMatchRules: CelRule = (object) => {
  for (const [index, rule] of (listAt(object, ['spec', 'rules']) ?? []).entries()) {
    const broken = eachItem(listAt(rule, ['matches']), ['spec', 'rules', index, 'matches'], (match) => {
      const value = textAt(match, ['path', 'value']) ?? '/';
      if (textAt(match, ['path', 'type']) === 'RegularExpression') return undefined;
      const fault = pathFault(value);
      return fault === undefined ? undefined : { field: ['path'], message: fault };
    });
    if (broken !== undefined) return broken;
  }
  return tooManyMatches(object);
};

function pathFault(value: string): string | undefined {
  if (!value.startsWith('/')) return 'value must be an absolute path and start with a slash';
  const forbidden =
    forbiddenInPaths.find((text) => value.includes(text)) ?? ['/..', '/.'].find((text) => value.endsWith(text));
  if (forbidden !== undefined) return `must not contain ${forbidden}`;
  return /^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$/.test(value)
    ? undefined
    : `invalid character in the path ${value}`;
}

/** A method match names a service or a method; exact ones are identifiers. */
export const grpcMatchRules: CelRule = (object) => {
  for (const [index, rule] of (listAt(object, ['spec', 'rules']) ?? []).entries()) {
    const broken = eachItem(listAt(rule, ['matches']), ['spec', 'rules', index, 'matches'], (match) => {
      if (typeof match !== 'object' || match === null || !Object.hasOwn(match, 'method')) return undefined;
      const field = ['method'];
      const [service, method] = [textAt(match, ['method', 'service']), textAt(match, ['method', 'method'])];
      if (service === undefined && method === undefined) {
        return { field, message: "one or both of 'service' or 'method' must be specified" };
      }
      if ((textAt(match, ['method', 'type']) ?? 'Exact') !== 'Exact') return undefined;
      if (service !== undefined && !/^\.?[a-z_][a-z_0-9]*(\.[a-z_][a-z_0-9]*)*$/i.test(service)) {
        return { field, message: `${service} is no name of a service` };
      }
      const fits = method === undefined || /^[A-Za-z_][A-Za-z_0-9]*$/.test(method);
      return fits ? undefined : { field, message: `${method} is no name of a method` };
    });
    if (broken !== undefined) return broken;
  }
  return tooManyMatches(object);
};

const tooManyMatches: CelRule = (object) => {
  const counts = (listAt(object, ['spec', 'rules']) ?? []).map((rule) => listAt(rule, ['matches'])?.length ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total <= 128
    ? undefined
    : { path: ['spec', 'rules'], message: `more than 128 matches in all rules: ${total}` };
};
