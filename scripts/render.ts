/**
 * Makes a self-contained page of a Markdown report, so that it can be looked at as on GitHub:
 * `node scripts/render.ts report.md > report.html`. Tables, alerts and folds look alike; mentions and pictures are not made.
 */
import { readFile } from 'node:fs/promises';
import { argv, exit, stderr, stdout } from 'node:process';
import MarkdownIt from 'markdown-it';

/** The HTML of GitHub's Markdown: raw HTML and bare addresses count, as they do there (GitHub then takes out what is unsafe). */
export function toHtml(markdown: string): string {
  return withAlerts(new MarkdownIt({ html: true, linkify: true }).render(markdown));
}

/** A whole page, light or dark as its reader has it, with nothing to load from elsewhere. */
export const toPage = (markdown: string, title: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replaceAll(/[^A-Za-z0-9 ._-]/g, '_')}</title>
<style>${style}</style>
<article>
${toHtml(markdown)}</article>
</html>
`;

const alertTitles = {
  NOTE: 'ℹ Note',
  TIP: '💡 Tip',
  IMPORTANT: '💬 Important',
  WARNING: '⚠ Warning',
  CAUTION: '⛔ Caution',
} as const;

/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const withAlerts = (html: string): string =>
  html.replaceAll(
    /<blockquote>\n<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\n/g,
    (_, kind: keyof typeof alertTitles) =>
      `<blockquote class="alert ${kind.toLowerCase()}">\n<p class="title">${alertTitles[kind]}</p>\n<p>`,
  );

const style = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --back: #fff; --code: #818b981f; --row: #f6f8fa;
  --link: #0969da; --caution: #cf222e; --warning: #9a6700; --note: #0969da; --tip: #1a7f37; --important: #8250df }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --back: #0d1117; --code: #656c7633;
  --row: #151b23; --link: #4493f8; --caution: #f85149; --warning: #d29922; --note: #4493f8; --tip: #3fb950; --important: #ab7df8 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji" }
article { max-width: 900px; margin: 16px auto; padding: 16px; border: 1px solid var(--line); border-radius: 6px; overflow-wrap: break-word }
article > :first-child { margin-top: 0 }
h3 { font-size: 1.25em } h4 { font-size: 1em } h3, h4 { margin: 16px 0; line-height: 1.25; font-weight: 600 }
p, ul, table, blockquote, details { margin: 0 0 16px }
ul { padding-left: 2em } ul ul { margin: 0 } li + li { margin-top: .25em }
a { color: var(--link); text-decoration: underline; text-underline-offset: .2em }
code { font: 85% ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; padding: .2em .4em;
  background: var(--code); border-radius: 6px; white-space: break-spaces }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
th, td { padding: 6px 13px; border: 1px solid var(--line); text-align: left } th { font-weight: 600 }
tr:nth-child(2n) { background: var(--row) }
sub { font-size: 75%; color: var(--muted) }
summary { cursor: pointer } details > table, details > ul { margin-top: 8px }
blockquote { padding: 0 1em; color: var(--muted); border-left: .25em solid var(--line) }
.alert { color: inherit; padding: .5em 1em; border-left-color: var(--kind) } .alert > :last-child { margin-bottom: 0 }
.alert .title { color: var(--kind); font-weight: 500; margin-bottom: .5em }
.alert p { margin-bottom: .5em }
.caution { --kind: var(--caution) } .warning { --kind: var(--warning) } .note { --kind: var(--note) }
.tip { --kind: var(--tip) } .important { --kind: var(--important) }
`;

if (import.meta.main) {
  const [, , file] = argv;
  if (file === undefined) {
    stderr.write('Usage: node scripts/render.ts FILE.md > FILE.html\n');
    exit(2);
  }
  stdout.write(toPage(await readFile(file, 'utf8'), file));
}
