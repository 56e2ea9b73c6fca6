import type { GroupDigest } from '../plan/group-digests.ts';

/**
 * The hidden first line of a comment, by which a later run finds it again. It says nothing that anybody may rely on: whoever can
 * write in the repository can edit a comment.
 */
export type Marker = {
  /** Tells several comments on one pull request apart. */
  readonly label: string;
  readonly digest: string;
  /** The commit whose plan the comment shows. */
  readonly head: string;
  /** What the plan does to each group that it changes; absent where it does not say, as of a plan that was made offline. */
  readonly groups?: readonly GroupDigest[];
  /** The commit that the comment is a receipt of: it says what came of the plan. */
  readonly receipt?: string;
  /** The commit that was applied, and successfully so. */
  readonly applied?: string;
};

export function formatMarker({ digest, head, label, groups, receipt, applied }: Marker): string {
  const fields = [
    `label=${encode(label)} digest=${encode(digest)} head=${encode(head)}`,
    ...(groups === undefined ? [] : [`groups=${groups.map((one) => `${one.name}.${one.digest}`).join(',')}`]),
    ...(receipt === undefined ? [] : [`receipt=${encode(receipt)}`]),
    ...(applied === undefined ? [] : [`applied=${encode(applied)}`]),
  ];
  return `<!-- frontend-sg:v1 ${fields.join(' ')} -->`;
}

/** The marker in the first line of a comment; undefined where there is none, or one of another version or form. */
export function parseMarker(body: string): Marker | undefined {
  const [, text] = /^<!-- frontend-sg:v1((?: [a-z]+=\S*)+) -->/.exec(body) ?? [];
  if (text === undefined) return undefined;
  try {
    const fields = new Map(
      text.split(' ').map((field) => {
        const [key = '', value = ''] = field.split('=', 2);
        return [key, decodeURIComponent(value)] as const;
      }),
    );
    const [label, digest, head] = ['label', 'digest', 'head'].map((key) => fields.get(key));
    if (label === undefined || digest === undefined || head === undefined) return undefined;
    const [groups, receipt, applied] = ['groups', 'receipt', 'applied'].map((key) => fields.get(key));
    return {
      label,
      digest,
      head,
      ...(groups === undefined ? {} : { groups: parseGroups(groups) }),
      ...(receipt === undefined ? {} : { receipt }),
      ...(applied === undefined ? {} : { applied }),
    };
  } catch {
    // A broken %-sequence: nobody but us is expected to write markers, and we write none such.
    return undefined;
  }
}

const parseGroups = (text: string): readonly GroupDigest[] =>
  text.split(',').flatMap((one) => {
    const [, name, digest] = /^([0-9a-f]{8})\.([0-9a-f]{12})$/.exec(one) ?? [];
    return name === undefined || digest === undefined ? [] : [{ name, digest }];
  });

/** Two hyphens may not stand in an HTML comment (https://html.spec.whatwg.org/multipage/syntax.html#comments). */
const encode = (value: string): string => encodeURIComponent(value.toWellFormed()).replaceAll('-', '%2D');
