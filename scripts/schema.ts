import { writeFile } from 'node:fs/promises';
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { policySchema } from '../src/groups/policy-schema.ts';
import { fileSchema } from '../src/groups/schema.ts';
import { changeSchema, findingSchema, placeSchema, problemSchema, textsSchema } from '../src/plan/schema.ts';
import { planFileSchema } from '../src/report/read-plan-file.ts';

/** Where the schemas of declarations files, policy files and plan.json stand, and what stands there. */
export const published: readonly { readonly name: string; readonly file: URL; readonly schema: () => JsonSchema }[] = [
  { name: 'frontend-sg', file: schemaUrl('frontend-sg'), schema: () => jsonSchema(fileSchema) },
  { name: 'frontend-sg-policy', file: schemaUrl('frontend-sg-policy'), schema: () => jsonSchema(policySchema) },
  { name: 'plan', file: schemaUrl('plan'), schema: () => jsonSchema(planFileSchema) },
];

function schemaUrl(name: string): URL {
  return new URL(`../schema/${name}.schema.json`, import.meta.url);
}

/** A JSON Schema, made of the schema that the action itself reads the file with. */
function jsonSchema(schema: typeof fileSchema | typeof policySchema | typeof planFileSchema): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...toJsonSchema(schema, {
      target: 'draft-07',
      errorMode: 'throw',
      definitions: schema === planFileSchema ? shared : {},
      overrideSchema: ({ valibotSchema }) =>
        valibotSchema === textsSchema ? { type: 'object', additionalProperties: { type: 'string' } } : undefined,
    }),
  };
}

const shared = { place: placeSchema, problem: problemSchema, finding: findingSchema, change: changeSchema };

if (import.meta.main)
  for (const { file, schema } of published) await writeFile(file, `${JSON.stringify(schema(), null, 2)}\n`);
