import type { Json } from '../../../manifests/document.ts';
import { isSetAt, listAt, numberAt, textAt } from '../../read.ts';
import type { Shape } from '../../shape.ts';
import type { CelRule } from './common.ts';
import { checkedBy, eachItem } from './common.ts';

const unauthenticated: Shape = { oneOf: ['deny', 'allow', 'authenticate'] };
const seconds: Shape = { integer: { min: 1, max: 604_800 } };
const session = {
  authenticationRequestExtraParams: { map: 'string', max: 10 },
  onUnauthenticatedRequest: unauthenticated,
  scope: 'string',
  sessionCookieName: 'string',
  sessionTimeout: seconds,
} as const satisfies Readonly<Record<string, Shape>>;

const action: Shape = {
  fields: {
    type: {
      oneOf: ['forward', 'fixed-response', 'redirect', 'authenticate-cognito', 'authenticate-oidc', 'jwt-validation'],
    },
    authenticateCognitoConfig: {
      fields: { ...session, userPoolArn: 'string', userPoolClientId: 'string', userPoolDomain: 'string' },
      required: ['userPoolArn', 'userPoolClientId', 'userPoolDomain'],
    },
    authenticateOIDCConfig: {
      fields: {
        ...session,
        authorizationEndpoint: 'string',
        issuer: 'string',
        secret: { fields: { name: 'string' }, required: ['name'] },
        tokenEndpoint: 'string',
        useExistingClientSecret: 'boolean',
        userInfoEndpoint: 'string',
      },
      required: ['authorizationEndpoint', 'issuer', 'secret', 'tokenEndpoint', 'userInfoEndpoint'],
    },
    fixedResponseConfig: {
      fields: {
        contentType: { oneOf: ['text/plain', 'text/css', 'text/html', 'application/javascript', 'application/json'] },
        messageBody: 'string',
        statusCode: 'int32',
      },
      required: ['statusCode'],
    },
    forwardConfig: {
      fields: { targetGroupStickinessConfig: { fields: { durationSeconds: seconds, enabled: 'boolean' } } },
    },
    jwtValidationConfig: {
      fields: {
        additionalClaims: {
          list: {
            fields: {
              format: { oneOf: ['single-string', 'string-array', 'space-separated-values'] },
              name: { text: { min: 1 } },
              values: { list: { text: { max: 256 } }, min: 1, max: 10 },
            },
            required: ['format', 'name', 'values'],
          },
        },
        issuer: { text: { max: 256 } },
        jwksEndpoint: { text: { max: 256 } },
      },
      required: ['issuer', 'jwksEndpoint'],
    },
    redirectConfig: { fields: { query: 'string' } },
  },
  required: ['type'],
};

const condition: Shape = {
  fields: {
    field: { oneOf: ['source-ip'] },
    matchIndexes: { list: 'int64' },
    sourceIPConfig: { fields: { values: { list: 'string', min: 1 } }, required: ['values'] },
  },
  required: ['field'],
};

/** The field that goes with each type of action. */
const fieldOf: Readonly<Record<string, string>> = {
  forward: 'forwardConfig',
  redirect: 'redirectConfig',
  'fixed-response': 'fixedResponseConfig',
  'authenticate-cognito': 'authenticateCognitoConfig',
  'authenticate-oidc': 'authenticateOIDCConfig',
  'jwt-validation': 'jwtValidationConfig',
};

const actionRules: CelRule = (object) => {
  const path = ['spec', 'actions'];
  const actions = listAt(object, path) ?? [];
  const types = actions.map((item) => textAt(item, ['type']) ?? '');
  const routing = types.filter((type) => ['fixed-response', 'forward', 'redirect'].includes(type)).length;
  if (routing > 1 || types.length - routing > 1) {
    return { path, message: 'at most one routing action and one authentication action' };
  }
  return eachItem(actions, path, (item) => actionFault(item));
};

function actionFault(item: Json): { readonly message: string } | undefined {
  const type = textAt(item, ['type']) ?? '';
  const wrong = Object.entries(fieldOf).find(([name, field]) => isSetAt(item, [field]) !== (name === type));
  if (wrong !== undefined) return { message: `an action of type ${type} has ${fieldOf[type] ?? ''} and nothing else` };
  const status = numberAt(item, ['fixedResponseConfig', 'statusCode']);
  if (status === undefined || (status >= 200 && status <= 299) || (status >= 400 && status <= 599)) return undefined;
  return { message: 'statusCode must be 2XX, 4XX or 5XX' };
}

const conditionRules: CelRule = (object) => {
  const path = ['spec', 'conditions'];
  return eachItem(listAt(object, path), path, (item) =>
    isSetAt(item, ['sourceIPConfig']) ? undefined : { message: 'sourceIPConfig must be specified for field source-ip' },
  );
};

/** A ListenerRuleConfiguration, by the CRD of v3.5 (both versions). */
export const checkRuleConfiguration = checkedBy(
  {
    fields: {
      actions: { list: action, min: 1, max: 2 },
      conditions: { list: condition, min: 1 },
      tags: { map: 'string' },
    },
  },
  false,
  [actionRules, conditionRules],
);
