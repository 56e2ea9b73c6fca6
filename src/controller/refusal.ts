import type { Place } from '../problem.ts';
import type { ErrorKind } from './answer.ts';

/** The controller gives up on a frontend, in its own words. Thrown inside the room only: `build` turns it into an outcome. */
export class Refusal extends Error {
  readonly kind: ErrorKind;
  /** The annotation, field or object at fault. */
  readonly place: Place | undefined;

  constructor(kind: ErrorKind, message: string, place?: Place) {
    super(message);
    this.name = 'Refusal';
    this.kind = kind;
    this.place = place;
  }

  /** The same refusal with words in front, as Go's `errors.Wrap` puts them. */
  within(context: string): Refusal {
    return new Refusal(this.kind, `${context}: ${this.message}`, this.place);
  }
}
