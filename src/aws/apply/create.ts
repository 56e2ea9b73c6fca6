import { CreateSecurityGroupCommand } from '@aws-sdk/client-ec2';
import type { GroupPlan } from '../../plan/plan.ts';
import { UserError } from '../../problem.ts';
import { attemptsOf, isGroupDuplicate } from '../errors.ts';
import type { ObservedGroup } from '../observed.ts';
import { describeVpcGroups } from '../security-groups.ts';
import { advance, type ChangeOf, effect, type Progress, remaining } from './progress.ts';
import type { Run } from './run.ts';

/** Makes the group if the plan says so, with its tags in the same call: a crash right after leaves an owned group. */
export async function create(run: Run, progress: Progress): Promise<Progress> {
  const [change] = remaining(progress, 'create-group');
  if (change === undefined) return progress;
  const { group } = progress;
  const made = await effect(async () => {
    run.made.set(group.name, await createGroup(run, group, change));
    return [change];
  });
  const id = run.made.get(group.name);
  return advance({ ...progress, ...(id === undefined ? {} : { id }) }, [made]);
}

async function createGroup(run: Run, group: GroupPlan, change: ChangeOf<'create-group'>): Promise<string> {
  const tags = Object.entries(change.tags).map(([Key, Value]) => ({ Key, Value }));
  try {
    const { GroupId } = await run.write('CreateSecurityGroup', {
      about: group.name,
      send: (ec2) =>
        ec2.send(
          new CreateSecurityGroupCommand({
            GroupName: group.name,
            Description: change.description,
            VpcId: run.vpc,
            ...(tags.length === 0 ? {} : { TagSpecifications: [{ ResourceType: 'security-group', Tags: tags }] }),
          }),
        ),
    });
    if (GroupId !== undefined) return GroupId;
    throw new UserError('aws', [
      {
        message: `ec2:CreateSecurityGroup for ${group.name} answers without an id`,
        hint: 'The group may be there: run apply again, which finds it. If it is not, check `AWS_ENDPOINT_URL` and the proxy of the runner.',
      },
    ]);
  } catch (error) {
    if (!isGroupDuplicate(error)) throw error;
    return ownDuplicate(run, group, change, error);
  }
}

/** A request that the SDK sent twice, since the first answer was lost, finds the group that it made itself. */
async function ownDuplicate(
  run: Run,
  group: GroupPlan,
  change: ChangeOf<'create-group'>,
  error: unknown,
): Promise<string> {
  const name = group.name.toLowerCase();
  const described = await describeVpcGroups(run.clients, run.vpc);
  const taken = described.find((other) => other.group.name.trim().toLowerCase() === name)?.group;
  if (taken !== undefined && attemptsOf(error) > 1 && isAsSent(taken, group, change)) return taken.id;
  const by = taken === undefined ? 'another group' : `${taken.id} (${taken.name})`;
  throw new UserError(
    'aws',
    [
      {
        message: `ec2:CreateSecurityGroup for ${group.name} failed: the name is taken in ${run.vpc} by ${by}; AWS compares names without regard to case`,
        hint: 'It was made after the plan, or is hidden from this role: plan again, or declare another name.',
      },
    ],
    { cause: error },
  );
}

function isAsSent(taken: ObservedGroup, group: GroupPlan, change: ChangeOf<'create-group'>): boolean {
  const sent = Object.entries(change.tags);
  return (
    taken.name === group.name &&
    Object.keys(taken.tags).length === sent.length &&
    sent.every(([key, value]) => Object.hasOwn(taken.tags, key) && taken.tags[key] === value)
  );
}
