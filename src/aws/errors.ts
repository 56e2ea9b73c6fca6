import { UserError, type Problem } from '../problem.ts';

/** An AWS call as IAM names it (`ec2:CreateTags`), and what it was about: ids, a name. */
export type AwsCall = { readonly action: string; readonly about?: string };

/** Makes an AWS call; what it throws is a UserError in words, with the SDK's error as `cause`. */
export async function ask<T>(call: AwsCall, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('aws', [awsProblem(error, call)], { cause: error });
  }
}

/**
 * Any error of the SDK in words: the call, AWS's code and text, what to do (the IAM action to grant), and the request id.
 * AWS's text is foreign: it is cut to one line and cleared of key ids here, and escaped where it is shown.
 */
export function awsProblem(error: unknown, call: AwsCall): Problem {
  const about = call.about === undefined ? '' : ` for ${call.about}`;
  const request = requestIdOf(error);
  const hint = hintFor(error, call);
  return {
    message: `${call.action}${about} failed: ${reason(error)}${request === undefined ? '' : ` (request ${request})`}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Anything thrown, as a value: for steps that must not stop the others. */
export function problemOf(error: unknown): Problem {
  if (error instanceof UserError) return error.problems[0] ?? { message: error.message };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: text, hint: 'This is a bug of frontend-sg: please report it with this text.' };
}

/** AWS's own error code, such as `InvalidPermission.Duplicate`; undefined for what is no answer of AWS. */
export function codeOf(error: unknown): string | undefined {
  const raw = rawError(error);
  if (typeof raw !== 'object' || raw === null) return undefined;
  // The query services' classes are named LoadBalancerNotFoundException where AWS says `Code: LoadBalancerNotFound`.
  if ('Code' in raw && typeof raw.Code === 'string') return raw.Code;
  return raw instanceof Error ? raw.name : undefined;
}

const throttleCodes = new Set([
  'RequestLimitExceeded',
  'EC2ThrottledException',
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'SlowDown',
]);
const deniedCodes = new Set(['UnauthorizedOperation', 'AccessDenied', 'AccessDeniedException']);
const expiredCodes = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
const credentialCodes = new Set([
  'AuthFailure',
  'CredentialsProviderError',
  'IncompleteSignature',
  'InvalidClientTokenId',
  'OptInRequired',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]);
const groupGoneCodes = new Set(['InvalidGroup.NotFound', 'InvalidGroupId.NotFound', 'InvalidSecurityGroupID.NotFound']);
const staleRuleCodes = new Set([
  'InvalidPermission.Duplicate',
  'InvalidPermission.NotFound',
  'InvalidSecurityGroupRuleId.NotFound',
  'RulesPerSecurityGroupLimitExceeded',
]);
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'ETIMEDOUT']);

const hasCode = (codes: ReadonlySet<string>) => (error: unknown) => {
  const code = codeOf(error);
  return code !== undefined && codes.has(code);
};

export const isThrottle = hasCode(throttleCodes);
export const isDenied = hasCode(deniedCodes);
export const isExpired = hasCode(expiredCodes);
/** The security group does not exist, or not yet where AWS looked. */
export const isGroupNotFound = hasCode(groupGoneCodes);
/** The group's rules are not what they were when they were read: read again and compare again. */
export const isStaleRules = hasCode(staleRuleCodes);
/** More rules than the group may have: by its quota, or as AWS still saw it. */
export const isRuleLimit = hasCode(new Set(['RulesPerSecurityGroupLimitExceeded']));
export const isGroupDuplicate = hasCode(new Set(['InvalidGroup.Duplicate']));
export const isDependencyViolation = hasCode(new Set(['DependencyViolation', 'InvalidGroup.InUse']));
export const isLoadBalancerNotFound = hasCode(new Set(['LoadBalancerNotFound', 'LoadBalancerNotFoundException']));
export const isVpcNotFound = hasCode(
  new Set(['InvalidVpcID.NotFound', 'InvalidVpcID.Malformed', 'InvalidVpcId.Malformed']),
);
export const isResourceNotFound = hasCode(new Set(['ResourceNotFoundException']));
/** Credentials that are missing or refused. */
export const isBadCredentials = hasCode(credentialCodes);

/** AWS did nothing, for who asks or how often: any other error may be of a call that was carried out. */
export const isRefused = (error: unknown): boolean =>
  isDenied(error) || isExpired(error) || isBadCredentials(error) || isThrottle(error);

/** How often the SDK sent the request that failed; 1 where it does not say. */
export function attemptsOf(error: unknown): number {
  const metadata = metadataOf(error);
  return typeof metadata?.attempts === 'number' ? metadata.attempts : 1;
}

function reason(error: unknown): string {
  const raw = rawError(error);
  if (isMissingCredentials(error)) return 'there are no AWS credentials';
  // Its text repeats the signed headers, the session token among them.
  if (codeOf(error) === 'SignatureDoesNotMatch') return 'SignatureDoesNotMatch: AWS computed another signature';
  if (isAbort(raw)) return 'it was given up before AWS answered';
  if (isNetwork(error)) return `no connection to AWS: ${tidy(raw instanceof Error ? networkText(raw) : String(raw))}`;
  if (!(raw instanceof Error)) return tidy(String(raw));
  const code = codeOf(error);
  const text = tidy(raw.message);
  const tries = isThrottle(error) && attemptsOf(error) > 1 ? `, ${attemptsOf(error)} times in a row` : '';
  return code === undefined || code === 'Error' ? text : `${code}${tries}${text === '' ? '' : `: ${text}`}`;
}

function hintFor(error: unknown, call: AwsCall): string | undefined {
  const signIn =
    'Run aws-actions/configure-aws-credentials in an earlier step of this job, and give the job `permissions: id-token: write` (with `contents: read`, since naming one takes the others away).';
  const raw = rawError(error);
  if (isMissingCredentials(error)) return signIn;
  if (raw instanceof Error && raw.message.includes('sts:AssumeRole'))
    return 'The role does not trust this workflow: its trust policy has to admit this repository, branch or environment.';
  if (isDenied(error)) return `Grant ${grants(call.action)} to the role that this job runs with.`;
  if (isExpired(error))
    return 'The credentials ran out during the job: sign in again just before this step, or ask for a longer `role-duration-seconds`.';
  if (codeOf(error) === 'OptInRequired')
    return 'This account may not use the service in this region: enable the region for the account, or set the input `region`.';
  if (isBadCredentials(error)) return `AWS refuses these credentials. ${signIn}`;
  if (isThrottle(error))
    return 'Others in this account and region use up the same request budget (the controller, Terraform, the console): run the job again.';
  if (isNetwork(error)) return 'Check the region, `AWS_ENDPOINT_URL` and the proxy of the runner.';
  if (codeOf(error) === 'RulesPerSecurityGroupLimitExceeded')
    return 'Ask for a higher quota L-0EA8095F (inbound or outbound rules per security group), or declare fewer rules.';
  if (codeOf(error) === 'SecurityGroupLimitExceeded')
    return 'Ask for a higher quota L-E79EC296 (security groups per region), or remove groups that nothing uses.';
  return undefined;
}

/** CreateSecurityGroup with tags is checked against CreateTags too. */
function grants(action: string): string {
  return action === 'ec2:CreateSecurityGroup' ? '`ec2:CreateSecurityGroup` and `ec2:CreateTags`' : `\`${action}\``;
}

function isMissingCredentials(error: unknown): boolean {
  return codeOf(error) === 'CredentialsProviderError';
}

/** The signal that the call was given ended it: a deadline, or the run was cancelled. */
const isAbort = (raw: unknown): boolean => raw instanceof Error && raw.name === 'AbortError';

function isNetwork(error: unknown): boolean {
  const raw = rawError(error);
  if (!(raw instanceof Error)) return false;
  return raw.name === 'TimeoutError' || ('code' in raw && typeof raw.code === 'string' && networkCodes.has(raw.code));
}

/** A failed connection to several addresses (`localhost`) is an AggregateError without a message. */
function networkText(error: Error): string {
  const code = 'code' in error ? String(error.code) : error.name;
  return error.message === '' ? code : error.message;
}

function requestIdOf(error: unknown): string | undefined {
  const id = metadataOf(error)?.requestId;
  return typeof id === 'string' ? tidy(id) : undefined;
}

function metadataOf(error: unknown): { readonly attempts?: unknown; readonly requestId?: unknown } | undefined {
  const raw = rawError(error);
  if (typeof raw !== 'object' || raw === null || !('$metadata' in raw)) return undefined;
  return typeof raw.$metadata === 'object' && raw.$metadata !== null ? raw.$metadata : undefined;
}

/** The SDK's error: the thing itself, or what a UserError of this room was made of. */
function rawError(error: unknown): unknown {
  return error instanceof UserError ? error.cause : error;
}

/** Text of AWS or of somebody who quotes it: one line without key ids, at most 500 characters. */
export function tidy(text: string): string {
  return text
    .replace(/\s*Encoded authorization failure message: \S+/, '')
    .replace(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, '(access key)')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
}
