/** What to do about a fault, where its words do not say it; nothing elsewhere. */
export const hinted = (message: string): { readonly hint?: string } =>
  message.includes('tab characters') ? { hint: 'Indent with spaces: YAML allows no tabs there' } : {};

/** A document that kubectl would refuse, or that is over a limit. The offset counts UTF-16 units into the text of the file. */
export class YamlError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'YamlError';
    this.offset = offset;
  }
}
