import type { GroupOutcome } from '../../../src/aws/outcome.ts';
import type { Finding } from '../../../src/finding.ts';
import type { Change, Plan, PlannedRule } from '../../../src/plan/plan.ts';
import type { Place, Problem } from '../../../src/problem.ts';
import type { About } from '../../../src/report/page.ts';
import type { Unbuilt } from '../../../src/verify/expectation.ts';
import type { Verification } from '../../../src/verify/poll.ts';

/** A report of everything there is, in which every text that can come from outside comes from `next`. */
export function everything(next: () => string) {
  const place = (): Place => ({ file: next(), line: 3, column: 1 });
  const about: About = {
    label: next(),
    serverUrl: 'https://github.com',
    repository: 'acme/shop',
    sha: '1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d',
    runId: '88',
    runNumber: '8',
  };
  const rule = (peer: PlannedRule['peer']): PlannedRule => ({
    direction: 'ingress',
    protocol: 'tcp',
    from: 443,
    to: 443,
    peer,
    description: next(),
  });
  const changes: readonly Change[] = [
    { kind: 'create-group', description: next(), tags: {}, egress: 'rules' },
    { kind: 'add-rule', rule: rule({ kind: 'group-name', name: next() }) },
    { kind: 'add-rule', rule: rule({ kind: 'prefix-list-name', name: next() }) },
    { kind: 'describe-rule', ruleId: next(), rule: rule({ kind: 'ipv4', cidr: next() }), before: next() },
    { kind: 'remove-rule', ruleId: next(), rule: rule({ kind: 'group', id: next(), account: next() }) },
    { kind: 'tag-group', set: Object.fromEntries([[next(), next()]]), before: Object.fromEntries([[next(), next()]]) },
    { kind: 'untag-group', keys: [next()] },
    { kind: 'delete-group' },
  ];
  const problems: readonly Problem[] = [{ message: next(), hint: next(), place: place() }, { message: next() }];
  const findings: readonly Finding[] = (['error', 'warning', 'info'] as const).map((severity) => ({
    id: 'orphan',
    severity,
    message: next(),
    action: next(),
    controls: [next(), next()],
    group: next(),
    frontend: next(),
    place: place(),
  }));
  const accepted: readonly Finding[] = [true, false].map((byThisChange) => ({
    id: 'egress-blocks-targets',
    severity: 'warning',
    message: next(),
    action: next(),
    place: place(),
    accepted: { reason: next(), until: next(), byThisChange, place: place() },
  }));
  const plan: Plan = {
    version: 1,
    kind: 'cleanup',
    basis: 'live',
    owner: next(),
    cluster: next(),
    region: next(),
    vpc: next(),
    groups: [{ name: next(), id: next(), refersTo: [], changes, unchanged: 2, blocked: 'foreign-owner' }],
    frontends: [
      {
        kind: 'IngressGroup',
        id: next(),
        objects: [{ name: next(), place: place() }],
        outcome: 'built',
        namesGroups: true,
        dependsOn: [],
        loadBalancers: [
          {
            role: 'main',
            type: 'application',
            scheme: next(),
            schemeSaid: true,
            name: { prefix: next() },
            trackingTags: {},
            listeners: [{ port: 443, protocol: next() }],
            exposure: [
              {
                port: 443,
                protocol: next(),
                before: [],
                after: [
                  { kind: 'internet', family: 'ipv6' },
                  { kind: 'cidr', cidr: next() },
                  { kind: 'prefix-list', id: next(), name: next() },
                  { kind: 'group', id: next(), name: next(), account: next() },
                  { kind: 'unknown', group: next() },
                ],
              },
              {
                port: 53,
                protocol: next(),
                before: [{ kind: 'cidr', cidr: '10.0.0.0/25' }],
                after: [{ kind: 'cidr', cidr: '10.0.0.0/24' }],
              },
            ],
            securityGroups: [next()],
            tokens: [
              { text: next(), resolvesTo: [next(), next()], place: place() },
              { text: next(), resolvesTo: [], place: place() },
            ],
          },
        ],
      },
      {
        kind: 'Service',
        id: next(),
        objects: [],
        outcome: 'error',
        reason: next(),
        namesGroups: true,
        dependsOn: [],
        loadBalancers: [],
      },
    ],
    problems,
    findings: [...findings, ...accepted],
    kept: [{ name: next(), id: next(), reason: next() }],
    counts: { add: 3, change: 3, remove: 2, unchanged: 2 },
    digest: '0'.repeat(64),
  };
  const outcomes: readonly GroupOutcome[] = [
    {
      group: next(),
      id: next(),
      result: 'failed',
      done: [],
      left: changes,
      problem: { message: next(), hint: next() },
    },
    { group: next(), id: next(), result: 'unchanged', done: [], left: [] },
  ];
  const id = next();
  const verification: Verification = {
    verified: false,
    ended: 'deadline',
    polls: 3,
    elapsedSeconds: 61,
    fault: { message: next() },
    listenersFault: { message: next(), hint: next() },
    leftBehind: [
      {
        loadBalancer: {
          arn: next(),
          name: next(),
          dnsName: next(),
          type: 'application',
          scheme: 'internal',
          vpc: next(),
          state: { code: 'active' },
          securityGroups: [],
        },
        stack: next(),
        groups: [{ id: next(), name: next(), kind: 'ours' }],
      },
    ],
    timeline: [{ elapsedSeconds: 1, frontend: next(), text: next() }],
    attachments: [
      {
        elapsedSeconds: 1,
        result: 'stale',
        expectation: {
          frontend: { kind: 'IngressGroup', id: next() },
          object: { resource: 'ingress', namespace: next(), name: next() },
          cluster: next(),
          region: next(),
          vpc: next(),
          role: 'main',
          type: 'application',
          scheme: { value: next(), assumed: false },
          trackingTags: {},
          name: { exact: next() },
          listeners: [],
          groups: [{ token: next(), ids: [next()], place: place() }],
          place: place(),
        },
        loadBalancer: {
          arn: next(),
          name: next(),
          dnsName: next(),
          type: 'application',
          scheme: next(),
          vpc: next(),
          state: { code: next(), reason: next() },
          securityGroups: [id, next()],
        },
        others: [],
        otherClusters: [],
        missing: [next()],
        stale: [{ id, name: next(), kind: 'ours' }],
        extras: [],
        diagnosis: { observed: next(), expected: next(), causes: [next(), next()], next: [next(), next()] },
      },
    ],
  };
  const unbuilt: readonly Unbuilt[] = [
    {
      frontend: { kind: 'Service', id: next() },
      object: { resource: 'service', namespace: next(), name: next() },
      outcome: 'error',
      reason: next(),
    },
  ];
  return { about, plan, outcomes, problems, findings, verification, unbuilt };
}
