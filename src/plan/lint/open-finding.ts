import { type Finding, type FindingId, finding } from '../../finding.ts';
import { formatPorts } from '../../groups/rule.ts';
import type { Place } from '../../problem.ts';
import type { Carrier, Users } from './carriers.ts';
import { acceptance, listed, portsOf, they } from './in-words.ts';
import { controlsOf, privateServices } from './risky-ports.ts';
import type { AddressRule, WorldOpen } from './world-open.ts';

/** What is open, who carries it, and where to mend it. */
export type OpenCase = {
  readonly group: string;
  /** Of a group that is named and not declared. */
  readonly groupId?: string;
  readonly open: WorldOpen<AddressRule>;
  readonly users: Pick<Users, 'carriers' | 'named'>;
  readonly place: Place;
};

/**
 * Traffic that a group lets in from the world, judged by what it is and by the load balancers that carry the group: an error for what
 * only administrators should reach, a note for a public web site, a warning for everything else. Internal load balancers have no
 * public site: there it is a warning whatever the port.
 */
export function openFinding(given: OpenCase): Finding {
  const { group, groupId, open, place } = given;
  const { id, message, action, controls: more = [] } = judge(given);
  const controls = [...controlsOf(open.traffic, open.families), ...more];
  return finding(id, {
    message,
    action,
    group,
    ...(groupId === undefined ? {} : { groupId }),
    ...portsOf(open.traffic),
    ...(controls.length === 0 ? {} : { controls }),
    place,
  });
}

type Judgement = Pick<Finding, 'message' | 'action' | 'controls'> & { readonly id: FindingId };

function judge(given: OpenCase): Judgement {
  const { open } = given;
  const opens = `${given.group} opens ${formatPorts(open.traffic)} to ${whom(open)}`;
  const services = privateServices(open.traffic);
  if (services.length > 0) return admin(given, opens, services);
  const fault = webFault(given);
  return fault === undefined ? web(given, opens) : port(given, opens, fault);
}

function admin(given: OpenCase, opens: string, services: readonly string[]): Judgement {
  const id = 'world-open-admin';
  const what =
    given.open.traffic.protocol === '-1'
      ? ': every port of every protocol, SSH and databases among them'
      : `: ${listed(services, 3)}`;
  return {
    id,
    message: `${opens}${what}`,
    action: `Write the networks that need it in its place, or take the rule away: for administration a VPN or Session Manager needs no open port. ${acceptance(id, given.group, given.open.traffic)}`,
  };
}

function port({ group, open }: OpenCase, opens: string, { why, action, controls = [] }: Fault): Judgement {
  const id = 'world-open-port';
  return {
    id,
    message: `${opens}${why}`,
    action: `${action} ${acceptance(id, group, open.traffic)}`,
    controls,
  };
}

function web({ users, open }: OpenCase, opens: string): Judgement {
  const site =
    users.carriers[0] === undefined
      ? ''
      : `, as ${they(users.carriers, isPlain(open) ? ['sends everybody on to HTTPS', 'send everybody on to HTTPS'] : ['is a public web site', 'are public web sites'])}`;
  return {
    id: 'public-web',
    message: `${opens}${site}`,
    action: 'Nothing, if everybody may see it; else write the networks that may.',
  };
}

type Fault = { readonly why: string; readonly action: string; readonly controls?: readonly string[] };

/** Why what is open is no public web site; undefined where it is one, or may be one as far as anybody can tell. */
function webFault({ open, users: { carriers, named } }: OpenCase): Fault | undefined {
  const { protocol, from, to } = open.traffic;
  const networks = 'Write the networks that are to reach it.';
  if (protocol !== 'tcp' || from !== to || (from !== 443 && from !== 80)) return { why: '', action: networks };
  if (!named) return { why: ', and nothing in this repository names the group', action: networks };
  const internal = carriers.filter(({ loadBalancer }) => loadBalancer.scheme !== 'internet-facing');
  if (internal.length > 0) {
    return {
      why: `, and ${they(internal, ['is', 'are'])} internal: whoever gets into the VPC, over a peering, a VPN or from any pod, gets in`,
      action: 'Write the networks that are to reach it, such as the CIDR of the VPC.',
    };
  }
  const plain = isPlain(open) ? carriers.filter(servesPlainHttp) : [];
  if (plain.length === 0) return undefined;
  return {
    why: `, and ${they(plain, ['serves', 'serve'])} it without sending clients on to HTTPS`,
    controls: plain.some(({ loadBalancer }) => loadBalancer.type === 'application') ? ['ELB.1'] : [],
    action: "Set alb.ingress.kubernetes.io/ssl-redirect: '443' (a Gateway: a rule with a RequestRedirect to https).",
  };
}

const isPlain = ({ traffic }: OpenCase['open']): boolean => traffic.from === 80;

/** A network load balancer in front of an ALB passes on what that one answers. */
function servesPlainHttp({ frontend, loadBalancer }: Carrier): boolean {
  const on80 = ({ listeners }: Carrier['loadBalancer']) => listeners.find(({ port: number }) => number === 80);
  const listener = on80(loadBalancer);
  if (listener === undefined || listener.redirects === true) return false;
  if (loadBalancer.role === 'main' || frontend.outcome.result !== 'built') return true;
  const alb = frontend.outcome.loadBalancers.find(({ role }) => role === 'main');
  return alb === undefined || on80(alb)?.redirects !== true;
}

/** With the rules as they are written: nobody looks for 0.0.0.0/0 where it stands in halves. */
function whom({ reach, rules }: OpenCase['open']): string {
  const cidrs = listed([...new Set(rules.map(({ cidr }) => cidr))], 4);
  return reach === 'all' ? `the Internet (${cidrs})` : `most of the Internet (${cidrs})`;
}
