import type { Context } from './context.ts';

/**
 * Why a run cannot ask AWS, as the end of a sentence; undefined where it can. GitHub lends a fork neither
 * secrets nor an OIDC token, and Dependabot none that were not made for it:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function offlineReason(
  { offline }: { readonly offline: boolean },
  { eventName, pullRequest, actor }: Partial<Pick<Context, 'eventName' | 'pullRequest' | 'actor'>>,
): string | undefined {
  if (offline) return 'the input `offline` says so';
  if (eventName !== 'pull_request') return undefined;
  if (pullRequest?.fromFork === true) return 'a pull request from a fork gets no credentials';
  return actor === 'dependabot[bot]' ? 'a pull request of Dependabot is planned without credentials' : undefined;
}
