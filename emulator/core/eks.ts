import { ApiError } from './api-error.ts';
import { createCluster, describeCluster } from './clusters.ts';
import type { Exchange, HttpAnswer, HttpRequest } from './exchange.ts';

/** A call of EKS: REST with JSON. */
export function eksExchange(request: HttpRequest): Exchange {
  const [, cluster] = /^\/clusters\/([^/]+)$/.exec(request.path) ?? [];
  const route = `${request.method} ${request.path}`;
  const parameters = new Map([
    ...(cluster === undefined ? [] : [['name', cluster] as const]),
    ...(request.body === '' ? [] : [['body', request.body] as const]),
  ]);
  const describes = request.method === 'GET' && cluster !== undefined;
  const creates = route === 'POST /clusters';
  return {
    service: 'eks',
    action: describes ? 'DescribeCluster' : creates ? 'CreateCluster' : route,
    parameters,
    contentType: 'application/json',
    failure,
    prepare: () => {
      if (request.query !== '')
        throw new ApiError(
          'InvalidParameterException',
          `The emulator knows no query parameters of EKS: ${request.query}`,
        );
      if (describes) return respond(describeCluster(decoded(cluster)));
      if (creates) return respond(createCluster(request.body));
      throw new ApiError('InvalidAction', `The emulator does not know ${route} of EKS`, 404);
    },
  };
}

function respond(run: ReturnType<typeof describeCluster>): ReturnType<Exchange['prepare']> {
  return (call) => JSON.stringify({ cluster: run(call) });
}

function failure({ code, message, status }: ApiError, requestId: string): HttpAnswer {
  return {
    kind: 'answer',
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': code, 'x-amzn-requestid': requestId },
    body: JSON.stringify({ message }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ApiError('InvalidParameterException', `The path is no valid URL encoding: ${text}`);
  }
}
