import { pictureLabel } from './escape.ts';

/** A box; `key` tells it from the others, the label is foreign text as it is. */
export type Node = { readonly key: string; readonly label: string; readonly isNew?: boolean };

export type Chart = {
  readonly edge: (from: Node, to: Node, arrow: '==>' | '-.->' | '-->', label?: string) => void;
  /** Number of boxes. */
  readonly size: () => number;
  /** As a fenced block of Markdown, which GitHub draws. */
  readonly text: () => string;
};

/** A flowchart of Mermaid, empty at first. Every id in it is made here and every text is a label, so that no text becomes a statement. */
export function newChart(): Chart {
  const ids = new Map<string, string>();
  const nodes: string[] = [];
  const edges = new Set<string>();
  const id = ({ key, label, isNew }: Node): string => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const made = `n${ids.size + 1}`;
    ids.set(key, made);
    nodes.push(`  ${made}["${pictureLabel(label)}"]${isNew === true ? ':::new' : ''}`);
    return made;
  };
  return {
    edge: (from, to, arrow, label) => {
      edges.add(`  ${id(from)} ${arrow}${label === undefined ? '' : `|"${pictureLabel(label)}"|`} ${id(to)}`);
    },
    size: () => ids.size,
    text: () =>
      ['```mermaid', 'flowchart LR', ...nodes, ...edges, '  classDef new stroke-dasharray: 5 5', '```'].join('\n'),
  };
}
