import type { Path } from '../manifests/document.ts';
import { patternFault } from './cluster-pattern.ts';
import { show, showPath } from './conform.ts';
import { expressionFault, nameFault } from './name.ts';
import type { Notes } from './notes.ts';
import { mostTags, tagFault } from './tags.ts';
import { textFault } from './text.ts';

const letters = 'at most 255 letters, digits, blanks and ._-:/()#,@[]+=&;{}!$*';

/** A name that EC2 refuses is a problem; one that no annotation can say is a finding. */
export function noteName(name: string, path: Path, notes: Notes): void {
  const wrong = nameFault(name);
  if (wrong !== undefined) {
    notes.problem(path, `the name ${show(name)} ${wrong.fault}`, {
      key: true,
      hint: `Rename it: EC2 takes ${letters}`,
    });
    return;
  }
  const inexpressible = expressionFault(name);
  if (inexpressible === undefined) return;
  notes.finding('name-not-expressible', notes.place(path, { key: true }), {
    group: name,
    message: `No annotation can name ${show(name)}: it ${inexpressible}`,
    action: 'Rename the group.',
  });
}

/** The description of a group. */
export function noteText(text: string, path: Path, notes: Notes): void {
  const wrong = textFault(text);
  if (wrong === undefined) return;
  const { fault, ...within } = wrong;
  notes.problem(path, `${showPath(path)} ${fault}`, {
    ...within,
    hint: text === '' ? 'Leave it out' : `Descriptions have ${letters}`,
  });
}

export function notePatterns(patterns: readonly string[], path: Path, notes: Notes): void {
  for (const [index, pattern] of patterns.entries()) {
    const fault = patternFault(pattern);
    const at = [...path, index];
    if (fault !== undefined) {
      notes.problem(at, `${showPath(at)}: ${show(pattern)} ${fault}`, { hint: 'Write a name of a cluster, or prod-*' });
    }
  }
}

/** What a group that exists lets out today may carry traffic: a reader has to see that it goes. */
export function noteAdoption(path: Path, notes: Notes): void {
  notes.problem(path, `${showPath(path)}: a group that is taken over needs its egress said`, {
    key: true,
    hint: 'Write `egress: unmanaged` to leave it alone, or the rules it shall have',
  });
}

/** The tags of a group, united with those of its file, of which it may override some. */
export function readTags(
  tags: Readonly<Record<string, string>>,
  fileTags: Readonly<Record<string, string>>,
  path: Path,
  notes: Notes,
): Readonly<Record<string, string>> {
  const allowed = Object.entries(tags).filter(([key, value]) => {
    const fault = tagFault(key, value);
    if (fault === undefined) return true;
    notes.problem([...path, key], `${showPath(path)}: the tag ${show(key)} ${fault}`, {
      key: true,
      hint: 'Leave it out',
    });
    return false;
  });
  const united = { ...fileTags, ...Object.fromEntries(allowed) };
  const count = Object.keys(united).length;
  if (count > mostTags) {
    notes.problem(path, `${showPath(path)}: ${count} tags are more than ${mostTags}`, {
      hint: 'EC2 allows 50 on a group, of which 10 are kept for `Name` and frontend-sg',
    });
  }
  return united;
}
