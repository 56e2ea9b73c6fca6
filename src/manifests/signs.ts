import { kinds } from '../controller/kinds.ts';

/**
 * Tells from the text alone whether a file could hold an object that the controller reads, or one that declares groups.
 * Errs on the side of yes: what it denies is never parsed.
 */
export function mayMatter(text: string): boolean {
  return relevantWords.test(text) || hidden.test(text);
}

/** Tells from the text alone whether a file could name or declare groups. Errs on the side of yes. */
export function mayNameGroups(text: string): boolean {
  return (
    groupWords.test(text) ||
    (/securityGroups/.test(text) && /LoadBalancerConfiguration/.test(text)) ||
    hidden.test(text)
  );
}

/** The offset of the first key that names or declares groups and has a value, in a text that need not be YAML. */
export function firstGroupKey(text: string): number | undefined {
  const inConfiguration = text.includes('LoadBalancerConfiguration');
  for (const match of text.matchAll(groupKey)) {
    const [, key = '', value = ''] = match;
    if (key === 'securityGroups' && !inConfiguration) continue;
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    if (/(?:^|\s)#/.test(text.slice(lineStart, match.index))) continue;
    if (hasValue(value, text.slice(match.index + match[0].length, match.index + match[0].length + 2000)))
      return match.index;
  }
  const escaped = text.search(hidden);
  return escaped === -1 ? undefined : escaped;
}

/**
 * Escapes that could spell a letter, a tag that could decode to one, and a word broken over two lines of a quoted scalar:
 * what hides a word from a search. Those that shells and JSON encoders write (`\x1b`, `\u003c`, ` \` at the end of a
 * line) are none of these.
 */
const hidden = /\\x[4-7]|\\u00[4-7]|\\U000000[4-7]|[A-Za-z]\\\r?\n\s*[A-Za-z]|!\S*binary/;

const relevantWords = new RegExp(
  String.raw`\b(?:${Object.keys(kinds).join('|')})(?:List)?\b|frontend-sg(?:\\?/|~1)security-groups`,
);

const groupAnnotations = [
  String.raw`alb\.ingress\.kubernetes\.io(?:\\?/|~1)(?:frontend-nlb-)?security-groups`,
  String.raw`service\.beta\.kubernetes\.io(?:\\?/|~1)aws-load-balancer-security-groups`,
  String.raw`frontend-sg(?:\\?/|~1)security-groups`,
].join('|');

const groupWords = new RegExp(groupAnnotations);

/** With what stands behind the colon on its line; a JSON patch (`~1`) has the key in a value. */
const groupKey = new RegExp(String.raw`(${groupAnnotations}|\bsecurityGroups\b)(?:["']?[ \t]*:([^\n]*)|[^\n]*)`, 'g');

function hasValue(sameLine: string, following: string): boolean {
  const value = sameLine.replace(/(?:^|\s)#.*$/, '').trim();
  if (value === '')
    return /^\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:[ \t]*- |[ \t]+[^\s:#]+[ \t]*(?:\r?\n|$))/.test(following);
  return !/^(?:""|''|~|null|\[\]|\{\})[\s,}]*$/.test(value);
}
