/** A report's Markdown as a reader sees it, in a terminal: marks and HTML gone, tables drawn, folds opened. */
export function renderForTerminal(markdown: string): string {
  const out: string[] = [];
  let table: string[][] = [];
  const flush = (): void => {
    if (table.length > 0) out.push(...drawTable(table));
    table = [];
  };
  for (const line of markdown
    .replaceAll(picture, 'The file of this report in demo-out/ has it; GitHub draws it.')
    .split('\n')) {
    if (/^\|.*\|$/.test(line)) {
      const cells = line
        .slice(1, -1)
        .split('|')
        .map((cell) => plain(cell).trim());
      if (!cells.every((cell) => cell === '---')) table.push(cells);
      continue;
    }
    flush();
    const text = plain(line);
    if (text.trim() !== '' || out.at(-1) !== '') out.push(text);
  }
  flush();
  return out.join('\n').trim();
}

/** A terminal draws no pictures. */
const picture = /^```mermaid\n[\s\S]*?\n```$/gm;

function plain(line: string): string {
  return line
    .replace(/^#+ (.*)$/, (_, title: string) => `== ${title} ==`)
    .replace(/^> ?(\[!(\w+)\])?/, (_, __, kind: string | undefined) => (kind === undefined ? '  | ' : `  ${kind}`))
    .replace(/<summary>(.*?)<\/summary>/g, '[+] $1')
    .replace(/\[((?:<code>.*?<\/code>)|[^\]]*)\]\(<?[^)]*\)/g, '$1')
    .replace(/<br>/g, ' / ')
    .replace(/<[^>]+>/g, '')
    .replace(/\*\*/g, '')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function drawTable(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => width(row[index] ?? ''))));
  const draw = (row: readonly string[]): string =>
    `  ${widths.map((wide, index) => (row[index] ?? '') + ' '.repeat(wide - width(row[index] ?? ''))).join('  ')}`.trimEnd();
  const [head = [], ...body] = rows;
  return [draw(head), `  ${widths.map((wide) => '-'.repeat(wide)).join('  ')}`, ...body.map(draw)];
}

const width = (text: string): number => Array.from(text).length;
