import type { Json } from '../../manifests/document.ts';
import { annotationPlace, parseInteger } from '../annotations.ts';
import type { GoType } from '../go-decode.ts';
import type { KubeObject } from '../objects.ts';
import { isSetAt, listAt, numberAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { jsonAnnotation } from './backend-annotations.ts';
import { ingressKey } from './keys.ts';

/** What a rule does in the end, as far as a build can fail by it: targets of a forward that are Services. */
export type Action =
  | { readonly type: 'forward'; readonly targets: readonly Target[] }
  | { readonly type: 'fixed-response' }
  | { readonly type: 'redirect'; readonly toHttps: boolean };

/** A target group of AWS, or the port of a Service. */
export type Target = { readonly service: string; readonly port: number | string } | 'target-group';

/** What stands where a backend names its port, to say that the annotation has the action. */
const useAnnotation = 'use-annotation';

/** The action of an Ingress backend. LBC: pkg/ingress/enhanced_backend_builder.go:Build. */
export function backendAction(ingress: KubeObject, backend: Json | undefined, settings: Settings): Action {
  const service = textAt(backend, ['service', 'name']) ?? '';
  const portName = textAt(backend, ['service', 'port', 'name']) ?? '';
  if (portName === useAnnotation) return annotatedAction(ingress, service, settings);
  const port = portName === '' ? (numberAt(backend, ['service', 'port', 'number']) ?? 0) : portName;
  return { type: 'forward', targets: [{ service, port }] };
}

function annotatedAction(ingress: KubeObject, service: string, settings: Settings): Action {
  const key = ingressKey(`actions.${service}`);
  const action = jsonAnnotation(ingress, key, actionType);
  if (action === undefined) {
    if (settings.tolerateMissingAction) return { type: 'fixed-response' };
    throw new Refusal('other', `missing actions.${service} configuration`, ingress.document.locate(['spec']));
  }
  const fault = actionFault(action);
  if (fault !== undefined) throw new Refusal('other', fault, annotationPlace(ingress, key));
  const type = textAt(action, ['type']);
  if (type === 'fixed-response') return { type };
  if (type === 'redirect') return { type, toHttps: textAt(action, ['redirectConfig', 'protocol']) === 'HTTPS' };
  if (isOneTargetGroup(action)) return { type: 'forward', targets: ['target-group'] };
  return { type: 'forward', targets: (listAt(action, ['forwardConfig', 'targetGroups']) ?? []).map(readTarget) };
}

const targetGroup: GoType = {
  struct: {
    targetGroupARN: 'string',
    targetGroupName: 'string',
    serviceName: 'string',
    servicePort: 'int-or-string',
    weight: 'int32',
  },
};
const redirect = { host: 'string', path: 'string', port: 'string', protocol: 'string', query: 'string' } as const;
const actionType: GoType = {
  struct: {
    type: 'string',
    targetGroupARN: 'string',
    targetGroupName: 'string',
    fixedResponseConfig: { struct: { contentType: 'string', messageBody: 'string', statusCode: 'string' } },
    redirectConfig: { struct: { ...redirect, statusCode: 'string' } },
    forwardConfig: {
      struct: {
        targetGroups: { list: targetGroup },
        targetGroupStickinessConfig: { struct: { enabled: 'boolean', durationSeconds: 'int32' } },
      },
    },
  },
};

/** LBC: pkg/ingress/config_types.go:Action.validate. */
function actionFault(action: Json): string | undefined {
  const type = textAt(action, ['type']) ?? '';
  switch (type) {
    case 'fixed-response':
      return responseFault(action, 'fixedResponseConfig', 'FixedResponseConfig');
    case 'redirect':
      return responseFault(action, 'redirectConfig', 'RedirectConfig');
    case 'forward':
      return forwardFault(action);
    default:
      return `unknown action type: ${type}`;
  }
}

function responseFault(action: Json, field: string, name: string): string | undefined {
  if (!isSetAt(action, [field])) return `missing ${name}`;
  return (textAt(action, [field, 'statusCode']) ?? '') === '' ? `invalid ${name}: statusCode is required` : undefined;
}

function forwardFault(action: Json): string | undefined {
  const advanced = isSetAt(action, ['forwardConfig']);
  if (isOneTargetGroup(action) === advanced) {
    return advanced
      ? 'either ForwardConfig or TargetGroupARN/TargetGroupName can be specified'
      : 'missing ForwardConfig or TargetGroupARN/TargetGroupName';
  }
  const targets = listAt(action, ['forwardConfig', 'targetGroups']) ?? [];
  const fault = targets.map(tupleFault).find((found) => found !== undefined);
  if (fault !== undefined) return `invalid ForwardConfig: invalid TargetGroupTuple: ${fault}`;
  const weightless = targets.length > 1 && targets.some((target) => !isSetAt(target, ['weight']));
  return weightless ? 'invalid ForwardConfig: weight must be set when route to multiple target groups' : undefined;
}

function tupleFault(target: Json): string | undefined {
  const [group, service] = [isOneTargetGroup(target), isSetAt(target, ['serviceName'])];
  if (!group && !service) return 'missing serviceName or targetGroupARN/targetGroupName';
  if (group && service) return 'either serviceName or targetGroupARN/targetGroupName can be specified';
  return service && !isSetAt(target, ['servicePort']) ? 'missing servicePort' : undefined;
}

function isOneTargetGroup(value: Json): boolean {
  return isSetAt(value, ['targetGroupARN']) || isSetAt(value, ['targetGroupName']);
}

/** A port that reads as a number is one. */
function readTarget(target: Json): Target {
  if (isOneTargetGroup(target)) return 'target-group';
  const service = textAt(target, ['serviceName']) ?? '';
  const text = textAt(target, ['servicePort']);
  const number = text === undefined ? numberAt(target, ['servicePort']) : parseInteger(text, 64);
  return { service, port: typeof number === 'number' ? number : (text ?? '') };
}
