import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from './document.ts';
import { parseDocuments } from './documents.ts';
import { readText } from './files.ts';
import { nearMisses } from './near-miss.ts';
import type { Problem } from '../problem.ts';
import { hinted } from './yaml-error.ts';

/** Files that declare groups, or a policy. */
export type DeclarationFiles = {
  /** Each a map. In order of file and place. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** Those that were there, in the order in which they are named. */
  readonly files: readonly string[];
};

/**
 * Reads files by their exact names, relative to the workspace and inside it, also in `.github`. They are read strictly:
 * whatever cannot be read, and each key that is given twice, is a problem. A file that is not there is one only where
 * the user named it (`given`), or where another file looks as if it were meant. `input` is the name of the action's input, for problems.
 */
export function readDeclarationFiles(request: {
  readonly workspace: string;
  readonly files: readonly string[];
  readonly given: boolean;
  readonly input?: string;
  /** An example of what such a file holds, for problems. */
  readonly such?: string;
}): DeclarationFiles {
  const { workspace, given, input = 'declarations', such = 'securityGroups: {…}' } = request;
  const names = request.files.map((line) => line.trim().replace(/^(?:\.\/)+/, '')).filter((line) => line !== '');
  const readings = [...new Set(names)].map((file): Reading => {
    const refusal = refusalOf(workspace, file);
    if (refusal !== undefined) return { problems: [ofInput(input, file, refusal)] };
    const content = readText(workspace, file);
    if (!('fault' in content)) return { file, ...readOne(file, content.text, such) };
    if (!content.missing) return { file, problems: [ofInput(input, file, content.fault)] };
    return { problems: given ? [ofInput(input, file, 'is not in the workspace')] : nearMisses(workspace, file) };
  });
  return {
    documents: readings.flatMap((reading) => reading.documents ?? []),
    problems: readings.flatMap((reading) => reading.problems ?? []),
    files: readings.flatMap((reading) => reading.file ?? []),
  };
}

type Reading = {
  readonly file?: string;
  readonly documents?: readonly Document[];
  readonly problems?: readonly Problem[];
};

function readOne(file: string, text: string, such: string): Required<Omit<Reading, 'file'>> {
  const { documents, faults, duplicates, others } = parseDocuments(file, text);
  return {
    documents,
    problems: [
      ...faults.map((fault) => ({
        ...fault,
        ...hinted(fault.message),
        message: `cannot be read as YAML: ${fault.message}`,
      })),
      ...duplicates,
      ...others.map((place) => ({ message: `expected a map, such as ${such}`, place })),
    ],
  };
}

function refusalOf(workspace: string, file: string): string | undefined {
  if (file.startsWith('/') || /^[A-Za-z]:[\\/]/.test(file)) return 'is an absolute path';
  if (file.split(/[\\/]/).includes('..')) return 'leads out of its folder (..)';
  if (file.includes('\0')) return 'holds a NUL character';
  return isBehindLink(workspace, file) ? 'lies behind a symbolic link, which is never followed' : undefined;
}

/** A folder on the way may be a link as well, and lead out of the workspace. */
function isBehindLink(workspace: string, file: string): boolean {
  try {
    return (
      realpathSync(join(workspace, file)) !== join(realpathSync(workspace), ...file.split('/')).replace(/[\\/]$/, '')
    );
  } catch {
    return false; // Reading it will say what is wrong.
  }
}

function ofInput(input: string, file: string, message: string): Problem {
  return {
    message: `input \`${input}\` is \`${file.slice(0, 200)}\`, which ${message}`,
    hint: `Name files of the workspace, relative to it, one a line`,
  };
}
