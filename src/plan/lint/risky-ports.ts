import type { AddressFamily } from '../../groups/cidr.ts';
import type { Rule } from '../../groups/rule.ts';

export type Traffic = Pick<Rule, 'protocol' | 'from' | 'to'>;

/**
 * What listens on ports of some traffic that only administrators and programs of one's own have to reach, each once: remote
 * administration and data stores. Empty for traffic that has none of them.
 */
export const privateServices = (traffic: Traffic): readonly string[] => [
  ...new Set(
    [...(isOf(traffic, 'tcp') ? tcpServices : []), ...(isOf(traffic, 'udp') ? udpServices : [])].flatMap(
      ([port, service]) => (hasPort(traffic, port) ? [service] : []),
    ),
  ),
];

/** Ids of well-known controls that a scanner would quote for traffic that is open to the world, in one order. */
export function controlsOf(traffic: Traffic, families: readonly AddressFamily[]): readonly string[] {
  const tcp = isOf(traffic, 'tcp');
  const has = (...ports: readonly number[]): boolean => tcp && ports.some((port) => hasPort(traffic, port));
  const remote = has(22, 3389);
  const controls: readonly (readonly [boolean, string])[] = [
    [has(22), 'EC2.13'],
    [has(3389), 'EC2.14'],
    [!isAuthorized(traffic), 'EC2.18'],
    [has(...highRiskPorts), 'EC2.19'],
    [remote && families.includes('ipv4'), 'EC2.53'],
    [remote && families.includes('ipv6'), 'EC2.54'],
    [has(22), 'CKV_AWS_24'],
    [has(3389), 'CKV_AWS_25'],
    [has(80), 'CKV_AWS_260'],
    [traffic.protocol === '-1', 'CKV_AWS_277'],
    [remote, 'AWS-0107'],
  ];
  return controls.flatMap(([applies, id]) => (applies ? [id] : []));
}

const isOf = ({ protocol }: Traffic, one: 'tcp' | 'udp'): boolean => protocol === one || protocol === '-1';

const hasPort = ({ protocol, from, to }: Traffic, port: number): boolean =>
  protocol === '-1' || (from !== null && to !== null && from <= port && port <= to);

/** The ports that EC2.18 lets be open unless it is told others. https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18 */
const isAuthorized = ({ protocol, from, to }: Traffic): boolean =>
  protocol === 'tcp' && from === to && (from === 80 || from === 443);

/** Of EC2.19. https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19 */
const highRiskPorts: readonly number[] = [
  20, 21, 22, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 8080, 8088, 8888,
  9200, 9300,
];

type Service = readonly [port: number, service: string];

/** Ports of EC2.19 on which people publish things on purpose (mail, FTP, HTTP of some tool) are not among them. */
const tcpServices: readonly Service[] = [
  [22, 'SSH'],
  [23, 'Telnet'],
  [135, 'Windows RPC'],
  [445, 'SMB'],
  [1433, 'SQL Server'],
  [1434, 'SQL Server'],
  [1521, 'Oracle'],
  [2049, 'NFS'],
  [2375, 'Docker'],
  [2376, 'Docker'],
  [2379, 'etcd'],
  [2380, 'etcd'],
  [3306, 'MySQL'],
  [3389, 'RDP'],
  [4333, 'mSQL'],
  [5432, 'PostgreSQL'],
  [5439, 'Redshift'],
  [5500, 'VNC'],
  [5601, 'Kibana'],
  [5900, 'VNC'],
  [5901, 'VNC'],
  [5985, 'WinRM'],
  [5986, 'WinRM'],
  [6379, 'Redis'],
  [9042, 'Cassandra'],
  [9160, 'Cassandra'],
  [9200, 'Elasticsearch'],
  [9300, 'Elasticsearch'],
  [10_250, 'kubelet'],
  [11_211, 'memcached'],
  [27_017, 'MongoDB'],
  [27_018, 'MongoDB'],
  [27_019, 'MongoDB'],
];

const udpServices: readonly Service[] = [
  [161, 'SNMP'],
  [389, 'LDAP'],
  [623, 'IPMI'],
  [1434, 'SQL Server'],
  [2049, 'NFS'],
  [3389, 'RDP'],
  [11_211, 'memcached'],
];
