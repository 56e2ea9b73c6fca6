import { textFault, type TextFault } from './text.ts';

/**
 * Why a security group cannot have this name: the end of a sentence that begins with the name.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
 */
export function nameFault(name: string): TextFault | undefined {
  if (name.startsWith('sg-')) return { fault: 'begins with sg-, which is for ids only' };
  if (name.toLowerCase() === 'default')
    return { fault: 'is the name of the group that every VPC has, and is never managed' };
  if (name === 'self') return { fault: 'would mean the group itself wherever a rule says `self`' };
  if (/^\d{12}\//.test(name)) return { fault: 'would mean a group of another account wherever a rule says it' };
  return textFault(name);
}

/**
 * Why an annotation cannot name this group, though EC2 would have it.
 * The controller splits its list at commas, trims each piece, and passes it to EC2 as a filter, where `*` stands for anything.
 */
export function expressionFault(name: string): string | undefined {
  if (name.includes(',')) return 'holds a comma, where the controller splits the list';
  if (name.includes('*')) return 'holds *, which in the look-up of the controller stands for anything';
  if (name !== name.trim()) return 'begins or ends with a blank, which the controller trims off';
  return undefined;
}
