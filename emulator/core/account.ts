import type { Action } from './action.ts';

/** The one attribute that matters to groups. A quota of rules is not among those of AWS. */
export const describeAccountAttributes: Action = (params) => {
  const names = params.list('AttributeName');
  return ({ world }) => {
    const attributes = new Map([
      ['vpc-max-security-groups-per-interface', world.settings.quotas.groupsPerInterface],
      ['vpc-max-elastic-ips', 5],
    ]);
    return {
      accountAttributeSet: [...attributes]
        .filter(([name]) => names.length === 0 || names.includes(name))
        .map(([attributeName, value]) => ({ attributeName, attributeValueSet: [{ attributeValue: value }] })),
    };
  };
};
