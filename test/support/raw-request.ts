import { request, type IncomingHttpHeaders } from 'node:http';

/** What came back, as it came. */
export type RawAnswer = Readonly<{ status: number; headers: IncomingHttpHeaders; text: string }>;

/** A request with exactly these headers, `Host` among them, which `fetch` would set by itself. */
export function rawRequest(
  url: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
