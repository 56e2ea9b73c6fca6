import { UserError } from '../problem.ts';

/**
 * Throws a UserError `refused` where a mode must not run on an event: `pull_request_target` never (it lends the secrets of the
 * base to what a stranger wrote), what writes to AWS never on a pull request or in a merge queue, since neither is merged yet.
 */
export function refuseEvent(mode: 'plan' | 'apply' | 'verify' | 'cleanup' | 'report', eventName: string): void {
  if (eventName === 'pull_request_target')
    throw new UserError('refused', [
      {
        message:
          'frontend-sg does not run on pull_request_target, which lends secrets to code that nobody has reviewed',
        hint: 'Use `on: pull_request`, which gives a fork neither secrets nor an OIDC token.',
      },
    ]);
  if (mode !== 'apply' && mode !== 'cleanup') return;
  if (eventName !== 'merge_group' && !eventName.startsWith('pull_request')) return;
  throw new UserError('refused', [
    {
      message: `mode ${mode} writes to AWS and does not run on ${eventName}, where nothing is merged yet`,
      hint: `Run it on \`push\` to the default branch, \`workflow_dispatch\` or \`schedule\`; here use \`mode: plan\`.`,
    },
  ]);
}
