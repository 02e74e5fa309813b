import { expect, it } from '@jest/globals';
import { useApi } from '../support/line-api.ts';

const api = useApi();

const encodingOf = async (path: string, accepted: string): Promise<string | null> => {
  const aborted = new AbortController();
  const headers = { 'accept-encoding': accepted, ...(await api.signed()) };
  const { headers: answered } = await fetch(`${api.url}${path}`, { headers, signal: aborted.signal });
  aborted.abort();
  return answered.get('content-encoding');
};

it.each([
  ['large ones, as whoever asks can read them', '/openapi.json', 'br, gzip', 'br'],
  ['not where nobody said that he can', '/openapi.json', 'identity', null],
  ['no small ones, which fit as they are', '/api/v1/account', 'br, gzip', null],
  ['no streams, which it would hold back', '/api/v1/events', 'br, gzip', null],
])('answers are compressed: %s', async (_, path, accepted, encoding) => {
  expect(await encodingOf(path, accepted)).toBe(encoding);
});
