/**
 * Makes a self-contained page of a Markdown report, so that it can be looked at as in a comment on GitHub:
 * `node scripts/render.ts report.md > report.html`. Mentions and emoji names are not made.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { argv, exit, stderr, stdout } from 'node:process';
import MarkdownIt from 'markdown-it';

/** The HTML of GitHub's comments: raw HTML, bare addresses and line feeds count, as they do there (GitHub then takes out what is unsafe). */
export function toHtml(markdown: string): string {
  return withTaskLists(withAlerts(parser.render(markdown)));
}

/** A whole page, light or dark as its reader has it, with nothing to load from elsewhere. */
export async function toPage(markdown: string, title: string): Promise<string> {
  const html = toHtml(markdown);
  const [css, mermaid] = await Promise.all([
    readFile(resolve('github-markdown-css/github-markdown.css'), 'utf8'),
    html.includes('<pre class="mermaid">') ? readFile(resolve('mermaid/dist/mermaid.min.js'), 'utf8') : undefined,
  ]);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replaceAll(/[^A-Za-z0-9 ._-]/g, '_')}</title>
<style>${css}${style}</style>
<article class="markdown-body">
${html}</article>
${mermaid === undefined ? '' : `<script>${mermaid.replaceAll('</script', String.raw`<\/script`)}</script>\n<script>${draw}</script>\n`}</html>
`;
}

const parser = new MarkdownIt({ html: true, linkify: true, breaks: true });
const fence = parser.renderer.rules['fence'];
parser.renderer.rules['fence'] = (tokens, index, options, env, self): string => {
  const token = tokens[index];
  if (token?.info.trim() === 'mermaid') return `<pre class="mermaid">${parser.utils.escapeHtml(token.content)}</pre>\n`;
  return fence?.(tokens, index, options, env, self) ?? '';
};

const resolve = createRequire(import.meta.url).resolve;

const alerts = {
  NOTE: 'Note',
  TIP: 'Tip',
  IMPORTANT: 'Important',
  WARNING: 'Warning',
  CAUTION: 'Caution',
} as const;

/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const withAlerts = (html: string): string =>
  html.replaceAll(
    /<blockquote>\n<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:<br>)?\n([^]*?)<\/blockquote>/g,
    (_, kind: keyof typeof alerts, body: string) =>
      `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">\n<p class="markdown-alert-title">${icon(kind)}${alerts[kind]}</p>\n<p>${body}</div>`,
  );

const icon = (kind: keyof typeof alerts): string =>
  `<svg class="octicon mr-2" viewBox="0 0 16 16" width="16" height="16" style="fill: none" stroke="currentColor" stroke-width="1.5"><path d="${
    kind === 'WARNING'
      ? 'M8 1.5 15 14.5H1Z'
      : kind === 'CAUTION'
        ? 'M5 1h6l4 4v6l-4 4H5l-4-4V5Z'
        : 'M8 1a7 7 0 1 0 .01 0Z'
  }M8 5v4M8 11v1.2"/></svg>`;

const withTaskLists = (html: string): string =>
  html.replaceAll(
    /<li>(?:<p>)?\[([ x])\] /g,
    (_, mark: string) =>
      `<li class="task-list-item"><input type="checkbox" disabled${mark === 'x' ? ' checked' : ''}> `,
  );

/** The frame that GitHub puts around a comment. */
const style = `
:root { color-scheme: light dark } body { margin: 0; background: #fff }
article.markdown-body { box-sizing: border-box; max-width: 920px; margin: 0 auto; padding: 16px; font-size: 14px }
pre.mermaid { background: none !important; text-align: center }
@media (prefers-color-scheme: dark) { body { background: #0d1117 } }
`;

/** As GitHub draws it: nothing in a picture can be clicked, and its colours are those of the page. */
const draw = `
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default' });
window.drawn = mermaid.run();
`;

if (import.meta.main) {
  const [, , file] = argv;
  if (file === undefined) {
    stderr.write('Usage: node scripts/render.ts FILE.md > FILE.html\n');
    exit(2);
  }
  stdout.write(await toPage(await readFile(file, 'utf8'), file));
}
