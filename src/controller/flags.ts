import type { Json, JsonObject, Path } from '../manifests/document.ts';
import type { Place, Problem } from '../problem.ts';
import { parseBool } from './annotations.ts';
import { withEffect, withoutEffect } from './flag-names.ts';
import { nearest } from './nearest.ts';
import type { FeatureGate, Settings } from './settings.ts';
import { defaultGates, defaultSettings } from './settings.ts';

/** Where a flag's value (or, with `key`, its name) stands. */
export type LocateFlag = (path: Path, within?: { readonly key?: boolean }) => Place;

/**
 * The settings that flags of the controller amount to, given by their own names where they differ from its defaults; values as
 * a command line or a values file would have them (`"true"` or true, `a=b,c=d` or a map). `webhooks` is taken too.
 * Everything that the controller would refuse to start with is a problem.
 */
export function parseSettings(
  flags: JsonObject,
  base: { readonly cluster: string; readonly namespace?: string },
  locate?: LocateFlag,
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let settings: Settings = { ...defaultSettings(base.cluster), namespace: base.namespace ?? 'default' };
  for (const [name, value] of Object.entries(flags)) {
    const parsed = parseFlag(name, value, settings);
    if ('fault' in parsed) {
      const { fault, hint, aboutName } = parsed;
      const place = locate?.([name], { key: aboutName === true });
      problems.push({
        message: fault,
        ...(hint === undefined ? {} : { hint }),
        ...(place === undefined ? {} : { place }),
      });
    } else {
      settings = parsed.settings;
    }
  }
  for (const fault of contradictions(settings)) {
    const place = locate?.([fault.flag]);
    problems.push({ message: fault.message, ...(place === undefined ? {} : { place }) });
  }
  return { settings, problems };
}

type Parsed =
  | { readonly settings: Settings }
  | { readonly fault: string; readonly hint?: string; readonly aboutName?: boolean };

function parseFlag(name: string, value: Json, settings: Settings): Parsed {
  const take = (change: Partial<Settings>): Parsed => ({ settings: { ...settings, ...change } });
  const boolean = (use: (value: boolean) => Partial<Settings>): Parsed => {
    const parsed = isScalar(value) ? parseBool(String(value)) : undefined;
    return parsed === undefined ? wrong(name, value, 'true or false') : take(use(parsed));
  };
  const text = (use: (value: string) => Partial<Settings>): Parsed =>
    isScalar(value) ? take(use(String(value))) : wrong(name, value, 'a text');
  const choice = <C extends string>(allowed: readonly C[], use: (value: C) => Partial<Settings>): Parsed => {
    const chosen = allowed.find((option) => option === value);
    return chosen === undefined ? wrong(name, value, allowed.join(' or ')) : take(use(chosen));
  };
  switch (name) {
    case 'webhooks':
      return boolean((webhooks) => ({ webhooks }));
    case 'cluster-name':
      return value === settings.cluster
        ? { settings }
        : wrong(name, value, `${settings.cluster}, the cluster of this run`);
    case 'ingress-class':
      return text((ingressClass) => ({ ingressClass }));
    case 'load-balancer-class':
      return text((loadBalancerClass) => ({ loadBalancerClass }));
    case 'watch-namespace':
      return text((watchNamespace) => ({ watchNamespace }));
    case 'default-load-balancer-scheme':
      return choice(['internal', 'internet-facing'], (defaultScheme) => ({ defaultScheme }));
    case 'default-target-type':
      return choice(['instance', 'ip'], (defaultTargetType) => ({ defaultTargetType }));
    case 'enable-backend-security-group':
      return boolean((backendGroup) => ({ backendGroup }));
    case 'enable-manage-backend-security-group-rules':
      return boolean((manageBackendRules) => ({ manageBackendRules }));
    case 'backend-security-group':
      return typeof value === 'string' && (value === '' || value.startsWith('sg-'))
        ? take(value === '' ? {} : { backendGroupId: value })
        : wrong(name, value, 'the id of a security group');
    case 'disable-ingress-class-annotation':
      return boolean((disableClassAnnotation) => ({ disableClassAnnotation }));
    case 'disable-ingress-group-name-annotation':
      return boolean((disableGroupNameAnnotation) => ({ disableGroupNameAnnotation }));
    case 'tolerate-non-existent-backend-service':
      return boolean((tolerateMissingService) => ({ tolerateMissingService }));
    case 'tolerate-non-existent-backend-action':
      return boolean((tolerateMissingAction) => ({ tolerateMissingAction }));
    case 'default-tags': {
      const pairs = readPairs(value);
      return pairs === undefined ? wrong(name, value, 'pairs of key and value') : take({ defaultTags: pairs });
    }
    case 'external-managed-tags': {
      const items = readItems(value);
      return items === undefined ? wrong(name, value, 'a list of tag keys') : take({ externalManagedTags: items });
    }
    case 'feature-gates':
      return parseGates(value, settings);
  }
  if (withoutEffect.includes(name)) return { settings };
  const hint = nearest(name, [...withEffect, ...withoutEffect]);
  const fault = `unknown flag of the AWS Load Balancer Controller: ${name}`;
  return { fault, aboutName: true, ...(hint === undefined ? {} : { hint: `Did you mean ${hint}?` }) };
}

