import { DescribeSecurityGroupVpcAssociationsCommand } from '@aws-sdk/client-ec2';
import type { Clients } from './clients.ts';
import { ask } from './errors.ts';
import { allPages, chunks, filterValues } from './pages.ts';

/** A VPC, other than its own, in which a security group may be used. */
export type Association = { readonly group: string; readonly vpc: string; readonly state: string };

/**
 * The VPCs that these groups were associated with: one call per 200.
 * https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html
 */
export async function describeAssociations(
  clients: Pick<Clients, 'ec2'>,
  ids: readonly string[],
): Promise<readonly Association[]> {
  const read = await Promise.all(
    chunks(ids, filterValues).map((chunk) =>
      allPages(async (token) => {
        const about = chunk.slice(0, 5).join(', ');
        const page = await ask({ action: 'ec2:DescribeSecurityGroupVpcAssociations', about }, () =>
          clients.ec2.send(
            new DescribeSecurityGroupVpcAssociationsCommand({
              Filters: [{ Name: 'group-id', Values: [...chunk] }],
              MaxResults: 1000,
              NextToken: token,
            }),
          ),
        );
        return { items: page.SecurityGroupVpcAssociations ?? [], token: page.NextToken };
      }),
    ),
  );
  return read
    .flat()
    .flatMap(({ GroupId: group, VpcId: vpc, State: state = 'associated' }): readonly Association[] =>
      group === undefined || vpc === undefined || goneStates.has(state) ? [] : [{ group, vpc, state }],
    );
}

const goneStates: ReadonlySet<string> = new Set(['disassociated', 'association-failed']);
