import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTagsCommand, DeleteTagsCommand } from '@aws-sdk/client-ec2';
import { SetSecurityGroupsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../src/modes/run.ts';
import { commit, type JobOptions, repository, runJob } from './job.ts';
import { describeOnJudges } from './judges.ts';
import { writesOf } from './run-apply.ts';
import { setStage, type Stage, tcp } from './stage.ts';
import { controllerTags, makeLoadBalancer, makeNetwork, type Network } from './world.ts';

const web = '  web: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }] }\n';
const wider = '  web: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }, { port: 80, cidrs: [10.0.0.0/8] }] }\n';

const of = (result: Result, id: string) => result.findings.filter((found) => found.id === id);
const changesOf = ({ plan }: Result) => plan?.groups.flatMap(({ changes }) => changes.map(({ kind }) => kind));
const outcomesOf = ({ outcomes }: Result) => outcomes?.map(({ group, result }) => `${group} ${result}`);

describeOnJudges('ownership', (judge) => {
  let stage: Stage;
  let network: Network;
  beforeEach(async () => {
    network = await makeNetwork(judge, { block: 4 });
    stage = await setStage(judge.clientOptions(), { vpc: network.vpcId });
  });
  const run = (mode: 'plan' | 'apply' | 'cleanup', files = repository(web), options: JobOptions = {}) =>
    runJob(stage, mode, files, options);
  const group = async (name: string) => {
    const found = (await stage.look()).groups.find((one) => one.name === name);
    if (found === undefined) throw new Error(`there is no group ${name}`);
    return found;
  };
  const setTag = (id: string, Key: string, Value: string) =>
    stage.clients.ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key, Value }] }));

  describe('drift', () => {
    beforeEach(async () => {
      expect((await run('apply')).failure).toBeUndefined();
    });

    it('is not what apply leaves, nor what is still to come', async () => {
      expect((await group('web')).tags['frontend-sg/applied']).toMatch(
        /^a{40}\/[0-9a-f]{16}\/[0-9a-f]{16}\/default-[0-9a-f]{16}$/,
      );
      expect(of(await run('plan'), 'drift')).toEqual([]);
      const pending = await run('plan', repository(wider));
      expect(changesOf(pending)).toEqual(['add-rule']);
      expect(of(pending, 'drift')).toEqual([]);
    });

    it('is what somebody did by hand, rule by rule, and apply takes it back', async () => {
      const { id } = await group('web');
      await stage.allow(id, tcp(22, '0.0.0.0/0'));
      const [found] = of(await run('plan'), 'drift');
      expect(found?.message).toBe(
        `web (${id}) is not as commit aaaaaaaaaaaa applied it: ingress tcp 22 from 0.0.0.0/0 was added`,
      );
      expect(found?.place).toMatchObject({ file: '.github/frontend-sg.yml', line: 2 });
      const both = of(await run('plan', repository(wider)), 'drift');
      expect(both.map(({ message }) => message)).toEqual([expect.stringContaining('its ingress rules are others')]);
      const failing = await run('plan', repository(web), { inputs: { failOn: { kind: 'ids', ids: ['drift'] } } });
      expect(failing.failure?.reason).toBe('findings');
      expect(outcomesOf(await run('apply'))).toEqual(['web done']);
      expect(of(await run('plan'), 'drift')).toEqual([]);
    });

    it('is a Name that somebody took: the plan says so and apply gives it back, to the same group', async () => {
      const { id } = await group('web');
      await setTag(id, 'Name', 'weeb');
      const renamed = await run('plan');
      expect(changesOf(renamed)).toEqual(['tag-group']);
      expect(of(renamed, 'drift')[0]?.message).toContain(
        'its tag Name is weeb, so the controller does not find it as web',
      );
      await stage.clients.ec2.send(new DeleteTagsCommand({ Resources: [id], Tags: [{ Key: 'Name' }] }));
      expect(of(await run('plan'), 'drift')[0]?.message).toContain('its tag Name is gone');
      expect((await run('apply')).failure).toBeUndefined();
      expect(await group('web')).toMatchObject({ id, tags: { Name: 'web' } });
    });

    it('a commit alone moves nothing; a tag of the form of before is written anew once', async () => {
      stage.forget();
      await run('apply', repository(web), { sha: commit('b') });
      expect(writesOf(stage.calls)).toEqual([]);
      const { id, tags } = await group('web');
      const [, digest = ''] = tags['frontend-sg/applied']?.split('/') ?? [];
      await setTag(id, 'frontend-sg/applied', `${commit('a')}/${digest}`);
      stage.forget();
      await run('apply', repository(web), { sha: commit('b') });
      expect(writesOf(stage.calls)).toEqual([`CreateTags ${id}`]);
      expect((await group('web')).tags['frontend-sg/applied']).toMatch(/^b{40}\/.*\/default-/);
      stage.forget();
      await run('apply', repository(web), { sha: commit('b') });
      expect(writesOf(stage.calls)).toEqual([]);
    });

    it('on a schedule also a load balancer that lacks a group, or keeps one', async () => {
      const both = `${web}  office: { ingress: [] }\n`;
      await run('apply', repository(both, 'web, office'));
      const [webId, officeId] = [(await group('web')).id, (await group('office')).id];
      const arn = await makeLoadBalancer(judge, {
        name: 'k8s-shop-web-0a1b2c3d4e',
        scheme: 'internal',
        subnetIds: network.subnetIds,
        groups: [webId],
        tags: controllerTags('ingress', 'prod', 'shop/entry'),
      });
      const schedule = { eventName: 'schedule' };
      const lacking = of(await run('plan', repository(both, 'web, office'), schedule), 'drift');
      expect(lacking).toMatchObject([
        {
          frontend: 'IngressGroup shop/entry',
          message: `IngressGroup shop/entry: load balancer k8s-shop-web-0a1b2c3d4e lacks office (${officeId})`,
          action: expect.stringContaining(`AttributeValue=${arn}`),
          place: { file: 'web.yaml' },
        },
      ]);
      expect(of(await run('plan', repository(both, 'web, office')), 'drift')).toEqual([]);
      expect(of(await run('apply', repository(both, 'web, office'), schedule), 'drift')).toEqual([]);

      const SecurityGroups = [webId, officeId];
      await judge.elb.send(new SetSecurityGroupsCommand({ LoadBalancerArn: arn, SecurityGroups }));
      expect(of(await run('plan', repository(both, 'web, office'), schedule), 'drift')).toEqual([]);
      const kept = of(await run('plan', repository(both), schedule), 'drift');
      expect(kept.map(({ message }) => message)).toEqual([
        expect.stringContaining(`still carries office (${officeId}), which it does not name`),
      ]);
    });
  });

  describe('stale-commit', () => {
    let server: Server;
    let asked: string[];
    let status: string;
    beforeEach(async () => {
      asked = [];
      status = 'ahead';
      server = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.writeHead(status === '' ? 403 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ status }));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await run('apply', repository(`${web}  office: { ingress: [] }\n`), { sha: commit('a') });
      stage.forget();
    });
    afterEach(() => new Promise((resolve) => server.close(resolve)));
    const changed = repository(`${wider}  office: { ingress: [] }\n  new: { ingress: [] }\n`);
    const at = (sha: string, token = 't'): JobOptions => ({
      sha: commit(sha),
      apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      inputs: { githubToken: token },
    });

    it('an old run that is started again is refused what a newer commit has applied, and nothing else', async () => {
      status = 'behind';
      const plan = await run('plan', changed, at('b'));
      expect(plan.failure?.reason).toBe('findings');
      expect(of(plan, 'stale-commit')).toMatchObject([
        { severity: 'error', group: 'web', message: expect.stringContaining('was applied by commit aaaaaaaaaaaa') },
      ]);
      expect(asked).toEqual([expect.stringContaining(`/repos/acme/shop/compare/${commit('a')}...${commit('b')}`)]);
      const result = await run('apply', changed, at('b'));
      expect(result.failure?.reason).toBe('findings');
      expect(outcomesOf(result)).toEqual(['new done', 'office unchanged', 'web skipped']);
      expect(await group('web')).toMatchObject({ tags: { 'frontend-sg/applied': expect.stringMatching(/^a{40}/) } });
    });
    it.each(['ahead', 'diverged', 'identical'])('one that is %s goes on', async (how) => {
      status = how;
      const result = await run('apply', changed, at('b'));
      expect(of(result, 'stale-commit')).toEqual([]);
      expect(outcomesOf(result)).toEqual(['new done', 'office unchanged', 'web done']);
      expect(asked).toHaveLength(1);
    });
    it('one that changes nothing does not say that it applied what a newer one has', async () => {
      // A description that is not declared is left as it is, so nothing is to be done.
      const described = `  web: { ingress: [{ port: 443, cidrs: [0.0.0.0/0], description: all }] }\n  office: { ingress: [] }\n`;
      await run('apply', repository(described), at('b'));
      asked.splice(0);
      const plain = repository(`${web}  office: { ingress: [] }\n`);
      status = 'behind';
      stage.forget();
      expect((await run('apply', plain, at('a'))).failure).toBeUndefined();
      expect(writesOf(stage.calls)).toEqual([]);
      expect(asked).toHaveLength(1);
      status = 'ahead';
      expect((await run('apply', plain, at('a'))).failure).toBeUndefined();
      expect(writesOf(stage.calls)).toEqual([expect.stringMatching(/^CreateTags /)]);
    });
    it('a cleanup of an old commit keeps what a newer one has applied', async () => {
      status = 'behind';
      const { id } = await group('office');
      const result = await run('cleanup', repository(web), at('b'));
      expect(result.failure?.reason).toBe('findings');
      expect(of(result, 'stale-commit')).toMatchObject([{ severity: 'error', group: 'office', groupId: id }]);
      expect(result.plan?.kept).toContainEqual(
        expect.objectContaining({ id, reason: 'commit aaaaaaaaaaaa, which is newer than this one, has applied it' }),
      );
      expect(await group('office')).toMatchObject({ id });
      status = 'ahead';
      expect(outcomesOf(await run('cleanup', repository(web), at('b')))).toEqual(['office done']);
    });
    it('where GitHub does not tell, a cleanup goes on with a warning, unless the policy is strict', async () => {
      status = '';
      const strict = repository(`${web}policy: { severity: { stale-commit: error } }\n`);
      const held = await run('cleanup', strict, at('b'));
      expect(held.failure?.reason).toBe('findings');
      expect(outcomesOf(held)).toEqual(['office skipped']);
      expect(await group('office')).toBeDefined();
      const result = await run('cleanup', repository(web), at('b'));
      expect(of(result, 'stale-commit')).toMatchObject([{ severity: 'warning' }]);
      expect(outcomesOf(result)).toEqual(['office done']);
    });
    it('the same commit, and a plan that changes nothing of it, need no call', async () => {
      expect((await run('apply', changed, at('a'))).failure).toBeUndefined();
      expect((await run('plan', changed, at('b'))).findings.filter(({ id }) => id === 'stale-commit')).toEqual([]);
      expect(asked).toEqual([]);
    });
    it.each([
      ['refuses', 't', /the token may not compare them/],
      ['is not asked for want of a token', '', /there is no `github-token`/],
    ])('where GitHub %s, it is a warning, and the run goes on', async (_, token, why) => {
      status = '';
      const result = await run('apply', changed, at('b', token));
      expect(of(result, 'stale-commit')).toMatchObject([
        { severity: 'warning', message: expect.stringMatching(/which applied web, is not known: /) },
      ]);
      expect(of(result, 'stale-commit')[0]?.message).toMatch(why);
      expect(result.failure).toBeUndefined();
    });
  });

  describe('two clusters in one VPC', () => {
    const other = { inputs: { cluster: 'stage' } };
    it('share a group: joining it is felt by nobody, changing it is', async () => {
      await run('apply');
      const joining = await run('apply', repository(web), other);
      expect(outcomesOf(joining)).toEqual(['web done']);
      expect(of(joining, 'other-cluster')).toEqual([]);
      const changing = await run('plan', repository(wider), other);
      expect(of(changing, 'other-cluster')).toMatchObject([
        { severity: 'warning', message: expect.stringContaining('and cluster prod of this VPC uses it too') },
      ]);
      expect(of(await run('plan', repository(wider)), 'other-cluster')[0]?.message).toContain('cluster stage');
      expect(of(await run('plan'), 'drift')).toEqual([]);
    });
    it('cleanup for one takes its tag, and the group stays with its rules for the other', async () => {
      await run('apply');
      await run('apply', repository(web), other);
      const kept = { ...repository('  next: { ingress: [] }\n', 'next') };
      const result = await run('cleanup', kept, other);
      expect(outcomesOf(result)).toEqual(['web done']);
      const { tags, rules } = await group('web');
      expect(Object.keys(tags).filter((key) => key.startsWith('frontend-sg/cluster/'))).toEqual([
        'frontend-sg/cluster/prod',
      ]);
      expect(rules).toHaveLength(2);
    });
  });

  describe('a rename', () => {
    it('lists the rules of others that name the group of before; cleanup keeps it, and says the same', async () => {
      await run('apply');
      const { id } = await group('web');
      const theirs = await stage.group('database');
      await stage.allow(theirs, {
        IpProtocol: 'tcp',
        FromPort: 5432,
        ToPort: 5432,
        UserIdGroupPairs: [{ GroupId: id }],
      });
      const renamed = repository('  front: { ingress: [{ port: 443, cidrs: [0.0.0.0/0] }] }\n', 'front');
      const rule = `ingress tcp 5432 from ${id} of database (${theirs})`;
      const planned = of(await run('plan', renamed), 'referenced-elsewhere');
      expect(planned).toMatchObject([{ severity: 'warning', group: 'web', groupId: id }]);
      expect(planned[0]?.message).toContain(rule);
      await run('apply', renamed);
      const cleaned = await run('cleanup', renamed);
      expect(of(cleaned, 'referenced-elsewhere')[0]?.message).toContain(rule);
      expect(cleaned.outcomes).toEqual([]);
      expect(cleaned.failure).toBeUndefined();
      expect((await group('web')).id).toBe(id);
    });
    it('nothing of a rule that the same plan takes away', async () => {
      const named = '  office: { ingress: [{ port: 443, securityGroups: [web] }] }\n';
      await run('apply', repository(`${web}${named}`, 'web, office'));
      const { id } = await group('web');
      const next = repository(
        '  office: { ingress: [{ port: 443, securityGroups: [front] }] }\n  front: { ingress: [] }\n',
        'front',
      );
      const plan = await run('plan', next);
      expect(of(plan, 'orphan')).toMatchObject([{ groupId: id }]);
      expect(of(plan, 'referenced-elsewhere')).toEqual([]);
    });
  });

  describe('whose a group is', () => {
    const theirs = async (name: string, tags: Readonly<Record<string, string>>) => {
      const id = await stage.group(name, tags);
      await stage.allow(id, tcp(22, '0.0.0.0/0'));
      stage.forget();
      return id;
    };
    it.each([
      ['nobody', {}, 'does not carry the tag frontend-sg/owner'],
      ['another owner', { 'frontend-sg/owner': 'acme/else' }, 'its owner is acme/else'],
      ['the controller', { 'frontend-sg/owner': 'acme/shop', 'elbv2.k8s.aws/cluster': 'prod' }, 'another system'],
      ['Crossplane', { 'frontend-sg/owner': 'acme/shop', 'crossplane-name': 'x' }, 'another system'],
    ])('a group of %s is refused, and nothing of it is written', async (_, tags, why) => {
      const id = await theirs('web', tags);
      const before = (await group('web')).tags;
      stage.forget();
      const result = await run('apply');
      expect(of(result, 'foreign-owner')[0]?.message).toContain(why);
      expect(result.failure?.reason).toBe('findings');
      expect(writesOf(stage.calls)).toEqual([]);
      expect(await group('web')).toMatchObject({ id, tags: before });
    });
    it('the default group is refused, by its name and by its id', async () => {
      const { id } = await group('default');
      const adopted = `  front: { adopt: ${id}, egress: unmanaged, ingress: [] }\n`;
      expect(of(await run('apply', repository(adopted, 'front')), 'foreign-owner')[0]?.message).toContain(
        "it is the VPC's default group",
      );
      const named = await run('apply', repository('  default: { ingress: [] }\n', 'default'));
      expect(named.failure).toBeDefined();
      expect(writesOf(stage.calls)).toEqual([]);
    });
    it('adopting takes over a group of nobody, by its id, keeps its name, and says so', async () => {
      const id = await theirs('legacy', { Name: 'legacy' });
      const adopted = repository(
        `  web: { adopt: ${id}, egress: unmanaged, ingress: [{ port: 443, cidrs: [0.0.0.0/0] }] }\n`,
        id,
      );
      expect((await run('apply', adopted)).failure).toBeUndefined();
      expect(await group('legacy')).toMatchObject({
        id,
        tags: { Name: 'legacy', 'frontend-sg/owner': 'acme/shop', 'frontend-sg/adopted': 'true' },
      });
      const again = await run('plan', adopted);
      expect(changesOf(again)).toEqual([]);
      expect(of(again, 'drift')).toEqual([]);
      // Let go, it loses our tags and nothing else.
      expect(outcomesOf(await run('cleanup'))).toEqual(['legacy done']);
      expect((await group('legacy')).tags).toEqual({ Name: 'legacy' });
    });
    it('several groups of one Name: nothing is written, since the controller would attach all of them', async () => {
      await run('apply');
      const other = await stage.group('other', { Name: 'web' });
      stage.forget();
      const result = await run('apply', repository(wider));
      expect(of(result, 'ambiguous-name')[0]?.message).toContain(other);
      expect(writesOf(stage.calls)).toEqual([]);
    });
    it('names that differ in case only: EC2 has one group for both, the controller tells them apart', async () => {
      await run('apply', repository('  Web: { ingress: [] }\n', 'Web'));
      stage.forget();
      const result = await run('apply');
      expect(of(result, 'foreign-owner')[0]?.message).toContain('but for upper and lower case');
      expect(writesOf(stage.calls)).toEqual([]);
      // A tag `Name` in another case is another name.
      await stage.group('other', { Name: 'WEB' });
      expect(of(await run('plan', repository('  Web: { ingress: [] }\n', 'Web')), 'ambiguous-name')).toEqual([]);
    });
  });

  it('somebody edits in the console while an apply runs: the run sees it, fails, and says what differs', async () => {
    await run('apply');
    const { id } = await group('web');
    const { clients } = await setStage(judge.clientOptions(), { vpc: stage.vpc });
    let edited = false;
    clients.ec2.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args);
        if (context['commandName'] === 'CreateTagsCommand' && !edited) {
          edited = true;
          await stage.allow(id, tcp(3389, '0.0.0.0/0'));
        }
        return answer;
      },
      { step: 'initialize' },
    );
    const result = await run('apply', repository(wider), { clients });
    expect(outcomesOf(result)).toEqual(['web failed']);
    expect(result.failure?.reason).toBe('aws');
    expect(result.failure?.message).toContain('is not as applied');
    expect(result.failure?.message).toContain('ingress tcp 3389 from 0.0.0.0/0');
    // The next plan calls it what it is.
    expect(of(await run('plan', repository(wider)), 'drift')[0]?.message).toContain(
      'ingress tcp 3389 from 0.0.0.0/0 was added',
    );
  });
});
