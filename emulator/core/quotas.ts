import { ApiError } from './api-error.ts';
import type { Exchange, HttpAnswer, HttpRequest } from './exchange.ts';
import type { World } from './world.ts';

/** A call of Service Quotas: JSON 1.1, the action in a header. https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/ */
export function quotasExchange(request: HttpRequest): Exchange {
  const [, action = ''] = /^ServiceQuotasV20190624\.(\w+)$/.exec(request.headers['x-amz-target'] ?? '') ?? [];
  return {
    service: 'servicequotas',
    action,
    parameters: new Map([['body', request.body]]),
    contentType,
    failure,
    prepare: () => {
      if (action !== 'GetServiceQuota' || request.method !== 'POST' || request.path !== '/')
        throw new ApiError('UnknownOperationException', `The emulator does not know ${action} of Service Quotas`, 404);
      const { ServiceCode, QuotaCode, ...others } = bodyOf(request);
      const [unknown] = Object.keys(others);
      if (unknown !== undefined)
        throw new ApiError('SerializationException', `The emulator does not know the parameter ${unknown}`);
      return ({ world }) => JSON.stringify({ Quota: quota(world, ServiceCode, QuotaCode) });
    },
  };
}

const contentType = 'application/x-amz-json-1.1';

function quota({ settings }: World, service: unknown, code: unknown): Readonly<Record<string, unknown>> {
  const known = codes.get(`${String(service)} ${String(code)}`);
  if (known === undefined)
    throw new ApiError(
      'NoSuchResourceException',
      'The request failed because the specified service or quota does not exist.',
    );
  return {
    ServiceCode: service,
    QuotaCode: code,
    QuotaName: known.name,
    Value: settings.quotas[known.of],
    Unit: 'None',
    Adjustable: true,
    GlobalQuota: false,
  };
}

const codes: ReadonlyMap<string, { readonly name: string; readonly of: keyof World['settings']['quotas'] }> = new Map([
  ['vpc L-0EA8095F', { name: 'Inbound or outbound rules per security group', of: 'rulesPerGroup' }],
  ['vpc L-E79EC296', { name: 'VPC security groups per Region', of: 'groupsPerRegion' }],
  ['vpc L-2AFB9258', { name: 'Security groups per network interface', of: 'groupsPerInterface' }],
]);

function bodyOf({ body }: HttpRequest): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(body));
  } catch {
    throw new ApiError('SerializationException', 'The body is no JSON');
  }
}

function failure({ code, message, status }: ApiError, requestId: string): HttpAnswer {
  return {
    kind: 'answer',
    status,
    headers: { 'content-type': contentType, 'x-amzn-requestid': requestId },
    body: JSON.stringify({ __type: code, Message: message }),
  };
}
