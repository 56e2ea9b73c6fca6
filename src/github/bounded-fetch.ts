/**
 * A `fetch` that has read its answers whole, and fails where they are larger than this is worth. Octokit takes an answer that breaks off
 * for an empty text, so it must not see one. One serves one comparison.
 */
export function boundedFetch(): typeof fetch {
  let total = 0;
  return async (input, init) => {
    const response = await fetch(input, init);
    const { body, status, statusText, headers, url } = response;
    if (body === null) return response;
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      total += chunk.byteLength;
      if (bytes > maxAnswerBytes) throw new Error(`one answer is larger than ${inMiB(maxAnswerBytes)}`);
      if (total > maxTotalBytes) throw new Error(`all answers are larger than ${inMiB(maxTotalBytes)}`);
      chunks.push(chunk);
    }
    const whole = new Response(Buffer.concat(chunks), { status, statusText, headers });
    // Octokit looks at it, and one that is made by hand has none.
    return Object.defineProperty(whole, 'url', { value: url });
  };
}

const inMiB = (bytes: number): string => `${bytes / 1024 / 1024} MiB`;

/** Bytes of one answer, such as a file, and of all of them together. */
const maxAnswerBytes = 16 * 1024 * 1024;
const maxTotalBytes = 64 * 1024 * 1024;
