import { CreateTagsCommand, DeleteTagsCommand, DescribeTagsCommand, type Tag } from '@aws-sdk/client-ec2';
import { expect, it } from 'vitest';
import { given, refusal, scene, tcp } from './scene.ts';

async function tagged(...Tags: Tag[]) {
  const stage = await scene();
  const id = await stage.group('web');
  await stage.ec2.send(new CreateTagsCommand({ Resources: [id], Tags }));
  return { ...stage, id, tags: async () => (await stage.read(id)).Tags };
}

const a = { Key: 'a', Value: '1' };
const empty = { Key: 'empty', Value: '' };

it('overwrites by key, case by case', async () => {
  const { ec2, id, tags } = await tagged(a);
  await ec2.send(
    new CreateTagsCommand({
      Resources: [id],
      Tags: [
        { Key: 'a', Value: '2' },
        { Key: 'A', Value: '3' },
      ],
    }),
  );
  expect(await tags()).toEqual([
    { Key: 'a', Value: '2' },
    { Key: 'A', Value: '3' },
  ]);
});

it.each<[string, Tag[] | undefined, Tag[]]>([
  ['without tags takes all of them', undefined, []],
  ['without a value takes the key', [{ Key: 'a' }], [empty]],
  ['with the value takes it', [a], [empty]],
  ['with another value takes nothing', [{ Key: 'a', Value: '2' }], [a, empty]],
  [
    'with an empty value takes only an empty one',
    [
      { Key: 'a', Value: '' },
      { Key: 'empty', Value: '' },
    ],
    [a],
  ],
  ['of an unknown key takes nothing', [{ Key: 'b' }], [a, empty]],
])('DeleteTags %s', async (_, Tags, left) => {
  const { ec2, id, tags } = await tagged(a, empty);
  await ec2.send(new DeleteTagsCommand({ Resources: [id], Tags }));
  expect(await tags()).toEqual(left);
});

it("never takes AWS's own tags", async () => {
  const { ec2, world, id, tags } = await tagged(a);
  world.groups.get(id)?.tags.set('aws:cloudformation:stack-name', 'x');
  await ec2.send(new DeleteTagsCommand({ Resources: [id] }));
  expect(await tags()).toEqual([{ Key: 'aws:cloudformation:stack-name', Value: 'x' }]);
  const call = new DeleteTagsCommand({ Resources: [id], Tags: [{ Key: 'aws:cloudformation:stack-name' }] });
  expect((await refusal(ec2.send(call))).code).toBe('InvalidParameterValue');
});

it.each<[string, Tag[], string]>([
  ['the reserved prefix', [{ Key: 'aws:x', Value: '' }], 'InvalidParameterValue'],
  ['a key twice', [a, a], 'InvalidParameterValue'],
  ['a long key', [{ Key: 'k'.repeat(129), Value: '' }], 'InvalidParameterValue'],
  ['a long value', [{ Key: 'k', Value: 'v'.repeat(257) }], 'InvalidParameterValue'],
  ['the 51st tag', Array.from({ length: 50 }, (_, i) => ({ Key: `k${i}`, Value: '' })), 'TagLimitExceeded'],
  ['no tags', [], 'MissingParameter'],
])('CreateTags refuses %s, on every resource', async (_, Tags, code) => {
  const { ec2, group, read, id, tags } = await tagged(a);
  const other = await group('other');
  const call = new CreateTagsCommand({ Resources: [other, id], Tags });
  expect((await refusal(ec2.send(call))).code).toBe(code);
  expect([await tags(), (await read(other)).Tags]).toEqual([[a], []]);
});

it('has 50 tags at most, and counts none of AWS', async () => {
  const { ec2, world, id, tags } = await tagged(a);
  world.groups.get(id)?.tags.set('aws:x', '');
  const Tags = Array.from({ length: 49 }, (_, i) => ({ Key: `k${i}`, Value: '' }));
  await ec2.send(new CreateTagsCommand({ Resources: [id], Tags }));
  expect(await tags()).toHaveLength(51);
});

it('refuses what does not exist', async () => {
  const { ec2, id, tags } = await tagged(empty);
  const create = (...Resources: string[]) => refusal(ec2.send(new CreateTagsCommand({ Resources, Tags: [a] })));
  expect((await create(id, 'sg-00000000')).code).toBe('InvalidSecurityGroupID.NotFound');
  expect((await create('web')).code).toBe('InvalidID');
  expect((await create()).code).toBe('MissingParameter');
  expect(await tags()).toEqual([empty]);
});

it('tags rules, and lists all tags', async () => {
  const { ec2, id, allow, rules } = await tagged(a);
  const [rule] = await allow(id, tcp(1, '10.0.0.0/8'));
  const ruleId = given(rule?.SecurityGroupRuleId);
  await ec2.send(new CreateTagsCommand({ Resources: [ruleId], Tags: [empty] }));
  expect(await rules(id)).toMatchObject([{ Tags: [empty] }]);
  const Filters = [{ Name: 'resource-id', Values: [id, ruleId] }];
  const { Tags } = await ec2.send(new DescribeTagsCommand({ Filters }));
  expect(Tags).toHaveLength(2);
  expect(Tags).toContainEqual({ ...a, ResourceId: id, ResourceType: 'security-group' });
  expect(Tags).toContainEqual({ ...empty, ResourceId: ruleId, ResourceType: 'security-group-rule' });
});
