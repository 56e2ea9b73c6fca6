import { expect, test } from 'vitest';
import { parseDocuments } from '../../../src/manifests/documents.ts';
import { duplicateObjects } from '../../../src/plan/duplicates.ts';

const text = 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\n';
const found = (files: Readonly<Record<string, string>>) =>
  duplicateObjects(
    Object.entries(files).flatMap(([file, content]) => parseDocuments(file, content).documents),
    'default',
    () => true,
  );

test('an object that two files define: the advice is to leave out the one that is named', () => {
  expect(found({ 'base/web.yaml': text, 'prod/web.yaml': text })).toMatchObject([
    {
      message: expect.stringContaining('here and in base/web.yaml:1'),
      action: expect.stringContaining('!base/web.yaml'),
      place: { file: 'prod/web.yaml', line: 3 },
    },
  ]);
});
test('an object that one file defines twice: nothing can be left out', () => {
  expect(found({ 'web.yaml': `${text}---\n${text}` })).toMatchObject([{ action: 'Keep one of them.' }]);
});
