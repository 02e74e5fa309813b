import { Absence, Company, Department as DepartmentShown, NotificationList } from '#contracts';
import { CHANNELS, DAY, INVARIANTS } from '#conveyor';
import { SERVICE_LEVELS, type AlertSubject } from '#conveyor/alerts';
import { FIRST_DEPARTMENT } from '#database';
import { insertAdministrator, sessionOf } from './api-keys.ts';
import { anAlert } from './an-alert.ts';
import { Department } from './department.ts';
import { fresh } from './fresh.ts';
import { ACCOUNT_MAKERS } from './account-writes.ts';
import { IMPORT_MAKERS } from './import-writes.ts';
import { SUBSCRIPTION_MAKERS } from './subscription-writes.ts';
import { CHANNEL_MAKERS } from './channel-writes.ts';
import { NORM_MAKERS, PREFERENCE_MAKERS, TEMPLATE_MAKERS } from './norm-writes.ts';
import { PLAN_MAKERS } from './plan-writes.ts';
import { SIMULATION_MAKERS } from './simulation-writes.ts';
import { OPS_MAKERS } from './ops-writes.ts';
import type { Write, WriteSite } from './write-site.ts';

/** Whole days that are still to come, whenever this runs. */
export const daysAhead = (): object => {
  const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  return { firstDay: inDays(30), lastDay: inDays(40) };
};

const STAGE = { name: 'Only', colour: '#a5d8ff' };

