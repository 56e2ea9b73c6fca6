import { appendFile, stat } from 'node:fs/promises';
import { endGroup, error, info, notice, setFailed, setOutput, startGroup, warning } from '@actions/core';
import type { Annotation } from '../report/annotations.ts';
import { logText } from '../report/escape.ts';
import { byteLength, room } from '../report/fit.ts';
import type { Outputs } from '../report/outputs.ts';

/** One safe line in the log; a text of several lines becomes one with `\u000a` in it. */
export const log = (line: string): void => info(logText(line));

/** Runs something in a group of the log that readers can fold. */
export async function logGroup<T>(title: string, run: () => Promise<T>): Promise<T> {
  startGroup(logText(title, 200));
  try {
    return await run();
  } finally {
    endGroup();
  }
}

/** Shows annotations; their texts are safe already. Files are relative to the workspace, as the runner wants them. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, message, place, title } of annotations) {
    const properties = {
      title,
      ...(place === undefined ? {} : { file: place.file, startLine: place.line, startColumn: place.column }),
    };
    switch (level) {
      case 'error':
        error(message, properties);
        break;
      case 'warning':
        warning(message, properties);
        break;
      case 'notice':
        notice(message, properties);
        break;
    }
  }
}

/** Sets the outputs of the step. */
export function writeOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/**
 * Appends Markdown to the summary of the step, and says in words why it did not: where the runner gives no file (an old
 * server, another runner), or where there is no room left, since GitHub drops a summary of 1 MiB without a word.
 */
export async function writeSummary(
  markdown: string,
  path: string | undefined,
): Promise<{ readonly written: true } | { readonly written: false; readonly why: string }> {
  if (path === undefined || path === '') return { written: false, why: 'this runner has no step summary' };
  try {
    const taken = (await stat(path)).size;
    if (taken + byteLength(markdown) > room.summary)
      return { written: false, why: `the step summary has no room for ${byteLength(markdown)} more bytes` };
    await appendFile(path, markdown.endsWith('\n') ? markdown : `${markdown}\n`);
    return { written: true };
  } catch (failure) {
    return { written: false, why: `the step summary cannot be written: ${String(failure)}` };
  }
}

/** Says why the step fails, as its last error, and makes the process exit with 1. */
export const fail = (reason: string): void => setFailed(logText(reason));
