import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createConnection, type Socket } from 'node:net';
import { Inbox, NotificationList, NotificationRead, type EmployeeCard } from '#contracts';
import { Department } from '../../support/department.ts';
import { EventStream } from '../../support/event-stream.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi } from '../../support/line-api.ts';
import { cloneTold, notifyOf, withoutListener } from '../../support/told-behind-the-back.ts';

const api = useApi({ workers: true, settings: async () => ({ SHUTDOWN_SECONDS: '2' }) });

const streams: EventStream[] = [];

let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  anna = await line.hire('Анна', { language: 'ru', channels: ['in_app'] });
  boris = await line.hire('Boris', { channels: ['in_app', 'email'] });
  await line.staff(1, 10_000, anna, boris);
});

afterEach(async () => {
  await Promise.all(streams.splice(0).map((stream) => stream.close()));
});

async function listen({ id }: EmployeeCard, lastEventId?: string): Promise<EventStream> {
  const stream = await EventStream.open(api, id, lastEventId);
  streams.push(stream);
  return stream;
}

/** A new lead for this person; gives the lead's id. */
async function tell({ id }: EmployeeCard, name: string, known: object = {}): Promise<string> {
  const { lead } = await line.enter(name, { employeeId: id, ...known });
  return lead.id;
}

/** Resolves when everything about this lead was delivered; gives the id of its in-app notification. */
async function delivered(leadId: string): Promise<string> {
  const { items } = await eventually(
    'it was delivered',
    () => api.granted(NotificationList, api.ask('GET', `/notifications?leadId=${leadId}`)),
    ({ items: rows }) => rows.every(({ state }) => state === 'sent'),
  );
  const found = items.find(({ channel }) => channel === 'in_app');
  if (!found) throw new Error('It was told otherwise.');
  return found.id;
}

/** A connection that has sent so much of a request. */
async function connect(sent: string): Promise<Readonly<{ socket: Socket; closed: Promise<void> }>> {
  const socket = createConnection(Number(new URL(api.url).port), '127.0.0.1');
  const closed = new Promise<void>((tell) => {
    socket.on('error', () => undefined).once('close', () => tell());
  });
  await new Promise<void>((told) => socket.write(sent, () => told()));
  return { socket, closed };
}

const inboxOf = ({ id }: EmployeeCard, query = '') =>
  api.granted(Inbox, api.ask('GET', `/inbox?${query}`, undefined, { by: id }));

describe('what is told while somebody listens', () => {
  it('comes at once, in his language, to all of his windows, and to nobody else', async () => {
    const [window, phone, other] = [await listen(anna), await listen(anna), await listen(boris)];
    const lead = await tell(anna, 'Мария', { company: 'Ромашка', brief: 'Ждёт звонка' });
    const [told, twin] = [await window.toldOf(lead), await phone.toldOf(lead)];
    expect(told).toMatchObject({
      id: await delivered(lead),
      kind: 'handoff.offered',
      leadId: lead,
      stageId: line.stageId(1),
      readAt: null,
      current: true,
      title: 'Вам лид',
      note: { value: 'Ждёт звонка' },
      action: { url: `${api.url.replace('127.0.0.1', 'localhost')}/leads/${lead}` },
    });
    expect(twin).toEqual(told);
    await other.toldOf(await tell(boris, 'For Boris'));
    expect(other.events.map(({ told: { title } }) => title)).toEqual(['A lead for you']);
    expect(window.headers.get('content-type')).toBe('text/event-stream');
  });

  it('has ids that grow, so that a client which comes back can say what it has seen', async () => {
    const window = await listen(anna);
    const leads = [await tell(anna, 'One'), await tell(anna, 'Two'), await tell(anna, 'Three')];
    for (const lead of leads) await window.toldOf(lead);
    const ids = window.events.map(({ id }) => Number(id));
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
  });
});

