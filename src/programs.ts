import { delimiter, isAbsolute } from 'node:path';

/**
 * An environment in which a program is looked for in absolute folders alone: a relative or an empty one in PATH means the working
 * directory, which is a checkout, and what lies there is written by whoever wrote the commit.
 */
export function withAbsolutePath(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH: path, ...others } = environment;
  if (path === undefined) return environment;
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  // An empty one would mean the working directory again; without any the system has its own.
  return folders.length === 0 ? others : { ...others, PATH: folders.join(delimiter) };
}
