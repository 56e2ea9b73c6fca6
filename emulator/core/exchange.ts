import type { Call } from './action.ts';
import type { ApiError } from './api-error.ts';

/** A request as HTTP has it; header names in lower case. */
export type HttpRequest = {
  readonly method: string;
  /** Without query string. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

/** What goes back; `cut` is a connection that breaks off without an answer. */
export type HttpAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: 'cut' };

/** One call of a service, told apart from the protocol it came in. */
export type Exchange = {
  readonly service: ServiceName;
  readonly action: string;
  /** Flat, for the log. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Reads the parameters and gives what carries the call out; its text is the body of the answer. */
  readonly prepare: () => (call: Call, requestId: string) => string;
  readonly contentType: string;
  readonly failure: (error: ApiError, requestId: string) => HttpAnswer;
};

export type ServiceName = 'ec2' | 'elasticloadbalancing' | 'eks' | 'servicequotas' | 'sts';
