/** What a scalar means before it becomes JSON: integers are exact, as Go's are, floats are numbers. */
export type Resolved = string | boolean | null | bigint | number;

/**
 * The value of a scalar as kubectl reads it (sigs.k8s.io/yaml over go-yaml v2).
 * `tag` is the raw text of an explicit tag, undefined where there is none; unknown tags leave the text as it is.
 * `plain` says that the scalar is neither quoted nor a block.
 * Returns undefined where kubectl refuses: the text is not of the kind that its tag says.
 * Source: https://github.com/yaml/go-yaml/blob/v2.4.2/resolve.go
 */
export function resolveScalar(text: string, tag: string | undefined, plain: boolean): Resolved | undefined {
  if (tag === undefined) return plain ? resolvePlain(text) : text;
  const value = resolvePlain(text);
  switch (standardTag(tag)) {
    case 'null':
      return value === null ? null : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'int':
      return typeof value === 'bigint' ? value : undefined;
    case 'float':
      return typeof value === 'bigint' ? Number(value) : typeof value === 'number' ? value : undefined;
    case 'timestamp':
      return timestamp.test(text) ? text : undefined;
    case 'binary':
      return decodeBinary(text);
    case undefined:
    default:
      return text;
  }
}

/** The key that a map entry has as JSON, or undefined where kubectl refuses it (null, and numbers beyond int64). */
export function keyText(key: Resolved): string | undefined {
  if (key === null || (typeof key === 'bigint' && key > maxInt64)) return undefined;
  return typeof key === 'number' ? formatFloat32(key) : String(key);
}

/** A plain scalar is a merge key only where it would be resolved, or is tagged as one. */
export function isMergeKey(text: string, tag: string | undefined, plain: boolean): boolean {
  return text === '<<' && (tag === undefined ? plain : standardTag(tag) === 'merge');
}

const maxInt64 = 2n ** 63n - 1n;
const minInt64 = -(2n ** 63n);
const maxUint64 = 2n ** 64n - 1n;

const words: ReadonlyMap<string, Resolved> = new Map<string, Resolved>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
]);

const integer = /^([-+]?)(0[bB][01]+|0[oO][0-7]+|0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
/** go-yaml's own reading of `0b`, by which a sign may also stand behind the prefix. */
const signedBinary = /^0b([-+])([01]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** Go's own reading, in which `_` may stand between digits. */
const dotFloat = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
const timestamp =
  /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?)?$/;

function resolvePlain(text: string): Resolved {
  const word = words.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  if (first === 0x2e) return dotFloat.test(text) ? finite(text.replaceAll('_', ''), text) : text;
  const digit = first >= 0x30 && first <= 0x39;
  return digit || first === 0x2b || first === 0x2d ? resolveNumber(text) : text;
}

function resolveNumber(text: string): Resolved {
  const digits = text.replaceAll('_', '');
  const [, sign = '', magnitude] = integer.exec(digits) ?? [];
  if (magnitude !== undefined) {
    const exact = sign === '-' ? -parseMagnitude(magnitude) : parseMagnitude(magnitude);
    if (exact >= minInt64 && exact <= (sign === '' ? maxUint64 : maxInt64)) return exact;
  }
  if (float.test(digits)) return finite(digits, text);
  const [, binarySign, bits] = signedBinary.exec(digits) ?? [];
  if (bits === undefined) return text;
  const exact = binarySign === '-' ? -BigInt(`0b${bits}`) : BigInt(`0b${bits}`);
  return exact >= minInt64 && exact <= maxInt64 ? exact : text;
}

/** BigInt knows the prefixes 0b, 0o and 0x; a leading zero alone is octal to Go. */
function parseMagnitude(text: string): bigint {
  return BigInt(/^0[0-7]+$/.test(text) ? `0o${text}` : text.toLowerCase());
}

/** Go gives up on what no float64 can hold, and then it is a string. */
function finite(digits: string, text: string): number | string {
  const value = Number(digits);
  return Number.isFinite(value) ? value : text;
}

/** `!!int` and `!<tag:yaml.org,2002:int>` are `int`. */
function standardTag(tag: string): string | undefined {
  if (tag.startsWith('!!')) return tag.slice(2);
  return /^!<tag:yaml\.org,2002:(.*)>$/.exec(tag)?.[1];
}

function decodeBinary(text: string): string | undefined {
  const compact = text.replaceAll(/[\r\n]/g, '');
  const valid = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact);
  return valid ? Buffer.from(compact, 'base64').toString('utf8') : undefined;
}

/** Go's `strconv.FormatFloat(value, 'g', -1, 32)`, by which sigs.k8s.io/yaml makes a key of a float. */
function formatFloat32(value: number): string {
  const single = Math.fround(value);
  if (Number.isNaN(single)) return '.nan';
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  let shortest = single.toExponential();
  for (let digits = 0; digits < 9; digits++) {
    shortest = single.toExponential(digits);
    if (Math.fround(Number(shortest)) === single) break;
  }
  const [mantissa = '', power = '0'] = shortest.split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(Number(shortest));
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
