import { UserError } from '../problem.ts';
import type { Clients } from './clients.ts';
import { ask } from './errors.ts';

/** The account that the credentials belong to, 12 digits. */
export async function accountId(clients: Pick<Clients, 'sts'>): Promise<string> {
  const [{ GetCallerIdentityCommand }, sts] = await Promise.all([import('@aws-sdk/client-sts'), clients.sts()]);
  const { Account } = await ask({ action: 'sts:GetCallerIdentity' }, () => sts.send(new GetCallerIdentityCommand()));
  if (Account === undefined) {
    throw new UserError('aws', [
      {
        message: 'sts:GetCallerIdentity answers without an account',
        hint: 'Whatever answers there is not AWS: check `AWS_ENDPOINT_URL` and the proxy of the runner.',
      },
    ]);
  }
  return Account;
}

/**
 * Refuses any account but the allowed ones. An empty list allows every account and asks nothing.
 * @throws UserError `refused`
 */
export async function requireAccount(clients: Pick<Clients, 'sts'>, allowed: readonly string[]): Promise<void> {
  if (allowed.length === 0) return;
  const account = await accountId(clients);
  if (allowed.includes(account)) return;
  throw new UserError('refused', [
    {
      message: `the credentials are for AWS account ${account}; input \`allowed-account-ids\` allows ${allowed.join(', ')}`,
      hint: 'Sign in with a role of an allowed account, or add the account to `allowed-account-ids`.',
    },
  ]);
}
