import type { Json, Path } from '../../../manifests/document.ts';
import { isSetAt, listAt, textAt, textsAt } from '../../read.ts';
import type { Misfit, Shape } from '../../shape.ts';
import type { CelRule } from './common.ts';
import {
  eachItem,
  group,
  headerName,
  kindName,
  objectName,
  objectReference,
  portNumber,
  preciseHostname,
} from './common.ts';
import { methods } from './matches.ts';

const headers: Shape = {
  list: { fields: { name: headerName, value: { text: { min: 1, max: 4096 } } }, required: ['name', 'value'] },
  max: 16,
  unique: ['name'],
};
const headerModifier: Shape = {
  fields: { add: headers, set: headers, remove: { list: 'string', max: 16, unique: [] } },
};
const headerNames: Shape = { list: headerName, max: 64, unique: [] };
const cors: Shape = {
  fields: {
    allowCredentials: 'boolean',
    allowHeaders: headerNames,
    allowMethods: { list: { oneOf: [...methods, '*'] }, max: 9, unique: [] },
    allowOrigins: {
      list: {
        text: {
          pattern: /^\*$|^https?:\/\/((\*\.)?([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+|\*)(:[0-9]{1,5})?$/,
          min: 1,
          max: 253,
        },
      },
      max: 64,
      unique: [],
    },
    exposeHeaders: headerNames,
    maxAge: { integer: { min: 1, max: 2 ** 31 - 1 } },
  },
};
const path: Shape = {
  fields: {
    type: { oneOf: ['ReplaceFullPath', 'ReplacePrefixMatch'] },
    replaceFullPath: { text: { max: 1024 } },
    replacePrefixMatch: { text: { max: 1024 } },
  },
  required: ['type'],
};
const common: Readonly<Record<string, Shape>> = {
  extensionRef: { fields: { group, kind: kindName, name: objectName }, required: ['group', 'kind', 'name'] },
  requestHeaderModifier: headerModifier,
  responseHeaderModifier: headerModifier,
  requestMirror: {
    fields: { backendRef: objectReference, percent: { integer: { min: 0, max: 100 } } },
    required: ['backendRef'],
  },
};

export const grpcFilter: Shape = {
  fields: {
    ...common,
    type: { oneOf: ['ResponseHeaderModifier', 'RequestHeaderModifier', 'RequestMirror', 'ExtensionRef'] },
  },
  required: ['type'],
};

export const httpFilter: Shape = {
  fields: {
    ...common,
    type: {
      oneOf: [
        'RequestHeaderModifier',
        'ResponseHeaderModifier',
        'RequestMirror',
        'RequestRedirect',
        'URLRewrite',
        'ExtensionRef',
        'CORS',
      ],
    },
    cors,
    requestRedirect: {
      fields: {
        hostname: preciseHostname,
        path,
        port: portNumber,
        scheme: { oneOf: ['http', 'https'] },
        statusCode: 'int32',
      },
    },
    urlRewrite: { fields: { hostname: preciseHostname, path } },
  },
  required: ['type'],
};

/** The field that goes with each type of filter. */
const fieldOf: Readonly<Record<string, string>> = {
  RequestHeaderModifier: 'requestHeaderModifier',
  ResponseHeaderModifier: 'responseHeaderModifier',
  RequestMirror: 'requestMirror',
  RequestRedirect: 'requestRedirect',
  URLRewrite: 'urlRewrite',
  ExtensionRef: 'extensionRef',
  CORS: 'cors',
};

/** A filter has the field of its type and no other; most types may come once; a redirecting rule has no backends. */
export const filterRules: CelRule = (object) => {
  for (const [index, rule] of (listAt(object, ['spec', 'rules']) ?? []).entries()) {
    const at = ['spec', 'rules', index];
    const filters = listAt(rule, ['filters']) ?? [];
    const backends = listAt(rule, ['backendRefs']) ?? [];
    const broken = filtersFault(filters, [...at, 'filters']) ?? ruleFault(rule, filters, at);
    if (broken !== undefined) return broken;
    for (const [position, backend] of backends.entries()) {
      const fault = filtersFault(listAt(backend, ['filters']) ?? [], [...at, 'backendRefs', position, 'filters']);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
};

function filtersFault(filters: readonly Json[], at: Path): Misfit | undefined {
  const types = filters.map((filter) => textAt(filter, ['type']) ?? '');
  const twice = types.find(
    (type, index) => type !== 'RequestMirror' && type !== 'ExtensionRef' && types.indexOf(type) < index,
  );
  if (twice !== undefined) return { path: at, message: `${twice} filter cannot be repeated` };
  if (types.includes('RequestRedirect') && types.includes('URLRewrite')) {
    return { path: at, message: 'may specify either RequestRedirect or URLRewrite, but not both' };
  }
  return eachItem(filters, at, (filter) => {
    const type = textAt(filter, ['type']) ?? '';
    const wrong = Object.entries(fieldOf).find(([name, field]) => isSetAt(filter, [field]) !== (name === type));
    if (wrong !== undefined) return { message: `a filter of type ${type} has ${fieldOf[type] ?? ''} and nothing else` };
    return pathFault(filter, 'requestRedirect') ?? pathFault(filter, 'urlRewrite') ?? corsFault(filter);
  });
}

function pathFault(filter: Json, field: string): { readonly message: string } | undefined {
  const type = textAt(filter, [field, 'path', 'type']);
  if (type === undefined) return undefined;
  const full = isSetAt(filter, [field, 'path', 'replaceFullPath']);
  const prefix = isSetAt(filter, [field, 'path', 'replacePrefixMatch']);
  const fits = type === 'ReplaceFullPath' ? full && !prefix : prefix && !full;
  return fits ? undefined : { message: `path of type ${type} has the field of that type and no other` };
}

function corsFault(filter: Json): { readonly message: string } | undefined {
  const mixed = ['allowHeaders', 'allowMethods', 'allowOrigins'].find((field) => {
    const texts = textsAt(filter, ['cors', field]) ?? [];
    return texts.includes('*') && texts.length > 1;
  });
  return mixed === undefined ? undefined : { message: `${mixed} cannot contain '*' alongside others` };
}

function ruleFault(rule: Json, filters: readonly Json[], at: Path): Misfit | undefined {
  const redirects = filters.some((filter) => isSetAt(filter, ['requestRedirect']));
  if (redirects && (listAt(rule, ['backendRefs'])?.length ?? 0) > 0) {
    return { path: at, message: 'RequestRedirect filter must not be used together with backendRefs' };
  }
  const replaces = ['requestRedirect', 'urlRewrite'].some(
    (field) => filters.filter((filter) => isSetAt(filter, [field, 'path', 'replacePrefixMatch'])).length === 1,
  );
  if (!replaces) return undefined;
  const matches = listAt(rule, ['matches']);
  const byPrefix =
    (matches?.length ?? 1) === 1 && (textAt(matches?.[0], ['path', 'type']) ?? 'PathPrefix') === 'PathPrefix';
  return byPrefix ? undefined : { path: at, message: 'replacePrefixMatch needs exactly one match, by PathPrefix' };
}
