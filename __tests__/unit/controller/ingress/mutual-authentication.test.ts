import { describe, expect, it } from 'vitest';
import { answerTo, key, outcome } from './members.ts';

describe('mutual TLS of members', () => {
  const verify = (rest = '') => ({
    [key('listen-ports')]: '[{"HTTPS": 443}]',
    [key('mutual-authentication')]: `[{"port": 443, "mode": "verify", "trustStore": "t"${rest}}]`,
  });
  const dispute = 'failed to merge listenPort config for port: 443: conflicting mTLS Attributes';

  it.each([
    ['', true],
    [', "ignoreClientCertificateExpiry": false', true],
    [', "ignoreClientCertificateExpiry": true', false],
    [', "advertiseTrustStoreCaNames": "on"', false],
    [', "trustStore": "u"', false],
  ])('with %j is the same: %s', (rest, same) => {
    const told = outcome(answerTo({ a: verify(), b: verify(rest) }));
    expect(told).toMatchObject(same ? { result: 'built' } : { message: expect.stringContaining(dispute) as unknown });
  });

  it.each([
    [', "advertiseTrustStoreCaNames": "yes"', 'only supports the values "on" and "off"'],
    [', "mode": "off"', 'does not support trustStore'],
    [
      ', "mode": "off", "trustStore": "", "ignoreClientCertificateExpiry": false',
      'does not support ignoring client certificate expiry',
    ],
    [
      ', "mode": "passthrough", "trustStore": "", "advertiseTrustStoreCaNames": "on"',
      'does not support advertiseTrustStoreCaNames',
    ],
    [', "port": 0', 'listen port must be within [1, 65535]: 0'],
    [', "port": "443"', 'failed to parse mutualAuthentication configuration'],
  ])('cannot have %j', (rest, message) => {
    expect(outcome(answerTo({ a: verify(rest) }))).toMatchObject({
      message: expect.stringContaining(message) as unknown,
    });
  });
});
