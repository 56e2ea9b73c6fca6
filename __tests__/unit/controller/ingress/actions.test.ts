import { describe, expect, it } from 'vitest';
import { annotated, rule, toService, told, within } from './backends.ts';

describe('actions of a rule', () => {
  it.each([
    ['{"type": "fixed-response", "fixedResponseConfig": {"statusCode": "503"}}'],
    ['{"type": "redirect", "redirectConfig": {"statusCode": "HTTP_301"}}'],
    ['{"type": "forward", "targetGroupARN": "arn:x"}'],
    ['{"Type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "node", "servicePort": "80"}]}}'],
    ['{"type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "gone", "servicePort": 80}]}}'],
  ])('build with the action %s', (action) => {
    expect(told({ 'actions.x': action }, annotated('x'))).toBe('built');
  });

  it.each([
    ['{', 'failed to parse json annotation'],
    ['null', 'unknown action type: '],
    ['{"type": "fixed-response"}', 'missing FixedResponseConfig'],
    ['{"type": "redirect", "redirectConfig": {}}', 'invalid RedirectConfig: statusCode is required'],
    ['{"type": "forward"}', 'missing ForwardConfig or TargetGroupARN/TargetGroupName'],
    [
      '{"type": "forward", "targetGroupName": "x", "forwardConfig": {}}',
      'either ForwardConfig or TargetGroupARN/TargetGroupName can be specified',
    ],
    [
      '{"type": "forward", "forwardConfig": {"targetGroups": [{}]}}',
      'missing serviceName or targetGroupARN/targetGroupName',
    ],
    [
      '{"type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "a", "targetGroupARN": "b"}]}}',
      'either serviceName or targetGroupARN/targetGroupName can be specified',
    ],
    ['{"type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "a"}]}}', 'missing servicePort'],
    [
      '{"type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "node", "servicePort": 80}, {"targetGroupARN": "x"}]}}',
      'weight must be set when route to multiple target groups',
    ],
    [
      '{"type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "node", "servicePort": 80, "weight": 1}, {"serviceName": "gone", "servicePort": 80, "weight": 1}]}}',
      'services "gone" not found',
    ],
  ])('fail by the action %s', (action, message) => {
    expect(told({ 'actions.x': action }, annotated('x'))).toContain(message);
  });

  it('tolerate what is not there only where the flags say so', () => {
    expect(told({}, rule('gone', '{number: 80}'), { tolerateMissingService: false })).toBe(
      `${within} services "gone" not found`,
    );
    expect(told({}, annotated('gone'), { tolerateMissingAction: false })).toBe(
      `${within} missing actions.gone configuration`,
    );
  });

  it('authenticate on HTTPS only', () => {
    const https = { 'listen-ports': '[{"HTTPS": 443}]' };
    expect(told({ 'auth-type': 'cognito' }, toService)).toBe('built');
    expect(told({ ...https, 'auth-type': 'cognito' }, toService)).toBe(`${within} missing IDPConfigCognito`);
    expect(told({ ...https, 'auth-type': 'oidc', 'auth-idp-oidc': '{}' }, toService)).toBe('built');
    const jwt = { 'jwt-validation': '{"jwksEndpoint": "x", "issuer": "y"}' };
    expect(told({ ...https, ...jwt, 'auth-type': 'oidc', 'auth-idp-oidc': '{}' }, toService)).toBe(
      `${within} authentication and jwt validation can't both be configured`,
    );
    expect(told({ ...https, 'auth-type': 'cognito', 'auth-idp-cognito': '{}' }, toService)).toBe('built');
    expect(told({ ...https, 'auth-type': 'cognito', 'auth-idp-oidc': '{}' }, toService)).toContain(
      'missing IDPConfigCognito',
    );
    expect(told({ ...https, 'auth-type': 'oidc', 'auth-idp-cognito': '{}' }, toService)).toContain(
      'missing IDPConfigOIDC',
    );
    expect(told({ 'auth-idp-oidc': '{"issuer": 1}' }, toService)).toContain(
      'failed to parse json annotation, alb.ingress.kubernetes.io/auth-idp-oidc',
    );
    expect(told({ 'auth-idp-cognito': '{"userPoolARN": 1}' }, toService)).toContain('failed to parse json annotation');
    expect(told({ 'auth-type': 'basic' }, toService)).toBe(`${within} unknown authType: basic`);
    expect(told({ 'auth-session-timeout': '1h' }, toService)).toContain('failed to parse int64 annotation');
    const claims = (claim: string) =>
      told({ 'jwt-validation': `{"jwksEndpoint": "x", "issuer": "y", "additionalClaims": [${claim}]}` }, toService);
    expect(claims('{"format": "single-string", "name": "a", "values": ["b"]}')).toBe('built');
    expect(claims('{"name": "a", "values": ["b"]}')).toContain('format of additional claims is a required field');
    expect(claims('{"format": "single-string", "values": ["b"]}')).toContain(
      'name of additional claims is a required field',
    );
    expect(claims('{"format": "single-string", "name": "a"}')).toContain(
      'values of additional claims is a required field',
    );
    expect(told({ 'jwt-validation': '{"jwksEndpoint": "y"}' }, toService)).toContain('issuer is a required field');
    expect(told({ 'jwt-validation': '{"issuer": "y"}' }, toService)).toBe(
      `${within} jwksEndpoint is a required field for jwt validation`,
    );
  });
});
