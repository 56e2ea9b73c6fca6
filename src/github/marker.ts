/**
 * The hidden first line of a comment, by which a later run finds it again. It says nothing that anybody may rely on: whoever can
 * write in the repository can edit a comment.
 */
export type Marker = {
  /** Tells several comments on one pull request apart. */
  readonly label: string;
  readonly digest: string;
  /** The commit that the comment speaks of. */
  readonly head: string;
};

export const formatMarker = ({ digest, head, label }: Marker): string =>
  `<!-- frontend-sg:v1 label=${encode(label)} digest=${encode(digest)} head=${encode(head)} -->`;

/** The marker in the first line of a comment; undefined where there is none, or one of another version or form. */
export function parseMarker(body: string): Marker | undefined {
  const found = /^<!-- frontend-sg:v1 label=(\S*) digest=(\S*) head=(\S*) -->/.exec(body);
  if (found === null) return undefined;
  try {
    const [label = '', digest = '', head = ''] = found.slice(1).map(decodeURIComponent);
    return { label, digest, head };
  } catch {
    // A broken %-sequence: nobody but us is expected to write markers, and we write none such.
    return undefined;
  }
}

/** Two hyphens may not stand in an HTML comment (https://html.spec.whatwg.org/multipage/syntax.html#comments). */
const encode = (value: string): string => encodeURIComponent(value.toWellFormed()).replaceAll('-', '%2D');
