import type { IpPermission } from '@aws-sdk/client-ec2';

export function tcp(port: number, CidrIp: string): IpPermission {
  return { IpProtocol: 'tcp', FromPort: port, ToPort: port, IpRanges: [{ CidrIp }] };
}

/** Sixty rules of IPv4: as many as fit. */
export const sixty: IpPermission = {
  ...tcp(443, ''),
  IpRanges: Array.from({ length: 60 }, (_, index) => ({ CidrIp: `10.0.${index}.0/24` })),
};

/** The code AWS refuses a call with, or `done`. JavaScript's own errors stay what they are. */
export function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error: Error) => ('Code' in error ? String(error.Code) : error.name),
  );
}
