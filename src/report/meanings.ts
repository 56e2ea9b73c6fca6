import type { FindingId } from '../finding.ts';

/** What each finding means, as Markdown: the README's table and the rules of a SARIF file say the same. */
export const meanings: Readonly<Record<FindingId, string>> = {
  'undeclared-group':
    'A frontend, a rule or `adopt` names a group that is neither declared nor there. The controller looks names up by the tag `Name`',
  'ambiguous-name':
    'Several groups have this `Name`, or fit this wildcard: the controller attaches all of them, or gives up',
  'foreign-owner': 'A group of that name, or the one to adopt, belongs to somebody else',
  'wrong-vpc': 'The group is in another VPC than the load balancer',
  'name-not-expressible': 'EC2 or the controller cannot take this text as the name of a group',
  'stale-commit':
    'GitHub says that this commit is older than the one that applied the group: an old run was started again. A warning where GitHub does not tell',
  'quota-exceeded':
    'A group is declared with more rules than AWS takes in a direction and address family: 60, unless the quota L-0EA8095F was raised',
  'gap-needed':
    'The quota does not let a group have its old and its new rules together, so some would be closed for a moment ([more](docs/findings.md#gap-needed))',
  'conflicting-groups':
    'Members of an IngressGroup list different groups: the controller changes nothing for any of them',
  'unmanaged-object':
    'Groups are named on an object that the controller does not act on, on a kind that it does not read them on, or under a key that it does not know',
  'duplicate-object': 'An object is defined twice: which definition counts is not known',
  'nlb-without-groups':
    'A network load balancer gets none of the groups that it names: it was made without any, or they are switched off',
  'quic-with-groups': 'QUIC beside security groups, which AWS refuses',
  'too-many-groups': 'More groups on one load balancer than AWS takes, unless the quota L-2AFB9258 was raised',
  'template-placeholder': 'A list of groups holds something that a template was to fill in, such as `${VAR}`',
  'controller-refuses': 'Any other reason for which the controller gives up, in its own words',
  'invalid-boolean': 'An annotation is neither true nor false, as the controller reads them',
  'nothing-to-verify': '`verify` has found no frontend that names groups',
  'world-open-admin':
    'A rule lets the Internet in to SSH, RDP, a database or the like, or to all ports ([more](docs/findings.md#world-open-admin))',
  'world-open-port':
    'A rule lets the Internet in to a port that is no public web site: not 443 or a redirecting 80, or the load balancer is internal ([more](docs/findings.md#world-open-port))',
  'private-source-on-public':
    'A rule admits a group or private addresses to an internet-facing load balancer, whose clients never have such ([more](docs/findings.md#private-source-on-public))',
  'rule-without-listener':
    'A rule is for a port to which no load balancer listens that carries the group ([more](docs/findings.md#rule-without-listener))',
  'listener-blocked':
    'No rule of any group on the load balancer lets anybody in to a listener, or over IPv6 where it is dual-stack ([more](docs/findings.md#listener-blocked))',
  'outside-repository': 'What the controller does rests on something that neither `manifests` nor `context` have',
  'backend-unmanaged':
    'Nothing lets the load balancer reach its targets: the controller leaves that to you where groups are named',
  'source-ranges-ignored': 'Source ranges or prefix lists beside named groups: they restrict nothing',
  'annotation-removed':
    'A frontend names no groups any more: the controller puts its own in their place, open to everyone unless it is told other sources',
  'egress-blocks-targets': '`egress: []`: the load balancer reaches its targets only through another group',
  'unused-allow': 'An entry under `allow` of the policy matches nothing: what it let stand is gone, or was never so',
  'expired-allow': 'An entry under `allow` of the policy has run out: what it let stand stands again',
  unrendered: 'Groups are named in a chart, an overlay or values that have to be rendered first',
  'host-bits': 'A CIDR has bits set behind its prefix',
  'duplicate-rule': 'The same rule twice, with different descriptions',
  drift:
    'A group is not as it was applied last: somebody else has changed it, or an apply was interrupted. On a schedule, also a load balancer that lacks a group, or still carries one of ours',
  'other-cluster': 'A group changes that another cluster of the VPC uses too',
  'stale-reference': 'A rule names a group of a peered VPC that is gone: it lets nobody through',
  'referenced-elsewhere': 'Rules of other groups name a group that goes: they do not follow a new name',
  'public-web': 'A rule lets the Internet in to a public web site ([more](docs/findings.md#public-web))',
  orphan: 'An own group that nothing declares or names any more',
  'unused-declaration': 'A declared group that nothing names',
  'description-immutable': 'The description of a group differs, and AWS cannot change it',
};
