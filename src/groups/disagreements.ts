import type { Place, Problem } from '../problem.ts';
import { clustersMeet } from './cluster-pattern.ts';
import { show } from './conform.ts';
import type { DeclaredGroup } from './declaration.ts';
import { difference, normalForm } from './normal-form.ts';
import type { ReadGroup } from './read-group.ts';

/** A declaration that cannot stand beside one before it, and the names that are in doubt for it. */
export type Disagreement = { readonly names: readonly string[]; readonly problem: Problem };

/**
 * Declarations that contradict an earlier one: the same name with another meaning for some cluster that both are for,
 * a name that EC2 takes for another's, or one group adopted under two names.
 * @param declarations in reading order
 */
export function disagreements(declarations: readonly ReadGroup[]): Disagreement[] {
  const judges = [sameNames(), sameButForCase(), sameAdoption()];
  return declarations.flatMap((declaration) => judges.flatMap((judge) => judge(declaration) ?? []));
}

/** Sees one declaration after the other. */
type Judge = (declaration: ReadGroup) => Disagreement | undefined;

/** Overlaps are judged over all clusters, so that no run of another cluster fails later. */
function sameNames(): Judge {
  // Of declarations that mean the same for the same clusters one is enough: the same annotation may stand on thousands of objects.
  const meanings = new Map<string, Map<string, DeclaredGroup>>();
  return ({ name, group }) => {
    if (group === undefined) return undefined;
    const known = meanings.get(name) ?? new Map<string, DeclaredGroup>();
    meanings.set(name, known);
    const meaning = JSON.stringify([group.clusters ?? null, normalForm(group)]);
    if (known.has(meaning)) return undefined;
    for (const earlier of known.values()) {
      if (!clustersMeet(earlier.clusters, group.clusters)) continue;
      const differs = difference(earlier, group);
      if (differs === undefined) continue;
      const problem: Problem = {
        message: `${show(name)} is declared at ${at(earlier.place)} too, and this one ${differs}`,
        hint: 'Say the same in both places, or give them `clusters` that do not overlap',
        place: group.place,
      };
      return { names: [name], problem };
    }
    known.set(meaning, group);
    return undefined;
  };
}

/** EC2 compares names of groups without case, and the controller with case. */
function sameButForCase(): Judge {
  const spellings = new Map<string, ReadGroup>();
  return (declaration) => {
    const folded = declaration.name.toLowerCase();
    const earlier = spellings.get(folded);
    if (earlier === undefined) spellings.set(folded, declaration);
    if (earlier === undefined || earlier.name === declaration.name) return undefined;
    const problem: Problem = {
      message: `${show(declaration.name)} differs from ${show(earlier.name)} at ${at(earlier.place)} only in case, and EC2 takes them for the same name`,
      hint: 'Spell it the same everywhere, or rename one of them',
      place: declaration.place,
    };
    return { names: [earlier.name, declaration.name], problem };
  };
}

function sameAdoption(): Judge {
  const adopted = new Map<string, DeclaredGroup>();
  return ({ group }) => {
    if (group?.adopt === undefined) return undefined;
    const earlier = adopted.get(group.adopt);
    if (earlier === undefined) adopted.set(group.adopt, group);
    if (earlier === undefined || earlier.name === group.name) return undefined;
    const problem: Problem = {
      message: `${show(group.name)} adopts ${group.adopt}, which ${show(earlier.name)} at ${at(earlier.place)} adopts too`,
      hint: 'Declare a group that exists under one name only',
      place: group.place,
    };
    return { names: [earlier.name, group.name], problem };
  };
}

const at = ({ file, line }: Place): string => `${file}:${line}`;
