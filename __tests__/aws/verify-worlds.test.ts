import { describe, expect, test } from 'vitest';
import { room } from '../../src/report/fit.ts';
import { verificationMarkdown } from '../../src/report/verification.ts';
import { describeOnEmulator, describeOnJudges, type Judge } from './judges.ts';
import { type Case, cases, conflictingFiles } from './verify-cases.ts';
import { runVerify, type Told } from './verify-run.ts';
import { ingressFiles, ingressTags, serviceFiles, setVerifyStage, type VerifyStage } from './verify-stage.ts';
import { makeGroup, makeNetwork, present, requestsOf } from './world.ts';

const both = cases.filter(({ only }) => only === undefined);
describeOnJudges('verify, world by world', (judge) => {
  test.each(both)('$name', (one) => check(judge, one));
});
describeOnEmulator('verify, world by world that moto cannot hold', (judge) => {
  test.each(cases.filter(({ only }) => only !== undefined))('$name', (one) => check(judge, one));
});

async function check(judge: Judge, one: Case): Promise<void> {
  const stage = await setVerifyStage(judge);
  await one.before?.(stage);
  const { result } = await runVerify(judge, {
    vpc: stage.vpc,
    files: await filesOf(stage, one.files),
    ...(one.inputs === undefined ? {} : { inputs: one.inputs }),
    after: Object.fromEntries(
      Object.entries(one.after ?? {}).map(([seconds, happen]) => [Number(seconds), () => happen(stage)]),
    ),
  });
  const verification = present(result.verification);
  const [attachment] = verification.attachments;
  expect(attachment?.result).toBe(one.result);
  expect(verification.timeline.map(({ elapsedSeconds, text }) => [elapsedSeconds, text])).toEqual(
    one.seen.map(([seconds, text]) => [seconds, expect.stringMatching(text)]),
  );
  expect(verification.polls).toBe(one.polls);
  expect(verification.elapsedSeconds).toBe(10 * (one.polls - 1));
  expect(verification.verified).toBe(attachment?.diagnosis === undefined);
  expect(result.failure).toEqual(
    one.failure && { reason: one.failure[0], message: expect.stringMatching(one.failure[1]) },
  );
  const diagnosis = attachment?.diagnosis;
  if (one.observed !== undefined) expect(diagnosis?.observed).toMatch(one.observed);
  if (one.cause !== undefined) expect(diagnosis?.causes[0]).toMatch(one.cause);
  if (one.next !== undefined) expect(diagnosis?.next[0]).toMatch(one.next);
}

/** `$far` stands for the id of a group of another VPC. */
async function filesOf(stage: VerifyStage, files: Case['files'] = ingressFiles()): Promise<Record<string, string>> {
  const made = typeof files === 'function' ? files(stage) : files;
  if (!JSON.stringify(made).includes('$far')) return { ...made };
  const { vpcId } = await makeNetwork(stage.judge, { block: 7 });
  const far = await makeGroup(stage.judge, { name: 'far', vpcId });
  return Object.fromEntries(Object.entries(made).map(([path, text]) => [path, text.replace('$far', far)]));
}

const about = {
  label: 'prod',
  serverUrl: 'https://github.com',
  repository: 'acme/shop',
  sha: '5c2ea3e0b0d7',
  runId: '1',
  runNumber: '1',
};

const reportOf = ({ result }: Told): string =>
  verificationMarkdown(
    present(result.verification),
    { ...present(result.plan), unbuilt: result.unbuilt ?? [] },
    about,
    room.summary,
  );

