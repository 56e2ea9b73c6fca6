import type { Accepted } from '../finding.ts';

/** `accepted until 2027-01-31: partner demo`. Foreign text is in it: escape it where it is shown. */
export const acceptedWords = ({ until, reason }: Accepted): string =>
  `accepted${until === undefined ? '' : ` until ${until}`}: ${reason}`;
