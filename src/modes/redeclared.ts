import { type Connection } from '../github/octokit.ts';
import { readFilesAt } from '../github/files-at.ts';
import { declare, type Source } from '../groups/declare.ts';
import { digestRules } from '../groups/digest.ts';
import { compareText } from '../groups/rule.ts';
import { annotationKey } from '../groups/stray.ts';
import { parseDocuments } from '../manifests/documents.ts';
import { valueAt } from '../manifests/document.ts';
import { parseEmbedded } from '../manifests/embedded.ts';
import { type Bounds, deadlineOf } from '../github/deadline.ts';
import { reasonOf } from '../github/trouble.ts';
import { readPatterns } from './relevance.ts';
import type { Run } from './run.ts';

/** Names of the groups that are declared otherwise at one commit than at another, of which only these files differ; or why that is not known. */
export async function redeclaredGroups(
  inputs: Pick<Run['inputs'], 'manifests' | 'context' | 'declarations' | 'policy' | 'cluster'>,
  connection: Connection,
  changed: ReadonlySet<string>,
  { before, after }: { readonly before: string; readonly after: string },
  bounds: Bounds = {},
): Promise<ReadonlySet<string> | { readonly why: string }> {
  const { matters, declares } = readPatterns(inputs);
  const files = [...changed].filter(matters);
  if (files.length > maxFiles) return { why: `${files.length} manifests differ, more than ${maxFiles}` };
  const signal = deadlineOf(bounds);
  try {
    const wanted = [before, after].flatMap((ref) => files.map((file) => ({ file, ref })));
    const texts = await readFilesAt({ ...connection, wanted }, signal);
    const [old, young] = [texts.slice(0, files.length), texts.slice(files.length)].map((side) =>
      declaredBy(
        files.map((file, index) => ({ file, text: side[index] ?? '', declares: declares(file) })),
        inputs.cluster,
      ),
    ) as [Declared, Declared];
    const names = [...old.keys(), ...young.keys()];
    return new Set(names.filter((name) => old.get(name) !== young.get(name)));
  } catch (error) {
    return { why: reasonOf(error, signal, 'read files (`contents: read`)', 'commit') };
  }
}

/** What costs a call each, twice. */
const maxFiles = 50;

/** What each group is declared as, in a form that can be compared. */
type Declared = ReadonlyMap<string, string>;

function declaredBy(
  files: readonly { readonly file: string; readonly text: string; readonly declares: boolean }[],
  cluster: string,
): Declared {
  const documents = files.flatMap(({ file, text, declares }) =>
    parseDocuments(file, text).documents.map((document) => ({ document, declares })),
  );
  const { groups } = declare({
    files: documents.flatMap(({ document, declares }) => (declares ? [document] : [])),
    annotations: documents.flatMap(({ document }): readonly Source[] => {
      if (valueAt(document.object, annotation) === undefined) return [];
      const parsed = parseEmbedded(document, annotation);
      return 'problems' in parsed ? [] : [parsed];
    }),
    cluster,
  });
  return new Map(
    groups.map((group) => [
      group.name,
      JSON.stringify([
        digestRules(group),
        group.description,
        group.adopt,
        Object.entries(group.tags).sort(([a], [b]) => compareText(a, b)),
      ]),
    ]),
  );
}

const annotation = ['metadata', 'annotations', annotationKey] as const;
