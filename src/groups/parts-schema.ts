import * as v from 'valibot';

/** Parts that several schemas share. */

const port = 'a port from 0 to 65535';
const portText = v.pipe(v.string(port), v.regex(/^(?:0|[1-9]\d{0,4})$/, port));
const portNumber = v.pipe(v.number(port), v.integer(port), v.minValue(0, port), v.maxValue(65_535, port));

/** One port, as a number or a text. */
export const onePort = v.union([portNumber, portText], port);

/** One port or a range such as 8000-8100. `expected` is the end of its error text. */
export const portRange = (expected: string) => {
  const text = v.pipe(v.string(expected), v.regex(/^(?:0|[1-9]\d{0,4})(?: *- *(?:0|[1-9]\d{0,4}))?$/, expected));
  return v.union([text, v.pipe(portNumber)], expected);
};

const clusters = 'a list of 1 to 50 patterns such as prod-*';

/** Patterns of cluster names. Whether two lists overlap is judged pattern by pattern, so there are not too many. */
export const clusterPatterns = v.pipe(
  v.array(v.string('a pattern such as prod-*'), clusters),
  v.minLength(1, clusters),
  v.maxLength(50, clusters),
);
