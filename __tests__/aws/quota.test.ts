import { CreateManagedPrefixListCommand } from '@aws-sdk/client-ec2';
import { beforeEach, describe, expect, it } from 'vitest';
import { createClients } from '../../src/aws/clients.ts';
import { rulesPerGroup } from '../../src/aws/quotas.ts';
import { describeOnEmulator, describeOnJudges } from './judges.ts';
import { given, setStage, type Stage, tcp } from './stage.ts';
import { makeTrouble, refused, worldOf } from './trouble.ts';

describeOnJudges('the quota of rules', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
  });

  it('is asked for where a group comes near, and not elsewhere', async () => {
    const asked: string[] = [];
    const quotas = await stage.clients.quotas();
    quotas.middlewareStack.add(
      (next, context) => (args) => {
        asked.push(String(context['commandName']));
        return next(args);
      },
      { step: 'initialize' },
    );
    stage.forget();
    const far = await stage.look({ quota: { listsToWeigh: () => [], isNear: () => false } });
    expect(far.quota).toBeUndefined();
    expect(asked).toEqual([]);
    expect(stage.calls.filter((call) => call.includes('PrefixLists'))).toEqual([]);
    const near = await stage.look({ quota: { listsToWeigh: () => [], isNear: () => true } });
    expect(near.quota).toEqual({ rulesPerGroup: 60, prefixLists: [] });
    expect(asked).toEqual(['GetServiceQuotaCommand']);
  });

  it('prefix lists are weighed by id, those that do not exist left out, and those known by name not asked for again', async () => {
    const make = async (PrefixListName: string, AddressFamily: 'IPv4' | 'IPv6', MaxEntries: number) => {
      const made = new CreateManagedPrefixListCommand({ PrefixListName, AddressFamily, MaxEntries });
      return given((await stage.clients.ec2.send(made)).PrefixList?.PrefixListId);
    };
    const [own, other] = [await make('own', 'IPv4', 20), await make('other', 'IPv6', 7)];
    let weighed: unknown;
    stage.forget();
    const { quota, prefixLists } = await stage.look({
      prefixListNames: ['own'],
      quota: {
        listsToWeigh: () => [own, other, 'pl-0123456789abcdef0'],
        isNear: (seen) => {
          weighed = seen.prefixLists;
          return true;
        },
      },
    });
    const all = [
      { id: own, name: 'own', family: 'ipv4', maxEntries: 20 },
      { id: other, name: 'other', family: 'ipv6', maxEntries: 7 },
    ];
    expect(prefixLists).toEqual(all.slice(0, 1));
    expect(quota?.prefixLists).toEqual(all.slice(1));
    expect(weighed).toEqual(all);
    expect(stage.calls.filter((call) => call.includes('PrefixLists'))).toHaveLength(2);
  });
});

describeOnEmulator('a quota that is not told', (judge) => {
  const read = async () => rulesPerGroup(await createClients({ ...judge.clientOptions(), maxAttempts: 1 }));

  it('is the one that everybody has: the role may not ask', async () => {
    makeTrouble(worldOf(judge), { deny: ['servicequotas:GetServiceQuota'] });
    expect(await read()).toEqual({ rulesPerGroup: 60, assumed: 'the role may not call servicequotas:GetServiceQuota' });
  });

  it('or what a group has that has more', async () => {
    const { settings } = worldOf(judge);
    (settings.quotas as { rulesPerGroup: number }).rulesPerGroup = 100;
    const stage = await setStage(judge.clientOptions());
    const id = await stage.group('web', { Name: 'web' });
    await stage.allow(id, ...Array.from({ length: 70 }, (_, port) => tcp(port + 1, '10.0.0.0/8')));
    // Of a list that nobody has weighed it is not known what it counts.
    const made = new CreateManagedPrefixListCommand({ PrefixListName: 'own', AddressFamily: 'IPv4', MaxEntries: 1 });
    const list = given((await stage.clients.ec2.send(made)).PrefixList?.PrefixListId);
    await stage.allow(id, { ...tcp(99, ''), IpRanges: [], PrefixListIds: [{ PrefixListId: list }] });
    makeTrouble(worldOf(judge), { deny: ['servicequotas:GetServiceQuota'] });
    const { quota } = await stage.look({ quota: { listsToWeigh: () => [], isNear: () => true } });
    expect(quota).toEqual({
      rulesPerGroup: 70,
      assumed: 'a group of this VPC has as many, and the role may not call servicequotas:GetServiceQuota',
      prefixLists: [],
    });
  });

  it('or the service does not answer well', async () => {
    makeTrouble(worldOf(judge), { calls: [refused('GetServiceQuota', 'ServiceException', { times: 9, status: 500 })] });
    expect(await read()).toEqual({
      rulesPerGroup: 60,
      assumed: 'servicequotas:GetServiceQuota fails (ServiceException)',
    });
  });

  it('and a run that is cancelled meanwhile ends', async () => {
    const clients = await createClients(judge.clientOptions());
    const quotas = await clients.quotas();
    quotas.middlewareStack.add(
      () => () => {
        throw Object.assign(new Error('Request aborted'), { name: 'AbortError' });
      },
      { step: 'initialize' },
    );
    await expect(rulesPerGroup(clients)).rejects.toThrow('GetServiceQuota');
  });
});

describe('a quota that was raised', () => {
  describeOnEmulator('is read', (judge) => {
    it('as it is', async () => {
      const { settings } = worldOf(judge);
      (settings.quotas as { rulesPerGroup: number }).rulesPerGroup = 200;
      expect(await rulesPerGroup(await createClients(judge.clientOptions()))).toEqual({ rulesPerGroup: 200 });
    });
  });
});
