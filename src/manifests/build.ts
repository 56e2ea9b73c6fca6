import type { Json } from './document.ts';
import type { Entry, Node } from './node.ts';
import { isMergeKey, keyText, resolveScalar } from './scalar.ts';
import type { Resolved } from './scalar.ts';
import { maxDepth } from './yaml.ts';
import type { ScannedScalar, YamlEvent } from './yaml.ts';
import { YamlError } from './yaml-error.ts';

/** A key that is given twice in one map; offsets of the two. */
export type DuplicateKey = { readonly key: string; readonly first: number; readonly second: number };

/** Limits of one document. kubectl has its own measure of "excessive aliasing"; no honest manifest comes near either. */
export const maxAliases = 100;
export const maxMergedKeys = 1000;
export const maxAliasedValues = 100_000;

/**
 * The value of the first document among the events, with the place of everything in it; undefined where there is none.
 * Like kubectl, which reads no further behind the line `...`.
 * `onDuplicate` hears of each key that is given twice, or comes again by a merge key that stands behind it; the last
 * one wins in both cases.
 * Throws YamlError for what kubectl refuses and for what is over a limit.
 * Source: https://github.com/yaml/go-yaml/blob/v2.4.2/decode.go
 */
export function buildDocument(
  events: readonly YamlEvent[],
  base: number,
  onDuplicate: (duplicate: DuplicateKey) => void,
): Node | undefined {
  const anchors = new Map<string, Node | 'open'>();
  let next = 1;
  let aliases = 0;
  let aliasedValues = 0;
  let mergedKeys = 0;
  if (events[next] === undefined) return undefined;
  return value(base, 0);

  function value(fallback: number, depth: number): Node {
    const event = events[next++];
    switch (event?.kind) {
      case 'scalar':
        return requireFinite(anchored(event.anchor, () => scalarNode(event, fallback)));
      case 'map':
        return anchored(event.anchor, () => map(event.start, depth + 1));
      case 'list':
        return anchored(event.anchor, () => list(event.start, depth + 1));
      case 'alias':
        return alias(event.anchor, event.start, depth);
      case 'document':
      case 'end':
      case undefined:
        throw new YamlError('is incomplete', fallback);
    }
  }

  function anchored(anchor: string | undefined, make: () => Node): Node {
    if (anchor === undefined) return make();
    anchors.set(anchor, 'open');
    const node = make();
    anchors.set(anchor, node);
    return node;
  }

  function alias(anchor: string, start: number, depth: number): Node {
    const target = anchors.get(anchor);
    if (target === undefined) throw new YamlError(`the alias *${anchor} has no anchor before it`, start);
    if (target === 'open') throw new YamlError(`the anchor &${anchor} holds itself`, start);
    aliases += 1;
    if (aliases > maxAliases) throw new YamlError(`more than ${maxAliases} aliases in one document`, start);
    aliasedValues += target.size;
    if (aliasedValues > maxAliasedValues) {
      throw new YamlError(`its aliases stand for more than ${maxAliasedValues} values`, start);
    }
    if (depth + target.height > maxDepth) throw new YamlError(`nesting is deeper than ${maxDepth}`, start);
    return { value: target.value, start, size: target.size, height: target.height };
  }

  function list(start: number, depth: number): Node {
    const items: Node[] = [];
    while (events[next]?.kind !== 'end') items.push(value(start, depth));
    next += 1;
    return { value: items.map((item) => item.value), start, items, ...extent(items) };
  }

  function map(start: number, depth: number): Node {
    const entries = new Map<string, Entry>();
    const written = new Map<string, number>();
    const put = (key: string, entry: Entry): void => {
      const first = written.get(key);
      if (first !== undefined) onDuplicate({ key, first, second: entry.keyStart });
      entries.set(key, entry);
    };
    while (events[next]?.kind !== 'end') {
      const key = keyAt(start);
      if (key.kind === 'merge') {
        for (const [name, entry] of mergedEntries(key.start, depth)) put(name, entry);
      } else {
        put(key.text, { keyStart: key.start, node: value(key.start, depth) });
        written.set(key.text, key.start);
      }
    }
    next += 1;
    const object: Record<string, Json> = {};
    for (const [key, entry] of entries) {
      // Assigned, this key would set the prototype.
      if (key === '__proto__') Object.defineProperty(object, key, own(entry.node.value));
      else object[key] = entry.node.value;
    }
    const nodes = Array.from(entries.values(), (entry) => entry.node);
    return { value: object, start, entries, ...extent(nodes) };
  }

  function keyAt(mapStart: number): Key {
    const event = events[next++];
    const start = startOf(event) ?? mapStart;
    if (event?.kind === 'scalar') {
      if (isMergeKey(event.text, event.tag, event.plain)) return { kind: 'merge', start };
      const node = anchored(event.anchor, () => scalarNode(event, start));
      return { kind: 'key', text: requireKey(resolve(event, start), start), start: node.start };
    }
    if (event?.kind === 'alias') {
      const { value: key } = alias(event.anchor, start, 0);
      const exact = Number.isSafeInteger(key) ? BigInt(key as number) : key;
      if (exact === null || typeof exact !== 'object') return { kind: 'key', text: requireKey(exact, start), start };
    }
    throw new YamlError('a map or a list cannot be a key (is this a template that has to be rendered first?)', start);
  }

  /** What `<<` sets, in this order: the maps of a list from the last to the first, so that the first one wins. */
  function mergedEntries(fallback: number, depth: number): readonly (readonly [string, Entry])[] {
    const event = events[next];
    if (event?.kind !== 'list') return mergedMap(fallback, depth);
    next += 1;
    const maps: (readonly (readonly [string, Entry])[])[] = [];
    while (events[next]?.kind !== 'end') maps.push(mergedMap(event.start, depth));
    next += 1;
    return maps.reverse().flat();
  }

  function mergedMap(fallback: number, depth: number): readonly (readonly [string, Entry])[] {
    const event = events[next];
    const node = value(fallback, depth);
    const source = event?.kind === 'alias' ? anchors.get(event.anchor) : node;
    if (source === 'open' || source?.entries === undefined) {
      throw new YamlError('the merge key << takes a map or a list of maps', node.start);
    }
    mergedKeys += 1 + source.entries.size;
    if (mergedKeys > maxMergedKeys) throw new YamlError(`more than ${maxMergedKeys} merged keys`, node.start);
    if (event?.kind !== 'alias') return [...source.entries];
    // Beneath an alias everything stands where the alias stands.
    return Array.from(
      source.entries,
      ([
        key,
        {
          node: { value: merged, size, height },
        },
      ]) => [key, { keyStart: node.start, node: { value: merged, start: node.start, size, height } }],
    );
  }
}

