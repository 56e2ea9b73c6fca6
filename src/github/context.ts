import { readFile } from 'node:fs/promises';
import { UserError } from '../problem.ts';

/** The run as the runner describes it (https://docs.github.com/en/actions/reference/workflows-and-actions/variables). */
export type Context = {
  readonly eventName: string;
  /** `owner/name` of the repository whose workflow runs. */
  readonly repository: string;
  /** The commit a reader knows: the head of a pull request, not the merge commit that GitHub makes of it. */
  readonly sha: string;
  readonly pullRequest?: PullRequest;
  /** Such as `https://github.com` and `https://api.github.com`; on a GitHub Enterprise Server its own. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: string;
  readonly runNumber: string;
  /** Absolute paths. */
  readonly workspace: string;
  readonly temp: string;
};

export type PullRequest = {
  readonly number: number;
  /** Whether its branch is in another repository: then the token may only read. Absent where the event does not say. */
  readonly fromFork?: boolean;
  /** The commit of the base branch when the event came. */
  readonly base?: string;
};

/**
 * Reads the runner's environment and the event's payload. The payload is written by GitHub and quotes what anybody wrote, so
 * nothing in it is trusted to have a form. A variable that is missing is a UserError that names it.
 */
export async function readContext(env: NodeJS.ProcessEnv): Promise<Context> {
  const payload = await readPayload(env['GITHUB_EVENT_PATH']);
  const pullRequest = pullRequestOf(payload);
  return {
    eventName: getEnv(env, 'GITHUB_EVENT_NAME'),
    repository: getEnv(env, 'GITHUB_REPOSITORY'),
    sha: textAt(payload, ['pull_request', 'head', 'sha']) ?? getEnv(env, 'GITHUB_SHA'),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    serverUrl: getEnv(env, 'GITHUB_SERVER_URL'),
    apiUrl: getEnv(env, 'GITHUB_API_URL'),
    runId: getEnv(env, 'GITHUB_RUN_ID'),
    runNumber: getEnv(env, 'GITHUB_RUN_NUMBER'),
    workspace: getEnv(env, 'GITHUB_WORKSPACE'),
    temp: getEnv(env, 'RUNNER_TEMP'),
  };
}

function getEnv(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value === undefined || value === '')
    throw new UserError('refused', [
      {
        message: `The environment variable ${name} is not set`,
        hint: 'The action runs as a step of GitHub Actions; elsewhere, set what the runner sets.',
      },
    ]);
  return value;
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UserError(
      'refused',
      [
        {
          message: `The event's payload ${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
          hint: 'The runner sets GITHUB_EVENT_PATH: leave it as it is, or leave it empty.',
        },
      ],
      { cause: error },
    );
  }
}

function pullRequestOf(payload: unknown): PullRequest | undefined {
  const number = at(payload, ['pull_request', 'number']);
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined;
  const sha = textAt(payload, ['pull_request', 'base', 'sha']);
  const pullRequest = { number, ...(sha === undefined ? {} : { base: sha }) };
  const base = textAt(payload, ['pull_request', 'base', 'repo', 'full_name']);
  if (base === undefined) return pullRequest;
  // A fork that was deleted leaves `head.repo: null`.
  return { ...pullRequest, fromFork: textAt(payload, ['pull_request', 'head', 'repo', 'full_name']) !== base };
}

const textAt = (value: unknown, path: readonly string[]): string | undefined => {
  const found = at(value, path);
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** The value at a path of own properties. */
function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, key)
        ? (current as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );
}
