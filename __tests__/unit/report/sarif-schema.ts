import { Ajv } from 'ajv';

/** An object that has these keys and no others; those that end with `?` may be absent. */
const object = (entries: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(entries).map(([key, value]) => [key.replace('?', ''), value])),
  required: Object.keys(entries).filter((key) => !key.endsWith('?')),
  additionalProperties: false,
});
const text = { type: 'string', minLength: 1 };
const name = { type: 'string' };
const message = object({ text });
const level = { enum: ['none', 'note', 'warning', 'error'] };
const line = { type: 'integer', minimum: 1 };
const list = (items: unknown, more: Readonly<Record<string, unknown>> = {}) => ({ type: 'array', items, ...more });

/**
 * The part of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) that is used, and no more, as strict as code scanning reads
 * it: a place for every result, a rule for every one, all within its limits
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
const schema = object({
  $schema: { const: 'https://json.schemastore.org/sarif-2.1.0.json' },
  version: { const: '2.1.0' },
  runs: list(
    object({
      tool: object({
        driver: object({
          name: text,
          informationUri: { type: 'string', pattern: '^https://' },
          rules: list(
            object({
              id: { type: 'string', pattern: '^[a-z][a-z-]+$', maxLength: 255 },
              shortDescription: object({ text: { ...text, maxLength: 1024 } }),
              fullDescription: object({ text: { ...text, maxLength: 1024 } }),
              help: object({ text, markdown: text }),
              helpUri: { type: 'string', pattern: '^https://' },
              defaultConfiguration: object({ level }),
              properties: object({
                tags: list(text, { uniqueItems: true, maxItems: 10 }),
                precision: { enum: ['very-high', 'high', 'medium', 'low'] },
                'security-severity?': { type: 'string', pattern: String.raw`^\d\.\d$|^10\.0$` },
              }),
            }),
            { maxItems: 25_000 },
          ),
        }),
      }),
      automationDetails: object({ id: { type: 'string', pattern: '^frontend-sg/[^/]*/$' } }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      invocations: list(
        object({
          executionSuccessful: { type: 'boolean' },
          'toolExecutionNotifications?': list(object({ level, message })),
        }),
      ),
      results: list(
        object({
          ruleId: text,
          ruleIndex: { type: 'integer', minimum: 0 },
          level,
          message,
          locations: list(
            object({
              physicalLocation: object({
                artifactLocation: object({
                  // A relative reference of RFC 3986 without a scheme, a query or a fragment.
                  uri: { type: 'string', pattern: '^(?!/)(?:[A-Za-z0-9._~-]|%[0-9A-F]{2}|/)+$' },
                  uriBaseId: { const: '%SRCROOT%' },
                }),
                region: object({ startLine: line, startColumn: line }),
              }),
            }),
            { minItems: 1, maxItems: 10 },
          ),
          partialFingerprints: object({
            primaryLocationLineHash: { type: 'string', pattern: String.raw`^[0-9a-f]{16}:\d+$` },
          }),
          'suppressions?': list(
            object({
              kind: { enum: ['inSource', 'external'] },
              status: { enum: ['accepted', 'underReview', 'rejected'] },
              justification: text,
            }),
          ),
          properties: object({ 'group?': name, 'frontend?': name, 'controls?': list(name) }),
        }),
        { maxItems: 25_000 },
      ),
    }),
    { minItems: 1, maxItems: 20 },
  ),
});

const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** What is wrong with a SARIF file. */
export function sarifFaults(value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message: why, params }) => `${instancePath} ${why} ${JSON.stringify(params)}`,
  );
}
