import type { Action, Actions } from './action.ts';

const getCallerIdentity: Action =
  () =>
  ({ world }) => ({
    UserId: 'AIDAEMULATOREMULATOR1',
    Account: world.settings.account,
    Arn: `arn:aws:iam::${world.settings.account}:user/emulator`,
  });

export const sts: Actions = new Map([['GetCallerIdentity', getCallerIdentity]]);