function parseGates(value: Json, settings: Settings): Parsed {
  const pairs = readPairs(value);
  if (pairs === undefined) return wrong('feature-gates', value, 'pairs of a gate and true or false');
  const gates: Record<FeatureGate, boolean> = { ...settings.gates };
  for (const [gate, raw] of pairs) {
    if (!isGate(gate)) {
      const hint = nearest(gate, Object.keys(defaultGates));
      return {
        fault: `unknown feature gate: ${gate}`,
        ...(hint === undefined ? {} : { hint: `Did you mean ${hint}?` }),
      };
    }
    const enabled = parseBool(raw);
    if (enabled === undefined) return wrong(`feature-gates: ${gate}`, raw, 'true or false');
    gates[gate] = enabled;
  }
  return { settings: { ...settings, gates } };
}

function isGate(text: string): text is FeatureGate {
  return Object.hasOwn(defaultGates, text);
}

/** What the controller checks of its flags together. LBC: pkg/config/controller_config.go:Validate. */
function contradictions(settings: Settings): readonly { readonly flag: string; readonly message: string }[] {
  const found: { readonly flag: string; readonly message: string }[] = [];
  if (settings.manageBackendRules && !settings.backendGroup) {
    const flag = 'enable-manage-backend-security-group-rules';
    found.push({ flag, message: `${flag} needs enable-backend-security-group` });
  }
  for (const key of settings.defaultTags.keys()) {
    if (trackingKeys.includes(key))
      found.push({ flag: 'default-tags', message: `tag key ${key} cannot be specified in default-tags` });
  }
  for (const key of settings.externalManagedTags) {
    const flag = 'external-managed-tags';
    if (trackingKeys.includes(key)) found.push({ flag, message: `tag key ${key} cannot be specified in ${flag}` });
    if (settings.defaultTags.has(key)) {
      found.push({ flag, message: `tag key ${key} cannot be specified in both default-tags and ${flag}` });
    }
  }
  return found;
}

const trackingKeys: readonly string[] = [
  'elbv2.k8s.aws/cluster',
  'elbv2.k8s.aws/resource',
  ...['ingress.k8s.aws', 'service.k8s.aws', 'gateway.k8s.aws.nlb', 'gateway.k8s.aws.alb'].flatMap((prefix) => [
    `${prefix}/stack`,
    `${prefix}/resource`,
  ]),
];

/** `a=b,c=d` as pflag reads it, or a map. */
function readPairs(value: Json): ReadonlyMap<string, string> | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const entries = Object.entries(value);
    return entries.every((entry): entry is [string, string | number | boolean] => isScalar(entry[1]))
      ? new Map(entries.map(([key, item]) => [key, String(item)]))
      : undefined;
  }
  const items = typeof value === 'string' ? readItems(value) : undefined;
  if (items === undefined || items.some((item) => !item.includes('='))) return undefined;
  return new Map(
    items.map((item) => [item.slice(0, item.indexOf('=')).trim(), item.slice(item.indexOf('=') + 1).trim()]),
  );
}

function readItems(value: Json): readonly string[] | undefined {
  if (typeof value === 'string') return value === '' ? [] : value.split(',').filter((item) => item !== '');
  return Array.isArray(value) && value.every((item: Json): item is string => typeof item === 'string')
    ? value
    : undefined;
}

function isScalar(value: Json | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function wrong(name: string, value: Json, expected: string): Parsed {
  return { fault: `controller flag ${name}: expected ${expected}, found ${JSON.stringify(value)}` };
}
