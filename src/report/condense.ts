import { code } from './escape.ts';
import { count } from './page.ts';
import { changeCell, type Row, type Sign } from './rows.ts';

/** A line of a table of changes that stands for one or many of them. */
export type Line = {
  readonly sign: Sign;
  /** Names of the groups it is about, each once. */
  readonly groups: readonly string[];
  /** How many changes it stands for. */
  readonly changes: number;
  /** Markdown. */
  readonly text: string;
  readonly opens: boolean;
};

/**
 * At most `most` lines for any number of changes: first the same change on many groups becomes one line, then the peers of the same ports,
 * then all changes of the same groups, and what is left then is counted in a last line. What opens something to everyone is never swallowed
 * while anything else can be.
 */
export function condense(rows: readonly Row[], most: number): readonly Line[] {
  if (rows.length <= most) return rows.map(lineOf);
  let merged: readonly Merged[] = rows.map((row) => ({
    row,
    groups: [row.group],
    peers: [row.peer],
    notes: [row.note],
    whats: [row.what],
    changes: 1,
  }));
  for (const key of keys) {
    if (merged.length <= most) break;
    merged = mergeBy(merged, key);
  }
  const lines = merged.map(lineOfMany);
  return lines.length <= most ? lines : [...foremost(lines, most - 1), restOf(lines, most - 1)];
}

type Merged = {
  readonly row: Row;
  readonly groups: readonly string[];
  readonly peers: readonly string[];
  readonly notes: readonly string[];
  readonly whats: readonly string[];
  readonly changes: number;
};

/** What has to be the same for changes to share a line, from the finest to the coarsest. */
const keys: readonly ((one: Merged) => string)[] = [
  ({ row }) => JSON.stringify([row.sign, row.blocked, row.what, row.peer, isNew(row) ? '' : row.note]),
  ({ row, groups }) => JSON.stringify([row.sign, row.blocked, row.what, groups]),
  ({ row, groups }) => JSON.stringify([row.sign, row.blocked, row.opens && row.what, groups]),
];

/** New groups share a line whatever their descriptions say. */
const isNew = ({ what }: Row): boolean => what === '**new group**';

function mergeBy(some: readonly Merged[], key: (one: Merged) => string): readonly Merged[] {
  return [...Map.groupBy(some, key).values()].flatMap((members) => {
    const [first] = members;
    return first === undefined
      ? []
      : {
          row: first.row,
          groups: distinct(members.flatMap(({ groups }) => groups)),
          peers: distinct(members.flatMap(({ peers }) => peers)),
          notes: distinct(members.flatMap(({ notes }) => notes)),
          whats: distinct(members.flatMap(({ whats }) => whats)),
          changes: members.reduce((sum, { changes }) => sum + changes, 0),
        };
  });
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const lineOf = (row: Row): Line => ({
  sign: row.sign,
  groups: [row.group],
  changes: 1,
  text: changeCell(row),
  opens: row.opens,
});

function lineOfMany({ row, groups, peers, notes, whats, changes }: Merged): Line {
  const [what = ''] = whats;
  const whole =
    whats.length === 1
      ? what
      : `${count(Math.round(changes / groups.length), 'change')}${groups.length > 1 ? ' each' : ''}: ${some(whats)}`;
  // `from a`, `from b`: the word once.
  const [first = '', ...others] = peers;
  const peer = others.length === 0 ? first : some([first, ...others.map((text) => text.replace(/^(?:from|to) /, ''))]);
  return {
    sign: row.sign,
    groups,
    changes,
    text: changeCell({
      what: whole,
      peer: whats.length === 1 ? peer : '',
      note: notes.length === 1 && whats.length === 1 ? (notes[0] ?? '') : '',
      blocked: row.blocked,
    }),
    opens: row.opens,
  };
}

/** The first three of a list, and how many more there are. */
const some = (texts: readonly string[]): string =>
  [...texts.slice(0, 3), ...(texts.length > 3 ? [`${texts.length - 3} more`] : [])].join(', ');

/** Those that matter most, in the order that they have: what opens to everyone, then what stands for most. */
function foremost(lines: readonly Line[], most: number): readonly Line[] {
  const ranked = lines.toSorted((a, b) => Number(b.opens) - Number(a.opens) || b.changes - a.changes);
  const kept = new Set(ranked.slice(0, most));
  return lines.filter((line) => kept.has(line));
}

function restOf(lines: readonly Line[], most: number): Line {
  const kept = new Set(foremost(lines, most));
  const rest = lines.filter((line) => !kept.has(line));
  const signs = distinct(rest.map(({ sign }) => sign));
  const changes = rest.reduce((sum, line) => sum + line.changes, 0);
  const opening = rest.filter(({ opens }) => opens).reduce((sum, line) => sum + line.changes, 0);
  return {
    sign: signs.length === 1 ? (rest[0]?.sign ?? '~') : '~',
    groups: distinct(rest.flatMap(({ groups }) => groups)),
    changes,
    text: `and ${count(changes, 'more change')}${opening === 0 ? '' : `, **${opening} of them ${opening === 1 ? 'opens' : 'open'} to anyone**`}`,
    opens: opening > 0,
  };
}

/** The cell with the groups of a line. */
export function groupsCell(groups: readonly string[]): string {
  const names = groups.map((name) => code(name));
  return names.length <= 2
    ? names.join(', ')
    : `**${count(names.length, 'group')}**: ${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
