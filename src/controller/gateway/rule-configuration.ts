import type { Objects } from '../objects.ts';
import { listAt, textAt, textMapAt } from '../read.ts';
import type { Place } from '../../problem.ts';
import type { StoredRoute, StoredRule } from './stored.ts';

/** What a ListenerRuleConfiguration adds to a rule, as far as a build can fail on it. */
export type RuleConfiguration = {
  readonly routing: 'forward' | 'fixed-response' | 'redirect' | undefined;
  readonly tagKeys: readonly string[];
  readonly place: Place;
};

/**
 * The configuration that a rule refers to by a filter; `unusable` where there are several or it is not there, which costs the
 * rule its backends and nothing else. LBC: pkg/gateway/routeutils/backend.go:listenerRuleConfigLoader.
 */
export function ruleConfiguration(
  route: StoredRoute,
  rule: StoredRule,
  objects: Objects,
): RuleConfiguration | 'unusable' | undefined {
  const filters = route.kind === 'HTTPRoute' || route.kind === 'GRPCRoute' ? listAt(rule.source, ['filters']) : [];
  const names = (filters ?? [])
    .filter(
      (filter) =>
        textAt(filter, ['type']) === 'ExtensionRef' &&
        textAt(filter, ['extensionRef', 'group']) === 'gateway.k8s.aws' &&
        textAt(filter, ['extensionRef', 'kind']) === 'ListenerRuleConfiguration',
    )
    .map((filter) => textAt(filter, ['extensionRef', 'name']) ?? '');
  const [name] = names;
  if (name === undefined) return undefined;
  const object = objects.find('ListenerRuleConfiguration', route.object.namespace, name);
  if (names.length > 1 || object === undefined) return 'unusable';
  const source = object.document.object;
  const actions = listAt(source, ['spec', 'actions']) ?? [];
  const routing = actions.flatMap((action) => routingType(textAt(action, ['type'])) ?? [])[0];
  return {
    routing,
    tagKeys: [...(textMapAt(source, ['spec', 'tags'])?.keys() ?? [])],
    place: object.document.locate(['spec']),
  };
}

function routingType(type: string | undefined): RuleConfiguration['routing'] {
  return type === 'forward' || type === 'fixed-response' || type === 'redirect' ? type : undefined;
}
