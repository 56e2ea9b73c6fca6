import * as v from 'valibot';
import { canBeAccepted, canBeLowered, type FindingId, findingIds, findingKinds } from '../finding.ts';
import { clusterPatterns, onePort, portRange } from './parts-schema.ts';

/**
 * The one schema of a policy: what stands under `policy:` in a declarations file, and the whole of a file of the input `policy`.
 * It makes the types, the ends of the error texts and the published JSON Schema.
 */

const severity = 'error, warning or info';

const severityOf = (id: FindingId) =>
  v.exactOptional(
    v.pipe(
      canBeLowered(id) ? v.picklist(['error', 'warning', 'info'], severity) : v.picklist(['error'], '`error`'),
      v.description(`${findingKinds[id].severity} unless it is said here.`),
    ),
  );

const date = 'a day such as 2027-01-31';
const accepted = 'the id of a finding that can be accepted';
const reason = 'text that says why';
const group = 'the name or the id of a security group';
const frontend = 'a frontend as the report calls it, such as Service shop/events';

const entrySchema = v.pipe(
  v.strictObject(
    {
      finding: v.pipe(
        v.picklist(findingIds.filter(canBeAccepted), accepted),
        v.description('Id of the finding that is accepted.'),
      ),
      group: v.exactOptional(
        v.pipe(v.string(group), v.nonEmpty(group), v.description('Only where it is about this security group.')),
      ),
      port: v.exactOptional(v.pipe(onePort, v.description('Only where it is about this one port.'))),
      ports: v.exactOptional(
        v.pipe(
          portRange('one port or one range such as 8000-8100'),
          v.description('Only where it is about ports of this range, both ends included.'),
        ),
      ),
      frontend: v.exactOptional(
        v.pipe(v.string(frontend), v.nonEmpty(frontend), v.description('Only where it is about this frontend.')),
      ),
      clusters: v.exactOptional(
        v.pipe(
          clusterPatterns,
          v.description('Only for these EKS clusters; * stands for any characters. Absent is all.'),
        ),
      ),
      reason: v.pipe(v.string(reason), v.regex(/\S/, reason), v.description('Why; shown wherever the finding is.')),
      until: v.exactOptional(
        v.pipe(v.string(date), v.isoDate(date), v.description('Last day on which it holds, in UTC.')),
      ),
    },
    'a map with `finding` and `reason`',
  ),
  v.description('A finding that is accepted: it is shown as such, and fails and stops nothing.'),
);

export const policySchema = v.pipe(
  v.strictObject(
    {
      severity: v.exactOptional(
        v.pipe(
          v.strictObject(
            Object.fromEntries(findingIds.map((id) => [id, severityOf(id)])),
            'a map from ids of findings to error, warning or info',
          ),
          v.description('Other severities. Errors about a name or a group stay errors.'),
        ),
      ),
      allow: v.exactOptional(
        v.pipe(v.array(entrySchema, 'a list of findings that are accepted'), v.description('Accepted findings.')),
      ),
      annotations: v.exactOptional(
        v.pipe(
          v.picklist(['allow', 'forbid'], '`allow` or `forbid`'),
          v.description('forbid: groups are declared in files only, where CODEOWNERS can guard them.'),
        ),
      ),
    },
    'a map with `severity`, `allow` or `annotations`',
  ),
  v.title('frontend-sg policy'),
  v.description('How severe findings are, and which are accepted.'),
);

export type PolicyInput = v.InferOutput<typeof policySchema>;
