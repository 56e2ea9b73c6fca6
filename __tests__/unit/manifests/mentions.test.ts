import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/manifests/mentions.ts';
import { UserError } from '../../../src/problem.ts';
import { ingress, workspaceOf } from './workspace.ts';

const find = async (text: string, ...names: readonly string[]): Promise<readonly string[]> => {
  const found = await findMentions(workspaceOf({ 'a.yaml': text }), ['a.yaml'], names);
  return [...found.keys()];
};

describe('a name is mentioned', () => {
  it.each([
    ['as a value', 'a: web'],
    ['as an item', 'a: [x, web]'],
    ['as a key', 'web: {}'],
    ['as a piece of a comma list', 'a: sg-1 , web,x'],
    ['as a piece with white space of Go', 'a: "x,\\Nweb\\N"'],
    ['in quotes', `a: 'web'`],
    ['behind escapes', 'a: "\\x77eb"'],
    ['behind JSON escapes', '{"a": "\\u0077eb"}'],
    ['over two lines', 'a: "we\\\n  b"'],
    ['in base64', 'a: !!binary d2Vi'],
    ['in a value that is given again', 'a: web\na: x'],
    ['behind the end of the document', 'a: 1\n...\nb: web'],
    ['in our annotation', 'a: |\n  web: {ingress: []}'],
    ['in JSON inside an annotation', `a: '{"x": "{\\"y\\": [\\"web\\"]}"}'`],
    ['in a text inside an annotation that cannot be parsed', 'a: |\n  x: [web'],
    ['anywhere in a file that cannot be parsed', '# some web here\na: ['],
    ['anywhere in a file with a bad separator', '# some web here\n--- {a: 1}\n'],
    ['with an anchor', 'a: &a web'],
    ['behind an unknown tag', 'a: !Ref web'],
    ['in a folded list', 'a: >-\n  x,\n  web,\n  y'],
    ['in a document beyond the first', 'a: 1\n---\nb: web'],
  ])('%s', async (_, text) => {
    expect(await find(text, 'web', 'absent')).toEqual(['web']);
  });

  it.each([
    ['in a comment', 'a: 1 # web'],
    ['as part of a word', 'a: web-server\nb: webs\nc: my.web'],
    ['as a word of a sentence', 'a: the web is big'],
    ['in another case', 'a: Web'],
  ])('not %s', async (_, text) => {
    expect(await find(text, 'web')).toEqual([]);
  });

  it.each(['my group', 'a:b/c', '()', '[x]', 'it\'s "so"', 'é', '123', 'a, b', '*'])(
    'also if it is %j',
    async (name) => {
      expect(await find(JSON.stringify({ a: [name] }), name)).toEqual([name]);
      expect(await find(`a: '${name.replaceAll("'", "''")}'`, name)).toEqual([name]);
      expect(await find('a: 7', name)).toEqual([]);
    },
  );

  it('if it is a number', async () => {
    expect(await find('a: [0123, 1_0]', '0123', '1_0')).toEqual(['0123', '1_0']);
  });
});

it('tells the first place', async () => {
  const workspace = workspaceOf({
    'a.yaml': 'x: 1\n',
    'b.yaml': ingress('i', 'sg-1, web'),
    'c.yaml': 'a: |\n  # note\n  b: api\nc: web\n',
  });
  const found = await findMentions(workspace, ['a.yaml', 'b.yaml', 'c.yaml'], ['web', 'api', 'none']);
  expect([...found]).toEqual([
    ['web', { file: 'b.yaml', line: 6, column: 48 }],
    ['api', { file: 'c.yaml', line: 3, column: 6 }],
  ]);
});

it('fails where a file can no longer be read', async () => {
  await expect(findMentions(workspaceOf({}), ['gone.yaml'], ['web'])).rejects.toThrow(UserError);
  await expect(findMentions(workspaceOf({}), ['gone.yaml'], ['web'])).rejects.toThrow(/"gone.yaml" cannot be read/);
});
