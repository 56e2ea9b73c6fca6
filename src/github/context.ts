import { readFile } from 'node:fs/promises';
import { UserError } from '../problem.ts';
import { type EventFacts, readEvent } from './event.ts';
import { commitAt, textAt } from './payload.ts';

/** The run as the runner describes it (https://docs.github.com/en/actions/reference/workflows-and-actions/variables). */
export type Context = EventFacts & {
  readonly eventName: string;
  /** Who started it, such as `dependabot[bot]`. */
  readonly actor?: string;
  /** `owner/name` of the repository whose workflow runs. */
  readonly repository: string;
  /** The commit a reader knows: the head of a pull request, not the merge commit that GitHub makes of it. */
  readonly sha: string;
  /** The commit that the event is about as GitHub sees it, and that a job checks out unless it says otherwise. */
  readonly eventSha: string;
  /** Such as `https://github.com` and `https://api.github.com`; on a GitHub Enterprise Server its own. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: string;
  readonly runNumber: string;
  /** Absolute paths. */
  readonly workspace: string;
  readonly temp: string;
};

/**
 * Reads the runner's environment and the event's payload. The payload is written by GitHub and quotes what anybody wrote, so
 * nothing in it is trusted to have a form. A variable that is missing is a UserError that names it.
 */
export async function readContext(env: NodeJS.ProcessEnv): Promise<Context> {
  const payload = await readPayload(env['GITHUB_EVENT_PATH']);
  const eventName = getEnv(env, 'GITHUB_EVENT_NAME');
  const eventSha = getEnv(env, 'GITHUB_SHA');
  const actor = env['GITHUB_ACTOR'];
  return {
    ...readEvent(eventName, payload),
    eventName,
    ...(actor === undefined || actor === '' ? {} : { actor }),
    repository: getEnv(env, 'GITHUB_REPOSITORY'),
    sha:
      textAt(payload, ['pull_request', 'head', 'sha']) ?? commitAt(payload, ['workflow_run', 'head_sha']) ?? eventSha,
    eventSha,
    serverUrl: getEnv(env, 'GITHUB_SERVER_URL'),
    apiUrl: getEnv(env, 'GITHUB_API_URL'),
    runId: getEnv(env, 'GITHUB_RUN_ID'),
    runNumber: getEnv(env, 'GITHUB_RUN_NUMBER'),
    workspace: getEnv(env, 'GITHUB_WORKSPACE'),
    temp: getEnv(env, 'RUNNER_TEMP'),
  };
}

/** The same where the inputs `sha` and `pull-request` say what an event such as `repository_dispatch` does not. */
export function aboutInputs<T extends Pick<Context, 'sha' | 'pullRequest'>>(
  context: T,
  { sha, pullRequest }: { readonly sha: string | undefined; readonly pullRequest: number | undefined },
): T {
  return {
    ...context,
    ...(sha === undefined ? {} : { sha }),
    ...(pullRequest === undefined || pullRequest === context.pullRequest?.number
      ? {}
      : { pullRequest: { number: pullRequest } }),
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
