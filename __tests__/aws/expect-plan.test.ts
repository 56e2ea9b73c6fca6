import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inputs } from '../../src/inputs.ts';
import type { Result } from '../../src/modes/run.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { repository, runJob } from './job.ts';
import { writesOf } from './run-apply.ts';
import { given } from './stage.ts';
import { theater } from './theater.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontend-sg-reviewed-'));
});
afterEach(() => rm(folder, { recursive: true }));

type Expected = Inputs['expectPlan'];

/** Both ways to say which plan was reviewed. */
async function waysTo(plan: Plan): Promise<Readonly<Record<'path' | 'digest', Expected>>> {
  const path = join(folder, 'plan.json');
  await writeFile(path, JSON.stringify(plan));
  return { path: { kind: 'file', path }, digest: { kind: 'digest', digest: plan.digest } };
}

const ways = ['path', 'digest'] as const;
const blockedIn = ({ plan }: Result) => plan?.groups.flatMap(({ blocked }) => blocked ?? []);
const outcomesOf = ({ outcomes }: Result) => outcomes?.map(({ group, result }) => `${group} ${result}`);

/** Groups at their quota: `web` exchanges a rule for one of another kind, which needs a gap. */
async function crowded() {
  const { stage } = await theater();
  const other = await stage.group('other');
  const full = Array.from({ length: 59 }, (_, index) => `{ port: ${8000 + index}, cidrs: [10.2.0.0/16] }`).join(', ');
  const web = (peer: string, more = '') => repository(`  web: { ingress: [${full}, { port: 443, ${peer} }] }\n${more}`);
  expect((await runJob(stage, 'apply', web('cidrs: [10.1.0.0/16]'))).failure).toBeUndefined();
  const peer = `securityGroups: [${other}]`;
  const allow = 'policy: { allow: [{ finding: gap-needed, group: web, reason: at night }] }\n';
  return { stage, tight: web(peer), accepted: web(peer, allow) };
}

describe('what the reviewed plan does not write', () => {
  it.each(ways)('is not written when the policy accepts it later: %s', async (way) => {
    const { stage, tight, accepted } = await crowded();
    const reviewed = await runJob(stage, 'plan', tight);
    expect(blockedIn(reviewed)).toEqual(['gap-needed']);
    const reviewedAs = await waysTo(given(reviewed.plan));
    stage.forget();
    const refused = await runJob(stage, 'apply', accepted, { inputs: { expectPlan: reviewedAs[way] } });
    expect(refused.failure?.reason).toBe('refused');
    expect(blockedIn(refused)).toEqual([]);
    expect(writesOf(stage.calls)).toEqual([]);
    if (way === 'path')
      expect(refused.problems.map(({ message }) => message)).toContainEqual(
        expect.stringContaining('not written in the reviewed plan: add to web: tcp 443 from sg-'),
      );
    const again = await waysTo(given((await runJob(stage, 'plan', accepted)).plan));
    const done = await runJob(stage, 'apply', accepted, { inputs: { expectPlan: again[way] } });
    expect([done.failure, outcomesOf(done)]).toEqual([undefined, ['web done']]);
  });

  it.each(ways)('is not written when fail-on lets it pass: %s', async (way) => {
    const { stage } = await theater();
    const files = repository(`  bastion: { ingress: [{ port: 22, cidrs: [0.0.0.0/0] }] }
  inner: { ingress: [{ port: 80, securityGroups: [bastion] }] }
  web: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }] }
`);
    const reviewed = await runJob(stage, 'plan', files);
    expect(blockedIn(reviewed)).toEqual(['world-open-admin']);
    const reviewedAs = await waysTo(given(reviewed.plan));
    stage.forget();
    const inputs = { expectPlan: reviewedAs[way], failOn: { kind: 'never' } } as const;
    const refused = await runJob(stage, 'apply', files, { inputs });
    expect(refused.failure?.reason).toBe('refused');
    expect(writesOf(stage.calls)).toEqual([]);
    if (way === 'path')
      expect([...new Set(refused.unreviewed?.map(({ group }) => group))]).toEqual(['bastion', 'inner']);

    // As it was reviewed, what it does write is written.
    const partly = await runJob(stage, 'apply', files, { inputs: { expectPlan: reviewedAs[way] } });
    expect(outcomesOf(partly)).toEqual(['bastion skipped', 'inner skipped', 'web done']);
    expect(partly.failure?.reason).toBe('findings');
  });
});

it('what is left after a run that was interrupted goes through by the path, and the digest says so', async () => {
  const { stage, gate } = await theater();
  const files = repository('  web: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }] }\n');
  const { path, digest } = await waysTo(given((await runJob(stage, 'plan', files)).plan));
  gate.around = (action, send) =>
    action === 'AuthorizeSecurityGroupIngress' ? Promise.reject(new Error('killed')) : send();
  expect((await runJob(stage, 'apply', files, { inputs: { expectPlan: digest } })).failure).toBeDefined();
  gate.around = (_, send) => send();
  stage.forget();
  const refused = await runJob(stage, 'apply', files, { inputs: { expectPlan: digest } });
  expect(refused.failure?.reason).toBe('refused');
  expect(refused.problems).toMatchObject([
    {
      message: expect.stringContaining('or a run that was interrupted has done a part of it'),
      hint: expect.stringContaining('Give the path of the reviewed plan.json instead'),
    },
  ]);
  expect(writesOf(stage.calls)).toEqual([]);
  const done = await runJob(stage, 'apply', files, { inputs: { expectPlan: path } });
  expect([done.failure, outcomesOf(done)]).toEqual([undefined, ['web done']]);
  // Nothing is left to do.
  expect((await runJob(stage, 'apply', files, { inputs: { expectPlan: digest } })).failure).toBeUndefined();
});
