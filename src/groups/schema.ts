import * as v from 'valibot';
import { clusterPatterns, onePort, portRange } from './parts-schema.ts';
import { policySchema } from './policy-schema.ts';
import { groupId } from './rule.ts';

/**
 * The one schema of declarations: it makes the types, the ends of the error texts (`… must be MESSAGE, not …`) and the published JSON Schema.
 * What one value alone cannot tell (ports that a protocol has not, host bits, names EC2 refuses) is judged where a declaration is read.
 */

const protocol = 'tcp, udp, icmp, icmpv6, all, or a protocol number from 0 to 255';
const protocolText = v.pipe(
  v.string(protocol),
  v.regex(/^(?:tcp|TCP|udp|UDP|icmp|ICMP|icmpv6|ICMPv6|ICMPV6|all|ALL|-1|0|[1-9]\d{0,2})$/, protocol),
);
const protocolNumber = v.pipe(
  v.number(protocol),
  v.integer(protocol),
  v.minValue(-1, protocol),
  v.maxValue(255, protocol),
);

const icmp = 'a number from -1 (any) to 255';
const icmpNumber = v.pipe(v.number(icmp), v.integer(icmp), v.minValue(-1, icmp), v.maxValue(255, icmp));

const text = v.string('text');

/** A list of texts that says something: an empty one would look like a rule for everybody, or for nobody. */
const peers = (what: string, about: string) => {
  const expected = `a list with at least one ${what}`;
  return v.exactOptional(
    v.pipe(v.array(v.string(`a ${what}`), expected), v.minLength(1, expected), v.description(about)),
  );
};

export const ruleSchema = v.pipe(
  v.strictObject(
    {
      protocol: v.exactOptional(
        v.pipe(
          v.union([protocolText, protocolNumber], protocol),
          v.description('tcp (the default), udp, icmp, icmpv6, all, or a protocol number. `all` has no ports.'),
        ),
      ),
      port: v.exactOptional(v.pipe(onePort, v.description('One port of tcp or udp, such as 443.'))),
      ports: v.exactOptional(
        v.pipe(
          portRange('one port or one range such as 8000-8100 (write a rule for each)'),
          v.description(
            'A range of ports of tcp or udp, both ends included, such as 8000-8100; 0-65535 is all of them.',
          ),
        ),
      ),
      type: v.exactOptional(v.pipe(icmpNumber, v.description('Type of icmp or icmpv6. Absent, or -1, is any type.'))),
      code: v.exactOptional(
        v.pipe(icmpNumber, v.description('Code of the icmp or icmpv6 type. Absent, or -1, is any code.')),
      ),
      cidrs: peers('CIDR such as 203.0.113.0/24', 'IPv4 and IPv6 CIDR blocks, such as 203.0.113.0/24 or ::/0.'),
      prefixLists: peers(
        'prefix list (its id or its name)',
        'Managed prefix lists: an id (pl-…) or a name, such as com.amazonaws.global.cloudfront.origin-facing.',
      ),
      securityGroups: peers(
        'security group (a name, an sg- id, account/sg- id, or self)',
        'Security groups: a declared name, an id (sg-…), account/sg-… for a peer in another account, or self for the group itself.',
      ),
      description: v.exactOptional(
        v.pipe(text, v.description('Description of the rule. Without it the one on AWS stays as it is.')),
      ),
    },
    'a rule such as { port: 443, cidrs: [203.0.113.0/24] }',
  ),
  v.description('One protocol and range of ports, for every peer in its lists.'),
);

const rules = v.array(ruleSchema, 'a list of rules ([] is none)');

const tags = v.pipe(
  v.record(v.string(), v.string('text (put it in quotes)'), 'a map from tag keys to values'),
  v.description('Tags on AWS, sent at creation. `Name`, `aws:`, `frontend-sg/` and tags of other systems are refused.'),
);

const egress = 'a list of rules ([] is none) or `unmanaged`';
const adopt = 'the id of a security group (sg- and 8 or 17 hexadecimal digits)';

export const groupSchema = v.pipe(
  v.strictObject(
    {
      description: v.exactOptional(
        v.pipe(text, v.description('Description of the group. It is sent at creation; AWS never changes it.')),
      ),
      tags: v.exactOptional(tags),
      clusters: v.exactOptional(
        v.pipe(
          clusterPatterns,
          v.description(
            'Names of the EKS clusters that this declaration is for; * stands for any characters. Absent is all.',
          ),
        ),
      ),
      adopt: v.exactOptional(
        v.pipe(
          v.string(adopt),
          v.regex(groupId, adopt),
          v.description('Id (sg-…) of a group that exists, to take over. Needs egress to be said. Never deleted.'),
        ),
      ),
      ingress: v.pipe(rules, v.description('Who may reach the load balancer. [] is nobody.')),
      egress: v.exactOptional(
        v.pipe(
          v.union([v.literal('unmanaged'), rules], egress),
          v.description(
            'What the load balancer may reach. Absent is all traffic; [] is nothing; unmanaged is left alone.',
          ),
        ),
      ),
    },
    'a map with at least `ingress`',
  ),
  v.description('One security group and all of its rules.'),
);

export const groupsSchema = v.pipe(
  v.record(v.string(), groupSchema, 'a map from names of security groups to their rules'),
  v.description('Security groups by name: what the annotation on an Ingress, Service or Gateway says.'),
);

export const fileSchema = v.pipe(
  v.strictObject(
    {
      tags: v.exactOptional(
        v.pipe(tags, v.description('Tags on every group of this file. A tag of a group goes before one of these.')),
      ),
      securityGroups: v.exactOptional(groupsSchema),
      policy: v.exactOptional(policySchema),
      controller: v.exactOptional(
        v.pipe(
          v.record(v.string(), v.unknown(), 'a map of flags of the controller'),
          v.description(
            "The flags that the cluster's controller runs with, by their own names, where they differ from its defaults; `webhooks: false` where its webhooks are not installed.",
          ),
        ),
      ),
    },
    'a map with `securityGroups`',
  ),
  v.title('frontend-sg declarations'),
  v.description('Security groups for load balancers made by the AWS Load Balancer Controller.'),
);

export type RuleInput = v.InferOutput<typeof ruleSchema>;
export type GroupInput = v.InferOutput<typeof groupSchema>;
