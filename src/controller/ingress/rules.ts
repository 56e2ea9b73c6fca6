import type { Json } from '../../manifests/document.ts';
import { boolAnnotation } from '../annotations.ts';
import { byteLength } from '../names.ts';
import { isSetAt, listAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { valueAt } from '../../manifests/document.ts';
import type { Backend } from './backend.ts';
import { checkActions, readBackend } from './backend.ts';
import type { GroupBuild } from './build.ts';
import type { Member } from './classify.ts';
import { ingressKey } from './keys.ts';

/** Refuses rules that the controller cannot build for one listener. LBC: pkg/ingress/model_build_listener_rules.go:buildListenerRules. */
export function checkRules(members: readonly Member[], protocol: string, build: GroupBuild): void {
  for (const member of members) {
    for (const rule of listAt(member.ingress.document.object, ['spec', 'rules']) ?? []) {
      for (const path of sortedPaths(listAt(rule, ['http', 'paths']) ?? [], member)) {
        withinIngress(member, () => {
          const backend = readBackend(member, valueAt(path, ['backend']), build);
          checkConditions(member, rule, path, backend);
          checkActions(member, backend, protocol, build);
        });
      }
    }
  }
}

/** Refuses the default backend of a listener's members, of which one may have one. */
export function checkDefaultBackend(members: readonly Member[], protocol: string, build: GroupBuild): void {
  const path = ['spec', 'defaultBackend'];
  const [member, ...more] = members.filter(({ ingress }) => isSetAt(ingress.document.object, path));
  if (member === undefined) return;
  if (more[0] !== undefined) {
    const keys = [member, ...more].map(({ ingress }) => ingress.key);
    const place = more[0].ingress.document.locate(path, { key: true });
    throw new Refusal('other', `multiple ingress defined default backend: [${keys.join(' ')}]`, place);
  }
  const backend = readBackend(member, valueAt(member.ingress.document.object, path), build);
  checkActions(member, backend, protocol, build);
}

/** Runs a step for an Ingress; a refusal names it as the controller does. */
export function withinIngress<T>(member: Member, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof Refusal ? error.within(`ingress: ${member.ingress.key}`) : error;
  }
}

/** Exact paths first, then prefixes by length, then the others. */
export function sortedPaths(paths: readonly Json[], { ingress }: Member): readonly Json[] {
  const typeOf = (path: Json): string => textAt(path, ['pathType']) ?? 'ImplementationSpecific';
  const unknown = paths.find((path) => !['Exact', 'Prefix', 'ImplementationSpecific'].includes(typeOf(path)));
  if (unknown !== undefined) {
    const message = `unknown pathType for path ${textAt(unknown, ['path']) ?? ''}`;
    throw new Refusal('other', message, ingress.document.locate(['spec', 'rules']));
  }
  const ofType = (type: string): readonly Json[] => paths.filter((path) => typeOf(path) === type);
  const length = (path: Json): number => byteLength(textAt(path, ['path']) ?? '');
  const prefixes = ofType('Prefix').toSorted((left, right) => length(right) - length(left));
  return [...ofType('Exact'), ...prefixes, ...ofType('ImplementationSpecific')];
}

/** Hosts and paths come from the rule and from the conditions annotation; each is either values or regular expressions. */
function checkConditions(member: Member, rule: Json, path: Json, backend: Backend): void {
  const host = textAt(rule, ['host']) ?? '';
  const pattern = pathPattern(member, path);
  const kinds = [
    { field: 'host-header', name: 'host', values: host !== '', regexValues: false },
    { field: 'path-pattern', name: 'path', values: pattern === 'values', regexValues: pattern === 'regexValues' },
  ];
  for (const { field, name, values, regexValues } of kinds) {
    const annotated = backend.conditions.filter((condition) => condition.field === field);
    const hasValues = values || annotated.some((condition) => condition.hasValues);
    if (hasValues && (regexValues || annotated.some((condition) => condition.hasRegexValues))) {
      const message = `${name} condition must specify exactly one of Values and RegexValues`;
      throw new Refusal('other', message, member.ingress.document.locate(['spec', 'rules']));
    }
  }
}

function pathPattern({ ingress }: Member, rulePath: Json): 'values' | 'regexValues' | undefined {
  const path = textAt(rulePath, ['path']) ?? '';
  if (path === '') return undefined;
  const type = textAt(rulePath, ['pathType']) ?? 'ImplementationSpecific';
  if (type === 'ImplementationSpecific') {
    return boolAnnotation(ingress, ingressKey('use-regex-path-match')) === true ? 'regexValues' : 'values';
  }
  if (/[*?]/.test(path)) {
    const message = `${type.toLowerCase()} path shouldn't contain wildcards: ${path}`;
    throw new Refusal('other', message, ingress.document.locate(['spec', 'rules']));
  }
  return 'values';
}
