/** One call as it came in and what became of it. */
export type LogEntry = {
  readonly seq: number;
  /** World time, ms since 1970. */
  readonly at: number;
  readonly service: string;
  readonly action: string;
  /** Flat, as they stood on the wire. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly status: number;
  /** Error code, where it was refused. */
  readonly error?: string;
};

/** The oldest entries go when there are more. */
const kept = 100_000;

export function remember(log: LogEntry[], entry: LogEntry): void {
  log.push(entry);
  if (log.length > kept) log.splice(0, log.length - kept);
}
