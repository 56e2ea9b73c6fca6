import { DescribeNetworkInterfacesCommand, type NetworkInterface } from '@aws-sdk/client-ec2';
import type { Clients } from './clients.ts';
import { ask } from './errors.ts';
import { allPages, chunks, filterValues } from './pages.ts';

/** A network interface that security groups guard. */
export type UsedInterface = {
  readonly id: string;
  /** Ids of its security groups. */
  readonly groups: readonly string[];
  /** As AWS has it: `ELB app/NAME/ID` for the interfaces of a load balancer. */
  readonly description: string;
  /** Name of the load balancer whose interface it is. */
  readonly loadBalancer?: string;
  /** That load balancer is gone: AWS takes its interfaces away within minutes. */
  readonly lingers?: true;
};

/**
 * The network interfaces that carry one of these groups: one call per 200 groups or 1,000 interfaces. `arns` are those of every load balancer
 * there is; without them none is known to be gone.
 */
export async function describeInterfaces(
  clients: Pick<Clients, 'ec2'>,
  ids: readonly string[],
  arns: readonly string[] | undefined,
): Promise<readonly UsedInterface[]> {
  const read = await Promise.all(
    chunks(ids, filterValues).map((chunk) =>
      allPages(async (token) => {
        const page = await ask({ action: 'ec2:DescribeNetworkInterfaces', about: chunk.slice(0, 5).join(', ') }, () =>
          clients.ec2.send(
            new DescribeNetworkInterfacesCommand({
              Filters: [{ Name: 'group-id', Values: [...chunk] }],
              MaxResults: 1000,
              NextToken: token,
            }),
          ),
        );
        return { items: page.NetworkInterfaces ?? [], token: page.NextToken };
      }),
    ),
  );
  return read.flat().flatMap((one) => toUsed(one, arns));
}

function toUsed(
  { NetworkInterfaceId: id, Description: description = '', Groups }: NetworkInterface,
  arns: readonly string[] | undefined,
): readonly UsedInterface[] {
  if (id === undefined) return [];
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
  const loadBalancer = /^ELB (?:app\/|net\/|gwy\/)?([^/\s]+)/.exec(description)?.[1];
  return [
    {
      id,
      groups: (Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
      description,
      ...(loadBalancer === undefined ? {} : { loadBalancer }),
      ...(isOfGone(description, arns) ? { lingers: true } : {}),
    },
  ];
}

/** A Classic load balancer, whose interfaces say `ELB NAME`, is not among those that are listed. */
function isOfGone(description: string, arns: readonly string[] | undefined): boolean {
  const path = /^ELB ((?:app|net)\/[^/\s]+\/[^/\s]+)$/.exec(description)?.[1];
  return path !== undefined && arns !== undefined && !arns.some((arn) => arn.endsWith(`/${path}`));
}
