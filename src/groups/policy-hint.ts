import { canBeAccepted, canBeLowered, type FindingId, findingIds, findingKinds } from '../finding.ts';
import type { Json, Path } from '../manifests/document.ts';
import { type Flaw, isMap, listOf } from './conform.ts';

/** What a reader who meant something that a policy cannot do should know. */
export function policyHint(flaw: Flaw, object: Json, path: Path): Pick<Flaw, 'hint'> {
  const [part, step, key] = flaw.path.slice(path.length);
  switch (part) {
    case 'policy':
      return { hint: 'Write what stands under `policy:` at the left margin of the file' };
    case 'severity': {
      const id = flaw.key ? undefined : findingIds.find((known) => known === step);
      if (id === undefined) return {};
      return {
        hint: canBeLowered(id) ? 'A finding is never dropped: accept it under `allow`, with a reason' : whyFixed(id),
      };
    }
    case 'allow': {
      if (typeof step !== 'number') return {};
      if (flaw.key)
        return key === undefined ? { hint: 'An entry says what is accepted, and why: { finding: …, reason: … }' } : {};
      const entry = listOf(object, 'allow')[step];
      const id = key === 'finding' && isMap(entry) ? findingIds.find((known) => known === entry['finding']) : undefined;
      return id === undefined ? {} : { hint: whyFixed(id) };
    }
    case undefined:
    default:
      return {};
  }
}

function whyFixed(id: FindingId): string {
  if (canBeAccepted(id)) return 'Accept it under `allow`, with a reason: what it stops then goes on';
  if (canBeLowered(id)) return 'Take the entry that it is about away, or mend it';
  switch (findingKinds[id].about) {
    case 'name':
      return 'The manifests say something of a name that is not so: nothing can be written while they do, and no policy lifts that';
    case 'group':
      return 'What is declared of this group cannot be made so: there is nothing to accept, and no policy lifts that';
    case 'rule':
    case 'frontend':
      return 'Where nothing was seen, nothing is verified: no policy lifts that';
  }
}
