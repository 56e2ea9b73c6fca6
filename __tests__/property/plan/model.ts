import type { Observed } from '../../../src/aws/observed.ts';
import type { Peer, Rule } from '../../../src/groups/rule.ts';

/** A VPC as AWS would keep it, small enough to be read: what a plan is carried out on, without any of the code that it tests. */
export type ModelVpc = {
  readonly ipv6: boolean;
  readonly groups: readonly ModelGroup[];
  /** Counts ids, so that they never come back. */
  readonly serial: number;
};
export type ModelGroup = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly rules: readonly ModelRule[];
};
export type ModelRule = Rule & { readonly id: string };

export const account = '123456789012';
export const prefixLists = [{ name: 'cdn', id: 'pl-0000000000000cdb1' }] as const;

/** Identity of a rule on AWS, in words of our own. */
export function keyOf(rule: Rule): string {
  const before = keys.get(rule);
  if (before !== undefined) return before;
  const { direction, protocol, from, to, peer } = rule;
  const key = JSON.stringify([direction, protocol, from, to, end(peer)]);
  keys.set(rule, key);
  return key;
}
/** Rules are asked at every moment of a run. */
const keys = new WeakMap<Rule, string>();

function end(peer: Peer): string {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
      return peer.cidr;
    case 'prefix-list':
      return peer.id;
    case 'group':
      return peer.account === undefined || peer.account === account ? peer.id : `${peer.account}/${peer.id}`;
  }
}

const everything = (peer: Peer): Rule => ({ direction: 'egress', protocol: '-1', from: null, to: null, peer });
/** What AWS lets out of a new group. */
export const awsEgress = (ipv6: boolean): readonly Rule[] => [
  everything({ kind: 'ipv4', cidr: '0.0.0.0/0' }),
  ...(ipv6 ? [everything({ kind: 'ipv6', cidr: '::/0' })] : []),
];

/** The VPC as a run reads it. */
export const observedAs = (vpc: ModelVpc, id: string, ipv6: boolean | undefined): Observed => ({
  region: 'eu-central-1',
  vpc: { id, ...(ipv6 === undefined ? {} : { ipv6 }) },
  groups: vpc.groups
    .map((group) => ({
      ...group,
      vpc: id,
      account,
      references: [...new Set(group.rules.flatMap(({ peer }) => (peer.kind === 'group' ? [peer.id] : [])))].toSorted(),
      opensIpv6Egress: group.rules.some((rule) => keyOf(rule) === awsEgress(true).map(keyOf)[1]),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  outside: [],
  missingIds: [],
  loadBalancers: [],
  prefixLists,
});
