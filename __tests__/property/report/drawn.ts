import { registerHooks } from 'node:module';

// Mermaid cleans labels with a library that wants a browser. Here nothing cleans them, so that whatever is in them is seen.
const uncleaned =
  'data:text/javascript,export default {addHook(){},removeHook(){},sanitize:(text)=>text,isSupported:true}';
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'dompurify' ? { url: uncleaned, shortCircuit: true } : next(specifier, context),
});
const { default: mermaid } = await import('mermaid');
// The first call makes the kinds of diagrams known.
await mermaid.parse('flowchart LR\n  a');

type Vertex = {
  readonly id: string;
  readonly text?: string;
  readonly link?: string;
  readonly haveCallback?: boolean;
  readonly classes: readonly string[];
  readonly styles: readonly string[];
};

type Flowchart = {
  readonly getVertices: () => ReadonlyMap<string, Vertex>;
  readonly getEdges: () => readonly { readonly start: string; readonly end: string; readonly text: string }[];
  readonly getClasses: () => ReadonlyMap<string, unknown>;
  readonly getSubGraphs: () => readonly unknown[];
};

/** The picture in a report, without its fence; undefined where there is none. */
export const pictureIn = (markdown: string): string | undefined => /^```mermaid\n([^]*?)\n```$/m.exec(markdown)?.[1];

/** What Mermaid makes of a picture that is not a box or an arrow of ours, in words; empty where nothing is. */
export async function addedTo(program: string): Promise<readonly string[]> {
  const lines = program.split('\n');
  const boxes = lines.filter((line) => /^ {2}n\d+\[/.test(line)).length;
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(program).catch((error: unknown) => String(error));
  if (typeof diagram === 'string') return [`not a diagram: ${diagram.slice(0, 200)}`];
  const chart = diagram.db as unknown as Flowchart;
  const vertices = [...chart.getVertices().values()];
  const edges = chart.getEdges();
  return [
    ...(diagram.type === 'flowchart-v2' ? [] : [`a ${diagram.type}`]),
    ...(vertices.length === boxes ? [] : [`${vertices.length} boxes of ${boxes}`]),
    ...(lines.length === boxes + edges.length + 2
      ? []
      : [`${lines.length} lines of ${boxes} boxes and ${edges.length} arrows`]),
    ...vertices.flatMap((vertex) => [
      ...(/^n\d+$/.test(vertex.id) ? [] : [`box ${vertex.id}`]),
      ...(vertex.link === undefined && vertex.haveCallback !== true ? [] : [`click on ${vertex.id}`]),
      ...vertex.classes.filter((name) => name !== 'new').map((name) => `class ${name}`),
      ...vertex.styles.map((style) => `style ${style}`),
      ...labelFaults(vertex.text ?? ''),
    ]),
    ...edges.flatMap(({ text }) => labelFaults(text)),
    ...[...chart.getClasses().keys()].filter((name) => name !== 'new').map((name) => `class ${name}`),
    ...(chart.getSubGraphs().length === 0 ? [] : ['a subgraph']),
  ];
}

/** As Mermaid holds entities until it draws. */
const entity = /ﬂ°°(\d+)¶ß/g;

function labelFaults(label: string): readonly string[] {
  const bare = label.replaceAll(entity, '');
  const shown = label.replaceAll(entity, (_, code: string) => String.fromCodePoint(Number(code)));
  return [
    ...(/^[A-Za-z0-9 .,/:-]*$/.test(bare) ? [] : [`label ${label}`]),
    ...(Array.from(shown).length <= 40 ? [] : [`a label of ${Array.from(shown).length} characters`]),
    ...(/[^\P{C}]/u.test(shown) ? ['a control character in a label'] : []),
  ];
}
