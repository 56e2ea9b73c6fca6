import { ApiError } from './api-error.ts';
import type { Exchange, ServiceName } from './exchange.ts';
import type { World } from './world.ts';

/** How many calls a bucket holds, and how many come back a second. */
type Bucket = { readonly size: number; readonly refill: number };

/** Takes a token for the call, or refuses it as its service does. https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html */
export function throttle(world: World, exchange: Exchange, now: number): void {
  const { name, size, refill } = bucketOf(exchange);
  const bucket = world.buckets.get(name) ?? { tokens: size, at: now };
  const tokens = Math.min(size, bucket.tokens + ((now - bucket.at) / 1000) * refill);
  world.buckets.set(name, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
  if (tokens < 1) throw throttled(exchange.service);
}

function bucketOf({ service, action, parameters }: Exchange): Bucket & { readonly name: string } {
  const own = { name: `${service}:${action}` };
  switch (service) {
    case 'elasticloadbalancing':
      return action.startsWith('Describe')
        ? { name: 'elasticloadbalancing:Describe*', size: 40, refill: 10 }
        : { ...own, size: 20, refill: 3 };
    case 'eks':
    case 'servicequotas':
    case 'sts':
      return { ...own, size: 100, refill: 20 };
    case 'ec2': {
      const bare = !['MaxResults', 'Filter.1.Name'].some((name) => parameters.has(name));
      if (bare && ['DescribeSecurityGroups', 'DescribeNetworkInterfaces'].includes(action))
        return { name: `${own.name} bare`, size: 50, refill: 10 };
      return { ...own, ...(ec2Buckets.get(action) ?? (/^(?:Describe|Get)/.test(action) ? reading : mutating)) };
    }
  }
}

const reading: Bucket = { size: 100, refill: 20 };
const mutating: Bucket = { size: 50, refill: 5 };

const ec2Buckets: ReadonlyMap<string, Bucket> = new Map([
  ['CreateTags', { size: 100, refill: 10 }],
  ['DeleteTags', { size: 100, refill: 10 }],
  ['DescribeStaleSecurityGroups', { size: 20, refill: 5 }],
  ['DescribeSecurityGroupReferences', { size: 20, refill: 5 }],
]);

function throttled(service: ServiceName): ApiError {
  switch (service) {
    case 'ec2':
      return new ApiError('RequestLimitExceeded', 'Request limit exceeded.', 503);
    case 'elasticloadbalancing':
    case 'sts':
      return new ApiError('Throttling', 'Rate exceeded', 400);
    case 'servicequotas':
      return new ApiError('TooManyRequestsException', 'Rate exceeded', 400);
    case 'eks':
      return new ApiError('ThrottlingException', 'Rate exceeded', 429);
  }
}
