import { describeAccountAttributes } from './account.ts';
import type { Action, Actions } from './action.ts';
import { authorize } from './authorize.ts';
import { updateDescriptions } from './descriptions.ts';
import { describeSecurityGroupRules, describeSecurityGroups } from './group-reads.ts';
import { createSecurityGroup, deleteSecurityGroup } from './group-writes.ts';
import { createNetworkInterface, deleteNetworkInterface, describeNetworkInterfaces } from './interfaces.ts';
import { modifySecurityGroupRules } from './modify.ts';
import {
  associateSecurityGroupVpc,
  describeSecurityGroupReferences,
  describeSecurityGroupVpcAssociations,
  describeStaleSecurityGroups,
} from './peering.ts';
import { createManagedPrefixList, describeManagedPrefixLists, getManagedPrefixListEntries } from './prefix-lists.ts';
import { revoke } from './revoke.ts';
import { createTags, deleteTags, describeTags } from './tags.ts';
import { associateVpcCidrBlock, createSubnet, createVpc, describeSubnets, describeVpcs } from './vpcs.ts';

/** Every call of EC2 that the emulator knows. */
export const ec2: Actions = new Map<string, Action>([
  ['AssociateSecurityGroupVpc', associateSecurityGroupVpc],
  ['AssociateVpcCidrBlock', associateVpcCidrBlock],
  ['AuthorizeSecurityGroupEgress', authorize(true)],
  ['AuthorizeSecurityGroupIngress', authorize(false)],
  ['CreateManagedPrefixList', createManagedPrefixList],
  ['CreateNetworkInterface', createNetworkInterface],
  ['CreateSecurityGroup', createSecurityGroup],
  ['CreateSubnet', createSubnet],
  ['CreateTags', createTags],
  ['CreateVpc', createVpc],
  ['DeleteNetworkInterface', deleteNetworkInterface],
  ['DeleteSecurityGroup', deleteSecurityGroup],
  ['DeleteTags', deleteTags],
  ['DescribeAccountAttributes', describeAccountAttributes],
  ['DescribeManagedPrefixLists', describeManagedPrefixLists],
  ['DescribeNetworkInterfaces', describeNetworkInterfaces],
  ['DescribeSecurityGroupReferences', describeSecurityGroupReferences],
  ['DescribeSecurityGroupRules', describeSecurityGroupRules],
  ['DescribeSecurityGroupVpcAssociations', describeSecurityGroupVpcAssociations],
  ['DescribeSecurityGroups', describeSecurityGroups],
  ['DescribeStaleSecurityGroups', describeStaleSecurityGroups],
  ['DescribeSubnets', describeSubnets],
  ['DescribeTags', describeTags],
  ['DescribeVpcs', describeVpcs],
  ['GetManagedPrefixListEntries', getManagedPrefixListEntries],
  ['ModifySecurityGroupRules', modifySecurityGroupRules],
  ['RevokeSecurityGroupEgress', revoke(true)],
  ['RevokeSecurityGroupIngress', revoke(false)],
  ['UpdateSecurityGroupRuleDescriptionsEgress', updateDescriptions(true)],
  ['UpdateSecurityGroupRuleDescriptionsIngress', updateDescriptions(false)],
]);
