import type { Json } from '../../manifests/document.ts';
import { annotationPlace } from '../annotations.ts';
import type { GoType } from '../go-decode.ts';
import { decodeGo } from '../go-decode.ts';
import type { KubeObject } from '../objects.ts';
import { isSetAt, listAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { ingressKey } from './keys.ts';

/** A JSON annotation of an Ingress, decoded as Go does; undefined where it is absent. */
export function jsonAnnotation(ingress: KubeObject, key: string, type: GoType): Json | undefined {
  const raw = ingress.annotations.get(key);
  if (raw === undefined) return undefined;
  const decoded = decodeGo(raw, type);
  if ('value' in decoded) return decoded.value;
  const message = `failed to parse json annotation, ${key}: ${raw}: ${decoded.fault}`;
  throw new Refusal('other', message, annotationPlace(ingress, key));
}

/** What bears on a rule's validity: hosts and paths take values or regular expressions, never both. */
export type Condition = { readonly field: string; readonly hasValues: boolean; readonly hasRegexValues: boolean };

/** The conditions of the rules that lead to a service. LBC: pkg/ingress/config_types.go:RuleCondition.Validate. */
export function readConditions(ingress: KubeObject, service: string): readonly Condition[] {
  const key = ingressKey(`conditions.${service}`);
  const conditions = listOf(jsonAnnotation(ingress, key, { list: condition }));
  return conditions.map((item) => {
    const fault = conditionFault(item);
    if (fault !== undefined) throw new Refusal('other', fault, annotationPlace(ingress, key));
    const field = textAt(item, ['field']) ?? '';
    const config = configNames.get(field) ?? '';
    return {
      field,
      hasValues: hasItems(item, config, 'values'),
      hasRegexValues: hasItems(item, config, 'regexValues'),
    };
  });
}

/** Refuses transforms that the controller refuses. */
export function checkTransforms(ingress: KubeObject, service: string): void {
  const key = ingressKey(`transforms.${service}`);
  for (const transform of listOf(jsonAnnotation(ingress, key, { list: transformType }))) {
    const type = textAt(transform, ['type']) ?? '';
    const config = transformConfigs.get(type);
    const fault =
      config === undefined
        ? `unknown transform type: ${type}`
        : !isSetAt(transform, [config])
          ? `missing ${config}`
          : listAt(transform, [config, 'rewrites'])?.[0] === undefined
            ? `${config}.rewrites cannot be empty`
            : undefined;
    if (fault !== undefined) throw new Refusal('other', fault, annotationPlace(ingress, key));
  }
}

const texts: GoType = { list: 'string' };
const configNames: ReadonlyMap<string, string> = new Map([
  ['host-header', 'hostHeaderConfig'],
  ['http-header', 'httpHeaderConfig'],
  ['http-request-method', 'httpRequestMethodConfig'],
  ['path-pattern', 'pathPatternConfig'],
  ['query-string', 'queryStringConfig'],
  ['source-ip', 'sourceIPConfig'],
]);

const transformConfigs: ReadonlyMap<string, string> = new Map([
  ['host-header-rewrite', 'hostHeaderRewriteConfig'],
  ['url-rewrite', 'urlRewriteConfig'],
]);

const condition: GoType = {
  struct: {
    field: 'string',
    hostHeaderConfig: { struct: { regexValues: texts, values: texts } },
    httpHeaderConfig: { struct: { httpHeaderName: 'string', regexValues: texts, values: texts } },
    httpRequestMethodConfig: { struct: { values: texts } },
    pathPatternConfig: { struct: { regexValues: texts, values: texts } },
    queryStringConfig: { struct: { values: { list: { struct: { key: 'string', value: 'string' } } } } },
    sourceIPConfig: { struct: { values: texts } },
  },
};

const rewrites: GoType = { struct: { rewrites: { list: { struct: { regex: 'string', replace: 'string' } } } } };
const transformType: GoType = {
  struct: { type: 'string', hostHeaderRewriteConfig: rewrites, urlRewriteConfig: rewrites },
};

function conditionFault(item: Json): string | undefined {
  const field = textAt(item, ['field']) ?? '';
  const config = configNames.get(field);
  if (config === undefined) return undefined;
  if (!isSetAt(item, [config])) return `missing ${config}`;
  const [values, regexValues] = [hasItems(item, config, 'values'), hasItems(item, config, 'regexValues')];
  const takesRegex = field === 'host-header' || field === 'http-header' || field === 'path-pattern';
  if (!values && !(takesRegex && regexValues)) {
    return `invalid ${config}: ${takesRegex ? 'values or regexValues must be specified' : 'values cannot be empty'}`;
  }
  if (takesRegex && values && regexValues) {
    return `invalid ${config}: precisely one of values and regexValues can be specified`;
  }
  const pairs = field === 'query-string' ? (listAt(item, [config, 'values']) ?? []) : [];
  return pairs.some((pair) => (textAt(pair, ['value']) ?? '') === '')
    ? `invalid ${config}: value cannot be empty`
    : undefined;
}

function hasItems(item: Json, config: string, list: string): boolean {
  return (listAt(item, [config, list])?.length ?? 0) > 0;
}

function listOf(value: Json | undefined): readonly Json[] {
  return listAt(value, []) ?? [];
}
