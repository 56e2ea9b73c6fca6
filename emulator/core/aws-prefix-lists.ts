import type { PrefixList } from './resources.ts';

/**
 * The prefix lists that AWS keeps itself, with the weights it publishes. Entries are examples.
 * https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html
 */
export function awsManagedLists(region: string): readonly PrefixList[] {
  return [
    list('pl-3b927c52', 'com.amazonaws.global.cloudfront.origin-facing', 55, '130.176.0.0/17'),
    list('pl-63a5400a', `com.amazonaws.${region}.s3`, 1, '52.216.0.0/15'),
    list('pl-02cd2c6b', `com.amazonaws.${region}.dynamodb`, 1, '52.94.0.0/22'),
    list('pl-0f6b2e1a', 'com.amazonaws.global.groundstation', 5, '3.2.16.0/26'),
    list('pl-0a1c6d2e', `com.amazonaws.${region}.route53-healthchecks`, 25, '15.177.0.0/18'),
    {
      ...list('pl-0a1c6d2f', `com.amazonaws.${region}.ipv6.route53-healthchecks`, 25, '2600:1f1c::/36'),
      family: 'IPv6',
    },
    list('pl-0d4e2a77', `com.amazonaws.${region}.vpc-lattice`, 10, '169.254.171.0/24'),
  ];
}

function list(id: string, name: string, weight: number, cidr: string): PrefixList {
  return {
    id,
    name,
    weight,
    owner: 'AWS',
    family: 'IPv4',
    entries: [{ cidr, description: undefined }],
    tags: new Map(),
  };
}
