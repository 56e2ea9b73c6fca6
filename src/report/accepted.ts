import type { Accepted, Finding } from '../finding.ts';
import { byPlace } from '../plan/order.ts';
import { prose } from './escape.ts';
import { type About, count, fold, placeLink, sentence } from './page.ts';
import { type Extent, list } from './list.ts';

/**
 * What the policy lets stand: what this very change accepts is there to be seen, what was accepted before is folded; undefined where
 * there is neither.
 */
export function acceptedSections(findings: readonly Finding[], about: About, extent: Extent): string | undefined {
  const all = findings.flatMap((found) =>
    found.accepted === undefined ? [] : [{ ...found, accepted: found.accepted }],
  );
  const rows = all.toSorted(byPlace);
  const brought = rows.filter(({ accepted }) => accepted.byThisChange);
  const standing = rows.filter(({ accepted }) => !accepted.byThisChange);
  const write = (found: AcceptedFinding): string => item(found, about, extent.text);
  const sections = [
    ...(brought.length === 0
      ? []
      : [
          [
            '[!IMPORTANT]',
            `**${count(brought.length, 'risk')} accepted by this very change:** the base does not accept ${brought.length === 1 ? 'it' : 'them'}`,
            '',
            ...list(brought, extent, write),
          ]
            .map((line) => `> ${line}`.trimEnd())
            .join('\n'),
        ]),
    ...(standing.length === 0
      ? []
      : [fold(`Accepted risks: ${standing.length}`, list(standing, extent, write).join('\n'))]),
  ];
  return sections.length === 0 ? undefined : sections.join('\n\n');
}

/** `accepted until 2027-01-31: partner demo` */
export const acceptedWords = ({ until, reason }: Accepted): string =>
  `accepted${until === undefined ? '' : ` until ${until}`}: ${reason}`;

type AcceptedFinding = Finding & { readonly accepted: Accepted };

function item({ id, place, message, accepted }: AcceptedFinding, about: About, text: number): string {
  const entry = accepted.place === undefined ? '' : ` (${placeLink(about, accepted.place)})`;
  const head = [`**${id}**`, ...(place === undefined ? [] : [placeLink(about, place)])].join(' · ');
  return `- ${head}<br>${prose(sentence(message), text)}<br>→ ${prose(acceptedWords(accepted), text)}${entry}`;
}
