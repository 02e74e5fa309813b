import { lineOfOpposites, planOf } from '../support/plan-writes.ts';
import { SHORT, simulated } from '../support/simulation-writes.ts';
import { beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Absence, Department as DepartmentShown, Erasure, NotificationList } from '#contracts';
import { CapturedMessages } from '#database';
import { aSubscription } from '../support/subscription-writes.ts';
import { anAlert } from '../support/an-alert.ts';
import { insertAdministrator, keyOf, sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { anImport } from '../support/import-writes.ts';
import { ACTORS, GRANTED, HIDDEN, LEAD_SEEN_BY, PAGES_GRANTED, type ActorName } from '../support/grants.ts';
import { useApi, type ApiAnswer } from '../support/line-api.ts';
import { routes, type Route } from '../support/openapi-routes.ts';
import { tableContents } from '../support/table-contents.ts';
import { WriteSite, type Write } from '../support/write-site.ts';
import { daysAhead, makeWrite } from '../support/writes.ts';

/** What happens to who may not: he is asked to sign in, told that he may not, or not told that there is such a thing. */
type Verdict = 'granted' | 'not signed in' | 'not allowed' | 'not found';

const MAY_SEE_LEAD: ReadonlySet<ActorName> = new Set(LEAD_SEEN_BY);

/** What is known about a lead of Anna's: no answer to who may not see her leads may have any of it. */
const LEAD = { name: 'Zyxwvut', company: 'Qponmlk', email: 'zyx@qpo.example', phone: '+74951239876' };

const api = useApi();
const people = new Map<ActorName, string>();
let site: WriteSite;
let reads: Readonly<Record<string, string>>;

beforeAll(async () => {
  site = await WriteSite.open(api);
  const body = { name: 'Second', timeZone: 'Europe/Moscow' };
  const second = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
  const other = await Department.draw(api, ['Elsewhere'], {}, second.id);
  people.set('admin', await insertAdministrator(api.database));
  for (const [name, role, where] of [
    ['ownHead', 'head', site.line],
    ['otherHead', 'head', other],
    ['ownRep', 'rep', site.line],
    ['otherRep', 'rep', other],
    ['ownViewer', 'viewer', site.line],
    ['otherViewer', 'viewer', other],
    ['ops', 'ops', site.line],
  ] as const)
    people.set(name, (await where.hire(name, { role })).id);
  reads = await readPaths();
});

/** Where one thing of each kind is, all of them of the own department, and Anna's where they are somebody's. */
async function readPaths(): Promise<Readonly<Record<string, string>>> {
  const { line, anna } = site;
  const { lead } = await line.enter(LEAD.name, LEAD);
  const asked = api.ask('GET', `/notifications?leadId=${lead.id}`);
  const [notification] = (await api.granted(NotificationList, asked)).items;
  const absence = await api.granted(
    Absence,
    api.ask('POST', `/employees/${anna.id}/absences`, { kind: 'vacation', ...daysAhead() }),
  );
  const { lead: gone } = await line.enter('Gone');
  const erasing = { leadIds: [gone.id], employeeIds: [], ground: 'not_needed', askedBy: 'operator' };
  const erasure = await api.granted(Erasure, api.ask('POST', '/personal-data/erasures', erasing));
  const letter = {
    to: LEAD.email,
    subject: LEAD.name,
    text: LEAD.name,
    html: '<p></p>',
    blocks: null,
    mime: null,
  };
  const captured = { id: randomUUID(), notificationId: notification?.id ?? '', channel: 'email' } as const;
  // Nobody looks after the line of a test, which is then not well.
  await api.database.run({ name: 'test_looked', text: 'update line_watch set looked_at = now()' }, []);
  await new CapturedMessages(api.database).add({ ...captured, ...letter, capturedAt: Date.now() });
  return {
    '/leads/{id}': lead.id,
    '/departments/{id}': line.funnel.departmentId,
    '/funnels/{id}': line.funnel.id,
    '/stages/{id}': line.stageId(1),
    '/employees/{id}': anna.id,
    '/absences/{absenceId}': absence.id,
    '/notifications/{id}': notification?.id ?? '',
    '/messages/{id}': captured.id,
    '/erasures/{id}': erasure.id,
    '/simulations/{id}': (await simulated(api, await lineOfOpposites(api), SHORT)).id,
    '/plans/{id}': (await planOf(api, await lineOfOpposites(api))).id,
    '/imports/{id}': (await anImport(api, line.funnel.id, 'checked')).id,
    '/subscriptions/{id}': (await aSubscription(api)).id,
    '/alerts/{id}': await anAlert(api.database, 'ambiguous'),
  };
}

/** An address with the thing in it that it is about. */
function filled(path: string): string {
  return Object.entries(reads).reduce(
    (address, [part, id]) => address.replace(part, part.replace(/\{.*/, id)),
    path,
  );
}

/** The read of a route, of the thing that it is about. */
function readOf({ path }: Route): Write {
  const of = path === '/api/v1/notifications' ? `?leadId=${reads['/leads/{id}']}` : '';
  return { path: `${filled(path).replace('/api/v1', '')}${of}`, ownerId: site.anna.id };
}

/** Who this is in a request about something of this owner's, begun anew: some requests end the session that they come in. */
async function headersOf(
  actor: ActorName,
  { ownerId = site.anna.id }: Write,
): Promise<Record<string, string>> {
  if (actor === 'nobody') return {};
  const admin = people.get('admin') ?? '';
  if (actor === 'key') return { authorization: `Bearer ${await keyOf(api.database, admin, ['inbox.read'])}` };
  return (await sessionOf(api.database, people.get(actor) ?? ownerId)).headers;
}

async function ask(
  { method, path }: Route,
  write: Write,
  headers: Record<string, string>,
): Promise<ApiAnswer> {
  if (path.endsWith('/events')) {
    const { status } = await fetch(`${api.url}${path}`, { method: 'HEAD', headers });
    const codes: Readonly<Record<number, string>> = { 200: '', 401: 'NOT_SIGNED_IN', 403: 'NOT_ALLOWED' };
    return { status, type: '', headers: new Headers(), text: `"code":"${codes[status] ?? status}"` };
  }
  return api.ask(method, write.path, write.body, { by: null, headers, file: write.file });
}

function verdictOf({ text }: ApiAnswer): Verdict {
  // Of leads that are moved together each is refused for itself.
  const [, code] = /"code":"(?!LEADS_REFUSED)(\w+)"/.exec(text) ?? [];
  if (code === 'NOT_SIGNED_IN') return 'not signed in';
  if (code === 'NOT_ALLOWED') return 'not allowed';
  return code === 'NOT_FOUND' ? 'not found' : 'granted';
}

function expectedOf({ operationId }: Route, actor: ActorName): Verdict {
  const granted = GRANTED[operationId];
  if (granted === 'all' || granted?.includes(actor)) return 'granted';
  if (actor === 'nobody') return 'not signed in';
  return HIDDEN[operationId]?.includes(actor) ? 'not found' : 'not allowed';
}

const makeOf = (route: Route): Promise<Write> =>
  route.method === 'GET' ? Promise.resolve(readOf(route)) : makeWrite(site, route.operationId);

/** What each of these gets who may not; nothing of it has written anything. */
async function refusalsOf(route: Route, actors: readonly ActorName[]) {
  const write = await makeOf(route);
  const headers = new Map<ActorName, Record<string, string>>();
  for (const actor of actors) headers.set(actor, await headersOf(actor, write));
  const before = await tableContents(api.database);
  const answers = await Promise.all(
    actors.map(async (actor) => [actor, await ask(route, write, headers.get(actor) ?? {})] as const),
  );
  expect(await tableContents(api.database)).toMatchObject(unmarked(before));
  return answers;
}

/** What was told is marked as enqueued a moment later, whoever asks; a simulation that was begun before runs on. */
function unmarked({ notifications: _, simulations = '', ...tables }: Readonly<Record<string, string>>) {
  const [rows] = simulations.split(' rows');
  return { ...tables, simulations: expect.stringMatching(new RegExp(`^${rows} rows`)) };
}

async function grantOf(route: Route, actor: ActorName) {
  const write = await makeOf(route);
  return [actor, await ask(route, write, await headersOf(actor, write))] as const;
}

it('every route is held to this', () => {
  expect(Object.keys(GRANTED).toSorted()).toEqual(routes.map(({ operationId }) => operationId).toSorted());
});

it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s is granted to whom it is meant for and to nobody else',
  async (_, route) => {
    const isGranted = (actor: ActorName) => expectedOf(route, actor) === 'granted';
    const answers = await refusalsOf(
      route,
      ACTORS.filter((actor) => !isGranted(actor)),
    );
    for (const actor of ACTORS.filter(isGranted)) answers.push(await grantOf(route, actor));
    const verdicts = Object.fromEntries(answers.map(([actor, answer]) => [actor, verdictOf(answer)]));
    expect(verdicts).toEqual(Object.fromEntries(ACTORS.map((actor) => [actor, expectedOf(route, actor)])));
    for (const [actor, { status, text }] of answers) {
      // What went wrong stands in the log alone.
      if (status === 500)
        expect(api.process.log.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
      // A line that is not well says so by 503: nobody tells here what is to be told.
      expect(status).toBeLessThan(route.operationId === 'showLineHealth' ? 504 : 500);
      if (MAY_SEE_LEAD.has(actor)) continue;
      for (const known of Object.values(LEAD)) expect([actor, text.includes(known)]).toEqual([actor, false]);
    }
  },
);

it.each(Object.entries(PAGES_GRANTED))(
  'the page %s opens for whom it is meant, and sends who is not known to sign in',
  async (path, granted) => {
    const write = { path: filled(path).replace('/messages', '') };
    for (const actor of ACTORS) {
      const { status, text, headers } = await open(write.path, await headersOf(actor, write));
      const expected = granted.includes(actor) ? 200 : actor === 'nobody' ? 303 : 403;
      expect([actor, status]).toEqual([actor, expected]);
      if (status === 303) expect(headers.get('location')).toMatch(/^\/sign-in\?next=/);
      if (MAY_SEE_LEAD.has(actor)) continue;
      for (const known of Object.values(LEAD)) expect([actor, text.includes(known)]).toEqual([actor, false]);
    }
  },
);

async function open(path: string, headers: Record<string, string>): Promise<ApiAnswer> {
  const answer = await fetch(`${api.url}${path}`, { headers, redirect: 'manual' });
  return { status: answer.status, type: '', headers: answer.headers, text: await answer.text() };
}
