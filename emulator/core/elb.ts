import type { Action, Actions } from './action.ts';
import { addTags, describeTags, removeTags } from './elb-tags.ts';
import { createListener, createTargetGroup, describeListeners } from './listeners.ts';
import { createLoadBalancer, deleteLoadBalancer, describeLoadBalancers, setSecurityGroups } from './load-balancers.ts';

/** Every call of Elastic Load Balancing v2 that the emulator knows. */
export const elb: Actions = new Map<string, Action>([
  ['AddTags', addTags],
  ['CreateListener', createListener],
  ['CreateLoadBalancer', createLoadBalancer],
  ['CreateTargetGroup', createTargetGroup],
  ['DeleteLoadBalancer', deleteLoadBalancer],
  ['DescribeListeners', describeListeners],
  ['DescribeLoadBalancers', describeLoadBalancers],
  ['DescribeTags', describeTags],
  ['RemoveTags', removeTags],
  ['SetSecurityGroups', setSecurityGroups],
]);
