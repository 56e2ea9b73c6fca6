import { describe, expect, it } from 'vitest';
import {
  ask,
  attemptsOf,
  awsProblem,
  codeOf,
  isDenied,
  isExpired,
  isGroupNotFound,
  isLoadBalancerNotFound,
  isStaleRules,
  isThrottle,
  problemOf,
} from '../../../src/aws/errors.ts';
import { UserError } from '../../../src/problem.ts';

const sdkError = (name: string, message: string, rest: object = {}): Error =>
  Object.assign(new Error(message), { name, $metadata: { requestId: 'req-1', attempts: 1 }, ...rest });
const call = { action: 'ec2:AuthorizeSecurityGroupIngress', about: 'sg-1' };

describe('an error in words', () => {
  it('names the call, what it was about, the code, the text and the request', () => {
    expect(awsProblem(sdkError('InvalidGroup.NotFound', "The security group 'sg-1' does not exist"), call)).toEqual({
      message:
        "ec2:AuthorizeSecurityGroupIngress for sg-1 failed: InvalidGroup.NotFound: The security group 'sg-1' does not exist (request req-1)",
    });
  });

  it('a call that its signal ended says so', () => {
    expect(awsProblem(sdkError('AbortError', 'Request aborted'), call).message).toBe(
      'ec2:AuthorizeSecurityGroupIngress for sg-1 failed: it was given up before AWS answered (request req-1)',
    );
  });

  it.each(['UnauthorizedOperation', 'AccessDenied', 'AccessDeniedException'])(
    '%s names the action to grant',
    (code) => {
      expect(awsProblem(sdkError(code, 'no'), call).hint).toBe(
        'Grant `ec2:AuthorizeSecurityGroupIngress` to the role that this job runs with.',
      );
    },
  );

  it('tags at creation need a second action', () => {
    const hint = awsProblem(sdkError('UnauthorizedOperation', 'no'), { action: 'ec2:CreateSecurityGroup' }).hint;
    expect(hint).toContain('`ec2:CreateSecurityGroup` and `ec2:CreateTags`');
  });

  it('the encoded part of a refusal is left out', () => {
    const text = 'You are not authorized. Encoded authorization failure message: AbC-123_x';
    expect(awsProblem(sdkError('UnauthorizedOperation', text), call).message).toContain(
      'UnauthorizedOperation: You are not authorized. (request req-1)',
    );
  });

  it.each([
    ['ExpiredToken', 'ran out'],
    ['RequestExpired', 'ran out'],
    ['InvalidClientTokenId', 'refuses these credentials'],
    ['AuthFailure', 'refuses these credentials'],
    ['OptInRequired', 'enable the region'],
    ['RulesPerSecurityGroupLimitExceeded', 'L-0EA8095F'],
    ['SecurityGroupLimitExceeded', 'L-E79EC296'],
    ['RequestLimitExceeded', 'request budget'],
  ])('%s says what to do', (code, hint) => {
    expect(awsProblem(sdkError(code, 'x'), call).hint).toContain(hint);
  });

  it('missing credentials say how to sign in', () => {
    const problem = awsProblem(
      sdkError('CredentialsProviderError', 'Could not load credentials', { $metadata: undefined }),
      call,
    );
    expect(problem.message).toContain('there are no AWS credentials');
    expect(problem.hint).toContain('aws-actions/configure-aws-credentials');
    expect(problem.hint).toContain('id-token: write');
  });

  it('a role that does not trust the workflow is told from a missing grant', () => {
    const error = sdkError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    expect(awsProblem(error, call).hint).toContain('trust policy');
  });

  it('throttling says how often it was tried', () => {
    const error = sdkError('RequestLimitExceeded', 'Request limit exceeded.', { $metadata: { attempts: 8 } });
    expect(awsProblem(error, call).message).toContain(
      'RequestLimitExceeded, 8 times in a row: Request limit exceeded.',
    );
  });

  it.each([
    Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' }),
    Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('socket timed out'), { name: 'TimeoutError' }),
  ])('no connection: %s', (error) => {
    const problem = awsProblem(error, call);
    expect(problem.message).toMatch(/failed: no connection to AWS: (?:connect )?(?:ECONNREFUSED|socket timed out)/);
    expect(problem.hint).toContain('AWS_ENDPOINT_URL');
  });

  it('secrets that AWS repeats are left out', () => {
    const canonical = 'The Canonical String should have been x-amz-security-token:SECRETSECRET';
    expect(awsProblem(sdkError('SignatureDoesNotMatch', canonical), call).message).not.toContain('SECRET');
    const key = awsProblem(sdkError('AuthFailure', 'key ASIAIOSFODNN7EXAMPLE is not valid'), call);
    expect(key.message).toContain('key (access key) is not valid');
  });

  it('foreign text is one line of bounded length', () => {
    const { message } = awsProblem(sdkError('X', `a\n::error::b\r\n${'c'.repeat(10_000)}`), call);
    expect(message).not.toMatch(/[\r\n]/);
    expect(message.length).toBeLessThan(700);
  });

  it.each([['text'], [undefined], [null], [42], [{}]])('what is no Error: %s', (thrown) => {
    expect(awsProblem(thrown, call).message).toMatch(/^ec2:AuthorizeSecurityGroupIngress for sg-1 failed: /);
  });
});

describe('predicates', () => {
  it('a class name of the SDK gives way to the code of AWS', () => {
    const error = sdkError('LoadBalancerNotFoundException', 'gone', { Code: 'LoadBalancerNotFound' });
    expect(codeOf(error)).toBe('LoadBalancerNotFound');
    expect(isLoadBalancerNotFound(error)).toBe(true);
    expect(isLoadBalancerNotFound(sdkError('LoadBalancerNotFoundException', 'gone'))).toBe(true);
  });

  it.each([
    [isThrottle, 'RequestLimitExceeded', 'InvalidPermission.Duplicate'],
    [isDenied, 'UnauthorizedOperation', 'AuthFailure'],
    [isExpired, 'ExpiredTokenException', 'AuthFailure'],
    [isGroupNotFound, 'InvalidGroupId.NotFound', 'InvalidPermission.NotFound'],
    [isStaleRules, 'InvalidSecurityGroupRuleId.NotFound', 'InvalidGroup.NotFound'],
  ])('%o', (predicate, yes, no) => {
    expect(predicate(sdkError(yes, ''))).toBe(true);
    expect(predicate(sdkError(no, ''))).toBe(false);
    expect(predicate(undefined)).toBe(false);
  });

  it('they look through the error in words', async () => {
    const cause = sdkError('RequestLimitExceeded', 'slow down', { $metadata: { attempts: 3 } });
    const told = await ask(call, () => Promise.reject(cause)).catch((error: unknown) => error);
    expect(told).toBeInstanceOf(UserError);
    expect(told).toMatchObject({ reason: 'aws', cause });
    expect(isThrottle(told)).toBe(true);
    expect(attemptsOf(told)).toBe(3);
    expect(attemptsOf(new Error('x'))).toBe(1);
  });

  it('an error in words is not told twice', async () => {
    const told = new UserError('problems', [{ message: 'no such cluster' }]);
    await expect(ask(call, () => Promise.reject(told))).rejects.toBe(told);
  });
});

it('a bug as a value asks for a report', () => {
  expect(problemOf(new TypeError('x is undefined')).hint).toContain('report');
  expect(problemOf(new UserError('aws', [{ message: 'm', hint: 'h' }]))).toEqual({ message: 'm', hint: 'h' });
});
