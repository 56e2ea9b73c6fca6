import type { Path } from '../../../manifests/document.ts';
import { isIpv4 } from '../../ip.ts';
import { isSetAt, listAt, textAt, textsAt } from '../../read.ts';
import type { Misfit, Shape } from '../../shape.ts';
import type { CelRule } from './common.ts';
import {
  checkedBy,
  eachItem,
  group,
  hostname,
  kindName,
  namespaceName,
  objectName,
  portNumber,
  sectionName,
} from './common.ts';
import { filterRules, grpcFilter, httpFilter } from './filters.ts';
import { grpcMatch, grpcMatchRules, httpMatch, httpMatchRules } from './matches.ts';

const parentRefs: Shape = {
  list: {
    fields: { group, kind: kindName, name: objectName, namespace: namespaceName, port: portNumber, sectionName },
    required: ['name'],
  },
  max: 32,
};

const backendFields = {
  group,
  kind: kindName,
  name: objectName,
  namespace: namespaceName,
  port: portNumber,
  weight: { integer: { min: 0, max: 1_000_000 } },
} as const satisfies Readonly<Record<string, Shape>>;

const layer4Rules: Shape = {
  list: {
    fields: {
      name: sectionName,
      backendRefs: { list: { fields: backendFields, required: ['name'] }, min: 1, max: 16 },
    },
    required: ['backendRefs'],
  },
  min: 1,
  max: 1,
};

const duration: Shape = { text: { pattern: /^([0-9]{1,5}(h|m|s|ms)){1,4}$/ } };

const layer7Rules = (match: Shape, filter: Shape, min: number): Shape => ({
  list: {
    fields: {
      name: sectionName,
      matches: { list: match, max: 64 },
      filters: { list: filter, max: 16 },
      timeouts: { fields: { request: duration, backendRequest: duration } },
      backendRefs: {
        list: { fields: { ...backendFields, filters: { list: filter, max: 16 } }, required: ['name'] },
        max: 16,
      },
    },
  },
  min,
  max: 16,
});

const parentPath: Path = ['spec', 'parentRefs'];

/** Several references to one parent each name a section of their own. */
const parentRules: CelRule = (object) => {
  const sections = new Map<string, string[]>();
  for (const parent of listAt(object, parentPath) ?? []) {
    const key = JSON.stringify([
      textAt(parent, ['group']) ?? 'gateway.networking.k8s.io',
      textAt(parent, ['kind']) ?? 'Gateway',
      textAt(parent, ['name']),
      textAt(parent, ['namespace']) ?? null,
    ]);
    sections.set(key, [...(sections.get(key) ?? []), textAt(parent, ['sectionName']) ?? '']);
  }
  for (const named of sections.values()) {
    if (new Set(named).size < named.length || (named.length > 1 && named.includes(''))) {
      const message = 'sectionName must be specified and unique where two references name the same parent';
      return { path: parentPath, message };
    }
  }
  return undefined;
};

/** A Service needs a port. */
const backendRules: CelRule = (object) => {
  for (const [index, rule] of (listAt(object, ['spec', 'rules']) ?? []).entries()) {
    const path = ['spec', 'rules', index, 'backendRefs'];
    const broken = eachItem(listAt(rule, ['backendRefs']), path, (backend) => {
      const isService =
        (textAt(backend, ['group']) ?? '') === '' && (textAt(backend, ['kind']) ?? 'Service') === 'Service';
      return isService && !isSetAt(backend, ['port'])
        ? { field: ['port'], message: 'must be specified for a Service' }
        : undefined;
    });
    if (broken !== undefined) return broken;
  }
  return undefined;
};

/** A backend's share of the time is no longer than the whole request's; 0s is no limit. */
const timeoutRules: CelRule = (object) => {
  for (const [index, rule] of (listAt(object, ['spec', 'rules']) ?? []).entries()) {
    const [request, backend] = ['request', 'backendRequest'].map((field) => textAt(rule, ['timeouts', field]));
    if (request === undefined || backend === undefined || milliseconds(request) === 0) continue;
    if (milliseconds(backend) > milliseconds(request)) {
      const path = ['spec', 'rules', index, 'timeouts', 'backendRequest'];
      return { path, message: 'cannot be longer than request' };
    }
  }
  return undefined;
};

const millisecondsIn: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

function milliseconds(text: string): number {
  return [...text.matchAll(/([0-9]+)(h|ms|m|s)/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (millisecondsIn[unit ?? ''] ?? 0),
    0,
  );
}

const noAddresses: CelRule = (object): Misfit | undefined => {
  const path = ['spec', 'hostnames'];
  const index = textsAt(object, path)?.findIndex(isIpv4) ?? -1;
  return index < 0 ? undefined : { path: [...path, index], message: 'host names cannot be IP addresses' };
};

const layer4 = checkedBy({ fields: { parentRefs, rules: layer4Rules }, required: ['rules'] }, true, [
  parentRules,
  backendRules,
]);

/* By the standard channel of the Gateway API 1.6. */
export const checkTcpRoute = layer4;
export const checkUdpRoute = layer4;
export const checkTlsRoute = checkedBy(
  {
    fields: { hostnames: { list: hostname, min: 1, max: 1024 }, parentRefs, rules: layer4Rules },
    required: ['hostnames', 'rules'],
  },
  true,
  [noAddresses, parentRules, backendRules],
);
export const checkHttpRoute = checkedBy(
  { fields: { hostnames: { list: hostname, max: 16 }, parentRefs, rules: layer7Rules(httpMatch, httpFilter, 1) } },
  true,
  [parentRules, backendRules, httpMatchRules, filterRules, timeoutRules],
);
export const checkGrpcRoute = checkedBy(
  { fields: { hostnames: { list: hostname, max: 16 }, parentRefs, rules: layer7Rules(grpcMatch, grpcFilter, 0) } },
  true,
  [parentRules, backendRules, grpcMatchRules, filterRules],
);
