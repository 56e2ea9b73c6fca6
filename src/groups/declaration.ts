import type { Document, Json, JsonObject, Path } from '../manifests/document.ts';
import type { Finding } from '../finding.ts';
import type { Place, Problem } from '../problem.ts';
import type { DeclaredRule } from './rule.ts';

/** Egress of a declared group: what AWS gives a new group, left alone, or exactly these rules. */
export type Egress =
  | { readonly kind: 'default' }
  | { readonly kind: 'unmanaged' }
  | { readonly kind: 'rules'; readonly rules: readonly DeclaredRule[] };

/** A security group as the repository wants it. Its rules are distinct by `ruleKey`. */
export type DeclaredGroup = {
  readonly name: string;
  /** Sent at creation only, since AWS never changes it. */
  readonly description?: string;
  /** Take over exactly this group (an sg- id) instead of making one. */
  readonly adopt?: string;
  /** Patterns of cluster names that this declaration is for; absent is all. */
  readonly clusters?: readonly string[];
  /** The user's own tags, those of the file and of the group united. */
  readonly tags: Readonly<Record<string, string>>;
  readonly ingress: readonly DeclaredRule[];
  readonly egress: Egress;
  /** Where its name stands. */
  readonly place: Place;
};

/** Flags of the cluster's controller, as a file gives them under `controller:`. */
export type ControllerFlags = { readonly flags: JsonObject; readonly locate: Document['locate'] };

/** What a file says under `policy:`, or a whole file that is a policy, and where. `path` leads to it. */
export type PolicySource = { readonly object: Json; readonly path: Path; readonly locate: Document['locate'] };

/** Everything that the files and annotations declare for one cluster, sorted by name. */
export type Declarations = {
  readonly groups: readonly DeclaredGroup[];
  /** Names declared for other clusters only. */
  readonly elsewhere: readonly { readonly name: string; readonly clusters: readonly string[]; readonly place: Place }[];
  /** Names that are declared, but not so that they can be understood: they are not undeclared. In neither list above. */
  readonly broken: readonly string[];
  /** Absent where no file has any. */
  readonly controller?: ControllerFlags;
  /** Those of the files that have one, in the order of the files; absent where none has. */
  readonly policies?: readonly PolicySource[];
  readonly problems: readonly Problem[];
  /** `duplicate-rule`, `host-bits` and `name-not-expressible`, of what is declared for this cluster. */
  readonly findings: readonly Finding[];
};
