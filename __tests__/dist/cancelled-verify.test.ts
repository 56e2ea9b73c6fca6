import type { ChildProcess } from 'node:child_process';
import { delimiter } from 'node:path';
import { CreateSecurityGroupCommand } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiServer, startApiServer } from '../aws/api-server.ts';
import { hasKubectl, kubectlFolder } from '../aws/kubectl-binary.ts';
import { ingress, openStage, type Stage } from './harness.ts';

/** A runner that cancels a job sends SIGINT, then SIGTERM, and kills 10 s after the first. */
describe('a verify that is cancelled', () => {
  let stage: Stage;
  let server: ApiServer;
  beforeAll(async () => {
    stage = await openStage();
    server = await startApiServer();
    const tags = [
      { Key: 'Name', Value: 'web' },
      { Key: 'frontend-sg/owner', Value: 'acme/shop' },
    ];
    await stage.ec2.send(
      new CreateSecurityGroupCommand({
        GroupName: 'web',
        Description: 'web',
        VpcId: stage.vpc,
        TagSpecifications: [{ ResourceType: 'security-group', Tags: tags }],
      }),
    );
  });
  afterAll(() => Promise.all([stage.close(), server.close()]));

  /** The step, ended by this signal as soon as something is so: a line of its log, or (`until`) anything else. */
  const cancel = (
    signal: NodeJS.Signals,
    more: {
      readonly inputs: Readonly<Record<string, string>>;
      readonly env?: Readonly<Record<string, string>>;
      readonly line?: RegExp;
      readonly until?: () => Promise<unknown>;
    },
  ) => {
    let child: Pick<ChildProcess, 'kill'> | undefined;
    return stage.run(
      'verify',
      { 'k8s/web.yaml': ingress('web') },
      {
        inputs: { interval: '1s', timeout: '5m', ...more.inputs },
        env: more.env ?? {},
        onStart: (started) => {
          child = started;
          void more.until?.().then(() => started.kill(signal));
        },
        onLine: (line) => {
          if (more.line?.test(line) === true) child?.kill(signal);
        },
      },
    );
  };

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s ends in a moment, with its report', async (signal) => {
    const inputs = { 'controller-events': 'off' };
    const { code, outputs, summary } = await cancel(signal, { line: /^poll 2 /, inputs });
    expect([code, outputs['failure-reason'], outputs['verified']]).toEqual([1, 'cancelled', 'false']);
    expect(JSON.parse(outputs['load-balancers'] ?? '')).toMatchObject([{ result: 'not-found' }]);
    expect(summary).toMatch(/⏹️ cancelled, 1 of 1 not attached yet[^]*\*\*Next command:\*\*/);
  });

  it.skipIf(!hasKubectl)('while kubectl waits for an answer ends kubectl, too', async () => {
    server.trouble.set('/ingresses', 'never');
    const PATH = [await kubectlFolder(), process.env['PATH']].join(delimiter);
    const { code, outputs } = await cancel('SIGTERM', {
      inputs: { 'controller-events': 'on' },
      env: { ...server.environment, PATH },
      until: () => expect.poll(() => server.requests.length, { timeout: 20_000 }).toBeGreaterThan(0),
    });
    expect([code, outputs['failure-reason']]).toEqual([1, 'cancelled']);
    // The child is gone: nobody waits for the answer any more.
    await expect.poll(() => server.abandoned.length).toBeGreaterThan(0);
  });
});
