import type { Json } from '../../manifests/document.ts';
import type { KubeObject } from '../objects.ts';
import { isSetAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import type { Action } from './action.ts';
import { backendAction } from './action.ts';
import type { Authentication } from './authentication.ts';
import { authentication, checkAuthentication } from './authentication.ts';
import type { Condition } from './backend-annotations.ts';
import { checkTransforms, readConditions } from './backend-annotations.ts';
import type { GroupBuild } from './build.ts';
import type { Member } from './classify.ts';
import { checkTargetGroup } from './target-group.ts';

/** A backend of an Ingress with everything that its annotations add. */
export type Backend = {
  readonly conditions: readonly Condition[];
  readonly action: Action;
  readonly authentication: Authentication;
};

/** LBC: pkg/ingress/enhanced_backend_builder.go:Build. */
export function readBackend(member: Member, backend: Json | undefined, build: GroupBuild): Backend {
  const { ingress } = member;
  if (!isSetAt(backend, ['service'])) {
    throw new Refusal('other', 'missing required "service" field', ingress.document.locate(['spec']));
  }
  const name = textAt(backend, ['service', 'name']) ?? '';
  const conditions = readConditions(ingress, name);
  checkTransforms(ingress, name);
  const action = withServices(member, backendAction(ingress, backend, build.settings), build);
  const [target, ...more] = action.type === 'forward' ? action.targets : [];
  const only = target === undefined || target === 'target-group' || more.length > 0 ? undefined : target;
  const service = only === undefined ? undefined : findService(ingress, only.service, build);
  return { conditions, action, authentication: authentication(ingress, service) };
}

/** Refuses actions that a listener of this protocol cannot have. LBC: pkg/ingress/model_build_actions.go:buildActions. */
export function checkActions(member: Member, backend: Backend, protocol: string, build: GroupBuild): void {
  if (protocol === 'HTTPS') checkAuthentication(backend.authentication, member.ingress);
  if (backend.action.type !== 'forward') return;
  for (const target of backend.action.targets) {
    const service = target === 'target-group' ? undefined : findService(member.ingress, target.service, build);
    if (target === 'target-group' || service === undefined) continue;
    const key = `${member.ingress.key}-${service.name}:${target.port}`;
    if (build.targetGroups.has(key)) continue;
    checkTargetGroup(member, service, target.port, { settings: build.settings, ipAddressType: build.ipAddressType });
    build.targetGroups.add(key);
  }
}

/** A forward to one missing Service is answered with a 503; to several of which one is missing, not at all. */
function withServices(member: Member, action: Action, build: GroupBuild): Action {
  if (action.type !== 'forward') return action;
  const names = new Set(action.targets.flatMap((target) => (target === 'target-group' ? [] : [target.service])));
  const tolerated = build.settings.tolerateMissingService && action.targets.length === 1;
  for (const name of names) {
    if (findService(member.ingress, name, build) !== undefined) continue;
    if (tolerated) return { type: 'fixed-response' };
    throw new Refusal('other', `services ${JSON.stringify(name)} not found`, member.ingress.document.locate(['spec']));
  }
  return action;
}

function findService(ingress: KubeObject, name: string, build: GroupBuild): KubeObject | undefined {
  return build.objects.find('Service', ingress.namespace, name);
}
