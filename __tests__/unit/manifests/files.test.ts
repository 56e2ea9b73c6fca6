import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, walk } from '../../../src/manifests/files.ts';
import { workspaceOf } from './workspace.ts';

describe('a file', () => {
  it('is read as text', () => {
    expect(readText(workspaceOf({ 'a.yaml': 'é: 1\n' }), 'a.yaml')).toEqual({ text: 'é: 1\n', bytes: 6 });
    expect(readText(workspaceOf({ 'a.yaml': '' }), 'a.yaml')).toEqual({ text: '', bytes: 0 });
  });

  it('is no link, not even one that a walk did not see', () => {
    const workspace = workspaceOf({ 'a.yaml': 'a: 1\n' });
    symlinkSync('a.yaml', join(workspace, 'link.yaml'));
    expect(readText(workspace, 'link.yaml')).toEqual({
      fault: 'is a symbolic link, which is never followed',
      overBudget: false,
      missing: false,
    });
  });

  it('is no pipe, which would be waited for, and no folder', () => {
    const workspace = workspaceOf({ 'folder/a.yaml': '' });
    execFileSync('mkfifo', [join(workspace, 'pipe.yaml')]);
    expect(readText(workspace, 'pipe.yaml')).toMatchObject({ fault: 'is no regular file' });
    expect(readText(workspace, 'folder')).toMatchObject({ fault: 'is no regular file' });
  });

  it('that is not there is told from one that cannot be read, without the path of the machine', () => {
    const workspace = workspaceOf({ 'a.yaml/b': '' });
    expect(readText(workspace, 'gone.yaml')).toEqual({
      fault: 'cannot be read: ENOENT: no such file or directory',
      overBudget: false,
      missing: true,
    });
    expect(readText(workspace, 'a.yaml/b/c')).toMatchObject({
      fault: 'cannot be read: ENOTDIR: not a directory',
      missing: false,
    });
  });
});

describe('a walk', () => {
  it('sees regular files and links in order of name, and enters only what it is told to', () => {
    const workspace = workspaceOf({ 'b/z.yaml': '', 'b/a.yaml': '', 'a.yaml': '', 'skip/x.yaml': '', 'b-1.yaml': '' });
    symlinkSync('b', join(workspace, 'link'));
    expect(walk(workspace, (folder) => folder !== 'skip')).toEqual({
      files: ['a.yaml', 'b-1.yaml', 'b/a.yaml', 'b/z.yaml'],
      links: ['link'],
      unreadable: [],
      overBudget: false,
    });
  });

  it('says which folder it could not read', () => {
    expect(walk(join(workspaceOf({}), 'gone'), () => true).unreadable).toEqual([
      { folder: '.', reason: 'ENOENT: no such file or directory' },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('goes on behind a folder it may not read', () => {
    const workspace = workspaceOf({ 'a/x.yaml': '', 'b/y.yaml': '' });
    chmodSync(join(workspace, 'a'), 0);
    const { files, unreadable } = walk(workspace, () => true);
    chmodSync(join(workspace, 'a'), 0o755);
    expect(files).toEqual(['b/y.yaml']);
    expect(unreadable.map((one) => one.folder)).toEqual(['a']);
  });
});
