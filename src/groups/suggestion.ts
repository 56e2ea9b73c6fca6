/** What people have typed for years where EC2, Terraform, CloudFormation and ACK call the same thing by other names. */
const otherNames: Readonly<Record<string, string>> = {
  cidr: 'cidrs',
  cidrblocks: 'cidrs',
  cidrip: 'cidrs',
  cidripv4: 'cidrs',
  cidripv6: 'cidrs',
  ipranges: 'cidrs',
  ipv6ranges: 'cidrs',
  ipv6cidrblocks: 'cidrs',
  sources: 'cidrs',
  ipprotocol: 'protocol',
  prot: 'protocol',
  proto: 'protocol',
  fromport: 'ports',
  toport: 'ports',
  portrange: 'ports',
  prefixlistids: 'prefixLists',
  sourcesecuritygroupid: 'securityGroups',
  sourcesecuritygroups: 'securityGroups',
  useridgrouppairs: 'securityGroups',
  groups: 'securityGroups',
  self: 'securityGroups',
  inbound: 'ingress',
  ingressrules: 'ingress',
  securitygroupingress: 'ingress',
  rules: 'ingress',
  outbound: 'egress',
  egressrules: 'egress',
  securitygroupegress: 'egress',
  groupdescription: 'description',
};

/** The known key that was most likely meant, if there is one. */
export function keySuggestion(key: string, known: readonly string[]): string | undefined {
  const plain = plainOf(key);
  const other = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined;
  if (other !== undefined && known.includes(other)) return other;
  const near = known
    .map((candidate) => ({ candidate, distance: editDistance(plain, plainOf(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

const plainOf = (key: string): string => key.toLowerCase().replaceAll(/[-_ ]/g, '');

/** Insertions, deletions, substitutions and swaps of neighbours that make one text of the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  // A key from outside may be megabytes long; anything this different is no typing error.
  if (Math.abs(a.length - b.length) > 8) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : Infinity;
      const replace = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replace, swap));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
