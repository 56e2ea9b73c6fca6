/** One line of the table. */
export type Row = {
  readonly what: string;
  /** With its spread, and with what it was compared. */
  readonly measured: string;
  readonly goal: string;
  /** Absent where nothing could be measured; `measured` says why. */
  readonly met?: boolean;
};

/** The rows as aligned text. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [['what', 'measured', 'goal', 'met'], ...rows.map(cells)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const [head = '', ...body] = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [head, '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...body].join('\n');
}

const cells = ({ what, measured, goal, met }: Row): readonly string[] => [
  what,
  measured,
  goal,
  met === undefined ? 'not measured' : met ? 'yes' : 'NO',
];