function own(value: Json): PropertyDescriptor {
  return { value, writable: true, enumerable: true, configurable: true };
}

type Key =
  | { readonly kind: 'merge'; readonly start: number }
  | { readonly kind: 'key'; readonly text: string; readonly start: number };

function startOf(event: YamlEvent | undefined): number | undefined {
  return event !== undefined && 'start' in event ? event.start : undefined;
}

function extent(nodes: readonly Node[]): { readonly size: number; readonly height: number } {
  let size = 1;
  let height = 0;
  for (const node of nodes) {
    size += node.size;
    height = Math.max(height, node.height);
  }
  return { size, height: height + 1 };
}

function scalarNode(event: ScannedScalar, fallback: number): Node {
  const start = event.start ?? fallback;
  const resolved = resolve(event, start);
  const value = typeof resolved === 'bigint' ? Number(resolved) : resolved;
  return { value, start, within: event.within, size: 1, height: 0 };
}

/** kubectl goes by way of JSON, which has no number for them. */
function requireFinite(node: Node): Node {
  if (typeof node.value !== 'number' || Number.isFinite(node.value)) return node;
  throw new YamlError('.inf and .nan are no numbers in JSON; quote them', node.start);
}

function resolve(event: ScannedScalar, start: number): Resolved {
  const resolved = resolveScalar(event.text, event.tag, event.plain);
  if (resolved === undefined) throw new YamlError(`the text is not what its tag ${event.tag ?? ''} says`, start);
  return resolved;
}

function requireKey(key: Resolved, start: number): string {
  const text = keyText(key);
  if (text === undefined) throw new YamlError(`${String(key)} cannot be a key`, start);
  return text;
}
