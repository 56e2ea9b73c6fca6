import { stageOf } from '../verify/classify.ts';
import { expectationTitle } from '../verify/expectation.ts';
import { listenerText } from '../verify/listeners.ts';
import type { FinalAttachment } from '../verify/poll.ts';
import { schemeNote } from '../verify/summary.ts';
import { code, prose } from './escape.ts';
import { duration, table } from './page.ts';

/** One row for each load balancer that was looked for; undefined where there was none. */
export function attachmentTable(attachments: readonly FinalAttachment[]): string | undefined {
  if (attachments.length === 0) return undefined;
  return table(
    ['', 'Frontend', 'Load balancer', 'Security groups', 'Since'],
    attachments.map((attachment) => [
      `${isSettled(attachment) ? '✅' : '❌'} ${attachment.result}`,
      code(expectationTitle(attachment.expectation)),
      attachment.loadBalancer === undefined
        ? ''
        : `${code(attachment.loadBalancer.name)}<br>${code(attachment.loadBalancer.dnsName, 120)}${noteLine(attachment)}`,
      [
        ...(attachment.loadBalancer?.securityGroups ?? []).map((id) => groupCell(attachment, id)),
        ...attachment.missing.map((id) => `${expectedCell(attachment, id) ?? code(id)} **missing**`),
      ].join('<br>'),
      duration(attachment.elapsedSeconds),
    ]),
  );
}

const noteLine = (attachment: FinalAttachment): string =>
  [schemeNote(attachment) ?? [], (attachment.listeners ?? []).map(listenerText)]
    .flat()
    .map((note) => `<br>⚠️ ${prose(note)}`)
    .join('');

/** An id with the name by which the frontend asks for it; undefined where it does not. */
function expectedCell({ expectation }: FinalAttachment, id: string): string | undefined {
  const group = expectation.groups.find((one) => one.ids.includes(id));
  if (group === undefined) return undefined;
  return group.token === id ? code(id) : `${code(group.token)} ${code(id)}`;
}

/** A group that is on the load balancer: why it should be there, or what it is. */
function groupCell(attachment: FinalAttachment, id: string): string {
  const expected = expectedCell(attachment, id);
  if (expected !== undefined) return expected;
  const known = [...attachment.stale, ...attachment.extras].find((group) => group.id === id);
  const name = known?.name === undefined ? '' : `${code(known.name)} `;
  switch (known?.kind) {
    case 'ours':
      return `${name}${code(id)} **stale**`;
    case 'backend':
      return `${name}${code(id)} the controller's backend group`;
    case 'managed':
      return `${name}${code(id)} made by the controller`;
    case 'foreign':
    case undefined:
      return `${name}${code(id)} nobody declared it`;
  }
}

/** Whether it is as it should be. */
export const isSettled = (attachment: FinalAttachment): boolean => stageOf(attachment) === 'settled';
