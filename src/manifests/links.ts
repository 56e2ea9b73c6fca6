import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import type { Walked } from './files.ts';
import type { Globs } from './globs.ts';

/**
 * The symbolic links behind which files may stand that the patterns mean and that nobody has read: links to what a pattern matches by
 * the name of the link, and links to folders, unless a pattern excludes the link by its name or everything that would be read behind it
 * is read under its own name.
 */
export function unreadLinks(workspace: string, walked: Walked, globs: Globs): readonly string[] {
  if (walked.links.length === 0) return [];
  const root = realpathSync(workspace);
  return walked.links.filter(
    (link) => globs.matches(link) || (isLinkedFolder(workspace, link, globs) && !isRead(link, targetOf(root, link))),
  );

  /** Whether each file of the target that is meant by its name behind the link is meant by its own name, too. */
  function isRead(link: string, target: string | undefined): boolean {
    if (target === undefined || !target.split('/').every((segment) => globs.enters(segment))) return false;
    const beneath = walked.files.filter((file) => target === '' || file.startsWith(`${target}/`));
    return beneath.every(
      (file) =>
        !globs.matches(posix.join(link, target === '' ? file : file.slice(target.length))) || globs.matches(file),
    );
  }
}

const isLinkedFolder = (workspace: string, link: string, globs: Globs): boolean =>
  globs.enters(posix.basename(link)) && globs.reaches(link) && isFolder(join(workspace, link));

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // It leads nowhere, or in circles: nothing stands behind it.
  }
}

/** Relative to the workspace, with forward slashes; undefined outside of it. */
function targetOf(root: string, link: string): string | undefined {
  const target = relative(root, realpathSync(join(root, link)));
  return target === '..' || target.startsWith(`..${sep}`) || isAbsolute(target)
    ? undefined
    : target.split(sep).join('/');
}
