import type { Json } from '../../manifests/document.ts';
import { annotationPlace } from '../annotations.ts';
import type { GoType } from '../go-decode.ts';
import { decodeGo } from '../go-decode.ts';
import type { Objects } from '../objects.ts';
import { isSetAt, listAt, numberAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { serviceKeys } from './keys.ts';
import type { ServicePort, StoredService } from './stored.ts';
import { findPort, storedService } from './stored.ts';

const actionType: GoType = {
  struct: {
    type: 'string',
    forwardConfig: {
      struct: {
        baseServiceWeight: 'int32',
        targetGroups: {
          list: {
            struct: {
              targetGroupARN: 'string',
              serviceName: 'string',
              servicePort: 'int-or-string',
              decrypt: 'boolean',
              weight: 'int32',
            },
          },
        },
        targetGroupStickinessConfig: { struct: { enabled: 'boolean' } },
      },
    },
  },
};

/** Another Service that a listener forwards to. Its port is looked up when its turn comes, which may refuse. */
export type ForwardBackend = { readonly service: StoredService; readonly port: () => ServicePort };

/**
 * The Services that an `actions.PROTOCOL-PORT` annotation adds to a listener, by weight.
 * LBC: pkg/service/config_types.go, enhanced_backend_builder.go.
 */
export function forwardBackends(
  { stored, objects }: { readonly stored: StoredService; readonly objects: Objects },
  protocol: string,
  port: ServicePort,
): readonly ForwardBackend[] {
  const key = serviceKeys.actions(protocol, port.port);
  const raw = stored.object.annotations.get(key);
  if (raw === undefined) return [];
  const refuse = (message: string): Refusal => new Refusal('other', message, annotationPlace(stored.object, key));
  const decoded = decodeGo(raw, actionType);
  if ('fault' in decoded) throw refuse(`failed to parse json annotation, ${key}: ${raw}: ${decoded.fault}`);
  const action = decoded.value;
  const type = textAt(action, ['type']) ?? '';
  if (type !== 'forward') throw refuse(`unknown action type: ${type}`);
  if (!isSetAt(action, ['forwardConfig'])) {
    throw refuse(`the controller crashes on ${key}: type forward without a forwardConfig`);
  }
  const targets = listAt(action, ['forwardConfig', 'targetGroups']) ?? [];
  const fault = targetsFault(targets);
  if (fault !== undefined) throw refuse(`invalid ForwardConfig: ${fault}`);
  return targets
    .filter((target) => isSetAt(target, ['serviceName']))
    .map((target) => {
      const name = textAt(target, ['serviceName']) ?? '';
      const object = objects.find('Service', stored.object.namespace, name);
      if (object === undefined) throw refuse(`services "${name}" not found`);
      const service = storedService(object);
      const wanted = textAt(target, ['servicePort']) ?? numberAt(target, ['servicePort']) ?? 0;
      return {
        service,
        port: () => {
          const found = findPort(service, wanted);
          if (found === undefined) throw refuse(`unable to find port ${wanted} on service ${object.key}`);
          return found;
        },
      };
    });
}

function targetsFault(targets: readonly Json[]): string | undefined {
  for (const target of targets) {
    const named = isSetAt(target, ['serviceName']);
    const weight = numberAt(target, ['weight']);
    const context = 'invalid TargetGroupTuple';
    if (isSetAt(target, ['targetGroupARN']) === named) {
      return `${context}: precisely one of targetGroupARN and serviceName can be specified`;
    }
    if (named && !isSetAt(target, ['servicePort'])) return `${context}: missing servicePort`;
    if (weight !== undefined && (weight < 0 || weight > 999)) {
      return `${context}: target group weight must be between 0 and 999`;
    }
  }
  const weightless = targets.length > 1 && targets.some((target) => !isSetAt(target, ['weight']));
  return weightless ? 'weight must be set when routing to multiple target groups' : undefined;
}
