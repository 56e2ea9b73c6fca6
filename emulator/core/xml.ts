/** What an answer is made of. A list becomes `<name><item/>…</name>`; what is undefined is left out. */
export type Xml = string | number | boolean | undefined | readonly Xml[] | { readonly [name: string]: Xml };

/** Elements of an answer; `item` is what the members of a list are called (`item` in EC2, `member` in ELB). */
export function xml(fields: { readonly [name: string]: Xml }, item: string): string {
  return Object.entries(fields)
    .map(([name, value]) => element(name, value, item))
    .join('');
}

function element(name: string, value: Xml, item: string): string {
  if (value === undefined) return '';
  const inner = content(value, item);
  return inner === '' ? `<${name}/>` : `<${name}>${inner}</${name}>`;
}

function content(value: Exclude<Xml, undefined>, item: string): string {
  if (isList(value)) return value.map((one) => element(item, one, item)).join('');
  if (typeof value === 'object') return xml(value, item);
  return escape(String(value));
}

function isList(value: Xml): value is readonly Xml[] {
  return Array.isArray(value);
}

function escape(text: string): string {
  return text.replace(/[&<>"'\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}
