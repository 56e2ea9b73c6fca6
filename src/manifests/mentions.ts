import { setImmediate } from 'node:timers/promises';
import { chunks } from './chunks.ts';
import { readText } from './files.ts';
import { lineIndex } from './lines.ts';
import { scanYaml } from './yaml.ts';
import { YamlError } from './yaml-error.ts';
import { UserError } from '../problem.ts';
import type { Place } from '../problem.ts';

/**
 * Where names and ids stand in files: the first place of each that stands as a map key, a whole string or a piece of a
 * comma list, also inside a string that is YAML itself. In a text that cannot be parsed, anywhere. Comments do not count;
 * what kubectl would not reach (a value that is given again, text behind `...`) does.
 * A name that is not in the result is safe to be taken as unused in these files, so every doubt is a mention.
 * Throws UserError where a file can no longer be read.
 */
export async function findMentions(
  workspace: string,
  files: readonly string[],
  texts: Iterable<string>,
): Promise<ReadonlyMap<string, Place>> {
  const wanted = new Set(texts);
  const signs = signsOf(wanted);
  const found = new Map<string, Place>();
  for (const [index, file] of files.entries()) {
    if (index % 256 === 255) await setImmediate();
    const content = readText(workspace, file);
    if ('fault' in content) {
      const message = `the file ${JSON.stringify(file)} ${content.fault}, so it is unknown which groups it names`;
      const place = { file, line: 1, column: 1 };
      throw new UserError('problems', [{ message, hint: 'Run again when the file can be read', place }]);
    }
    const { text } = content;
    if (!signs.mayStandIn(text)) continue;
    const line = lineIndex(text);
    for (const { name, offset } of mentions(text, wanted, 0)) {
      if (!found.has(name)) found.set(name, { file, ...line(offset) });
    }
  }
  return found;
}

type Mention = { readonly name: string; readonly offset: number };

/** Strings inside strings inside strings: beyond this depth, anywhere in the text. */
const maxLayers = 4;

function mentions(text: string, wanted: ReadonlySet<string>, layer: number): readonly Mention[] {
  const found: Mention[] = [];
  try {
    if (layer > maxLayers) return anywhere(text, wanted);
    for (const chunk of chunks(text)) {
      if (chunk.kind === 'invalid-separator') return anywhere(text, wanted);
      for (const event of scanYaml(text.slice(chunk.start, chunk.end), chunk.start)) {
        if (event.kind !== 'scalar') continue;
        const start = event.start ?? chunk.start;
        const pieces = [event.text, ...event.text.split(',')].flatMap(readings);
        for (const name of pieces) if (wanted.has(name)) found.push({ name, offset: start });
        if (/^!\S*binary/.test(event.tag ?? '')) {
          const decoded = Buffer.from(event.text, 'base64').toString('utf8');
          for (const { name } of mentions(decoded, wanted, layer + 1)) found.push({ name, offset: start });
        }
        if (event.text !== text && isStructured(event.text)) {
          for (const { name, offset } of mentions(event.text, wanted, layer + 1)) {
            found.push({ name, offset: event.within(offset) });
          }
        }
      }
    }
    return found;
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return anywhere(text, wanted);
  }
}

/** As it is, and as LBC trims: Go knows U+0085 as white space, and no U+FEFF. */
function readings(piece: string): readonly string[] {
  return [piece, piece.trim(), piece.replaceAll(/^[\s\u0085]+|[\s\u0085]+$/g, '')];
}

/** Text that could be a collection: a plain scalar in a scalar is the same text again. */
function isStructured(text: string): boolean {
  return /[:\n[{"'-]/.test(text);
}

function anywhere(text: string, wanted: ReadonlySet<string>): readonly Mention[] {
  return [...wanted].flatMap((name) => {
    const offset = text.indexOf(name);
    return offset === -1 ? [] : [{ name, offset }];
  });
}

/** A fast look at a text before it is parsed. */
function signsOf(wanted: ReadonlySet<string>): { readonly mayStandIn: (text: string) => boolean } {
  // The longest run of letters and digits of a name stands in the text as a run of its own, unless it is escaped.
  const runs = new Set<string>();
  for (const name of wanted) {
    const run = (name.match(/[A-Za-z0-9]+/g) ?? []).toSorted((a, b) => b.length - a.length)[0];
    if (run === undefined) return { mayStandIn: () => true };
    runs.add(run);
  }
  return {
    mayStandIn: (text) => {
      if (/\\|!\S*binary/.test(text)) return runs.size > 0;
      for (const [run] of text.matchAll(/[A-Za-z0-9]+/g)) if (runs.has(run)) return true;
      return false;
    },
  };
}
