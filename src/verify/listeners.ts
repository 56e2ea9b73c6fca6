import type { ObservedRule } from '../aws/observed.ts';
import type { Listener } from '../controller/answer.ts';
import { admits } from '../plan/packets.ts';

/** Something to know about a listener of a load balancer that carries its groups. It is told, and fails nothing. */
export type ListenerNote = Listener & {
  /** `blocked`: no rule of any group on it admits the port from anywhere. `missing`: the manifests make it, and AWS does not have it. */
  readonly kind: 'blocked' | 'missing';
};

/** Compares the listeners that are there with those that the manifests make and with what the rules of all groups on it admit. */
export function listenerNotes(
  expected: readonly Listener[],
  actual: readonly Listener[],
  /** Of all groups on it; absent where those of one of them cannot be seen. */
  rules: readonly ObservedRule[] | undefined,
): readonly ListenerNote[] {
  const there = new Set(actual.map(keyOf));
  return [
    ...actual
      .filter(
        (listener) =>
          rules !== undefined && !rules.some((rule) => rule.direction === 'ingress' && admits(rule, listener)),
      )
      .map(({ protocol, port }): ListenerNote => ({ kind: 'blocked', protocol, port })),
    ...expected
      .filter((listener) => !there.has(keyOf(listener)))
      .map(({ protocol, port }): ListenerNote => ({ kind: 'missing', protocol, port })),
  ].sort((a, b) => a.port - b.port);
}

/** A note in words. */
export const listenerText = ({ kind, protocol, port }: ListenerNote): string =>
  kind === 'blocked'
    ? `no rule of its groups admits its listener ${protocol} ${port}`
    : `it has no listener ${protocol} ${port}, which the manifests make`;

const keyOf = ({ protocol, port }: Listener): string => `${protocol.toUpperCase()} ${port}`;
