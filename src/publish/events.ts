import type { Context } from '../github/context.ts';
import type { Inputs } from '../inputs.ts';

type Asked = Pick<Inputs, 'mode' | 'comment' | 'pullRequest' | 'sha'>;
type Event = Pick<Context, 'eventName'>;

/** Whether a run has anything to say on a pull request. */
export const concernsPullRequest = (inputs: Asked, event: Event): boolean =>
  isReview(inputs, event) || isDeploy(inputs, event);

/** Events of a review that is not over, and others that say for which pull request they stand. A merge queue only compares. */
export const isReview = ({ mode, pullRequest }: Asked, { eventName }: Event): boolean =>
  (mode === 'plan' || mode === 'report') &&
  (eventName === 'pull_request' || (pullRequest !== undefined && eventName !== 'merge_group'));

/** Events that bring a commit, and others that say which. A look from time to time is none: it would speak of whatever was merged last. */
export const isDeploy = ({ mode, comment, pullRequest, sha }: Asked, { eventName }: Event): boolean =>
  (mode === 'apply' || mode === 'verify') &&
  comment !== 'never' &&
  (eventName === 'push' ||
    eventName === 'deployment_status' ||
    (!eventName.startsWith('pull_request') &&
      eventName !== 'merge_group' &&
      (pullRequest !== undefined || sha !== undefined)));
