import { ApiError } from './api-error.ts';

const charset = /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]*$/;
const charsetInWords = 'a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*';

/** What AWS lets stand in a rule's description. */
export function checkedRuleDescription(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (text.length > 255 || !charset.test(text)) {
    throw new ApiError(
      'InvalidParameterValue',
      `Invalid rule description. Valid descriptions are strings less than 256 characters from the following set: ${charsetInWords}`,
    );
  }
  return text;
}

export function checkedGroupDescription(text: string): string {
  if (text.length > 255 || !charset.test(text)) {
    throw new ApiError(
      'InvalidParameterValue',
      `Value (${text}) for parameter GroupDescription is invalid. Valid descriptions are strings less than 256 characters from the following set: ${charsetInWords}`,
    );
  }
  return text;
}

/** The name as stored: trailing spaces go. */
export function checkedGroupName(text: string): string {
  const refuse = (why: string): ApiError =>
    new ApiError('InvalidParameterValue', `Value (${text}) for parameter GroupName is invalid. ${why}`);
  if (/^sg-/i.test(text)) throw refuse('Group names may not be in the format sg-*.');
  if (text.length > 255) throw refuse('The name may have at most 255 characters.');
  if (!charset.test(text)) throw refuse(`Valid characters are: ${charsetInWords}`);
  return text.trimEnd();
}
