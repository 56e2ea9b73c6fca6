import MarkdownIt from 'markdown-it';

/** How GitHub reads Markdown, as far as it matters: raw HTML counts, and bare addresses become links. */
const github = new MarkdownIt({ html: true, linkify: true });

const tags = new Set(
  'h3 h4 p strong em code br a ul ol li blockquote table thead tbody tr th td details summary sub wbr'.split(' '),
);

/**
 * What somebody has smuggled into a report, in words; empty where nothing is. Elements that reports are not made of, links that lead
 * elsewhere, and in the text outside of `code` and links what GitHub would turn into a mention, a reference, an emoji or a formula.
 */
export function smuggled(written: string, allowedLink: (target: string) => boolean): readonly string[] {
  const { markdown, found: drawn } = withoutPicture(written);
  const html = github.render(markdown);
  const found: string[] = [...drawn, ...autolinks(markdown, html)];
  let inert = 0;
  let text = '';
  for (const [piece] of html.matchAll(/<!--[^]*?(?:-->|$)|<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      if (inert === 0) text += decode(piece);
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z0-9]*)((?: [^>]*)?)>$/.exec(piece);
    if (tag === null) {
      found.push(`not an element: ${piece}`);
      continue;
    }
    const [, slash, name = '', attributes = ''] = tag;
    if (!tags.has(name)) found.push(`element ${piece}`);
    const target = /^ href="([^"]*)"$/.exec(attributes)?.[1];
    const isOpen = name === 'details' && attributes === ' open';
    if (attributes !== '' && !isOpen && (name !== 'a' || target === undefined || !allowedLink(decode(target))))
      found.push(`attributes ${piece}`);
    if (name === 'code' || name === 'a') inert += slash === '/' ? -1 : 1;
    if (name !== 'code' && name !== 'a') text += '\n';
    else if (inert === 0) text += hidden;
  }
  if (inert !== 0) found.push('code or a link is not closed');
  for (const [what, pattern] of liveText) for (const [match] of text.matchAll(pattern)) found.push(`${what} ${match}`);
  return found;
}

/** The statements that a picture is made of: nodes with ids and labels, edges between them, and one style. */
const statements = [
  /^flowchart LR$/,
  /^ {2}n\d+\["(?:[A-Za-z0-9 .,/:-]|#\d+;)*"\](?::::new)?$/,
  /^ {2}n\d+ (?:==>|-\.->|-->)(?:\|"(?:[A-Za-z0-9 .,/:-]|#\d+;)*"\|)? n\d+$/,
  /^ {2}classDef new stroke-dasharray: 5 5$/,
];

/** A picture is no text of a page, but a program: every line of it has to be one of ours. */
function withoutPicture(written: string): { readonly markdown: string; readonly found: readonly string[] } {
  const found: string[] = [];
  const markdown = written.replaceAll(/^```mermaid\n([^]*?)\n```$/gm, (_, program: string) => {
    for (const line of program.split('\n'))
      if (!statements.some((statement) => statement.test(line))) found.push(`statement of a picture: ${line}`);
    return '';
  });
  return { markdown, found };
}

/** The skeleton of a report: its elements without the text and what only marks text up. Foreign text must not change it. */
export const skeleton = (markdown: string): string =>
  (
    github
      .render(withoutPicture(markdown).markdown)
      .match(/<\/?(?:h\d|ul|ol|li|blockquote|table|tr|td|th|details|summary|sub|hr|pre)\b/g) ?? []
  ).join('');

/**
 * What GitHub would link and this renderer does not: its extension looks at the text of raw HTML, too, for addresses in the source
 * and for mail in what entities have become: https://github.com/github/cmark-gfm/blob/master/extensions/autolink.c
 */
function autolinks(markdown: string, html: string): readonly string[] {
  const source = markdown.replaceAll(/\]\(https:\/\/github\.com\/[^\s()]*\)/g, ']()');
  return [
    ...source.matchAll(/[a-z]+:\/\/|(?:^|[\s*_~(])www\.[^\s<]/gim),
    ...html.split(/<[^>]*>/).flatMap((text) => [...decode(text).matchAll(/[\w.+-]+@[\w-]+\.\w/g)]),
  ].map(([match]) => `autolink ${match}`);
}

/** Stands for a `code` or a link. */
const hidden = '■';

/** What GitHub's filters look for in text: https://docs.github.com/en/get-started/writing-on-github */
const liveText: readonly (readonly [string, RegExp])[] = [
  ['mention', /@[A-Za-z0-9]/g],
  ['reference', /#\d/g],
  ['reference', /\bGH-\d/gi],
  ['commit', /\b[0-9a-f]{7,40}\b/gi],
  ['address', /:\/\/|\bwww\.[^\s■]|mailto:\S/gi],
  ['emoji', /:[a-z0-9_+-]+:/gi],
  ['formula', /\$/g],
  ['control character', /[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu],
];

const decode = (text: string): string =>
  text
    .replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
