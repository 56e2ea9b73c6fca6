/** Forms of names that the API server checks. https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */

export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(text);
}

export function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(text);
}

/** A host name; its first label may be `*`. */
export function isHost(text: string): boolean {
  return isDnsSubdomain(text.startsWith('*.') ? text.slice(2) : text);
}

/** `name` or `prefix/name`, the prefix a DNS subdomain: keys of labels and annotations, finalizers, classes. */
export function isQualifiedName(text: string): boolean {
  const slash = text.indexOf('/');
  const [prefix, name] = slash < 0 ? [undefined, text] : [text.slice(0, slash), text.slice(slash + 1)];
  return isNamePart(name) && (prefix === undefined || isDnsSubdomain(prefix));
}

/** May be empty. */
export function isLabelValue(text: string): boolean {
  return text === '' || isNamePart(text);
}

/** Of a port, of a container or a Service (IANA_SVC_NAME). */
export function isPortName(text: string): boolean {
  return text.length <= 15 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && /[a-z]/.test(text);
}

function isNamePart(text: string): boolean {
  return text.length <= 63 && /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(text);
}
