/** Key of an annotation of the controller on an Ingress (and on the Services behind it). LBC: pkg/annotations/constants.go. */
export function ingressKey(suffix: string): string {
  return `alb.ingress.kubernetes.io/${suffix}`;
}

/** The old way to choose a class. */
export const classAnnotation = 'kubernetes.io/ingress.class';
export const defaultClassAnnotation = 'ingressclass.kubernetes.io/is-default-class';
export const albController = 'ingress.k8s.aws/alb';
