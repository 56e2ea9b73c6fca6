import { getInput, getMultilineInput } from '@actions/core';
import { findingKinds } from './finding.ts';
import type { FailOn } from './plan/stops.ts';
import {
  accountIds,
  bool,
  duration,
  emptyOr,
  expectedPlan,
  type ExpectedPlan,
  failOn,
  matching,
  oneOf,
  optionalNumber,
} from './input-values.ts';
import type { Problem } from './problem.ts';

/** The action's inputs, checked and typed. Defaults stand in action.yml, except for those that say so here. */
export type Inputs = {
  readonly mode: Mode;
  /** EKS cluster name, 1 to 100 characters; empty in `report`, which has none. */
  readonly cluster: string;
  /** Empty: the cluster's. */
  readonly vpcId: string;
  /** Empty: what the SDK finds. */
  readonly region: string;
  readonly allowedAccountIds: readonly string[];
  /** Glob patterns, one a line; `given` when the user wrote them. */
  readonly manifests: { readonly patterns: readonly string[]; readonly given: boolean };
  /** Glob patterns of files that are read and never planned. */
  readonly context: readonly string[];
  /** Of objects that name none. */
  readonly namespace: string;
  readonly declarations: { readonly files: readonly string[]; readonly given: boolean };
  /** A file of the workspace; empty: what the declarations say under `policy:`. */
  readonly policy: string;
  readonly owner: string;
  /** The path of a reviewed plan.json, or its digest. */
  readonly expectPlan: ExpectedPlan | undefined;
  readonly failOn: FailOn;
  /** Plan without AWS, whatever the event. */
  readonly offline: boolean;
  /** Milliseconds. */
  readonly timeout: number;
  /** Milliseconds. */
  readonly interval: number;
  readonly extraGroups: 'allow' | 'warn' | 'fail';
  readonly controllerEvents: 'auto' | 'on' | 'off';
  readonly comment: 'always' | 'changes' | 'never';
  readonly label: string;
  /** Of `report`: glob patterns of plan.json files, one a line. */
  readonly plans: readonly string[];
  /** For events that belong to none. */
  readonly pullRequest: number | undefined;
  /** The commit that the run is about, where that is not the event's. */
  readonly sha: string | undefined;
  readonly githubToken: string;
};

export const modes = ['plan', 'apply', 'verify', 'cleanup', 'report'] as const;
export type Mode = (typeof modes)[number];

/** A problem with an input, and the input's name. */
export type InputProblem = Problem & { readonly input: string };

const defaultManifests = ['**/*.yaml', '**/*.yml', '**/*.json'];
export const defaultDeclarations = '.github/frontend-sg.yml';

/**
 * Reads every input. One that is wrong is a problem that names it, its value and what is allowed; what is returned in its place only
 * serves to check the rest, since a run with a problem writes nothing.
 */
export function readInputs(env: { readonly GITHUB_REPOSITORY?: string | undefined }): {
  readonly inputs: Inputs;
  readonly problems: readonly InputProblem[];
} {
  const problems: InputProblem[] = [];
  const take = <T>(name: string, parse: (value: string) => T | undefined, allowed: string, instead: T): T => {
    const value = getInput(name);
    const parsed = parse(value);
    if (parsed === undefined) problems.push(wrongInput(name, value, allowed));
    return parsed ?? instead;
  };
  const mode = take('mode', oneOf(modes), modes.join(', '), 'plan');
  const isReport = mode === 'report';
  const clusterName = /^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/;
  const cluster = take(
    'cluster',
    isReport ? emptyOr(clusterName) : matching(clusterName),
    'the name of an EKS cluster',
    '',
  );
  const lines = (name: string): readonly string[] => getMultilineInput(name);
  const manifests = lines('manifests');
  const declarations = lines('declarations');
  const inputs: Inputs = {
    mode,
    cluster,
    vpcId: take(
      'vpc-id',
      emptyOr(/^vpc-[0-9a-f]{8}([0-9a-f]{9})?$/),
      'the id of a VPC, such as vpc-0a1b2c3d4e5f60718',
      '',
    ),
    region: take('region', emptyOr(/^[a-z]{2,}(-[a-z]+)+-\d+$/), 'an AWS region, such as eu-central-1', ''),
    allowedAccountIds: take(
      'allowed-account-ids',
      accountIds,
      'account ids of 12 digits, separated by commas or blanks',
      [],
    ),
    manifests: { patterns: manifests.length > 0 ? manifests : defaultManifests, given: manifests.length > 0 },
    context: lines('context'),
    namespace: take(
      'namespace',
      matching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/),
      'the name of a Kubernetes namespace',
      'default',
    ),
    declarations: {
      files: declarations.length > 0 ? declarations : [defaultDeclarations],
      given: declarations.length > 0,
    },
    policy: getInput('policy'),
    owner:
      take('owner', emptyOr(/^[\w.\-/+=:@ ]{1,256}$/), 'up to 256 letters, digits, blanks and _ . : / = + - @', '') ||
      (env.GITHUB_REPOSITORY ?? ''),
    expectPlan: expectedPlan(getInput('expect-plan')),
    failOn: take(
      'fail-on',
      failOn,
      `error, warning, never, or ids of findings (${Object.keys(findingKinds).join(', ')})`,
      {
        kind: 'severity',
        lowest: 'error',
      },
    ),
    offline: take('offline', bool, 'true or false', 'false') === 'true',
    timeout: take(
      'timeout',
      duration(1, 6 * 3_600),
      'a whole number with s, m or h, from 1s to 6h, such as 20m',
      1_200_000,
    ),
    interval: take('interval', duration(1, 600), 'a whole number with s or m, from 1s to 10m, such as 10s', 10_000),
    extraGroups: take('extra-groups', oneOf(extraGroups), extraGroups.join(', '), 'warn'),
    controllerEvents: take('controller-events', oneOf(controllerEvents), controllerEvents.join(', '), 'auto'),
    comment: take('comment', oneOf(commentPolicies), commentPolicies.join(', '), 'changes'),
    label:
      take('label', (value) => (value.length <= 200 ? value : undefined), 'up to 200 characters', '') ||
      (isReport ? 'all clusters' : cluster),
    plans: take(
      'plans',
      (value) => (isReport && value === '' ? undefined : lines('plans')),
      'glob patterns of plan.json files, one a line, such as plans/*/plan.json',
      [],
    ),
    pullRequest: take('pull-request', optionalNumber, 'the number of a pull request, such as 12', { number: undefined })
      .number,
    sha: take('sha', emptyOr(/^[0-9a-f]{40}$/), 'a commit by all its 40 hexadecimal digits', '') || undefined,
    githubToken: getInput('github-token'),
  };
  if (inputs.owner === '' && getInput('owner') === '') {
    const hint = 'Set owner, such as acme/shop.';
    problems.push({ input: 'owner', message: 'input `owner` is empty, and GITHUB_REPOSITORY is not set', hint });
  }
  return { inputs, problems };
}

const extraGroups = ['allow', 'warn', 'fail'] as const;
const controllerEvents = ['auto', 'on', 'off'] as const;
const commentPolicies = ['always', 'changes', 'never'] as const;

const wrongInput = (name: string, value: string, allowed: string): InputProblem => ({
  input: name,
  message:
    value === ''
      ? `input \`${name}\` is required: ${allowed}`
      : `input \`${name}\` is \`${value}\`; allowed: ${allowed}`,
  hint: `Set \`${name}\` under \`with:\` in the workflow step.`,
});
