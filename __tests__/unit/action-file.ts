import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { repositoryRoot } from '../../scripts/run-action.ts';

export type ActionFile = {
  readonly branding?: { readonly icon?: string; readonly color?: string };
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};

/** A file of this repository. */
export const textOf = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');

export const readActionFile = (): ActionFile => load(textOf('action.yml')) as ActionFile;
