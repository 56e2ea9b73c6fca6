import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import type { ActionResult } from '../../scripts/run-action.ts';
import { annotationsOf, ingress, writes } from './harness.ts';
import { before, file, push, useReview } from './review.ts';

const review = useReview();

/** Two groups: one that lets everybody in by SSH, and one that refers to it; and one beside them. */
const files = (policy: string, where = file): Readonly<Record<string, string>> => ({
  [file]: `securityGroups:
  bastion:
    ingress:
      - { port: 22, cidrs: [0.0.0.0/0] }
  inner:
    ingress:
      - { port: 80, securityGroups: [bastion] }
  web:
    ingress:
      - { port: 80, cidrs: [203.0.113.0/24] }
${where === file ? policy : ''}`,
  ...(where === file ? {} : { [where]: policy }),
  'k8s/web.yaml': ingress('web, inner, bastion'),
});
const allow = (more = '') => `policy:
  allow:
    - { finding: world-open-admin, group: bastion, port: 22, reason: "demo, [ticket](https://x.example) @mallory"${more} }
`;
const findingsOf = async ({ outputs }: ActionResult): Promise<readonly Finding[]> =>
  (JSON.parse(await readFile(outputs['plan-file'] ?? '', 'utf8')) as { readonly findings: readonly Finding[] })
    .findings;
const created = () =>
  review.stage
    .calls()
    .filter(({ action }) => action === 'CreateSecurityGroup')
    .map(({ parameters }) => parameters['GroupName']);

/** README "What stops what": an error about a rule. */
test('where an error about a rule fails the step, its group and what refers to it is not written, and the rest is', async () => {
  const result = await review.run('apply', files(''), push);
  expect([result.code, result.outputs['failure-reason']]).toEqual([1, 'findings']);
  expect(created()).toEqual(['web']);
  expect(result.stdout).toMatch(/\+ bastion {2}new group .*\(not written: world-open-admin\)/);
});

test('where fail-on lifts it, all is written', async () => {
  const result = await review.run('apply', files(''), push, { inputs: { 'fail-on': 'never' } });
  expect(result.code, result.stdout).toBe(0);
  expect(created()).toEqual(['bastion', 'inner']);
});

test('accepted by the policy: it fails and stops nothing, and says why wherever it is shown', async () => {
  const result = await review.run('plan', files(allow(', until: 2999-12-31')), push);
  expect(result.code, result.stdout).toBe(0);
  const found = (await findingsOf(result)).filter(({ id }) => id === 'world-open-admin');
  expect(found).toMatchObject([{ severity: 'error', accepted: { until: '2999-12-31', place: { file, line: 13 } } }]);
  expect(found[0]?.accepted).not.toHaveProperty('byThisChange');
  expect(result.summary).toContain('<summary>☑️ 1 accepted risk</summary>');
  expect(result.summary).toMatch(/accepted until .*2999-12-31.*: demo, /);
  expect(result.summary).not.toMatch(/\]\(https:\/\/x\.example|[^>]@mallory/);
  expect(result.stdout).toMatch(
    /accepted world-open-admin .*by the policy at .github\/frontend-sg.yml:13, accepted until/,
  );
  expect(annotationsOf(result.stdout).filter(({ message }) => message.includes('bastion opens'))).toEqual([]);
});

test('an entry whose day is over lets nothing stand', async () => {
  const result = await review.run('plan', files(allow(', until: 2020-01-01')), push);
  expect([result.code, result.outputs['failure-reason']]).toEqual([1, 'findings']);
  expect((await findingsOf(result)).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['world-open-admin', 'expired-allow']),
  );
  expect(result.stdout).toMatch(/was accepted until 2020-01-01, and today is \d{4}-\d\d-\d\d: it stands again/);
});

test('a pull request that brings the entry itself shows it open, and so does the comment', async () => {
  const { github } = review;
  github.files.set(review.number, [{ filename: file }]);
  const plan = () => review.run('plan', files(allow()), review.pullRequest());
  github.texts.set(`${before}:${file}`, files('')[file] ?? '');
  const result = await plan();
  expect(result.code, result.stdout).toBe(0);
  expect((await findingsOf(result)).find(({ id }) => id === 'world-open-admin')?.accepted?.byThisChange).toBe(true);
  expect(await review.body()).toContain('**☑️ 1 risk accepted by this very change**');
  expect(await review.body()).not.toContain('1 accepted risk');
  expect(annotationsOf(result.stdout)).toContainEqual(expect.objectContaining({ level: 'notice', at: `${file}:4` }));

  github.texts.set(`${before}:${file}`, files(allow())[file] ?? '');
  await plan();
  expect(await review.body()).toContain('☑️ 1 accepted risk');
  expect(await review.body()).not.toContain('by this very change');
});

test("the platform team's file, and no other", async () => {
  const policy = allow().replace('policy:\n', '').replace(/^ {2}/gm, '');
  const given = { inputs: { policy: 'platform/policy.yml' } };
  const result = await review.run('plan', files(policy, 'platform/policy.yml'), push, given);
  expect(result.code, result.stdout).toBe(0);
  expect((await findingsOf(result)).find(({ id }) => id === 'world-open-admin')?.accepted?.place).toMatchObject({
    file: 'platform/policy.yml',
    line: 2,
  });
  const both = { ...files(policy, 'platform/policy.yml'), [file]: files(allow())[file] ?? '' };
  const refused = await review.run('apply', both, push, given);
  expect([refused.code, refused.outputs['failure-reason']]).toEqual([1, 'problems']);
  expect(annotationsOf(refused.stdout)).toContainEqual(expect.objectContaining({ level: 'error', at: `${file}:11` }));
  expect(writes(review.stage.calls())).toEqual([]);
});

test('a raised severity stops what an error of its kind stops, and one of an entry that is unused can be lowered', async () => {
  const policy =
    'policy:\n  severity: { world-open-port: error, unused-allow: info }\n  allow: [{ finding: host-bits, reason: x }]\n';
  const open = `securityGroups:\n  demo: { ingress: [{ port: 8080, cidrs: ["::/0"] }] }\n${policy}`;
  const result = await review.run('apply', { [file]: open }, push, { inputs: { manifests: '' } });
  expect([result.code, result.outputs['failure-reason']]).toEqual([1, 'findings']);
  expect(created()).toEqual([]);
  expect(annotationsOf(result.stdout).map(({ level, at }) => `${level} ${at}`)).toEqual(
    expect.arrayContaining([`error ${file}:2`, `notice ${file}:5`]),
  );
});
