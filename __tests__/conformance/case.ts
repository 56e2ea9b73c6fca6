import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseDocuments } from '../../src/manifests/documents.ts';

/** A small cluster, and what the controller's own code makes of it. */
export type Case = {
  readonly name: string;
  readonly world: WorldFile;
  /** Text of each file by its name. */
  readonly manifests: Readonly<Record<string, string>>;
  readonly answer: AnswerFile;
};

/** `world.yaml`: what AWS has and how the controller runs. */
export type WorldFile = {
  readonly cluster: string;
  readonly vpc?: string;
  readonly securityGroups?: readonly {
    readonly id: string;
    readonly vpc?: string;
    readonly tags?: Readonly<Record<string, string>>;
  }[];
  readonly loadBalancers?: readonly {
    readonly name: string;
    readonly type: 'application' | 'network';
    readonly scheme: string;
    readonly securityGroups?: readonly string[];
    readonly tags?: Readonly<Record<string, string>>;
  }[];
  readonly controller?: { readonly [flag: string]: unknown };
  readonly webhooks?: boolean;
  readonly note?: string;
};

/** `answer.json`. */
export type AnswerFile = {
  readonly frontends: readonly FrontendFile[];
  readonly others: readonly { readonly object: string; readonly result: string }[];
};
export type FrontendFile = {
  readonly kind: string;
  readonly id: string;
  readonly members?: readonly string[];
  readonly result: string;
  readonly errorKind?: string;
  readonly error?: string;
  readonly loadBalancers?: readonly LoadBalancerFile[];
};
export type LoadBalancerFile = {
  readonly role: string;
  readonly type: string;
  readonly scheme: string;
  readonly name?: string;
  readonly namePrefix?: string;
  readonly ipAddressType: string;
  readonly securityGroups: readonly string[];
  readonly trackingTags: Readonly<Record<string, string>>;
  readonly listeners: readonly { readonly port: number; readonly protocol: string }[];
  readonly managedGroup?: { readonly ingress: readonly string[] };
};

/**
 * The cases of a path: a .jsonl file, the folder of one case, or a folder that has cases at any depth. Named after where they
 * stand. Throws with the path where there is none, or where one cannot be read.
 */
export function readCases(path: string): readonly Case[] {
  if (!existsSync(path)) throw new Error(`${path}: expected a .jsonl file or a folder of cases, and nothing is there`);
  const found = casesIn(path, path);
  if (found.length === 0) throw new Error(`${path}: expected a .jsonl file or a folder of cases, found none`);
  return found;
}

function casesIn(path: string, root: string): readonly Case[] {
  if (path.endsWith('.jsonl')) return readLines(path);
  const entries = readdirSync(path, { withFileTypes: true }).toSorted((left, right) =>
    left.name < right.name ? -1 : 1,
  );
  if (entries.some((entry) => entry.name === 'world.yaml'))
    return [readFolder(path, relative(root, path) || basename(path))];
  return entries.flatMap((entry) =>
    entry.isDirectory() || entry.name.endsWith('.jsonl') ? casesIn(join(path, entry.name), root) : [],
  );
}

function readLines(path: string): readonly Case[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index): readonly Case[] => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Case];
      } catch (error) {
        throw new Error(`${path}:${index + 1}: expected a case as JSON on one line`, { cause: error });
      }
    });
}

function readFolder(path: string, name: string): Case {
  const text = (file: string): string => readFileSync(join(path, file), 'utf8');
  const world = parseDocuments('world.yaml', text('world.yaml')).documents[0]?.object;
  if (world === undefined) throw new Error(`${join(path, 'world.yaml')}: expected a map`);
  const folder = join(path, 'manifests');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|yml|json)$/.test(file) && statSync(join(folder, file)).isFile())
    .toSorted();
  return {
    name,
    world: world as WorldFile,
    manifests: Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
    answer: JSON.parse(text('answer.json')) as AnswerFile,
  };
}
