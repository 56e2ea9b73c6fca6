import type { Observed } from '../../aws/observed.ts';
import type { Answer } from '../../controller/answer.ts';
import type { Objects } from '../../controller/objects.ts';
import type { Settings } from '../../controller/settings.ts';
import type { Finding } from '../../finding.ts';
import type { Document } from '../../manifests/document.ts';
import type { Match } from '../match.ts';
import { frontendLabel } from '../label.ts';
import { backendUnmanaged } from './backend-unmanaged.ts';
import { unknownMembers } from './group-members.ts';
import { ignoredSources } from './ignored-sources.ts';
import { misplacedKeys } from './misplaced.ts';
import { noEgress } from './no-egress.ts';
import { quicWithGroups } from './quic.ts';
import { type NamedBefore, removedNames } from './removed.ts';
import { subjectsOf } from './subject.ts';
import { tooManyGroups } from './too-many.ts';
import { withoutGroups } from './without-groups.ts';

export type LintInput = {
  /** What the controller will do with the repository's own objects. */
  readonly answer: Answer;
  /** Everything that it sees. */
  readonly documents: readonly Document[];
  /** The same, as the API server would have it. */
  readonly objects: Objects;
  /** Files of the context: they are somebody else's, and no finding is about what stands in them. Empty where none was given. */
  readonly contextFiles: ReadonlySet<string>;
  readonly settings: Settings;
  readonly owner: string;
  readonly observed: Observed;
  readonly matches: readonly Match[];
  readonly namedBefore: NamedBefore;
};

/** What the controller does silently, what AWS will refuse, and what nobody may have meant, each at its place in the repository. */
export function lint(input: LintInput): readonly Finding[] {
  const { answer, documents, objects, contextFiles, settings, owner, observed, matches, namedBefore } = input;
  const { frontends } = answer;
  const subjects = subjectsOf(frontends, objects, settings);
  const findings = [
    ...misplacedKeys(documents.filter(({ file }) => !contextFiles.has(file))),
    ...ignoredSources(subjects),
    ...quicWithGroups(subjects),
    ...withoutGroups(subjects, settings),
    ...tooManyGroups(frontends),
    ...noEgress(matches),
    ...backendUnmanaged(frontends, { groups: observed.groups, matches, vpc: observed.vpc.id, settings }),
    ...removedNames(frontends, {
      owner,
      groups: observed.groups,
      loadBalancers: observed.loadBalancers,
      before: namedBefore,
    }),
    ...(contextFiles.size === 0 ? unknownMembers(subjects) : []),
  ];
  return findings.map((found) => inRepository(found, answer, contextFiles));
}

/** A setting that stands in the context is told where the frontend names its groups, or else begins. */
function inRepository(found: Finding, { frontends }: Answer, contextFiles: ReadonlySet<string>): Finding {
  if (found.place === undefined || !contextFiles.has(found.place.file)) return found;
  const frontend = frontends.find((one) => frontendLabel(one) === found.frontend);
  const places = [
    ...(frontend?.tokens ?? []).map(({ place }) => place),
    ...(frontend?.members ?? []).map((member) => member.locate(['metadata', 'name'])),
  ];
  const place = places.find(({ file }) => !contextFiles.has(file));
  const { place: _outside, ...rest } = found;
  return place === undefined ? rest : { ...rest, place };
}
