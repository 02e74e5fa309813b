import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi } from '../../support/line-api.ts';
import { useOutsideSink } from '../../support/outside-sink.ts';
import { SmtpSink } from '../../support/smtp-sink.ts';

const Exported = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.looseObject({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
              attributes: z.array(z.looseObject({ key: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

type ExportedSpan = z.infer<typeof Exported>['resourceSpans'][number]['scopeSpans'][number]['spans'][number];

const collector = useOutsideSink();
let mail: SmtpSink;

const api = useApi({
  workers: true,
  settings: async () => {
    mail = await SmtpSink.start();
    return {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      SMTP_URL: mail.url,
      MAIL_FROM: 'Line <line@example.com>',
    };
  },
});
afterAll(() => mail.close());

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';

let leadId: string;

beforeAll(async () => {
  const line = await Department.draw(api, ['Call', 'Sign']);
  const anna = await line.hire('Anna Orlova');
  await line.staff(1, 5, anna);
  await line.staff(2, 5, anna);
  const { lead } = await line.enter('Maria Ivanova', { email: 'maria@romashka.example' });
  leadId = lead.id;
  const traced = { headers: { traceparent: `00-${TRACE}-${CALLER}-01` } };
  const answer = await api.ask('POST', `/leads/${lead.id}/advance`, { version: 1, brief: 'Cousin' }, traced);
  expect(answer.status).toBe(200);
});

const spans = async (): Promise<readonly ExportedSpan[]> =>
  collector.asked
    .filter(({ path }) => path === '/v1/traces')
    .flatMap(({ text }) => Exported.parse(JSON.parse(text)).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans: some }) => some));

/** The spans of the one request, from the caller's down. */
async function ofRequest(): Promise<ReadonlyMap<string, ExportedSpan>> {
  // Each process exports its own by itself.
  const isThere = (some: readonly ExportedSpan[], wanted: string): boolean =>
    some.some(({ traceId, name }) => traceId === TRACE && name === wanted);
  const all = await eventually(
    'both processes have exported',
    spans,
    (some) => isThere(some, 'POST /api/v1/leads/:id/advance') && isThere(some, 'job notification.deliver'),
  );
  return new Map(all.filter(({ traceId }) => traceId === TRACE).map((span) => [span.name, span]));
}

describe('a request that somebody traces', () => {
  it('is one trace from the request over the job to what is sent, in whichever process that is', async () => {
    const found = await ofRequest();
    const chain = [
      'POST /api/v1/leads/:id/advance',
      'move lead',
      'job notification.deliver',
      'attempt delivery',
      'send email',
    ];
    expect([...found.keys()].sort()).toEqual([...chain].sort());
    const parents = chain.map((name) => found.get(name)?.parentSpanId);
    const ids = chain.map((name) => found.get(name)?.spanId);
    const [request, move, job, attempt] = ids;
    // The move is over when the workers are woken: the job is of the request.
    expect(parents).toEqual([CALLER, request, request, job, attempt]);
    expect(move).toBeDefined();
  });

  it('names ids, and nothing by which anybody is known', async () => {
    const found = await ofRequest();
    expect(JSON.stringify(found.get('move lead')?.attributes)).toContain(leadId);
    expect(JSON.stringify(found.get('send email')?.attributes)).toContain(leadId);
    const all = collector.asked.map(({ text }) => text).join('');
    for (const word of ['Ivanova', 'Orlova', 'maria', 'line.example.com', 'Cousin', 'cvk_'])
      expect([word, all.includes(word)]).toEqual([word, false]);
  });
});
