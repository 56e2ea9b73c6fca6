/**
 * The one place that makes foreign text safe to show. Everything that a manifest, AWS, GitHub or Kubernetes said goes
 * through `logText` on its way to a log and through `code`, `prose` or `link` on its way to Markdown.
 */

/**
 * One line for a log or an annotation. Control, invisible, bidirectional and line-separating characters become visible
 * (`\u202e`), and what the runner would obey is broken: `::name::` where a line could start with it, `##[name]` anywhere
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs). An IPv6 `::/0` stays as it is.
 * Longer than `limit` characters: cut, with the number of characters left out.
 */
export function logText(text: string, limit = 2000): string {
  return visible(clamp(text, limit))
    .replaceAll(/(?<![0-9A-Za-z])::(?![/\d])/g, String.raw`:\u003a`)
    .replaceAll('##[', String.raw`#\u0023[`);
}

/**
 * Foreign text as `<code>`, for any place in GitHub's Markdown: inside a table, a list, a heading, a link text, a
 * `<details>`. Nothing in it can become an element, a link, a mention, an image, an emoji or the end of what is around it.
 */
export function code(text: string, limit = 80): string {
  return `<code>${entities(visible(clamp(text, limit)))}</code>`;
}

/**
 * A sentence that quotes foreign text: plain words stay words, what stands in backticks and everything else becomes
 * `<code>`. Entities alone would not do, since GitHub looks for mentions, issue numbers, commits and addresses in the text
 * that entities make.
 */
export function prose(text: string, limit = 600): string {
  return visible(clamp(text, limit))
    .trim()
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 === 1 ? code(piece, Infinity) : piece.split(/ +/).map(word).join(' ')))
    .join('');
}

/**
 * A text of at most 40 characters for the inside of a Mermaid label, `["…"]`. Whatever has a meaning there becomes an entity of
 * Mermaid's own (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters), which ends no label and begins no
 * statement. Also a full stop or a sign before a blank, of which Mermaid would make a list.
 */
export function pictureLabel(text: string): string {
  const seen = visible(text).trim() || 'without a name';
  const short = Array.from(seen).length <= 40 ? seen : `${Array.from(seen).slice(0, 39).join('')}…`;
  return short.replaceAll(
    /[^A-Za-z0-9 .,/:-]|[.-](?= |$)|:(?=\/\/)|(?<=www)\./giu,
    (character) => `#${character.codePointAt(0)};`,
  );
}

/** A link with a safe text (from `code`) to a target that `fileUrl` made or that the runner gave. */
export function link(label: string, target: string | undefined): string {
  return target === undefined ? label : `[${label}](${target})`;
}

/**
 * Where a line of a file of the repository stands on GitHub: `SERVER/OWNER/REPO/blob/SHA/PATH#L1`.
 * Undefined where the parts cannot make such a URL.
 */
export function fileUrl(
  repository: { readonly serverUrl: string; readonly repository: string; readonly sha: string },
  place: { readonly file: string; readonly line: number },
): string | undefined {
  const segments = [...repository.repository.split('/'), 'blob', repository.sha, ...place.file.split('/')];
  if (!isServer(repository.serverUrl) || segments.some((segment) => /^\.{0,2}$/.test(segment))) return undefined;
  return `${repository.serverUrl}/${segments.map(urlSegment).join('/')}#L${place.line}`;
}

/** The page of a workflow run: `SERVER/OWNER/REPO/actions/runs/ID`. Undefined where the parts cannot make such a URL. */
export function runUrl(run: {
  readonly serverUrl: string;
  readonly repository: string;
  readonly runId: string;
}): string | undefined {
  if (!isServer(run.serverUrl) || !/^\d+$/.test(run.runId)) return undefined;
  return `${run.serverUrl}/${run.repository.split('/').map(urlSegment).join('/')}/actions/runs/${run.runId}`;
}

/** The same JSON value in ASCII without any character that a shell or an expression would obey inside a string. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/\\["\\]/g, (pair) => escapeUnit(pair.slice(1)))
    .replaceAll(/[^\w .,:/"\\{}[\]-]/g, escapeUnit);
}

/** Cut to a number of UTF-16 units as they will be shown, saying how many are left out: what is not seen is shown as six of them. */
function clamp(text: string, limit: number): string {
  if (text.length * 6 <= limit || (text.length <= limit && !isUnseen.test(text))) return text;
  let [shown, end] = [0, 0];
  for (const character of text) {
    shown += isUnseen.test(character) ? 6 * character.length : character.length;
    if (shown > limit) break;
    end += character.length;
  }
  return end === text.length ? text : `${text.slice(0, end)}… (${text.length - end} more)`;
}

/** Control, format, private, unassigned and lone surrogate characters, separators but the space, and what shows as nothing. */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
const isUnseen = new RegExp(unseen.source, 'u');

const visible = (text: string): string => text.replaceAll(unseen, (character) => escapeUnits(character));

const escapeUnits = (character: string): string => character.split('').map(escapeUnit).join('');

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * No structure comes of an entity (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references). What is left as
 * it is has no meaning within a line, but that GitHub links `://`, `www.` and mail also inside of `code`
 * (https://github.github.com/gfm/#autolinks-extension-): mail even out of entities, so a tag stands in every address.
 */
const entities = (text: string): string =>
  text
    .replaceAll(/[^A-Za-z0-9 .,/:=+()-]|:(?=\/\/)|(?<=www)\./giu, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll('&#64;', '&#64;<wbr>');

/**
 * Letters with inner hyphens, letters with a short number behind (`EC2`, `IPv6`), or a short number: nothing that GitHub
 * links. Around it only punctuation that ends in words, too.
 */
const plainWord =
  /^(["'(]*)((?!www\b|(?:mailto|xmpp):|[0-9a-f]{7,40}\b)(?:[a-z]{1,40}(?:['-][a-z]{1,40}){0,5}|[a-z]{1,5}\d{1,2}|\d{1,6}))?([)"',;:.?!…—→·]*)$/i;

/** Punctuation around anything else, so that a comma behind a name stays outside of its `<code>`. */
const quotedWord = /^(["'(]*)(.+?)([)"',;:.?!…]*)$/u;

function word(text: string): string {
  const plain = plainWord.exec(text);
  if (plain !== null)
    return punctuation(plain[1], false) + (plain[2] ?? '') + punctuation(plain[3], /\d$/.test(plain[2] ?? ''));
  const quoted = quotedWord.exec(text);
  if (quoted === null) return code(text, Infinity);
  return punctuation(quoted[1], false) + code(quoted[2] ?? '', Infinity) + punctuation(quoted[3], false);
}

/** A full stop or a bracket behind a number would make a list, an opening one behind a link text a link. */
const punctuation = (text: string | undefined, behindNumber: boolean): string =>
  (text ?? '').replaceAll(behindNumber ? /[^,]/gu : /[^"',;:.?!)]/gu, (c) => `&#${c.codePointAt(0)};`);

const isServer = (url: string): boolean => /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~/-]*)?$/.test(url);

/** `encodeURIComponent` leaves !'()* alone, and Markdown does not; it throws on half a surrogate pair. */
export const urlSegment = (segment: string): string =>
  encodeURIComponent(segment.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
