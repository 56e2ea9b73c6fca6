import { annotationPlace } from '../annotations.ts';
import type { KubeObject } from '../objects.ts';
import type { Json } from '../../manifests/document.ts';
import { booleanAt, listAt, numberAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { ingressKey } from './keys.ts';
import type { GoType } from '../go-decode.ts';
import { decodeGo } from '../go-decode.ts';

/** Mutual TLS of a port, in a form in which two members can be compared. */
export type MutualAuthentication = string;

/** By port; empty where the annotation is absent. LBC: pkg/ingress/model_build_listener.go:computeIngressMutualAuthentication. */
export function mutualAuthentication(ingress: KubeObject): ReadonlyMap<number, MutualAuthentication> {
  const key = ingressKey('mutual-authentication');
  const raw = ingress.annotations.get(key);
  if (raw === undefined) return new Map();
  const refuse = (message: string): Refusal => new Refusal('other', message, annotationPlace(ingress, key));
  const decoded = decodeGo(raw, { list: config });
  if ('fault' in decoded) {
    throw refuse(
      `failed to parse mutualAuthentication configuration from ingress annotation: \`${raw}\`: ${decoded.fault}`,
    );
  }
  const entries = listAt(decoded.value, []) ?? [];
  if (entries.length === 0)
    throw refuse(`empty mutualAuthentication configuration from ingress annotation: \`${raw}\``);
  return new Map(
    entries.map((entry): [number, MutualAuthentication] => {
      const fault = configFault(entry);
      if (fault !== undefined) throw refuse(fault);
      return [numberAt(entry, ['port']) ?? 0, comparable(entry)];
    }),
  );
}

const config: GoType = {
  struct: {
    port: 'int32',
    mode: 'string',
    trustStore: 'string',
    ignoreClientCertificateExpiry: 'boolean',
    advertiseTrustStoreCaNames: 'string',
  },
};

function configFault(entry: Json): string | undefined {
  const port = numberAt(entry, ['port']) ?? 0;
  const mode = textAt(entry, ['mode']) ?? '';
  const trustStore = textAt(entry, ['trustStore']) ?? '';
  const advertise = textAt(entry, ['advertiseTrustStoreCaNames']);
  if (port < 1 || port > 65535) return `listen port must be within [1, 65535]: ${port}`;
  if (mode === '') return `mutualAuthentication mode cannot be empty for port ${port}`;
  if (!['off', 'passthrough', 'verify'].includes(mode)) {
    return `mutualAuthentication mode value must be among [off, passthrough, verify] for port ${port} : ${mode}`;
  }
  if (mode === 'verify') {
    if (trustStore === '') return `trustStore is required when mutualAuthentication mode is verify for port ${port}`;
    return advertise === undefined || advertise === 'on' || advertise === 'off'
      ? undefined
      : `advertiseTrustStoreCaNames only supports the values "on" and "off" got value ${advertise} for port ${port}`;
  }
  const unsupported =
    trustStore !== ''
      ? 'trustStore'
      : booleanAt(entry, ['ignoreClientCertificateExpiry']) !== undefined
        ? 'ignoring client certificate expiry'
        : advertise !== undefined
          ? 'advertiseTrustStoreCaNames'
          : undefined;
  return unsupported === undefined
    ? undefined
    : `Mutual Authentication mode ${mode} does not support ${unsupported} for port ${port}`;
}

function comparable(entry: Json): MutualAuthentication {
  const mode = textAt(entry, ['mode']);
  const expiry = booleanAt(entry, ['ignoreClientCertificateExpiry']) ?? (mode === 'verify' ? false : null);
  return JSON.stringify([
    mode,
    textAt(entry, ['trustStore']) ?? '',
    expiry,
    textAt(entry, ['advertiseTrustStoreCaNames']) ?? null,
  ]);
}
