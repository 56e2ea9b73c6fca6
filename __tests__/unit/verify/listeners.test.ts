import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/groups/rule.ts';
import { listenerNotes, listenerText } from '../../../src/verify/listeners.ts';

const from = { kind: 'ipv4', cidr: '10.0.0.0/8' } as const;
const rule = (
  protocol: string,
  first: number | null,
  last: number | null,
  direction: Rule['direction'] = 'ingress',
) => ({
  id: 'sgr-1',
  direction,
  protocol,
  from: first,
  to: last,
  peer: from,
});

describe('a listener', () => {
  test.each<[string, number, ReturnType<typeof rule>, boolean]>([
    ['HTTPS', 443, rule('tcp', 443, 443), true],
    ['HTTP', 80, rule('tcp', 443, 443), false],
    ['HTTP', 8080, rule('tcp', 8000, 8080), true],
    ['HTTP', 8081, rule('tcp', 8000, 8080), false],
    ['HTTP', 7999, rule('tcp', 8000, 8080), false],
    ['TLS', 443, rule('udp', 443, 443), false],
    ['UDP', 53, rule('udp', 53, 53), true],
    ['UDP', 53, rule('tcp', 53, 53), false],
    ['QUIC', 443, rule('udp', 443, 443), true],
    ['QUIC', 443, rule('tcp', 443, 443), false],
    ['TCP_UDP', 53, rule('udp', 53, 53), true],
    ['TCP_UDP', 53, rule('tcp', 53, 53), true],
    ['TCP_QUIC', 443, rule('udp', 443, 443), true],
    ['TCP', 25, rule('-1', null, null), true],
    ['UDP', 25, rule('-1', null, null), true],
    ['TCP', 25, rule('-1', null, null, 'egress'), false],
    ['TCP', 25, rule('tcp', 25, 25, 'egress'), false],
    ['TCP', 8, rule('icmp', 8, 8), false],
  ])('%s %d', (protocol, port, one, isAdmitted) => {
    expect(listenerNotes([], [{ protocol, port }], [one])).toEqual(
      isAdmitted ? [] : [{ kind: 'blocked', protocol, port }],
    );
  });

  test('is not judged where the rules of a group cannot be seen', () => {
    expect(listenerNotes([], [{ protocol: 'HTTP', port: 80 }], undefined)).toEqual([]);
  });

  test('that the manifests make and AWS does not have is told, by protocol and port', () => {
    const expected = [
      { protocol: 'HTTPS', port: 443 },
      { protocol: 'HTTP', port: 80 },
    ];
    const notes = listenerNotes(
      expected,
      [
        { protocol: 'HTTP', port: 443 },
        { protocol: 'http', port: 80 },
      ],
      undefined,
    );
    expect(notes.map(listenerText)).toEqual(['it has no listener HTTPS 443, which the manifests make']);
  });
});
