/** Why EC2 refuses a name or description, and where in it: the end of a sentence that begins with what it is. */
export type TextFault = { readonly fault: string; readonly offset?: number };

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html */
const characters = /^[A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]$/;

/**
 * Judges a name or description as EC2 does: 1 to 255 characters out of a small set.
 * For descriptions of rules whose peer is a group or a prefix list, the set has no `&`.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListId.html
 */
export function textFault(text: string, ampersand: 'allowed' | 'refused' = 'allowed'): TextFault | undefined {
  if (text === '') return { fault: 'is empty' };
  let offset = 0;
  for (const character of text) {
    if (!characters.test(character) || (character === '&' && ampersand === 'refused')) {
      return { fault: `holds ${nameOf(character)}, which EC2 refuses there`, offset };
    }
    // EC2 counts characters, and all that got here are one UTF-16 unit each.
    if (offset === 255) return { fault: 'is longer than the 255 characters that EC2 allows', offset };
    offset += character.length;
  }
  return undefined;
}

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === '\n') return 'a line break';
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `the character ${character} (${code})` : `the character ${code}`;
}
