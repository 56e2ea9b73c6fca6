import { expect, it } from 'vitest';
import { refuseEvent } from '../../../src/github/refuse.ts';

const events = [
  'pull_request',
  'pull_request_review',
  'merge_group',
  'pull_request_target',
  'push',
  'workflow_dispatch',
  'schedule',
];

it.each([
  ['plan', ['pull_request_target']],
  ['verify', ['pull_request_target']],
  ['report', ['pull_request_target']],
  ['apply', ['pull_request', 'pull_request_review', 'merge_group', 'pull_request_target']],
  ['cleanup', ['pull_request', 'pull_request_review', 'merge_group', 'pull_request_target']],
] as const)('%s is refused on %j', (mode, refused) => {
  const refuses = (event: string): boolean => {
    try {
      refuseEvent(mode, event);
      return false;
    } catch (error) {
      expect(error).toMatchObject({ name: 'UserError', reason: 'refused', problems: [{ hint: expect.any(String) }] });
      expect((error as Error).message).toContain(event);
      return true;
    }
  };
  expect(events.filter(refuses)).toEqual(refused);
});