describe('what is told while a connection is broken', () => {
  it('comes when the client comes back with the last event that it has seen', async () => {
    const window = await listen(anna);
    await window.toldOf(await tell(anna, 'Seen'));
    await window.close();
    const missed = [await tell(anna, 'Missed 1'), await tell(anna, 'Missed 2')];
    for (const lead of missed) await delivered(lead);
    const again = await listen(anna, window.lastEventId ?? '');
    for (const lead of missed) await again.toldOf(lead);
    // As long as something is still to be sent again, a client that leaves must come back with what it had.
    expect(Number(again.lastEventId)).toBeGreaterThanOrEqual(Number(window.lastEventId));
  });

  it('comes when it was the connection of the database, to each who listens as much as to the others', async () => {
    const [window, other] = [await listen(anna), await listen(boris)];
    const forAnna = await delivered(await tell(anna, 'Model'));
    const forBoris = await delivered(await tell(boris, 'Model'));
    const hidden = await withoutListener(api.database, async () => ({
      boris: await cloneTold(api.database, forBoris, 1),
      anna: await cloneTold(api.database, forAnna, 250),
    }));
    const came = (stream: EventStream) => new Set(stream.events.map(({ told }) => told.id));
    await other.until(() => hidden.boris.every((id) => came(other).has(id)));
    // Of very many the newest come; the inbox has them all.
    await window.until(() => hidden.anna.slice(-200).every((id) => came(window).has(id)));
    const again = await tell(anna, 'And live again');
    expect(await window.toldOf(again)).toMatchObject({ subject: 'And live again · Call' });
  });

  it('is not lost for the others when somebody comes back with an id from the far future', async () => {
    const confused = await listen(anna, '9999999999999999');
    const window = await listen(anna);
    const lead = await tell(anna, 'For both');
    expect(await confused.toldOf(lead)).toEqual(await window.toldOf(lead));
  });

  it('is not lost when somebody notifies of what is no notification', async () => {
    const window = await listen(anna);
    await notifyOf(api.database, ['nonsense', anna.id]);
    const lead = await tell(anna, 'After nonsense');
    expect(await window.toldOf(lead)).toMatchObject({ leadId: lead });
  });

  it.each(['yesterday', '-1', '1'.repeat(17)])(
    'is refused to who says that he saw %s',
    async (lastEventId) => {
      const asked = api.ask('GET', '/events', undefined, {
        by: anna.id,
        headers: { 'last-event-id': lastEventId },
      });
      expect(await api.refused(asked)).toMatchObject({ status: 400, problems: [{ field: 'last-event-id' }] });
    },
  );
});

describe('an inbox', () => {
  let kira: EmployeeCard;
  const ids: string[] = [];
  const asKira = (path: string) => api.ask('POST', path, undefined, { by: kira.id });

  beforeAll(async () => {
    kira = await line.hire('Kira', { channels: ['in_app', 'email'] });
    const own = await Department.draw(api, ['Kira’s']);
    await own.staff(1, 10, kira);
    for (const name of ['First', 'Second', 'Third', 'Fourth']) {
      ids.unshift(await delivered((await own.enter(name)).lead.id));
    }
  });

  it('has the unread ones first, counts them, and forgets none when one is read', async () => {
    expect(await inboxOf(kira)).toMatchObject({ unread: 4, items: ids.map((id) => ({ id, readAt: null })) });
    const [newest, ...rest] = ids;
    const read = await api.granted(NotificationRead, asKira(`/notifications/${newest}/read`));
    const again = await api.granted(NotificationRead, asKira(`/notifications/${newest}/read`));
    expect(again).toEqual(read);
    const inbox = await inboxOf(kira);
    expect(inbox.unread).toBe(3);
    expect(inbox.items.map(({ id }) => id)).toEqual([...rest, newest]);
    expect(inbox.items.at(-1)?.readAt).toBe(read.readAt);
  });

  it('turns its pages across the border between unread and read', async () => {
    const [newest, ...rest] = ids;
    const pages = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Inbox = await inboxOf(kira, cursor === '' ? 'limit=3' : `limit=3&cursor=${cursor}`);
      pages.push(page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(pages).toEqual([rest, [newest]]);
  });

  it('does not have what went another way, which is read by its link all the same', async () => {
    const asked = await api.granted(
      NotificationList,
      api.ask('GET', `/notifications?employeeId=${kira.id}&channel=email&limit=1`),
    );
    const [letter] = asked.items;
    expect(await api.granted(NotificationRead, asKira(`/notifications/${letter?.id}/read`))).toMatchObject({
      id: letter?.id,
      readAt: expect.any(String),
    });
  });
});

describe('a client that does not read', () => {
  it('is cut when a million characters wait for it, and the others notice nothing of it', async () => {
    const window = await listen(anna);
    const model = await delivered(await tell(anna, 'Large', { brief: 'ж'.repeat(2_000) }));
    const { authorization } = await api.signed(anna.id);
    const stuck = await connect(
      `GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\n\r\n`,
    );
    await new Promise((begun) => stuck.socket.once('data', begun));
    stuck.socket.pause();
    const isCut = () => api.process.log.some(({ msg = '' }) => msg.startsWith('The client is not reading'));
    // The system takes some megabytes before anything waits in the server.
    for (let round = 0; !isCut() && round < 20; round += 1) {
      const more = await cloneTold(api.database, model, 200);
      await notifyOf(api.database, more);
      await window.until(() => window.events.at(-1)?.told.id === more.at(-1));
    }
    expect(isCut()).toBe(true);
    stuck.socket.resume();
    await stuck.closed;
    await window.toldOf(await tell(anna, 'Goes on'));
  });
});

describe('a server that is told to stop', () => {
  it('ends its streams in order, hangs up on who is in the middle of a request, and is gone', async () => {
    const [window, phone] = [await listen(anna), await listen(boris)];
    const head = 'POST /api/v1/leads HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    const half = await connect(`${head}Content-Length: 100\r\n\r\n{"name"`);
    half.socket.resume();
    const ending = await api.process.end('SIGTERM');
    expect(await Promise.all([window.over, phone.over])).toEqual(['ended', 'ended']);
    await half.closed;
    expect(ending).toEqual({ code: 0, signal: null });
  });
});
