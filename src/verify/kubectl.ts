import { execFile } from 'node:child_process';
import { tidy } from '../aws/errors.ts';
import { withAbsolutePath } from '../programs.ts';

/** What kubectl said. */
export type KubectlAnswer =
  /** JSON of the cluster: anybody may have written it. */
  | { readonly kind: 'json'; readonly value: unknown }
  /** With `--ignore-not-found`: there is no such object. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'failed';
      /** One line in kubectl's words. */
      readonly why: string;
      /** `forbidden`: this question is not allowed, others may be. `cluster`: it cannot be asked at all. */
      readonly cause: 'no-program' | 'forbidden' | 'no-such-kind' | 'cluster';
    };

/** Runs kubectl with these arguments; never throws. An abort of the signal ends the child. */
export type Kubectl = (args: readonly string[], signal: AbortSignal) => Promise<KubectlAnswer>;

/** Bytes of JSON that one answer may have; the events of one object are far less. */
const largest = 4 * 1024 * 1024;

/**
 * A kubectl of the PATH, never one of the working directory, run without a shell. `environment` is handed on without what is not the cluster's business: the inputs of the
 * action and the tokens of GitHub; the credentials of AWS are, since `aws eks get-token` needs them. `patience`: ms for one answer.
 */
export function kubectlOf(environment: NodeJS.ProcessEnv, patience = 10_000): Kubectl {
  const theirs = Object.fromEntries(Object.entries(environment).filter(([name]) => !isOurs(name)));
  const env = { ...withAbsolutePath(theirs), ...plain };
  return (args, signal) =>
    new Promise((resolve) => {
      const bounded = { timeout: patience, maxBuffer: largest, killSignal: 'SIGKILL' } as const;
      execFile('kubectl', args, { ...bounded, env, signal, encoding: 'utf8' }, (error, stdout, stderr) => {
        if (error === null) resolve(parsed(stdout));
        else if (signal.aborted) resolve(failed('it was given up, since the run ended'));
        else if (error.code === 'ENOENT') resolve({ ...failed('kubectl is not on the PATH'), cause: 'no-program' });
        else if (error.killed === true) resolve(failed(`kubectl did not answer within ${patience / 1000} s`));
        else if (String(error.code) === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
          resolve(failed(`the answer is larger than ${largest / 1024 / 1024} MiB`));
        else resolve(refusal(stderr));
      });
    });
}

/** Somebody's own defaults and aliases for kubectl (https://kubernetes.io/docs/reference/kubectl/kuberc/) are not for us. */
const plain = { KUBECTL_KUBERC: 'false' };

const isOurs = (name: string): boolean => /^(?:(?:INPUT|ACTIONS)_|(?:GITHUB|GH)_TOKEN$)/i.test(name);

function parsed(stdout: string): KubectlAnswer {
  if (stdout.trim() === '') return { kind: 'nothing' };
  try {
    return { kind: 'json', value: JSON.parse(stdout) };
  } catch {
    return failed('kubectl answered with something that is not JSON');
  }
}

/** kubectl repeats what it tried; the last line says what came of it. */
function refusal(stderr: string): KubectlAnswer {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const why = tidy((lines.at(-1) ?? 'kubectl failed without a word').slice(0, 2_000)).slice(0, 300);
  if (/\(Forbidden\)|is forbidden:/.test(why)) return { kind: 'failed', why, cause: 'forbidden' };
  if (/doesn't have a resource type|no matches for kind|could not find the requested resource/.test(why))
    return { kind: 'failed', why, cause: 'no-such-kind' };
  return failed(why);
}

const failed = (why: string): Extract<KubectlAnswer, { kind: 'failed' }> => ({ kind: 'failed', why, cause: 'cluster' });