describeOnEmulator('verify as a whole', (judge) => {
  test.each([
    [
      'members of an IngressGroup that list different groups',
      conflictingFiles,
      'conflicting securityGroups',
      'The members of',
    ],
    [
      'a name that no group has',
      ingressFiles('ghost'),
      "couldn't find all security groups",
      'No security group has this tag',
    ],
    [
      'an id that no group has',
      ingressFiles('sg-0123456789abcdef0'),
      'sg-0123456789abcdef0',
      'No security group has this tag',
    ],
  ])('%s: nothing to look for, and why', async (_, files, reason, cause) => {
    const stage = await setVerifyStage(judge);
    // What was made before proves nothing.
    await stage.alb('alb', [stage.groups.web]);
    const told = await runVerify(judge, { vpc: stage.vpc, files });
    expect(told.result.failure).toEqual({ reason: 'not-attached', message: expect.stringContaining(reason) });
    expect(told.result.verification).toMatchObject({ verified: false, polls: 0 });
    const report = reportOf(told);
    for (const part of [
      '· not-built ·',
      '**Observed:** the controller gives up on',
      '**Expected:**',
      '**Next command:**',
    ])
      expect(report).toContain(part);
    expect(report).toContain(`**Most likely cause:** ${cause}`);
  });

  test('one that is not built keeps those that are attached from being verified', async () => {
    const stage = await setVerifyStage(judge);
    await stage.nlb('nlb', [stage.groups.web]);
    const told = await runVerify(judge, { vpc: stage.vpc, files: { ...conflictingFiles, ...serviceFiles() } });
    expect(told.result.verification).toMatchObject({ verified: false, attachments: [{ result: 'attached' }] });
    expect(told.result.failure?.reason).toBe('not-attached');
  });

  test('a poll is a line of its group, with elapsed time and deadline', async () => {
    const stage = await setVerifyStage(judge);
    const { lines } = await runVerify(judge, {
      vpc: stage.vpc,
      files: ingressFiles(),
      after: { 0: () => stage.alb('alb', [stage.groups.web]) },
    });
    expect(lines).toEqual([
      'group Looking for 1 load balancer',
      'poll 1 after 0 s of 60 s: 0 of 1 as expected; waiting for IngressGroup shop/web (load balancer not found yet)',
      '  IngressGroup shop/web: load balancer not found yet',
      'poll 2 after 10 s of 60 s: 1 of 1 as expected',
      expect.stringMatching(/^ {2}IngressGroup shop\/web: attached: alb carries sg-/),
    ]);
  });

  test('cancelled in a pause, it ends with what is known, and the report is there', async () => {
    const stage = await setVerifyStage(judge);
    const cancellation = new AbortController();
    const told = await runVerify(judge, {
      vpc: stage.vpc,
      files: ingressFiles(),
      after: { 10: async () => cancellation.abort() },
      signal: cancellation.signal,
    });
    expect(told.result.failure?.reason).toBe('cancelled');
    expect(told.result.verification).toMatchObject({ ended: 'cancelled', polls: 2, verified: false });
    expect(reportOf(told)).toMatch(/⏹️ cancelled[^]*\*\*Next command:\*\*/);
  });

  describe('listeners', () => {
    test('that no rule admits, and that are not there, are told and fail nothing', async () => {
      const stage = await setVerifyStage(judge);
      await stage.alb('alb', [stage.groups.web], { ports: [8080, 443] });
      const told = await runVerify(judge, { vpc: stage.vpc, files: ingressFiles() });
      expect(told.result.verification).toMatchObject({
        verified: true,
        attachments: [
          {
            result: 'attached',
            listeners: [
              { kind: 'missing', protocol: 'HTTP', port: 80 },
              { kind: 'blocked', protocol: 'HTTP', port: 8080 },
            ],
          },
        ],
      });
      expect(reportOf(told)).toMatch(/⚠️ no rule of its groups admits its listener <code>HTTP<\/code> 8080|8080/);
    });

    test('are not compared with the rules of a group that AWS does not show', async () => {
      const stage = await setVerifyStage(judge);
      const arn = await stage.alb('alb', [stage.groups.web], { ports: [80] });
      const world = present(judge.emulator)().world();
      present(world.loadBalancers.get(arn)).securityGroups = [stage.groups.web, 'sg-0aaaaaaaaaaaaaaaa'];
      const { result } = await runVerify(judge, { vpc: stage.vpc, files: ingressFiles() });
      expect(result.verification?.attachments[0]).toMatchObject({ result: 'attached-with-extras', listeners: [] });
    });

    test('that may not be read are said not to be compared, with the permission, and fail nothing', async () => {
      const stage = await setVerifyStage(judge);
      await stage.alb('alb', [stage.groups.web]);
      const world = present(judge.emulator)().world();
      world.trouble = { ...world.trouble, deny: ['elasticloadbalancing:DescribeListeners'] };
      const told = await runVerify(judge, { vpc: stage.vpc, files: ingressFiles() });
      expect(told.result.failure).toBeUndefined();
      expect(told.result.verification?.attachments[0]).not.toHaveProperty('listeners');
      expect(reportOf(told)).toMatch(
        /⚠️ Listeners were not compared: .*Grant <code>elasticloadbalancing:DescribeListeners/,
      );
    });
  });

  test('load balancers with groups of ours whose frontend is gone are listed, and no others', async () => {
    const stage = await setVerifyStage(judge);
    const { web, old, foreign } = stage.groups;
    const stack = (id: string, cluster = 'prod') => ({
      ...ingressTags,
      'elbv2.k8s.aws/cluster': cluster,
      'ingress.k8s.aws/stack': id,
    });
    await stage.alb('alb', [web]);
    await stage.alb('gone', [old, foreign], { tags: stack('shop/gone') });
    await stage.alb('theirs', [foreign], { tags: stack('team/theirs') });
    await stage.alb('elsewhere', [old], { tags: stack('shop/gone', 'dev') });
    await stage.nlb('nlb', [old]);
    const told = await runVerify(judge, { vpc: stage.vpc, files: { ...ingressFiles(), ...serviceFiles() } });
    expect(told.result.verification?.leftBehind).toMatchObject([
      { loadBalancer: { name: 'gone' }, stack: 'shop/gone', groups: [{ id: old, name: 'old' }] },
    ]);
    expect(reportOf(told)).toContain('whose frontend these manifests do not have');
  });

  test('asks for rules and listeners when they are first needed, for rules once more at the end, and for nothing but load balancers in other polls', async () => {
    const stage = await setVerifyStage(judge);
    await stage.alb('alb', [stage.groups.web]);
    const mark = requestsOf(judge).length;
    const { result } = await runVerify(judge, {
      vpc: stage.vpc,
      files: { ...ingressFiles(), ...serviceFiles() },
      after: { 30: () => stage.nlb('nlb', [stage.groups.web]) },
    });
    expect(result.verification).toMatchObject({ verified: true, polls: 5 });
    const reads = requestsOf(judge)
      .slice(mark)
      .map(({ action }) => action)
      .filter((action) => action.startsWith('Describe'));
    // What a plan asks for comes first: groups, their rules, load balancers and their tags, and IPv6 of the VPC.
    expect(reads.slice(5)).toEqual([
      'DescribeLoadBalancers',
      'DescribeTags',
      'DescribeSecurityGroupRules',
      'DescribeListeners',
      'DescribeLoadBalancers',
      'DescribeLoadBalancers',
      'DescribeLoadBalancers',
      'DescribeLoadBalancers',
      'DescribeTags',
      // Once more when all of them are there.
      'DescribeSecurityGroupRules',
      'DescribeListeners',
    ]);
  });
});
