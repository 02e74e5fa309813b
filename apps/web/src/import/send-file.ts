import { Unreachable } from '../api/api-error.ts';
import { refusalOf } from '../api/client.ts';

/** What is taken; larger files are better divided. */
export const MOST_BYTES = 200 * 1_048_576;

/** As the server takes it; of a longer name the end says what kind of file it is. */
const LONGEST_NAME = 255;

/** A file on its way, and under which id it will be there. */
export type Sent = Readonly<{ id: string; funnelId: string; name: string; file: Blob }>;

type How = Readonly<{
  language: string;
  signal: AbortSignal;
  /** How much of it is away, between 0 and 1. */
  onShare: (share: number) => void;
}>;

/**
 * Sends a file; under the same id it is there once, however often it is sent. Throws ApiError, Unreachable, and an AbortError. By the older way:
 * `fetch` does not say how much is away.
 */
export function sendFile(
  { id, funnelId, name, file }: Sent,
  { language, signal, onShare }: How,
): Promise<void> {
  const query = new URLSearchParams({ funnelId, fileName: name.slice(-LONGEST_NAME) });
  const request = new XMLHttpRequest();
  request.open('PUT', `/api/v1/imports/${id}/file?${query}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('accept-language', language);
  return new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onShare(loaded / total);
    });
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) resolve();
      else refusalOf(new Response(responseText, { status })).then(reject, reject);
    });
    request.addEventListener('error', () => reject(new Unreachable('The server did not answer')));
    request.addEventListener('abort', () => reject(new DOMException('It was cancelled', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
