import { Ajv } from 'ajv';
import { published } from '../../../scripts/schema.ts';

/** The schema of plan.json as it is published. */
export const publishedPlan = planOf(published);

function planOf(all: typeof published): (typeof published)[number] {
  const found = all.find(({ name }) => name === 'plan');
  if (found === undefined) throw new Error('plan.json has no published schema');
  return found;
}

/**
 * What is wrong with a plan.json by the published schema, taken at its word: a key that it does not name is wrong, too, which a reader
 * of a newer version would let pass.
 */
export function planFaults(value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** A schema of which no object may have more than it names. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  return 'properties' in inner && inner['type'] === 'object' ? { ...inner, additionalProperties: false } : inner;
}

const validate = new Ajv({ strict: false }).compile(strict(publishedPlan.schema()) as object);
