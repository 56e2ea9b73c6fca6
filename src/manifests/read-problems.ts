import type { Walked } from './files.ts';
import type { Problem } from '../problem.ts';
import { hinted } from './yaml-error.ts';

/** Puts into words what can be wrong with the files that an input of the action names. */

const quoted = (text: string): string => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);

export function notYaml(fault: Problem, text: string): Problem {
  const hint = text.includes('{{')
    ? 'If this is a template, render it first, or exclude the file by a pattern that begins with !'
    : 'Correct the file, or exclude it by a pattern that begins with !';
  return {
    message: `cannot be read as kubectl reads YAML: ${fault.message}`,
    hint,
    ...hinted(fault.message),
    ...placed(fault),
  };
}

function placed({ place }: Problem): Pick<Problem, 'place'> {
  return place === undefined ? {} : { place };
}

export function unreadable(file: string, fault: string, input: string): Problem {
  return {
    message: `the file ${quoted(file)} ${fault}`,
    hint: `Exclude it in input ${input} by the line ${quoted(`!${file}`)} if it is no manifest`,
    place: { file, line: 1, column: 1 },
  };
}

export function tooMany(count: number, max: number, input: string): Problem {
  return {
    message: `input ${input} matches ${count} files; at most ${max} are read`,
    hint: 'Write narrower patterns, or exclude folders by patterns that begin with !',
  };
}

export function tooMuch(file: string, maxBytes: number, input: string): Problem {
  return {
    message: `the files of input ${input} hold more than ${maxBytes / 1024 / 1024} MiB; reading stopped before ${quoted(file)}`,
    hint: 'Write narrower patterns, or exclude folders by patterns that begin with !',
  };
}

export function walkProblems({ unreadable: folders, overBudget }: Walked, input: string): Problem[] {
  const problems = folders.map(({ folder, reason }) => ({
    message: `the folder ${quoted(folder)} cannot be read: ${reason}`,
    hint: 'What stands in it is unknown; make it readable',
  }));
  if (!overBudget) return problems;
  const message = 'the workspace holds more than 2,000,000 files and folders, and was not read to its end';
  return [...problems, { message, hint: `Check out less, or let input ${input} be read in a smaller workspace` }];
}

/** A list of patterns that matches nothing, and each file that is named without a wildcard and is not there. */
export function unmatched(found: {
  readonly patterns: readonly string[];
  readonly named: readonly string[];
  readonly matched: readonly string[];
  readonly links: readonly string[];
  readonly input: string;
}): Problem[] {
  const { patterns, named, matched, links, input } = found;
  const files = new Set(matched);
  const problems = named.flatMap((name): Problem[] => {
    if (files.has(name)) return [];
    if (links.includes(name))
      return [problem(input, name, 'is a symbolic link, which is never followed', 'Name the file itself')];
    return [
      problem(
        input,
        name,
        'is no file of the workspace',
        `For all files of a folder, write ${quoted(`${name}/**/*.yaml`)}`,
      ),
    ];
  });
  if (matched.length > 0 || problems.length > 0) return problems;
  return [
    problem(
      input,
      patterns.join(', '),
      'matches no file of the workspace',
      'Check the patterns, and that the files are checked out',
    ),
  ];
}

function problem(input: string, value: string, message: string, hint: string): Problem {
  return { message: `input \`${input}\` is \`${value}\`, which ${message}`, hint };
}
