import type { PolicySource } from '../groups/declaration.ts';
import { type Policy, readPolicies } from '../groups/policy.ts';
import { readDeclarationFiles } from '../manifests/declarations.ts';
import type { Problem } from '../problem.ts';

/**
 * The policy: that of the file of the input, and then of nobody else, or what the declarations say under `policy:`.
 * @param file relative to the workspace; empty where the input is not given
 * @param declared what the declarations say
 */
export function readPolicy(
  { workspace, file }: { readonly workspace: string; readonly file: string },
  declared: readonly PolicySource[],
): { readonly policy: Policy; readonly problems: readonly Problem[]; readonly files: readonly string[] } {
  if (file === '') return { ...readPolicies(declared), files: [] };
  const read = readDeclarationFiles({ workspace, files: [file], given: true, input: 'policy', such: 'allow: […]' });
  const { policy, problems } = readPolicies(read.documents.map((document) => ({ ...document, path: [] })));
  return { policy, problems: [...read.problems, ...problems, ...declared.map(besideTheInput)], files: read.files };
}

/** Whoever writes the declarations must not lift what the policy from elsewhere says. */
const besideTheInput = ({ path, locate }: PolicySource): Problem => ({
  message: 'the input `policy` names the file that is the policy, and this file has one of its own',
  hint: 'Take it away here; what it says belongs into the file of the input `policy`',
  place: locate(path, { key: true }),
});
