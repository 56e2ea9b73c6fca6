/** Tags by which other systems mark what is theirs; a group that has one is never written, and we never set one. */
export const foreignTagPrefixes = [
  'elbv2.k8s.aws/',
  'ingress.k8s.aws/',
  'service.k8s.aws/',
  'gateway.k8s.aws.',
  'services.k8s.aws/',
  'aws:cloudformation:',
  'crossplane-',
  'kubernetes.io/cluster/',
] as const;

/** The prefix by which a tag belongs to another system. */
export function foreignTagPrefix(key: string): string | undefined {
  return foreignTagPrefixes.find((prefix) => key.startsWith(prefix));
}

/** EC2 allows 50 tags on a group; ten stay free for `Name`, `frontend-sg/owner`, `/applied`, `/adopted` and one tag per cluster. */
export const mostTags = 40;

/**
 * Why a tag cannot be declared: the end of a sentence that begins with the tag.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
 */
export function tagFault(key: string, value: string): string | undefined {
  if (key === '') return 'has an empty key';
  if (Array.from(key).length > 128) return 'has a key longer than the 128 characters that EC2 allows';
  if (Array.from(value).length > 256) return 'has a value longer than the 256 characters that EC2 allows';
  if (key.toLowerCase().startsWith('aws:')) return 'begins with aws:, which is for AWS itself';
  if (key === 'Name') return 'is set by frontend-sg to the name of the group, by which the controller finds it';
  if (key.startsWith('frontend-sg/')) return 'begins with frontend-sg/, which is for frontend-sg itself';
  const foreign = foreignTagPrefix(key);
  return foreign === undefined ? undefined : `begins with ${foreign}, by which another system marks what is its own`;
}
