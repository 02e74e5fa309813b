import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Import, ImportList } from '#contracts/imports';
import { Department } from '../support/department.ts';
import { eventually } from '../support/eventually.ts';
import { anImport, sendingTo } from '../support/import-writes.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

let line: Department;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
});

const send = (id: string, file: string, funnelId = line.funnel.id) =>
  api.ask('PUT', sendingTo(funnelId, id), undefined, { file });
const imports = async () => (await api.granted(ImportList, api.ask('GET', '/imports'))).items;

/** Begins to send; what is given sends the rest, and resolves to the status of the answer. */
async function begins(id: string, part: string): Promise<(rest: string) => Promise<number | undefined>> {
  const headers = { ...(await api.signed()), 'content-type': 'text/csv', 'transfer-encoding': 'chunked' };
  const sending = request(`${api.url}/api/v1${sendingTo(line.funnel.id, id)}`, { method: 'PUT', headers });
  sending.write(part);
  return async (rest) => {
    const answered = once(sending, 'response');
    sending.end(rest);
    const [{ statusCode }] = z.tuple([z.object({ statusCode: z.number() })]).parse(await answered);
    return statusCode;
  };
}

/** Begins to send, and hangs up when the first part is out. */
async function breaksOff(id: string): Promise<void> {
  const headers = { ...(await api.signed()), 'content-type': 'text/csv', 'content-length': '1000000' };
  const url = `${api.url}/api/v1${sendingTo(line.funnel.id, id)}`;
  await new Promise<void>((resolve) => {
    const sending = request(url, { method: 'PUT', headers });
    sending.on('error', () => resolve());
    sending.write('name\nAnna\n', () => sending.destroy(new Error('hung up')));
  });
}

describe('a file that is sent', () => {
  it('is there once, however often it is sent under its id', async () => {
    const id = randomUUID();
    const first = await api.granted(Import, send(id, 'name\nAnna\n'));
    expect(first).toMatchObject({ id, state: 'sent', bytes: 10, fileName: 'leads.csv', plan: null });
    const again = await api.granted(Import, send(id, 'name\nAnna\n'));
    expect({ ...again, at: first.at }).toEqual(first);
  });

  it('is refused under the id of another one', async () => {
    const other = await Department.draw(api, ['Call']);
    const { id } = await anImport(api, line.funnel.id);
    expect(await api.refused(send(id, 'name\nAnna\n', other.funnel.id))).toMatchObject({
      status: 422,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('of which the sender has hung up is forgotten, and can be sent anew', async () => {
    const id = randomUUID();
    await breaksOff(id);
    const whole = await api.granted(Import, send(id, 'name\nAnna\nBoris\n'));
    expect(whole).toMatchObject({ state: 'sent', bytes: 16 });
    expect((await imports()).filter((one) => one.id === id)).toHaveLength(1);
    expect(api.process.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('twice at one time is there once, as it was sent last, and the first is told so', async () => {
    const id = randomUUID();
    const first = await begins(id, 'name\nAnna\n');
    await eventually('it is on its way', imports, (all) => all.some((one) => one.id === id));
    const second = await api.granted(Import, send(id, 'name\nAnna\nBoris\n'));
    expect(second).toMatchObject({ state: 'sent', bytes: 16 });
    expect(await first('Vera\n')).toBe(409);
    expect(await api.granted(Import, api.ask('GET', `/imports/${id}`))).toMatchObject({ bytes: 16 });
  });

  it('is nothing else than a file', async () => {
    const asked = api.ask('PUT', sendingTo(line.funnel.id), { name: 'Anna' });
    expect(await api.refused(asked)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    const form = api.ask('PUT', sendingTo(line.funnel.id), undefined, {
      file: 'name=Anna',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(await api.refused(form)).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  });

  it('can be larger than what is taken of anything else', async () => {
    const rows = 'name,note\n' + `Anna,${'x'.repeat(1_000)}\n`.repeat(7_000);
    const large = await api.granted(Import, send(randomUUID(), rows));
    expect(large.bytes).toBe(rows.length);
  });

  it('that is no table says so when it is looked at, and says it in a sentence', async () => {
    const { id } = await api.granted(Import, send(randomUUID(), '%PDF-1.7 and so on'));
    const refused = await api.refused(api.ask('GET', `/imports/${id}/table`));
    expect(refused.status).toBe(422);
    expect(refused.detail).toMatch(/leads\.csv/);
  });

  it('has no rejected rows before it is checked', async () => {
    const { id } = await anImport(api, line.funnel.id);
    expect(await api.refused(api.ask('GET', `/imports/${id}/rejected`))).toMatchObject({
      status: 409,
      code: 'IMPORT_STATE',
    });
  });
});
