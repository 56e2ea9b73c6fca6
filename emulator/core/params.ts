import { ApiError } from './api-error.ts';

/** The parameters of a query call, read by name. What is never read is refused by `unread`. */
export type Params = {
  /** As sent; undefined where it was not sent, which is not the empty text. */
  readonly text: (name: string) => string | undefined;
  readonly required: (name: string) => string;
  readonly integer: (name: string, range?: { readonly min: number; readonly max: number }) => number | undefined;
  readonly flag: (name: string) => boolean | undefined;
  readonly list: (name: string) => readonly string[];
  readonly structs: (name: string) => readonly Params[];
  readonly struct: (name: string) => Params | undefined;
  /** Whether anything was sent under that name. */
  readonly has: (name: string) => boolean;
};

/** How lists are numbered and errors are worded: EC2's protocol, or the plain query protocol of ELB and STS. */
export type Dialect = 'ec2' | 'query';

/** More than any parameter of these services has parts. */
const deepest = 16;

type Node = { value: string | undefined; read: boolean; readonly children: Map<string, Node> };

/** Reads flat parameters (`IpPermissions.1.IpRanges.1.CidrIp`) as the tree they spell. */
export function readParams(
  fields: Iterable<readonly [string, string]>,
  dialect: Dialect,
): { readonly params: Params; readonly unread: () => readonly string[] } {
  const root = node();
  for (const [name, value] of fields) {
    let at = root;
    const parts = name.split('.', deepest + 1);
    if (parts.length > deepest)
      throw new ApiError('UnknownParameter', `The parameter ${name.slice(0, 100)}… is not recognized`);
    for (const part of parts) {
      const child = at.children.get(part) ?? node();
      at.children.set(part, child);
      at = child;
    }
    if (at.value !== undefined) throw new ApiError('MalformedQueryString', `The parameter ${name} is given twice`);
    at.value = value;
  }
  return { params: reader(root, '', dialect), unread: () => unreadOf(root, '') };
}

function reader(at: Node, path: string, dialect: Dialect): Params {
  const text = (name: string): string | undefined => {
    const child = at.children.get(name);
    if (child?.value === undefined) return undefined;
    child.read = true;
    return child.value;
  };
  const members = (name: string): readonly (readonly [string, Node])[] => {
    const list = at.children.get(name);
    if (list === undefined) return [];
    if (dialect === 'query' && list.value === '') list.read = true;
    const numbered = dialect === 'ec2' ? list : list.children.get('member');
    const prefix = dialect === 'ec2' ? `${path}${name}` : `${path}${name}.member`;
    return [...(numbered?.children ?? [])]
      .filter(([index]) => /^[1-9]\d{0,4}$/.test(index))
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([index, child]) => [`${prefix}.${index}`, child]);
  };
  const integer: Params['integer'] = (name, range) => {
    const value = text(name);
    if (value === undefined) return undefined;
    const number = /^-?\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isNaN(number) || (range !== undefined && (number < range.min || number > range.max))) {
      const allowed = range === undefined ? 'a number is expected' : `must be between ${range.min} and ${range.max}`;
      throw new ApiError(invalid(dialect), `Value (${value}) for parameter ${path}${name} is invalid: ${allowed}.`);
    }
    return number;
  };
  return {
    text,
    integer,
    required: (name) => {
      const value = text(name);
      if (value === undefined || value === '') throw missing(`${path}${name}`, dialect);
      return value;
    },
    flag: (name) => {
      const value = text(name);
      if (value === undefined || value === 'true' || value === 'false')
        return value === undefined ? undefined : value === 'true';
      throw new ApiError(
        invalid(dialect),
        `Value (${value}) for parameter ${path}${name} is invalid: true or false is expected.`,
      );
    },
    list: (name) =>
      members(name).flatMap(([, child]) => {
        if (child.value === undefined) return [];
        child.read = true;
        return [child.value];
      }),
    structs: (name) => members(name).map(([prefix, child]) => reader(child, `${prefix}.`, dialect)),
    struct: (name) => {
      const child = at.children.get(name);
      return child === undefined ? undefined : reader(child, `${path}${name}.`, dialect);
    },
    has: (name) => at.children.has(name),
  };
}

/** The refusal for a parameter that has to be there. */
export function missing(name: string, dialect: Dialect): ApiError {
  return dialect === 'ec2'
    ? new ApiError('MissingParameter', `The request must contain the parameter ${name}`)
    : new ApiError('ValidationError', `A value for the parameter ${name} is required`);
}

function invalid(dialect: Dialect): string {
  return dialect === 'ec2' ? 'InvalidParameterValue' : 'ValidationError';
}

function unreadOf(at: Node, path: string): readonly string[] {
  const own = at.value !== undefined && !at.read ? [path] : [];
  return [
    ...own,
    ...[...at.children].flatMap(([name, child]) => unreadOf(child, path === '' ? name : `${path}.${name}`)),
  ];
}

function node(): Node {
  return { value: undefined, read: false, children: new Map() };
}
