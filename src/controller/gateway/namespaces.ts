import type { Objects } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import { selectorMatches } from '../ingress/selector.ts';
import type { NamespaceChoice } from './stored.ts';

/**
 * Whether something from one namespace may attach to something in another.
 * LBC: pkg/gateway/routeutils/attachment_helper.go:doesResourceAllowNamespace.
 */
export function allowsNamespace(
  choice: NamespaceChoice,
  between: { readonly from: string; readonly to: string },
  objects: Objects,
): boolean {
  switch (choice.from) {
    case 'All':
      return true;
    case 'Same':
      return between.from === between.to;
    case 'Selector': {
      if (choice.selector === undefined) return false;
      const matches = selectorMatches(choice.selector, namespaceLabels(between.from, objects));
      if (typeof matches === 'boolean') return matches;
      throw new Refusal('other', `Unable to parse selector: ${matches.fault}`, choice.place);
    }
  }
  return false;
}

/** A namespace has the label of its name, whether or not the documents define it. */
function namespaceLabels(namespace: string, objects: Objects): ReadonlyMap<string, string> {
  const labels = objects.find('Namespace', '', namespace)?.labels ?? [];
  return new Map([...labels, ['kubernetes.io/metadata.name', namespace]]);
}
