import { readDeclarationFiles } from '../manifests/declarations.ts';
import { parseEmbedded } from '../manifests/embedded.ts';
import { type Manifests, readManifests } from '../manifests/read.ts';
import { type Document, valueAt } from '../manifests/document.ts';
import { type Kind, kinds } from '../controller/kinds.ts';
import type { Identified } from '../controller/found.ts';
import { identify } from '../controller/identify.ts';
import { parseSettings } from '../controller/flags.ts';
import type { Settings } from '../controller/settings.ts';
import { type Finding, finding } from '../finding.ts';
import { declare, type Source } from '../groups/declare.ts';
import type { Declarations } from '../groups/declaration.ts';
import { annotationKey, strayDeclarations } from '../groups/stray.ts';
import { assume, type Assumed } from '../plan/assume.ts';
import { duplicateObjects } from '../plan/duplicates.ts';
import { isPlanned } from '../plan/planned.ts';
import { undeclaredNames } from '../plan/uses.ts';
import type { PolicyInput } from '../plan/policy.ts';
import type { Problem } from '../problem.ts';
import type { ReadCounts } from '../report/page.ts';
import { readPolicy } from './policy.ts';
import type { Run } from './run.ts';

/** What the repository says: everything that can be known without AWS. */
export type Repository = {
  readonly manifests: Manifests;
  /** Files that are read and never planned. */
  readonly context: Manifests;
  readonly declarations: Declarations;
  readonly policy: PolicyInput;
  /** Files that declare groups, as far as they were there. */
  readonly declarationFiles: readonly string[];
  readonly settings: Settings;
  /** Everything that the controller is taken to see: manifests, context, and what had to be assumed. */
  readonly assumed: Assumed;
  /** Of the manifests. */
  readonly frontends: readonly Identified[];
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
  readonly read: ReadCounts;
};

/** Reads manifests, context and declarations. Nothing that is wrong in one file hides another. */
export async function readRepository({
  inputs,
  context: { workspace },
  today,
}: Pick<Run, 'inputs' | 'context' | 'today'>): Promise<Repository> {
  const context = await readManifests({
    workspace,
    patterns: inputs.context,
    given: inputs.context.length > 0,
    input: 'context',
  });
  const contextFiles = new Set(context.matched);
  const manifests = without(await readManifests({ workspace, ...inputs.manifests }), contextFiles);
  const files = readDeclarationFiles({ workspace, ...inputs.declarations });
  const annotations = manifests.documents.filter(declaresGroups).map((document) => parseEmbedded(document, annotation));
  const declarations = declare({
    files: files.documents,
    annotations: annotations.flatMap((parsed): readonly Source[] => ('problems' in parsed ? [] : [parsed])),
    cluster: inputs.cluster,
  });
  const isUnread = files.problems.length > 0 && files.documents.length === 0;
  const policy = readPolicy({ workspace, file: inputs.policy }, declarations.policies ?? []);
  // A file of declarations may match the manifests, too.
  const reported = new Set([
    ...files.files,
    ...policy.files,
    ...files.problems.flatMap(({ place }) => place?.file ?? []),
  ]);
  const { settings, problems: flagProblems } = parseSettings(
    declarations.controller?.flags ?? {},
    { cluster: inputs.cluster, namespace: inputs.namespace },
    declarations.controller?.locate,
  );
  // What the repository defines itself counts, whatever the context says of it.
  const assumed = assume([...context.documents, ...manifests.documents], settings);
  const frontends = identify(assumed.documents, settings).filter((frontend) => isPlanned(frontend, contextFiles));
  return {
    manifests,
    context,
    // Any name may be declared in a file that cannot be read, so that one mistake is reported once.
    declarations: isUnread
      ? {
          ...declarations,
          broken: [...new Set([...declarations.broken, ...undeclaredNames(frontends, declarations)])].sort(),
        }
      : declarations,
    policy: { policy: policy.policy, today },
    declarationFiles: files.files,
    settings,
    assumed,
    frontends,
    read: {
      files: manifests.counts.files + context.counts.files,
      objects: manifests.documents.length + context.documents.length,
      unparsed: manifests.unparsed.length + context.unparsed.length,
    },
    problems: [
      ...context.problems,
      ...manifests.problems,
      ...files.problems,
      ...strayDeclarations(
        manifests.documents.filter(({ file }) => !reported.has(file)),
        inputs.declarations.given,
      ),
      ...annotations.flatMap((parsed) => ('problems' in parsed ? parsed.problems : [])),
      ...declarations.problems,
      ...policy.problems,
      ...(policy.policy.annotations === 'forbid'
        ? manifests.documents.filter(declaresGroups).map(forbiddenAnnotation)
        : []),
      ...flagProblems,
    ],
    findings: [
      ...declarations.findings,
      ...manifests.unrendered.map(unrenderedFinding),
      ...duplicateObjects(manifests.documents, settings.namespace, isRead),
    ],
  };
}

/** A file that the context means is context, whatever patterns the manifests have. */
function without(manifests: Manifests, files: ReadonlySet<string>): Manifests {
  const outside = ({ file }: { readonly file: string }): boolean => !files.has(file);
  return {
    ...manifests,
    documents: manifests.documents.filter(outside),
    problems: manifests.problems.filter(({ place }) => place === undefined || outside(place)),
    unrendered: manifests.unrendered.filter(outside),
    matched: manifests.matched.filter((file) => !files.has(file)),
  };
}

/** Whether an object is of a kind that the controller reads. */
function isRead({ object }: Document): boolean {
  const kind = valueAt(object, ['kind']);
  const apiVersion = valueAt(object, ['apiVersion']);
  if (typeof kind !== 'string' || typeof apiVersion !== 'string' || !Object.hasOwn(kinds, kind)) return false;
  return (apiVersion.includes('/') ? apiVersion.split('/')[0] : '') === kinds[kind as Kind].group;
}

const annotation = ['metadata', 'annotations', annotationKey] as const;

const declaresGroups = (document: Document): boolean => valueAt(document.object, annotation) !== undefined;

/** Its groups are read all the same, so that nobody is told that they are declared nowhere. */
const forbiddenAnnotation = ({ locate }: Document): Problem => ({
  message: `the policy forbids to declare groups in annotations, and ${annotationKey} declares some`,
  hint: 'Declare them in a file of the input `declarations`',
  place: locate(annotation, { key: true }),
});

const unrenderedFinding = ({ place, tree, how, by }: Manifests['unrendered'][number]): Finding =>
  finding('unrendered', {
    message: `security groups are named here, ${how === 'values' ? 'in values of a chart' : `in ${tree}, which ${by} makes a part of what ${how} renders`}: what comes of it is not known`,
    action: renderAdvice[how],
    place,
  });

const renderAdvice = {
  kustomize: 'Render it first (kustomize build OVERLAY > rendered.yaml) and give the rendered file in manifests.',
  helm: 'Render it first (helm template CHART > rendered.yaml) and give the rendered file in manifests.',
  values:
    'Render the chart first (helm template CHART --values FILE > rendered.yaml) and give the rendered file in manifests.',
} as const;
