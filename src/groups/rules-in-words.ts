import type { Json } from '../manifests/document.ts';
import type { Direction } from './rule.ts';

/** How the rules are written that somebody meant who wrote a word in the place of the list; undefined for anything else. */
export function rulesInWords(direction: Direction, value: Json | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  switch (value.trim().toLowerCase()) {
    case 'all':
    case 'any':
    case 'everything':
    case '*':
      if (direction === 'egress') return 'Leave `egress` out: then it is all traffic';
      return 'Everything is `[{ protocol: all, cidrs: [0.0.0.0/0, "::/0"] }]`; say the ports that are meant: `[{ port: 443, cidrs: [0.0.0.0/0, "::/0"] }]`';
    case 'self':
      return 'Write `[{ protocol: all, securityGroups: [self] }]`, or the ports that are meant';
    case 'none':
    case 'nothing':
    case '':
      return 'Write `[]`';
    default:
      return 'Write a list of rules, such as `[{ port: 443, cidrs: [203.0.113.0/24] }]`';
  }
}