/** For every operation of the description that changes something. */
const MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  enterLead: async ({ line }) => ({
    path: '/leads',
    body: { funnelId: line.funnel.id, name: fresh('Lead') },
  }),
  // Under a number of its own, so that the same file can not come in twice.
  importLeads: async ({ line }) => ({
    path: `/imports?funnelId=${line.funnel.id}`,
    file: `name,external id\n${fresh('Lead')},${fresh('E')}\n`,
  }),
  changeLead: async (site) => ({ ...(await lead(site, '')), body: { version: 1, name: fresh('Renamed') } }),
  advanceLead: (site) => lead(site, '/advance'),
  reassignLead: (site) => lead(site, '/reassign'),
  winLead: (site) => lead(site, '/win'),
  loseLead: async (site) => ({ ...(await lead(site, '/lose')), body: { version: 1, reason: 'No budget' } }),
  advanceLeads: (site) => leads(site, 'advance'),
  reassignLeads: (site) => leads(site, 'reassign'),
  loseLeads: (site) => leads(site, 'lose', { reason: 'No budget' }),
  returnLead: async (site) => ({
    ...(await lead(site, '/return', { stageId: site.line.stageId(2) })),
    body: { version: 1, reason: 'Too early' },
  }),
  placeLead: async (site) => {
    const place = await lead(site, '/place');
    await site.line.enter(fresh('Above'));
    return { ...place, body: { version: 1, above: null } };
  },
  logActivity: async (site) => ({
    ...(await lead(site, '/activities')),
    body: { kind: 'call', outcome: 'connected', note: fresh('Talked') },
  }),
  logTelephonyCall: async ({ line }) => {
    const phone = `+7 495 ${String(1_000_000 + Number(fresh('').trim()))}`;
    await line.enter(fresh('Lead'), { phone });
    const what = { direction: 'in', startedAt: '2026-11-01T09:00:00Z', outcome: 'answered' };
    return { path: '/hooks/telephony', body: { externalId: fresh('call'), phone, ...what } };
  },
  watchLead: async (site) => watcher(site),
  unwatchLead: async (site) => watcher(site),
  claimLead: async ({ api, anna }) => {
    const line = await Department.draw(api, ['Waits'], { policy: 'pull' });
    const { lead: waiting } = await line.enter(fresh('Waits'));
    await line.staff(1, 5, anna);
    return { path: `/leads/${waiting.id}/claim`, body: { version: 1, employeeId: anna.id } };
  },
  reopenLead: async ({ line }) => {
    const { lead: won } = await line.move(await line.enter(fresh('Won')), 'win');
    return { path: `/leads/${won.id}/reopen`, body: { version: 2, toStageId: line.stageId(2) } };
  },
  undoLead: async ({ api, line, anna }) => {
    const { lead: entered } = await line.enter(fresh('Lead'));
    await api.ask('POST', `/leads/${entered.id}/advance`, { version: 1 }, { by: anna.id });
    return { path: `/leads/${entered.id}/undo`, body: { version: 2 } };
  },
  acceptHandoff: async ({ line }) => {
    const { handoff } = await line.enter(fresh('Offered'));
    return { path: `/handoffs/${handoff?.id}/accept` };
  },
  declineHandoff: async ({ line }) => {
    const { handoff } = await line.enter(fresh('Offered'));
    return { path: `/handoffs/${handoff?.id}/decline`, body: { reason: 'On leave' } };
  },
  createFunnel: async () => ({
    path: '/funnels',
    body: { name: fresh('Funnel'), departmentId: FIRST_DEPARTMENT, stages: [STAGE] },
  }),
  changeFunnel: async ({ api }) => {
    const { funnel } = await Department.draw(api, ['Old']);
    return { path: `/funnels/${funnel.id}`, body: { version: 1, name: fresh('Redrawn'), stages: [STAGE] } };
  },
  archiveFunnel: async ({ api }) => {
    const { funnel } = await Department.draw(api, ['Archived']);
    return { path: `/funnels/${funnel.id}?version=1` };
  },
  changeStage: async ({ api }) => {
    const line = await Department.draw(api, ['Old']);
    return { path: `/stages/${line.stageId(1)}`, body: { version: 1, name: fresh('Stage') } };
  },
  setSpecialists: async ({ api, anna }) => {
    const line = await Department.draw(api, ['Staffed']);
    const specialists = [{ employeeId: anna.id, rank: 'primary', capacity: 5 }];
    return { path: `/stages/${line.stageId(1)}/specialists`, body: { version: 1, specialists } };
  },
  tryRouting: async ({ line }) => ({
    path: `/stages/${line.stageId(1)}/routing/try`,
    body: { leadId: null, facts: { name: fresh('Lead') } },
  }),
  replayRouting: async ({ line }) => ({
    path: `/stages/${line.stageId(1)}/routing/replay`,
    body: { last: 10, policy: 'pull' },
  }),
  createEmployee: async () => ({
    path: '/employees',
    body: {
      name: 'Hired',
      role: 'rep',
      departmentId: FIRST_DEPARTMENT,
      email: `${fresh('hired').replace(' ', '-')}@line.example.com`,
      language: 'en',
      timeZone: 'Europe/Moscow',
      channels: ['email'],
    },
  }),
  changeEmployee: async ({ line }) => {
    const { id } = await line.hire('Old');
    return { path: `/employees/${id}`, body: { version: 1, name: fresh('Employee') } };
  },
  createDepartment: async () => ({
    path: '/departments',
    body: { name: fresh('Department'), timeZone: 'Europe/Moscow' },
  }),
  changeDepartment: async ({ api }) => {
    const body = { name: fresh('Old department'), timeZone: 'Europe/Moscow' };
    const { id } = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
    return { path: `/departments/${id}`, body: { version: 1, name: fresh('Department') } };
  },
  changeCompany: async ({ api }) => {
    const { version } = await api.granted(Company, api.ask('GET', '/company'));
    const { headers } = await sessionOf(api.database, await insertAdministrator(api.database));
    return { path: '/company', body: { version, name: fresh('Company') }, as: { by: null, headers } };
  },
  loadDemo: async () => ({ path: '/demo', body: { language: 'en', leads: 3, wait: true } }),
  removeDemo: async () => ({ path: '/demo' }),
  enterAbsence: async ({ line }) => {
    const { id } = await line.hire('Away');
    return { path: `/employees/${id}/absences`, body: { kind: 'vacation', ...daysAhead() }, ownerId: id };
  },
  setOwnShift: async ({ api, line }) => {
    const { id } = await line.hire('Off');
    await api.signed(id);
    return { path: '/account/shift', body: { on: false }, as: { by: id }, ownerId: id };
  },
  setShift: async ({ line }) => {
    const { id } = await line.hire('Off');
    return { path: `/employees/${id}/shift`, body: { on: false }, ownerId: id };
  },
  tryAddressAgain: async ({ line }) => {
    const { id: ownerId } = await line.hire('Refused');
    return { path: `/employees/${ownerId}/refused-addresses/email`, ownerId };
  },
  cancelAbsence: async ({ api, line }) => {
    const { id: ownerId } = await line.hire('Back');
    const path = `/employees/${ownerId}/absences`;
    const asked = api.ask('POST', path, { kind: 'vacation', ...daysAhead() });
    return { path: `${path}/${(await api.granted(Absence, asked)).id}`, ownerId };
  },
  handOverLeads: async ({ api }) => {
    const line = await Department.draw(api, ['Covered']);
    const covered = await line.hire('Covered');
    await line.staff(1, 5, covered);
    await line.enter(fresh('Covered'));
    const path = `/employees/${covered.id}/absences`;
    const asked = api.ask('POST', path, { kind: 'vacation', ...daysAhead() });
    return { path: `${path}/${(await api.granted(Absence, asked)).id}/hand-over`, ownerId: covered.id };
  },
  findPerson: async () => ({
    path: '/personal-data/find',
    body: { email: 'nobody@line.example.com', phone: null },
  }),
  exportPersonalData: async (site) => people(site, 'export'),
  exportPersonalDataAsCsv: async (site) => people(site, 'export/csv'),
  previewErasure: async (site) => people(site, 'erasures/preview'),
  erasePersonalData: async (site) => people(site, 'erasures', { ground: 'not_needed', askedBy: 'operator' }),
  acknowledgeAlert: async ({ api }) => {
    const id = await anAlert(api.database, 'burn-lasting', { subject: nextSubject() });
    return { path: `/ops/alerts/${id}/acknowledge`, body: { note: fresh('Looking into it') } };
  },
  readNotification: async ({ api }) => {
    const line = await Department.draw(api, ['Told']);
    await line.staff(1, 5, await line.hire('Told', { channels: ['in_app'] }));
    const told = await line.enter(fresh('Told'));
    const ledger = api.ask('GET', `/notifications?leadId=${told.lead.id}`);
    const { items } = await api.granted(NotificationList, ledger);
    const by = items[0]?.employee.id ?? '';
    await api.signed(by);
    return { path: `/notifications/${items[0]?.id}/read`, as: { by }, ownerId: by };
  },
  ...ACCOUNT_MAKERS,
  ...CHANNEL_MAKERS,
  ...SUBSCRIPTION_MAKERS,
  ...IMPORT_MAKERS,
  ...NORM_MAKERS,
  ...PREFERENCE_MAKERS,
  ...TEMPLATE_MAKERS,
  ...PLAN_MAKERS,
  ...SIMULATION_MAKERS,
  ...OPS_MAKERS,
};

