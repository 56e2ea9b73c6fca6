import type { FailureReason } from '../problem.ts';
import { type Attachment, attachmentStages, stageOf } from './classify.ts';
import type { Verification } from './poll.ts';

/** The output `failure-reason` of a verification; undefined where it succeeded. */
export function failureReasonOf(verification: Verification): FailureReason | undefined {
  switch (verification.ended) {
    case 'verified':
      return undefined;
    case 'nothing-to-verify':
      return 'findings';
    case 'cancelled':
      return 'cancelled';
    case 'denied':
      return 'aws';
    case 'decided':
      return 'not-attached';
    case 'deadline': {
      const results = new Set(verification.attachments.map((attachment) => attachment.result));
      if (verification.attachments.some((attachment) => stageOf(attachment) === 'never')) return 'not-attached';
      if (results.has('unseen')) return 'aws';
      if ([...results].every((result) => isNoMatterOfTime.has(result) || attachmentStages[result] === 'settled'))
        return 'not-attached';
      return verification.attachments.some(isWithout) ? 'not-found' : 'timeout';
    }
  }
}

const isNoMatterOfTime: ReadonlySet<Attachment['result']> = new Set(['extra-groups', 'rules-unsettled']);

const isWithout = ({ result, loadBalancer }: Attachment): boolean =>
  result === 'not-found' || (result === 'not-deployed' && loadBalancer === undefined);
