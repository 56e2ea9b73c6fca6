import { beforeEach, expect, it } from 'vitest';
import { createClients } from '../../src/aws/clients.ts';
import { describeCluster, findVpc } from '../../src/aws/cluster.ts';
import { accountId, requireAccount } from '../../src/aws/identity.ts';
import { describeOnJudges } from './judges.ts';
import { setStage, type Stage } from './stage.ts';
import { told } from './told.ts';
import { makeCluster, makeNetwork } from './world.ts';

describeOnJudges('account and cluster', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
  });

  it('the account, and a refusal of any other', async () => {
    await expect(accountId(stage.clients)).resolves.toBe('123456789012');
    await expect(requireAccount(stage.clients, ['123456789012'])).resolves.toBeUndefined();
    const error = await told(requireAccount(stage.clients, ['111111111111', '222222222222']));
    expect(error.reason).toBe('refused');
    expect(error.message).toContain('account 123456789012');
    expect(error.message).toContain('allows 111111111111, 222222222222');
  });

  it('an answer without an account says what to look at', async () => {
    (await stage.clients.sts()).middlewareStack.add(
      (next) => async (args) => ({ ...(await next(args)), output: { $metadata: {} } }),
      { step: 'initialize' },
    );
    const error = await told(accountId(stage.clients));
    expect(error.message).toBe('sts:GetCallerIdentity answers without an account');
    expect(error.problems[0]?.hint).toContain('`AWS_ENDPOINT_URL`');
  });

  it('the VPC of a cluster', async () => {
    const network = await makeNetwork(judge, { block: 9 });
    await makeCluster(judge, 'prod', network);
    await expect(findVpc(stage.clients, 'prod')).resolves.toBe(network.vpcId);
    expect((await describeCluster(stage.clients, 'prod')).endpoint).toMatch(/^https:/);
  });

  it('a cluster that does not exist is a problem of the input', async () => {
    const error = await told(findVpc(stage.clients, 'nope'));
    expect(error.reason).toBe('problems');
    expect(error.message).toBe('input `cluster` is `nope`, and EKS has no cluster of that name in us-east-1');
  });

  it('no connection is told in words', async () => {
    const clients = await createClients({
      region: 'us-east-1',
      endpoint: 'http://127.0.0.1:1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      maxAttempts: 1,
    });
    const error = await told(accountId(clients));
    expect(error.reason).toBe('aws');
    expect(error.message).toContain('sts:GetCallerIdentity failed: no connection to AWS');
  });
});
