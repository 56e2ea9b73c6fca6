import { ApiError } from './api-error.ts';
import { eksExchange } from './eks.ts';
import type { Exchange, HttpAnswer, HttpRequest } from './exchange.ts';
import { nextRequestId } from './ids.ts';
import { remember } from './log.ts';
import { checkPermission } from './permission-check.ts';
import { quotasExchange } from './quotas.ts';
import { queryExchange, queryFailure } from './query.ts';
import { throttle } from './throttle.ts';
import { faultOf } from './trouble.ts';
import type { World } from './world.ts';

/** Answers one signed call of any service at `clock` (ms since 1970), and changes the world as the call asks. */
export function answer(world: World, request: HttpRequest, clock: number): HttpAnswer {
  const now = clock + world.ahead;
  const requestId = nextRequestId(world.ids);
  const exchange = attempt(() => exchangeOf(world, request));
  const result = exchange.ok ? carryOut(world, exchange.value, now, requestId) : exchange;
  const reply = replyTo(exchange.ok ? exchange.value : undefined, result, requestId);
  world.sequence += 1;
  remember(world.log, {
    seq: world.sequence,
    at: now,
    service: exchange.ok ? exchange.value.service : 'unknown',
    action: exchange.ok ? exchange.value.action : `${request.method} ${request.path}`,
    parameters: Object.fromEntries(exchange.ok ? exchange.value.parameters : []),
    status: reply.kind === 'cut' ? 0 : reply.status,
    ...(result.ok ? {} : { error: result.error?.code ?? 'cut' }),
  });
  return reply;
}

/** `error` is absent where the connection is cut. */
type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ApiError | undefined };

function exchangeOf(world: World, request: HttpRequest): Exchange {
  const scope = /^AWS4-HMAC-SHA256 Credential=[^/,]+\/\d{8}\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request[,\s]/.exec(
    request.headers['authorization'] ?? '',
  );
  const [, region, service] = scope ?? [];
  if (region === undefined || service === undefined) {
    throw new ApiError(
      'MissingAuthenticationToken',
      'The emulator wants requests signed with AWS Signature Version 4',
      403,
    );
  }
  if (region !== world.settings.region) {
    throw new ApiError(
      'SignatureDoesNotMatch',
      `This emulator plays the region ${world.settings.region}, the request is signed for ${region}`,
      403,
    );
  }
  if (service === 'eks') return eksExchange(request);
  return service === 'servicequotas' ? quotasExchange(request) : queryExchange(service, request);
}

function carryOut(world: World, exchange: Exchange, now: number, requestId: string): Result<string> {
  const fault = faultOf(world.trouble, exchange.action);
  const failure = {
    ok: false,
    error: fault === undefined || fault.drop ? undefined : new ApiError(fault.code, fault.message, fault.status),
  } as const;
  if (fault?.when === 'before') return failure;
  const result = attempt(() => {
    if (world.trouble.throttle) throttle(world, exchange, now);
    checkPermission(world, exchange);
    return exchange.prepare()({ world, now }, requestId);
  });
  return fault === undefined ? result : failure;
}

function replyTo(exchange: Exchange | undefined, result: Result<unknown>, requestId: string): HttpAnswer {
  if (result.ok) {
    const contentType = exchange?.contentType ?? 'text/plain';
    return {
      kind: 'answer',
      status: 200,
      headers: { 'content-type': contentType, 'x-amzn-requestid': requestId },
      body: String(result.value),
    };
  }
  if (result.error === undefined) return { kind: 'cut' };
  return exchange === undefined
    ? queryFailure('ec2', '', result.error, requestId)
    : exchange.failure(result.error, requestId);
}

/** Only refusals are answers; anything else is a fault of the emulator itself and goes on up. */
function attempt<T>(work: () => T): Result<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof ApiError) return { ok: false, error };
    throw error;
  }
}
