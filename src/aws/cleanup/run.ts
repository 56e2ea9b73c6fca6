import type { CleanupContext } from '../cleanup.ts';
import type { createRuleReader } from '../apply/rule-reader.ts';
import type { Clients } from '../clients.ts';
import type { Writer } from '../writer.ts';
import type { Wait } from './lingering.ts';

/** What every step of a cleanup works with. */
export type Run = {
  readonly clients: Pick<Clients, 'ec2' | 'elb'>;
  readonly write: Writer;
  readonly readRules: ReturnType<typeof createRuleReader>;
  readonly wait: Wait;
  readonly isAsSeen?: NonNullable<CleanupContext['isAsSeen']>;
};
