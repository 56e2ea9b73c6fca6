import type { Json } from '../../manifests/document.ts';
import { valueAt } from '../../manifests/document.ts';
import { boolAnnotation } from '../annotations.ts';
import { isSetAt, listAt, textAt } from '../read.ts';
import { readBackend } from './backend.ts';
import type { GroupBuild } from './build.ts';
import type { Member } from './classify.ts';
import { ingressKey } from './keys.ts';
import { sortedPaths } from './rules.ts';

/**
 * Whether a plain listener serves nothing and sends clients on to HTTPS, since a redirect action stands before whatever else its members
 * have: the way of `actions.ssl-redirect`. A redirect hides what comes behind it on its host, one without a host everything. Call it for
 * rules that the controller can build. https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/tasks/ssl_redirect/
 */
export function rulesRedirect(members: readonly Member[], build: GroupBuild): boolean {
  const hidden = new Set<string>();
  let isRedirecting = false;
  for (const { member, host, path } of pathsOf(members)) {
    if (hidden.has('') || hidden.has(host)) continue;
    const { action, conditions } = readBackend(member, valueAt(path, ['backend']), build);
    if (action.type !== 'redirect' || !action.toHttps) return false;
    isRedirecting = true;
    if (conditions.length === 0 && isEveryPath(member, path)) hidden.add(host);
  }
  const others = hidden.has('') ? [] : members.flatMap((member) => defaultOf(member, build));
  return isRedirecting && others.every((action) => action.type === 'redirect' && action.toHttps);
}

/** Every path of every rule, in the order in which the listener tries them. */
const pathsOf = (members: readonly Member[]) =>
  members.flatMap((member) =>
    (listAt(member.ingress.document.object, ['spec', 'rules']) ?? []).flatMap((rule) =>
      sortedPaths(listAt(rule, ['http', 'paths']) ?? [], member).map((path) => ({
        member,
        host: textAt(rule, ['host']) ?? '',
        path,
      })),
    ),
  );

/** What goes to whoever no rule is for; without a default backend the answer is a 404. */
function defaultOf(member: Member, build: GroupBuild) {
  const path = ['spec', 'defaultBackend'];
  const { object } = member.ingress.document;
  return isSetAt(object, path) ? [readBackend(member, valueAt(object, path), build).action] : [];
}

function isEveryPath({ ingress }: Member, rulePath: Json): boolean {
  const path = textAt(rulePath, ['path']) ?? '';
  switch (textAt(rulePath, ['pathType']) ?? 'ImplementationSpecific') {
    case 'Prefix':
      return path === '' || path === '/';
    case 'ImplementationSpecific':
      return path === '' || (path === '/*' && boolAnnotation(ingress, ingressKey('use-regex-path-match')) !== true);
    default:
      return path === '';
  }
}
