/** A document that kubectl would refuse, or that is over a limit. The offset counts UTF-16 units into the text of the file. */
export class YamlError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'YamlError';
    this.offset = offset;
  }
}
