import type { Actions } from './action.ts';
import { ApiError } from './api-error.ts';
import { ec2 } from './ec2.ts';
import { elb } from './elb.ts';
import type { Exchange, HttpAnswer, HttpRequest, ServiceName } from './exchange.ts';
import { readParams, type Dialect } from './params.ts';
import { sts } from './sts.ts';
import { xml } from './xml.ts';

type QueryService = {
  readonly name: Exclude<ServiceName, 'eks' | 'servicequotas'>;
  readonly version: string;
  readonly namespace: string;
  readonly dialect: Dialect;
  readonly actions: Actions;
};

const services: readonly QueryService[] = [
  {
    name: 'ec2',
    version: '2016-11-15',
    namespace: 'http://ec2.amazonaws.com/doc/2016-11-15/',
    dialect: 'ec2',
    actions: ec2,
  },
  {
    name: 'elasticloadbalancing',
    version: '2015-12-01',
    namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
    dialect: 'query',
    actions: elb,
  },
  {
    name: 'sts',
    version: '2011-06-15',
    namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    dialect: 'query',
    actions: sts,
  },
];

const contentType = 'text/xml;charset=UTF-8';

/** A call in AWS's query protocol: an urlencoded form with Action and Version, answered in XML. */
export function queryExchange(name: string, request: HttpRequest): Exchange {
  const service = services.find((one) => one.name === name);
  if (service === undefined) throw new ApiError('InvalidAction', `The emulator does not know the service '${name}'`);
  const fields = new Map<string, string>();
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  for (const [key, value] of form ? new URLSearchParams(request.body) : []) {
    if (fields.has(key)) throw new ApiError('MalformedQueryString', `The parameter ${key} is given twice`);
    fields.set(key, value);
  }
  const action = fields.get('Action') ?? '';
  return {
    service: service.name,
    action,
    parameters: fields,
    contentType,
    failure: (error, requestId) => queryFailure(service.dialect, service.namespace, error, requestId),
    prepare: () => {
      if (request.method !== 'POST' || request.path !== '/' || !form) {
        throw new ApiError(
          'InvalidRequest',
          `The emulator expects POST / with an urlencoded form, not ${request.method} ${request.path}`,
        );
      }
      return prepareQuery(service, action, fields);
    },
  };
}

function prepareQuery(
  service: QueryService,
  action: string,
  fields: ReadonlyMap<string, string>,
): ReturnType<Exchange['prepare']> {
  const known = service.actions.get(action);
  if (known === undefined || fields.get('Version') !== service.version) {
    const version = fields.get('Version') ?? '';
    throw new ApiError(
      'InvalidAction',
      `The action ${action} is not valid for ${service.name} ${version} (or not modelled by the emulator)`,
    );
  }
  const { params, unread } = readParams(fields, service.dialect);
  for (const envelope of ['Action', 'Version']) params.text(envelope);
  const dryRun = service.dialect === 'ec2' && (params.flag('DryRun') ?? false);
  const run = known(params);
  const [unknown] = unread();
  if (unknown !== undefined) {
    throw new ApiError(
      'UnknownParameter',
      `The parameter ${unknown} is not recognized (or not modelled by the emulator) in ${action}`,
    );
  }
  return (call, requestId) => {
    if (dryRun) throw new ApiError('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', 412);
    const result = run(call);
    return service.dialect === 'ec2'
      ? `<?xml version="1.0" encoding="UTF-8"?>\n<${action}Response xmlns="${service.namespace}">${xml({ requestId, ...result }, 'item')}</${action}Response>`
      : `<${action}Response xmlns="${service.namespace}">${xml({ [`${action}Result`]: result, ResponseMetadata: { RequestId: requestId } }, 'member')}</${action}Response>`;
  };
}

/** Errors as each protocol wraps them. */
export function queryFailure(
  dialect: Dialect,
  namespace: string,
  { code, message, status }: ApiError,
  requestId: string,
): HttpAnswer {
  const body =
    dialect === 'ec2'
      ? `<?xml version="1.0" encoding="UTF-8"?>\n<Response>${xml({ Errors: { Error: { Code: code, Message: message } }, RequestID: requestId }, 'item')}</Response>`
      : `<ErrorResponse xmlns="${namespace}">${xml({ Error: { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message }, RequestId: requestId }, 'member')}</ErrorResponse>`;
  return { kind: 'answer', status, headers: { 'content-type': contentType, 'x-amzn-requestid': requestId }, body };
}
