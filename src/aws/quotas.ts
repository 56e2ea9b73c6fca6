import type { Clients } from './clients.ts';
import { ask, codeOf, isDenied } from './errors.ts';
import type { ObservedQuota } from './observed.ts';
import { usualQuota } from '../plan/quota.ts';

/**
 * The account's quota L-0EA8095F, rules of a security group in each direction and address family: one servicequotas:GetServiceQuota. A role
 * that may not ask, or a service that does not answer, leaves it at what AWS lets everybody have.
 */
export async function rulesPerGroup(clients: Pick<Clients, 'quotas'>): Promise<Omit<ObservedQuota, 'prefixLists'>> {
  const action = 'servicequotas:GetServiceQuota';
  try {
    const [{ GetServiceQuotaCommand }, client] = await Promise.all([
      import('@aws-sdk/client-service-quotas'),
      clients.quotas(),
    ]);
    const { Quota } = await ask({ action, about: 'vpc L-0EA8095F' }, () =>
      client.send(new GetServiceQuotaCommand({ ServiceCode: 'vpc', QuotaCode: 'L-0EA8095F' })),
    );
    if (Quota?.Value !== undefined && Quota.Value > 0) return { rulesPerGroup: Quota.Value };
    return { rulesPerGroup: usualQuota, assumed: `${action} answers without a value` };
  } catch (error) {
    const code = codeOf(error);
    // The run was cancelled.
    if (code === 'AbortError') throw error;
    return {
      rulesPerGroup: usualQuota,
      // Without the id of the request: the same input is the same plan.
      assumed: isDenied(error)
        ? `the role may not call ${action}`
        : `${action} fails${code === undefined ? '' : ` (${code})`}`,
    };
  }
}
