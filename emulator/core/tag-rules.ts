import { ApiError } from './api-error.ts';
import type { Params } from './params.ts';
import type { Tags } from './resources.ts';

/** A tag as sent; `value` is undefined where none was, which DeleteTags tells from the empty one. */
export type SentTag = { readonly key: string; readonly value: string | undefined };

export function readTags(params: Params, name: string): readonly SentTag[] {
  return params.structs(name).map((tag) => ({ key: tag.required('Key'), value: tag.text('Value') }));
}

/** The tags a resource is created with. Another type of resource than the one being created is refused. */
export function readTagSpecification(params: Params, type: string): Tags {
  const tags = params.structs('TagSpecification').flatMap((specification) => {
    const given = specification.required('ResourceType');
    if (given !== type) {
      throw new ApiError(
        'InvalidParameterValue',
        `'${given}' is not a valid taggable resource type for this operation.`,
      );
    }
    return readTags(specification, 'Tag');
  });
  return withTags(new Map(), tags);
}

/** The tags with those set over them, or the refusal of AWS: reserved prefix, lengths, a key twice, more than 50. */
export function withTags(tags: Tags, set: readonly SentTag[]): Tags {
  const seen = new Set<string>();
  const result = new Map(tags);
  for (const { key, value = '' } of set) {
    checkKey(key);
    if (key.length > 128)
      throw new ApiError('InvalidParameterValue', `Tag key exceeds the maximum length of 128 characters`);
    if (value.length > 256)
      throw new ApiError('InvalidParameterValue', `Tag value exceeds the maximum length of 256 characters`);
    if (seen.has(key)) throw new ApiError('InvalidParameterValue', `Duplicate tag key '${key}' specified.`);
    seen.add(key);
    result.set(key, value);
  }
  const own = [...result.keys()].filter((key) => !key.startsWith('aws:'));
  if (own.length > 50)
    throw new ApiError('TagLimitExceeded', 'The maximum number of tags for the resource has been reached: 50');
  return result;
}

export function checkKey(key: string): void {
  if (/^aws:/i.test(key)) {
    throw new ApiError('InvalidParameterValue', `Tag keys starting with 'aws:' are reserved for internal use`);
  }
}
