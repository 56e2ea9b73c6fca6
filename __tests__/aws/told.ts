import { UserError } from '../../src/problem.ts';

/** The error in words with which something fails. */
export const told = async (promise: Promise<unknown>): Promise<UserError> => {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UserError) return error;
  throw new Error('it should have failed with a UserError', { cause: error });
};
