import { kinds } from '../controller/kinds.ts';

/**
 * Tells from the text alone whether a file could hold an object that the controller reads, or one that declares groups.
 * Errs on the side of yes: what it denies is never parsed.
 */
export function mayMatter(text: string): boolean {
  return relevantWords.test(text) || hiddenAt(text) !== -1;
}

/** Tells from the text alone whether a file could name or declare groups. Errs on the side of yes. */
export function mayNameGroups(text: string): boolean {
  return (
    groupWords.test(text) ||
    (/securityGroups/.test(text) && /LoadBalancerConfiguration/.test(text)) ||
    hiddenAt(text) !== -1
  );
}

/** The offset of the first key that names or declares groups and has a value, in a text that need not be YAML. */
export function firstGroupKey(text: string): number | undefined {
  const inConfiguration = text.includes('LoadBalancerConfiguration');
  for (const match of text.matchAll(groupKey)) {
    const [all, key = '', value] = match;
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    const isComment = /(?:^|\s)#/.test(text.slice(lineStart, match.index));
    if (isComment || (key === 'securityGroups' && !inConfiguration)) continue;
    // In a JSON patch the key is part of a path, and the value stands beside it.
    if (value === undefined ? key.includes('~1') : hasValue(value, text.slice(match.index + all.length))) {
      return match.index;
    }
  }
  const escaped = hiddenAt(text);
  return escaped === -1 ? undefined : escaped;
}

/**
 * Where something hides a word from a search: an escape that could spell a letter, a word broken over two lines of a
 * quoted scalar, or a tag whose text is decoded; -1 where nothing does. What shells and JSON encoders write (`\x1b`,
 * `\u003c`, ` \` at the end of a line) hides no word.
 */
function hiddenAt(text: string): number {
  const escape = text.includes('\\') ? text.search(escapes) : -1;
  return escape === -1 && text.includes('binary') ? text.search(/!\S*binary/) : escape;
}

const escapes =
  /\\x(?:2[D-Fd-f]|[4-7])|\\u00(?:2[D-Fd-f]|[4-7])|\\U000000(?:2[D-Fd-f]|[4-7])|[A-Za-z]\\\r?\n\s*[A-Za-z]/;

/**
 * Annotations that are meant to name or declare groups matter on any kind, and under a key that is nearly right, and so do declarations
 * in a file that is taken for a manifest: nobody else tells.
 */
const relevantWords = new RegExp(
  [
    String.raw`\b(?:${Object.keys(kinds).join('|')})(?:List)?\b`,
    String.raw`frontend-sg(?:\\?/|~1)`,
    String.raw`^[ \t{]*["']?securityGroups["']?[ \t]*:`,
    String.raw`\bk(?:ubernetes\.io|8s\.aws)(?:\\?/|~1)[\w.-]{0,40}[sS]ecurity[-_.]?[gG]roup`,
  ].join('|'),
  'm',
);

const groupAnnotations = [
  String.raw`alb\.ingress\.kubernetes\.io(?:\\?/|~1)(?:frontend-nlb-)?security-groups`,
  String.raw`service\.beta\.kubernetes\.io(?:\\?/|~1)aws-load-balancer-security-groups`,
  String.raw`frontend-sg(?:\\?/|~1)security-groups`,
].join('|');

const groupWords = new RegExp(groupAnnotations);

/** With what stands behind the colon on its line. */
const groupKey = new RegExp(String.raw`(${groupAnnotations}|\bsecurityGroups\b)(?:["']?[ \t]*:([^\n]*))?`, 'g');

function hasValue(sameLine: string, following: string): boolean {
  const value = sameLine.replace(/(?:^|\s)#.*$/, '').trim();
  if (value === '')
    return /^\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:[ \t]*- |[ \t]+[^\s:#]+[ \t]*(?:\r?\n|$))/.test(following);
  return !/^(?:""|''|~|null|\[\]|\{\})[\s,}]*$/.test(value);
}
