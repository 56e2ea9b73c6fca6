import type { Path } from '../../manifests/document.ts';
import { isSetAt, listAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import type { LoadedRule } from './backends.ts';
import type { ListenersRequest } from './listeners.ts';
import { inOrderOfPrecedence } from './precedence.ts';
import type { StoredRoute } from './stored.ts';
import { checkTargetGroup } from './target-group.ts';

/**
 * Checks what stops the controller from making the rules of an ALB's listener, in the order of their precedence.
 * LBC: pkg/gateway/model/model_build_listener.go:buildListenerRules.
 */
export function checkRules(
  port: number,
  listenerProtocol: string,
  routes: readonly StoredRoute[],
  request: ListenersRequest,
): void {
  const units = routes.flatMap((route) =>
    (request.rules.get(route) ?? []).map((rule, index) => ({
      route,
      rule,
      index,
      hostnames: request.attached.hostnames(port, route),
    })),
  );
  for (const { route, rule, match } of inOrderOfPrecedence(units)) {
    const refuse = (message: string, path: Path): Refusal =>
      new Refusal('other', message, route.object.document.locate([...rule.rule.path, ...path]));
    const prefix = textAt(match, ['path', 'value']) ?? '/';
    const byPrefix = route.kind === 'HTTPRoute' && (textAt(match, ['path', 'type']) ?? 'PathPrefix') === 'PathPrefix';
    if (byPrefix && hasWildcard(prefix)) {
      throw refuse(`prefix path shouldn't contain wildcards: ${prefix}`, ['matches']);
    }
    for (const backend of rule.backends) checkTargetGroup(backend, route, { ...request, listenerProtocol });
    const fault = rule.configuration?.routing === 'fixed-response' ? undefined : filterFault(route, rule);
    if (fault !== undefined) throw refuse(fault, ['filters']);
    checkTags(rule, request);
  }
}

function checkTags({ configuration }: LoadedRule, { settings }: ListenersRequest): void {
  const foreign = configuration?.tagKeys.find((key) => settings.externalManagedTags.includes(key));
  if (foreign === undefined) return;
  throw new Refusal('other', `external managed tag key ${foreign} cannot be specified`, configuration?.place);
}

/** LBC: pkg/gateway/routeutils/route_rule_action.go:buildRedirectRoutingAction. */
function filterFault(route: StoredRoute, { rule, configuration }: LoadedRule): string | undefined {
  const filters = listAt(rule.source, ['filters']) ?? [];
  const types = filters.map((filter) => textAt(filter, ['type']) ?? '');
  const hint = 'To specify header modification, please configure it through LoadBalancerConfiguration.';
  if (route.kind === 'GRPCRoute') {
    const odd = types.find((type) => type !== 'ExtensionRef');
    return odd === undefined ? undefined : `Unsupported filter type: ${odd}. ${hint}`;
  }
  if (types.length === 1 && types[0] === 'ExtensionRef' && configuration?.routing === 'redirect') {
    return 'HTTPRouteFilterRequestRedirect must be provided if RedirectActionConfig in ListenerRuleConfiguration is provided';
  }
  for (const [index, type] of types.entries()) {
    if (type === 'ExtensionRef' || type === 'URLRewrite') continue;
    if (type !== 'RequestRedirect') {
      return `Unsupported filter type: ${type}. Only request redirect is supported. ${hint}`;
    }
    const path = ['requestRedirect', 'path'];
    const filter = filters[index];
    const field = isSetAt(filter, [...path, 'replaceFullPath']) ? 'replaceFullPath' : 'replacePrefixMatch';
    const value = textAt(filter, [...path, field]) ?? '';
    const name = field === 'replaceFullPath' ? 'ReplaceFullPath' : 'ReplacePrefixMatch';
    return hasWildcard(value) ? `${name} shouldn't contain wildcards: ${value}` : undefined;
  }
  return undefined;
}

function hasWildcard(text: string): boolean {
  return text.includes('*') || text.includes('?');
}
