import { hex, nextId } from './ids.ts';
import type { Rule, RuleSpec, Tags, Vpc } from './resources.ts';
import type { World } from './world.ts';

type NewVpc = { readonly cidr: string; readonly isDefault: boolean; readonly ipv6: boolean; readonly tags: Tags };

/** A VPC comes with its `default` group, which admits itself and may send everywhere. */
export function addVpc(world: World, { cidr, isDefault, ipv6, tags }: NewVpc): Vpc {
  const vpc: Vpc = { id: nextId(world.ids, 'vpc'), cidr, isDefault, tags };
  if (ipv6) vpc.ipv6Cidr = amazonIpv6(world);
  world.vpcs.set(vpc.id, vpc);
  const id = nextId(world.ids, 'sg');
  const self: RuleSpec = {
    ...everything,
    egress: false,
    source: { kind: 'group', id, account: world.settings.account },
  };
  world.groups.set(id, {
    id,
    name: 'default',
    description: 'default VPC security group',
    vpcId: vpc.id,
    tags: new Map(),
    rules: rulesOf(world, [self, ...defaultEgress(vpc)]),
    hidden: 0,
  });
  return vpc;
}

/** What a new group may send: everything, over IPv6 too if and only if the VPC has an IPv6 CIDR by then. */
export function defaultEgress(vpc: Vpc): readonly RuleSpec[] {
  const ipv4: RuleSpec = { ...everything, egress: true, source: { kind: 'ipv4', cidr: '0.0.0.0/0' } };
  const ipv6: RuleSpec = { ...everything, egress: true, source: { kind: 'ipv6', cidr: '::/0' } };
  return vpc.ipv6Cidr === undefined ? [ipv4] : [ipv4, ipv6];
}

/** Rules with ids of their own, by id. */
export function rulesOf(world: World, specs: readonly RuleSpec[]): Map<string, Rule> {
  return new Map(
    specs.map((spec) => {
      const id = nextId(world.ids, 'sgr');
      return [id, { ...spec, id, tags: new Map(), hidden: 0 }];
    }),
  );
}

/** The /56 that Amazon provides. */
export function amazonIpv6(world: World): string {
  return `2600:1f18:f${hex(world.ids, 'ipv6', 3)}:f${hex(world.ids, 'ipv6', 1)}00::/56`;
}

const everything = { protocol: '-1', from: null, to: null, description: undefined };
