import type { Finding, FindingId } from '../../finding.ts';
import type { Carrier } from './carriers.ts';
import type { Traffic } from './risky-ports.ts';

/** `a, b and 3 more`. */
export const listed = (texts: readonly string[], most: number): string => {
  const shown = texts.length > most + 1 ? texts.slice(0, most) : texts;
  const more = texts.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
};

/** The frontends of some load balancers, each once, and what they do: `Service shop/events listens`. */
export function they(carriers: readonly Carrier[], [one, several]: readonly [one: string, several: string]): string {
  const labels = [...new Set(carriers.map(({ label }) => label))];
  return `${listed(labels, 2)} ${labels.length === 1 ? one : several}`;
}

/** The field of a finding about a rule of tcp or udp; other traffic has no ports. */
export const portsOf = ({ protocol, from, to }: Traffic): Pick<Finding, 'ports'> =>
  from === null || to === null || (protocol !== 'tcp' && protocol !== 'udp') ? {} : { ports: { from, to } };

/** How to let a finding about a group, or about a rule of it, stand, as one line of the policy. */
export function acceptance(id: FindingId, group: string, traffic?: Traffic): string {
  const { ports } = traffic === undefined ? {} : portsOf(traffic);
  const which =
    ports === undefined ? '' : ports.from === ports.to ? `, port: ${ports.from}` : `, ports: ${ports.from}-${ports.to}`;
  return `To accept it: \`policy: { allow: [{ finding: ${id}, group: ${yamlText(group)}${which}, reason: … }] }\`.`;
}

/** Text that YAML reads as itself. */
const yamlText = (text: string): string => (/^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text));
