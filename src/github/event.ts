import { commitAt, numberAt, textAt, valueAt } from './payload.ts';

/** What an event says about itself, as far as it says it. */
export type EventFacts = {
  readonly pullRequest?: PullRequest;
  /** The commits between which the event's change lies; absent for an event that brings no change. */
  readonly range?: CommitRange;
  /** Commits of a push, oldest first: those that came with it. */
  readonly commits?: readonly string[];
  /** The branch that others are merged into, such as `main`. */
  readonly defaultBranch?: string;
  /** Of a merge group: the branch that it is to be merged into. */
  readonly baseBranch?: string;
};

export type PullRequest = {
  readonly number: number;
  /** Whether its branch is in another repository: then the token may only read. Absent where the event does not say. */
  readonly fromFork?: boolean;
  /** The commit of the base branch when the event came. */
  readonly base?: string;
  /** Merged, or closed without. Absent where the event does not say. */
  readonly closed?: boolean;
  /** Number of files that it changes. */
  readonly changedFiles?: number;
};

export type CommitRange = {
  /** Absent where there is none, as of a new branch, or where it is no ancestor, as of a forced push. */
  readonly base?: string;
  readonly head: string;
};

/**
 * Reads an event's payload. It is written by GitHub and quotes what anybody wrote, so whatever has another form than
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads says is taken as not there.
 */
export function readEvent(eventName: string, payload: unknown): EventFacts {
  const pullRequest = pullRequestOf(payload) ?? (eventName === 'merge_group' ? queuedPullRequest(payload) : undefined);
  const range = rangeOf(eventName, payload);
  const defaultBranch = textAt(payload, ['repository', 'default_branch']);
  const commits = eventName === 'push' ? commitsOf(payload) : [];
  const baseBranch = /^refs\/heads\/(.+)$/s.exec(textAt(payload, ['merge_group', 'base_ref']) ?? '')?.[1];
  return {
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(range === undefined ? {} : { range }),
    ...(commits.length === 0 ? {} : { commits }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(baseBranch === undefined ? {} : { baseBranch }),
  };
}

function pullRequestOf(payload: unknown): PullRequest | undefined {
  const number = numberAt(payload, ['pull_request', 'number']);
  if (number === undefined) return undefined;
  const sha = textAt(payload, ['pull_request', 'base', 'sha']);
  const state = textAt(payload, ['pull_request', 'state']);
  const changedFiles = numberAt(payload, ['pull_request', 'changed_files']);
  const base = textAt(payload, ['pull_request', 'base', 'repo', 'full_name']);
  return {
    number,
    ...(sha === undefined ? {} : { base: sha }),
    ...(state === undefined ? {} : { closed: state === 'closed' }),
    ...(changedFiles === undefined ? {} : { changedFiles }),
    // A fork that was deleted leaves `head.repo: null`.
    ...(base === undefined
      ? {}
      : { fromFork: textAt(payload, ['pull_request', 'head', 'repo', 'full_name']) !== base }),
  };
}

/** The one that a merge group was made for: its branch is `gh-readonly-queue/BASE/pr-NUMBER-SHA`, and nothing else names it. */
function queuedPullRequest(payload: unknown): PullRequest | undefined {
  const ref = textAt(payload, ['merge_group', 'head_ref']) ?? '';
  const [, digits] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{40}$/s.exec(ref) ?? [];
  return digits === undefined || Number(digits) < 1 ? undefined : { number: Number(digits) };
}

function rangeOf(eventName: string, payload: unknown): CommitRange | undefined {
  switch (eventName) {
    case 'merge_group':
      return range(commitAt(payload, ['merge_group', 'base_sha']), commitAt(payload, ['merge_group', 'head_sha']));
    case 'push': {
      const forced = valueAt(payload, ['forced']) === true;
      return range(forced ? undefined : commitAt(payload, ['before']), commitAt(payload, ['after']));
    }
    default:
      return undefined;
  }
}

const range = (base: string | undefined, head: string | undefined): CommitRange | undefined =>
  head === undefined ? undefined : { head, ...(base === undefined ? {} : { base }) };

function commitsOf(payload: unknown): readonly string[] {
  const commits = valueAt(payload, ['commits']);
  return Array.isArray(commits) ? commits.flatMap((commit) => commitAt(commit, ['id']) ?? []) : [];
}
