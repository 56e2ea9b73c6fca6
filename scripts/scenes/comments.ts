import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markdown } from '../../src/publish/markdown.ts';
import { room } from '../../src/report/fit.ts';
import { playScene, type Scene, sceneAbout } from './scene.ts';
import { scenes } from './scenes.ts';

/** What a scene looks like on the pull request. */
export async function commentOf(scene: Scene): Promise<string> {
  const result = await playScene(scene);
  const about = {
    ...sceneAbout,
    label: scene.label ?? sceneAbout.label,
    ...(result.read === undefined ? {} : { read: result.read }),
  };
  return markdown(result, about, room.comment);
}

/** Writes the comment of every scene into a folder, as NAME.md. Returns the names. */
export async function writeComments(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  for (const scene of scenes) await writeFile(join(folder, `${scene.name}.md`), await commentOf(scene));
  return scenes.map(({ name }) => name);
}
