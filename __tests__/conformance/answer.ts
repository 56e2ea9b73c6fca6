import type { Answer, Frontend, World } from '../../src/controller/answer.ts';
import { build } from '../../src/controller/build.ts';
import { parseSettings } from '../../src/controller/flags.ts';
import { objectLabel } from '../../src/controller/objects.ts';
import type { Settings } from '../../src/controller/settings.ts';
import type { Document, JsonObject } from '../../src/manifests/document.ts';
import { parseDocuments } from '../../src/manifests/documents.ts';
import type { AnswerFile, Case, FrontendFile, LoadBalancerFile, WorldFile } from './case.ts';

/** Our answer to a case, in the form of `answer.json`. Throws where the flags of its world are none of the controller's. */
export function answerCase({ world, manifests }: Pick<Case, 'world' | 'manifests'>): AnswerFile {
  const settings = caseSettings(world);
  return shownAnswer(build(caseDocuments(manifests), caseWorld(world), settings), settings);
}

export function shownAnswer({ frontends, others }: Answer, settings: Settings): AnswerFile {
  return {
    frontends: frontends.map((frontend) => shownFrontend(frontend, settings)),
    others: others.map(({ document, result, reason }) => ({
      object: objectLabel(document, settings),
      result,
      error: reason,
    })),
  };
}

/** Files in order of name, documents in order. */
export function caseDocuments(manifests: Case['manifests']): readonly Document[] {
  return Object.keys(manifests)
    .toSorted()
    .flatMap((file) => parseDocuments(file, manifests[file] ?? '').documents);
}

export function caseSettings({ cluster, controller = {}, webhooks = true }: WorldFile): Settings {
  const { settings, problems } = parseSettings({ ...(controller as JsonObject), webhooks }, { cluster });
  if (problems[0] !== undefined)
    throw new Error(`world.yaml: ${problems.map(({ message, hint = '' }) => `${message} ${hint}`).join('; ')}`);
  return settings;
}

export function caseWorld({
  vpc = 'vpc-0a1b2c3d4e5f60718',
  securityGroups = [],
  loadBalancers = [],
}: WorldFile): World {
  return {
    vpc,
    securityGroups: securityGroups.map((group) => ({ id: group.id, vpc: group.vpc ?? vpc, tags: group.tags ?? {} })),
    loadBalancers: loadBalancers.map((balancer) => ({ securityGroups: [], tags: {}, ...balancer })),
    subnets: 2,
  };
}

function shownFrontend({ kind, id, members, unloaded, outcome }: Frontend, settings: Settings): FrontendFile {
  const keys = members.map((member) => objectLabel(member, settings).replace(/^\S+ /, ''));
  return {
    kind,
    id,
    ...(kind === 'IngressGroup' && unloaded === undefined ? { members: keys } : {}),
    result: outcome.result,
    ...(outcome.result === 'error' ? { errorKind: outcome.kind, error: outcome.message } : {}),
    ...(outcome.result === 'built' ? { loadBalancers: outcome.loadBalancers.map(shownLoadBalancer) } : {}),
  };
}

/** `schemeSaid` is ours alone: no answer of the controller's has it. */
function shownLoadBalancer({
  name,
  schemeSaid: _schemeSaid,
  ...rest
}: Extract<Frontend['outcome'], { result: 'built' }>['loadBalancers'][number]): LoadBalancerFile {
  if ('prefix' in name) return { ...rest, namePrefix: name.prefix };
  // A name that is given as empty stands in no answer.
  return name.exact === '' ? rest : { ...rest, name: name.exact };
}
