import { writeFile } from 'node:fs/promises';
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { fileSchema } from '../src/groups/schema.ts';

/** Where editors find the schema of declarations files. */
export const schemaFile = new URL('../schema/frontend-sg.schema.json', import.meta.url);

/** The JSON Schema of declarations files, made of the schema that the action itself reads them with. */
export function publishedSchema(): JsonSchema {
  const schema = toJsonSchema(fileSchema, { target: 'draft-07', errorMode: 'throw' });
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...schema };
}

if (import.meta.main) await writeFile(schemaFile, `${JSON.stringify(publishedSchema(), null, 2)}\n`);
