import { declare } from '../../../src/groups/declare.ts';
import type { Declarations, DeclaredGroup } from '../../../src/groups/declaration.ts';
import { formatRule } from '../../../src/groups/rule.ts';
import type { Json } from '../../../src/manifests/document.ts';
import { textAt, written } from './written.ts';

/** One declarations file, read for the cluster `dev`. Notes read `TEXT AT THEIR PLACE <- MESSAGE`. */
export function declareFile(object: Json): Declared {
  return withNotes([object], []);
}

export function declareAnnotation(object: Json): Declared {
  return withNotes([], [object]);
}

type Declared = Declarations & { readonly problemNotes: readonly string[]; readonly findingNotes: readonly string[] };

/** Files are called `0.yml`, `1.yml`, …; annotations `a0.yml`, `a1.yml`, … */
export function withNotes(files: readonly Json[], annotations: readonly Json[], cluster = 'dev'): Declared {
  const sources = {
    files: files.map((object, index) => written(`${index}.yml`, object)),
    annotations: annotations.map((object, index) => written(`a${index}.yml`, object)),
  };
  const texts = new Map([...sources.files, ...sources.annotations].map((source) => [source.locate([]).file, source]));
  const declarations = declare({ ...sources, cluster });
  const note = ({ place, message }: Declarations['problems'][number] | Declarations['findings'][number]): string =>
    `${textAt(texts.get(place?.file ?? '') ?? { lines: [] }, place)} <- ${message}`;
  return {
    ...declarations,
    problemNotes: declarations.problems.map(note),
    findingNotes: declarations.findings.map((one) => `${one.id}: ${note(one)}`),
  };
}

/** Its rules in words, ingress and then egress. */
export function rulesOf(group: DeclaredGroup | undefined): string[] {
  const egress = group?.egress.kind === 'rules' ? group.egress.rules : [];
  return [...(group?.ingress ?? []), ...egress].map((rule) => formatRule(rule));
}