/** A write of this operation on something of its own, that nobody else writes to. */
export function makeWrite(site: WriteSite, operationId: string): Promise<Write> {
  const make = MAKERS[operationId];
  if (!make) throw new Error(`Say in writes.ts how ${operationId} is asked for.`);
  return make(site);
}

export const KNOWN_WRITES = Object.keys(MAKERS);

let named = 0;

/** Of one thing that is wrong there is one alert at a time. */
function nextSubject(): AlertSubject {
  const subjects = [...INVARIANTS, ...CHANNELS, ...SERVICE_LEVELS];
  const subject = subjects[named % subjects.length];
  named += 1;
  return subject ?? 'email';
}

async function watcher(site: WriteSite): Promise<Write> {
  const { path } = await lead(site, '/watchers');
  return { path: `${path}/${site.anna.id}` };
}

async function lead({ line }: WriteSite, verb: string, known: object = {}): Promise<Write> {
  const entered = await line.enter(fresh('Lead'), known);
  return { path: `/leads/${entered.lead.id}${verb}`, body: { version: 1 } };
}

async function people({ line }: WriteSite, verb: string, asked: object = {}): Promise<Write> {
  const { lead: one } = await line.enter(fresh('Person'));
  return { path: `/personal-data/${verb}`, body: { leadIds: [one.id], employeeIds: [], ...asked } };
}

async function leads({ line }: WriteSite, verb: string, command: object = {}): Promise<Write> {
  const entered = [await line.enter(fresh('Lead')), await line.enter(fresh('Lead'))];
  const named = entered.map(({ lead: { id, version } }) => ({ id, version }));
  return { path: `/leads/bulk/${verb}`, body: { leads: named, mode: 'all', ...command } };
}
