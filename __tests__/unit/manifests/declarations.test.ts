import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeclarationFiles } from '../../../src/manifests/declarations.ts';
import { workspaceOf } from './workspace.ts';

const groups = 'securityGroups:\n  web: {ingress: []}\n';

describe('declaration files', () => {
  it('are read by their names, in that order, each once', () => {
    const workspace = workspaceOf({ '.github/frontend-sg.yml': groups, 'b.yml': '# c\n---\ntags: {}\n---\nx: 1\n' });
    const { documents, files, problems } = readDeclarationFiles({
      workspace,
      files: ['b.yml', ' ./.github/frontend-sg.yml ', '', 'b.yml'],
      given: true,
    });
    expect(problems).toEqual([]);
    expect(files).toEqual(['b.yml', '.github/frontend-sg.yml']);
    expect(documents.map((one) => [one.file, one.object])).toEqual([
      ['b.yml', { tags: {} }],
      ['b.yml', { x: 1 }],
      ['.github/frontend-sg.yml', { securityGroups: { web: { ingress: [] } } }],
    ]);
    expect(documents[2]?.locate(['securityGroups', 'web'], { key: true })).toMatchObject({ line: 2, column: 3 });
  });

  it('may be absent where nobody named them', () => {
    const request = { workspace: workspaceOf({}), files: ['.github/frontend-sg.yml'] };
    expect(readDeclarationFiles({ ...request, given: false })).toEqual({ documents: [], problems: [], files: [] });
    expect(readDeclarationFiles({ ...request, given: true }).problems).toEqual([
      {
        message: 'input `declarations` is `.github/frontend-sg.yml`, which is not in the workspace',
        hint: expect.stringMatching(/^Name files/),
      },
    ]);
  });

  it.each(['.github/frontend-sg.yaml', 'frontend-sg.yml', '.github/Frontend_SG.json', '.frontend-sg.yaml'])(
    'were most likely meant to be the absent one: %s',
    (name) => {
      const request = { workspace: workspaceOf({ [name]: groups }), given: false };
      const { problems, documents } = readDeclarationFiles({ ...request, files: ['.github/frontend-sg.yml'] });
      expect(documents).toEqual([]);
      expect(problems).toMatchObject([
        {
          message: expect.stringContaining('.github/frontend-sg.yml'),
          hint: expect.stringMatching(/^Rename it to \.github\/frontend-sg\.yml, or give its name/),
          place: { file: name, line: 1 },
        },
      ]);
    },
  );

  it('were not meant where the one that is read is there, or by another name', () => {
    const files = ['.github/frontend-sg.yml'];
    const both = workspaceOf({ '.github/frontend-sg.yml': groups, 'frontend-sg.yaml': groups });
    expect(readDeclarationFiles({ workspace: both, files, given: false }).problems).toEqual([]);
    const others = workspaceOf({ '.github/workflows/frontend-sg.yml': '', 'frontend.yml': '', 'frontend-sg.md': '' });
    expect(readDeclarationFiles({ workspace: others, files, given: false }).problems).toEqual([]);
  });

  it('are read strictly', () => {
    const workspace = workspaceOf({ 'a.yml': `${groups}securityGroups: {}\n---\n- 1\n---\nb: [\n---\nc: 1\n` });
    const { documents, problems } = readDeclarationFiles({ workspace, files: ['a.yml'], given: true });
    expect(problems.map(({ message, place }) => [place?.line, message])).toEqual([
      [7, expect.stringContaining('cannot be read')],
      [3, 'the key "securityGroups" stands twice in one map: first on line 1, again on line 3'],
      [5, expect.stringContaining('expected a map')],
    ]);
    expect(documents.map((one) => one.object)).toEqual([{ securityGroups: {} }, { c: 1 }]);
  });

  it.each(['/etc/passwd', '../x.yml', 'a/../../x.yml', 'a\0.yml', 'link.yml', 'folder/x.yml', 'in', 'huge.yml'])(
    'refuses %j',
    (file) => {
      const outside = workspaceOf({ 'x.yml': groups });
      const workspace = workspaceOf({ 'in/y.yml': groups, 'huge.yml': '' });
      symlinkSync(join(outside, 'x.yml'), join(workspace, 'link.yml'));
      symlinkSync(outside, join(workspace, 'folder'));
      truncateSync(join(workspace, 'huge.yml'), 16 * 1024 * 1024 + 1);
      const { documents, problems } = readDeclarationFiles({ workspace, files: [file], given: false, input: 'policy' });
      expect(documents).toEqual([]);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toContain(`input \`policy\` is \`${file}\`, which `);
    },
  );
});
