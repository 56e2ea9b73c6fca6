import { describe, expect, test } from 'vitest';
import type { GroupOutcome } from '../../../src/aws/outcome.ts';
import { failureOfCancelled } from '../../../src/modes/outcomes.ts';
import type { Change, GroupPlan } from '../../../src/plan/plan.ts';

const create: Change = { kind: 'create-group', description: 'Public web', tags: {}, egress: 'rules' };
const tags: Change = { kind: 'tag-group', set: { CostCenter: '4711' }, before: {} };
const outcome = (group: string, more: Partial<GroupOutcome> = {}): GroupOutcome => ({
  group,
  result: 'done',
  done: [],
  left: [],
  ...more,
});
const stopped = (group: string, more: Partial<GroupOutcome> = {}) => outcome(group, { result: 'skipped', ...more });

describe('a run that was cancelled says', () => {
  test.each<[string, readonly GroupOutcome[], string]>([
    [
      'that nothing is left',
      [outcome('web'), outcome('api', { result: 'unchanged' })],
      'every change was made by then',
    ],
    ['what is left', [stopped('web', { left: [tags] }), outcome('api')], 'what is left is 1 change of web'],
    [
      'what is left of several, whatever else is to be signed',
      [stopped('web', { left: [tags] }), stopped('api', { left: [tags, tags] }), stopped('db')],
      'what is left is 3 changes of web, api',
    ],
    [
      'what the next run signs',
      [stopped('web'), stopped('api', { done: [tags] }), outcome('db')],
      'the rules are as declared, and the next run signs web, api',
    ],
    [
      'what AWS did not let it sign',
      [outcome('web', { result: 'failed' })],
      'the rules are as declared, and the next run signs web',
    ],
    [
      'which new groups are not finished: rules that AWS gave them may be there yet',
      [stopped('web', { done: [create] }), stopped('api')],
      'what is left is to finish web, which is new and has no tag Name yet',
    ],
  ])('%s', (_, outcomes, words) => {
    expect(failureOfCancelled({ groups: [] }, outcomes)).toEqual({
      reason: 'cancelled',
      message: `the run was cancelled; ${words}`,
    });
  });

  test('nothing of a group without changes that a finding holds, or that refers to one: no run signs it before', () => {
    const plan = (name: string, more: Partial<GroupPlan> = {}): GroupPlan => ({
      name,
      changes: [],
      unchanged: 1,
      refersTo: [],
      ...more,
    });
    const groups = [plan('web', { blocked: 'world-open-admin' }), plan('api', { refersTo: ['web'] }), plan('db')];
    const { message } = failureOfCancelled({ groups }, [stopped('web'), outcome('api'), stopped('db')]);
    expect(message).toBe('the run was cancelled; the rules are as declared, and the next run signs db');
  });
});
