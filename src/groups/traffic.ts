import type { Rule } from './rule.ts';
import type { RuleInput } from './schema.ts';

/** Which packets a rule is about, in AWS normal form. */
export type Traffic = Pick<Rule, 'protocol' | 'from' | 'to'>;

/** Why a rule says nothing clear about protocol and ports, at one of its keys or (without) at the rule. */
export type TrafficFault = { readonly fault: string; readonly hint: string; readonly at?: keyof RuleInput };

/** Protocol, ports, type and code of a rule. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html */
export function readTraffic(rule: RuleInput): Traffic | TrafficFault {
  const protocol = readProtocol(rule.protocol ?? 'tcp');
  if (protocol === undefined) {
    return {
      at: 'protocol',
      fault: `${rule.protocol} is no protocol number`,
      hint: 'Protocol numbers go from 0 to 255',
    };
  }
  switch (protocol) {
    case 'tcp':
    case 'udp':
      return readPorts(protocol, rule);
    case 'icmp':
    case 'icmpv6':
      return readType(protocol, rule);
    default:
      return withoutPorts(protocol, rule);
  }
}

/** EC2 stores these four by name, whatever was sent. */
const names: ReadonlyMap<string, string> = new Map([
  ['6', 'tcp'],
  ['17', 'udp'],
  ['1', 'icmp'],
  ['58', 'icmpv6'],
  ['all', '-1'],
]);

function readProtocol(given: string | number): string | undefined {
  const text = String(given).toLowerCase();
  if (/^\d+$/.test(text) && Number(text) > 255) return undefined;
  return names.get(text) ?? text;
}

function readPorts(protocol: 'tcp' | 'udp', rule: RuleInput): Traffic | TrafficFault {
  const icmpKey = firstOf(rule, ['type', 'code']);
  if (icmpKey !== undefined) {
    return {
      at: icmpKey,
      fault: `${protocol} has no ${icmpKey}`,
      hint: 'Write `protocol: icmp`, or `port:` for a port',
    };
  }
  if (rule.port !== undefined && rule.ports !== undefined) {
    return { at: 'ports', fault: 'the rule has both `port` and `ports`', hint: 'Keep one of them, or write two rules' };
  }
  const given = rule.port ?? rule.ports;
  const at = rule.port === undefined ? 'ports' : 'port';
  if (given === undefined) {
    return { fault: `the ${protocol} rule says no port`, hint: 'Write `port: 443`, or `ports: 0-65535` for all ports' };
  }
  const [from = NaN, to = from] = String(given).split('-').map(Number);
  if (from > 65_535 || to > 65_535) return { at, fault: `${given} is out of range`, hint: 'Ports go from 0 to 65535' };
  if (from > to) return { at, fault: `${given} runs backwards`, hint: `Write \`ports: ${to}-${from}\`` };
  return { protocol, from, to };
}

function readType(protocol: 'icmp' | 'icmpv6', rule: RuleInput): Traffic | TrafficFault {
  const portKey = firstOf(rule, ['port', 'ports']);
  if (portKey !== undefined) {
    return {
      at: portKey,
      fault: `${protocol} has no ports`,
      hint: 'Write `type:` and `code:`, or neither of them for any',
    };
  }
  const { type = -1, code = -1 } = rule;
  if (type === -1 && code !== -1) {
    return {
      at: 'code',
      fault: `the rule has a code for any ${protocol} type`,
      hint: 'A code belongs to one `type:`; say which',
    };
  }
  return { protocol, from: type, to: code };
}

function withoutPorts(protocol: string, rule: RuleInput): Traffic | TrafficFault {
  const at = firstOf(rule, ['port', 'ports', 'type', 'code']);
  if (at === undefined) return { protocol, from: null, to: null };
  if (protocol === '-1') {
    const range = rule.port === undefined ? `ports: ${rule.ports}` : `port: ${rule.port}`;
    const narrow =
      at === 'type' || at === 'code'
        ? 'Write `protocol: icmp` to open that only'
        : `Leave out \`protocol\` to open tcp only (\`{ ${range}, … }\`)`;
    return {
      at,
      fault: `protocol all has no ${at}: EC2 would ignore it and open every port of every protocol, as it does for \`aws ec2 authorize-security-group-ingress --protocol all --port 443\``,
      hint: `${narrow}, or leave out \`${at}\` to open everything`,
    };
  }
  return {
    at,
    fault: `protocol ${protocol} has no ${at}: EC2 would ignore it and open the whole protocol`,
    hint: `Leave out \`${at}\`, or write \`protocol: tcp\` or \`udp\``,
  };
}

function firstOf<K extends keyof RuleInput>(rule: RuleInput, keys: readonly K[]): K | undefined {
  return keys.find((key) => rule[key] !== undefined);
}
