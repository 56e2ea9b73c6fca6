import type { Listener } from '../controller/answer.ts';
import type { Rule } from '../groups/rule.ts';

/** The protocols, as rules name them, of the packets that a listener takes: QUIC is UDP, what is not UDP is TCP. */
export function packetProtocols(listener: Listener['protocol']): readonly ('tcp' | 'udp')[] {
  switch (listener) {
    case 'UDP':
    case 'QUIC':
      return ['udp'];
    case 'TCP_UDP':
    case 'TCP_QUIC':
      return ['tcp', 'udp'];
    default:
      return ['tcp'];
  }
}

/** Whether a rule lets a listener's packets in, some of them where it takes two protocols. */
export const admits = (rule: Pick<Rule, 'protocol' | 'from' | 'to'>, { protocol, port }: Listener): boolean =>
  packetProtocols(protocol).some((one) => covers(rule, one, port));

/** Whether a rule is about this port of this protocol. */
export const covers = (
  { protocol, from, to }: Pick<Rule, 'protocol' | 'from' | 'to'>,
  one: string,
  port: number,
): boolean => protocol === '-1' || (protocol === one && from !== null && to !== null && from <= port && port <= to);
