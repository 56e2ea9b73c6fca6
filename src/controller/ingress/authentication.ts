import { annotationPlace, parseInteger } from '../annotations.ts';
import type { GoType } from '../go-decode.ts';
import type { KubeObject } from '../objects.ts';
import { listAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { jsonAnnotation } from './backend-annotations.ts';
import { ingressKey } from './keys.ts';

/** How the listener authenticates callers of one backend, as far as a build can fail by it. */
export type Authentication = {
  readonly type: 'none' | 'cognito' | 'oidc';
  readonly hasProvider: boolean;
  readonly validatesTokens: boolean;
};

/**
 * Authentication of a backend; annotations of the one Service behind it come in where the Ingress has none.
 * LBC: pkg/ingress/auth_config_builder.go, enhanced_backend_builder.go:buildJwtValidationConfig.
 */
export function authentication(ingress: KubeObject, service: KubeObject | undefined): Authentication {
  const holder = (suffix: string): KubeObject =>
    service?.annotations.has(ingressKey(suffix)) === true ? service : ingress;
  const type = authType(holder('auth-type'));
  checkTimeout(holder('auth-session-timeout'));
  const cognito = jsonAnnotation(holder('auth-idp-cognito'), ingressKey('auth-idp-cognito'), cognitoType) !== undefined;
  const oidc = jsonAnnotation(holder('auth-idp-oidc'), ingressKey('auth-idp-oidc'), oidcType) !== undefined;
  return {
    type,
    hasProvider: type === 'cognito' ? cognito : type === 'oidc' && oidc,
    validatesTokens: validatesTokens(ingress),
  };
}

/** Refuses what an HTTPS listener cannot have. Secrets of a provider are taken as there: they are never in a repository. */
export function checkAuthentication(
  { type, hasProvider, validatesTokens: both }: Authentication,
  ingress: KubeObject,
): void {
  if (type === 'none') return;
  const place = annotationPlace(ingress, ingressKey('auth-type'));
  if (!hasProvider) throw new Refusal('other', `missing IDPConfig${type === 'oidc' ? 'OIDC' : 'Cognito'}`, place);
  if (both) throw new Refusal('other', "authentication and jwt validation can't both be configured", place);
}

function authType(holder: KubeObject): Authentication['type'] {
  const key = ingressKey('auth-type');
  const type = holder.annotations.get(key) ?? 'none';
  if (type === 'none' || type === 'cognito' || type === 'oidc') return type;
  throw new Refusal('other', `unknown authType: ${type}`, annotationPlace(holder, key));
}

function checkTimeout(holder: KubeObject): void {
  const key = ingressKey('auth-session-timeout');
  const raw = holder.annotations.get(key);
  if (raw === undefined || typeof parseInteger(raw, 64) === 'number') return;
  throw new Refusal('other', `failed to parse int64 annotation, ${key}: ${raw}`, annotationPlace(holder, key));
}

const extra: GoType = { map: 'string' };
const cognitoType: GoType = {
  struct: {
    userPoolARN: 'string',
    userPoolClientID: 'string',
    userPoolDomain: 'string',
    authenticationRequestExtraParams: extra,
  },
};
const oidcType: GoType = {
  struct: {
    issuer: 'string',
    authorizationEndpoint: 'string',
    tokenEndpoint: 'string',
    userInfoEndpoint: 'string',
    secretName: 'string',
    authenticationRequestExtraParams: extra,
  },
};
const tokenType: GoType = {
  struct: {
    jwksEndpoint: 'string',
    issuer: 'string',
    additionalClaims: { list: { struct: { format: 'string', name: 'string', values: { list: 'string' } } } },
  },
};

function validatesTokens(ingress: KubeObject): boolean {
  const key = ingressKey('jwt-validation');
  const config = jsonAnnotation(ingress, key, tokenType);
  if (config === undefined) return false;
  const claims = listAt(config, ['additionalClaims']) ?? [];
  const empty = (value: string | undefined): boolean => (value ?? '') === '';
  const lacking =
    ['jwksEndpoint', 'issuer'].find((field) => empty(textAt(config, [field]))) ??
    (claims.some((claim) => empty(textAt(claim, ['format']))) ? 'format of additional claims' : undefined) ??
    (claims.some((claim) => empty(textAt(claim, ['name']))) ? 'name of additional claims' : undefined) ??
    (claims.some((claim) => (listAt(claim, ['values']) ?? []).length === 0)
      ? 'values of additional claims'
      : undefined);
  if (lacking === undefined) return true;
  throw new Refusal('other', `${lacking} is a required field for jwt validation`, annotationPlace(ingress, key));
}
