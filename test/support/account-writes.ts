import { randomBytes } from 'node:crypto';
import { ApiKeyMade, PushSubscription } from '#contracts';
import type { LetterPurpose } from '#conveyor';
import type { Connection, Statement } from '#database';
import { hashToken } from '#platform';
import { insertAdministrator, sessionOf } from './api-keys.ts';
import { forgetBot } from './channel-writes.ts';
import { FACTOR_MAKERS } from './factor-writes.ts';
import { fresh } from './fresh.ts';
import { PushBrowser, type Subscribed } from './push-browser.ts';
import type { Write, WriteSite } from './write-site.ts';

const PASSWORD = 'three green umbrellas';

/** Whoever is not known yet. */
const NOBODY_KNOWN = { by: null };

const keepLink: Statement<never> = {
  name: 'test_keep_link',
  text: `insert into one_time_links (token_hash, purpose, employee_id, created_at, expires_at)
    values ($1, $2, $3, now(), now() + interval '1 hour')`,
};

const linkIdentity: Statement<never> = {
  name: 'test_link_identity',
  text: `insert into identities (issuer, subject, employee_id, linked_at) values ('https://login.test', $1, $2, now())`,
};

/** For every operation by which somebody comes in, goes, or says who else may. */
export const ACCOUNT_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  beginSession: async () => ({
    path: '/sessions',
    body: { email: 'nobody@line.example.com', password: PASSWORD },
    as: NOBODY_KNOWN,
  }),
  endThisSession: async (site) => ({ path: '/sessions/current', as: await session(site) }),
  endSession: async (site) => {
    const { id } = await sessionOf(site.api.database, site.anna.id);
    return { path: `/sessions/${id}`, as: await session(site) };
  },
  changeAccount: async (site) => {
    const { id } = await site.line.hire('Speaks for himself');
    const { headers } = await sessionOf(site.api.database, id);
    return { path: '/account', body: { version: 1, timeZone: 'Asia/Omsk' }, as: { by: null, headers } };
  },
  setPassword: async (site) => ({
    path: '/account/password',
    body: { current: PASSWORD, password: 'four yellow umbrellas' },
    as: await session(site),
  }),
  createKey: async (site) => ({
    path: '/account/keys',
    body: { name: fresh('Key') },
    as: await session(site),
  }),
  deleteKey: async (site) => {
    const as = await session(site);
    const asked = site.api.ask('POST', '/account/keys', { name: fresh('Key') }, as);
    return { path: `/account/keys/${(await site.api.granted(ApiKeyMade, asked)).id}`, as };
  },
  addPushSubscription: async (site) => ({
    path: '/account/push-subscriptions',
    body: aSubscription(),
    as: await session(site),
  }),
  testPushSubscription: async (site) => {
    const { path, ...rest } = await subscribed(site);
    return { path: `${path}/test`, ...rest };
  },
  deletePushSubscription: subscribed,
  // It is refused because no bot is set, and for nothing else: nobody asks the true Telegram here.
  linkTelegram: async (site) => {
    await forgetBot(site.api);
    return { path: '/account/telegram/link', as: await session(site) };
  },
  disconnectTelegram: async (site) => ({ path: '/account/telegram', as: await session(site) }),
  inviteEmployee: async (site) => {
    const { id } = await site.line.hire('Invited');
    return { path: `/employees/${id}/invitation`, as: await administratorsSession(site) };
  },
  showInvitation: async (site) => {
    const { id } = await site.line.hire('Invited');
    return { path: `/employees/${id}/invitation-link`, as: await administratorsSession(site) };
  },
  endAccess: async (site) => {
    const { id } = await site.line.hire('Lost his telephone');
    await sessionOf(site.api.database, id);
    return { path: `/employees/${id}/access`, as: await administratorsSession(site) };
  },
  removeSecondFactors: async (site) => {
    const { id } = await site.line.hire('Lost everything');
    return { path: `/employees/${id}/second-factors`, as: await administratorsSession(site) };
  },
  ...FACTOR_MAKERS,
  unlinkIdentity: async (site) => {
    const { id } = await site.line.hire('Has another identity');
    await sessionOf(site.api.database, id);
    await site.api.database.run(linkIdentity, [id, id]);
    return { path: `/employees/${id}/identity`, as: await administratorsSession(site) };
  },
  // Somebody has an account by now, so this is right and yet not granted any more.
  makeFirstAdministrator: async () => ({
    path: '/set-up',
    body: {
      token: 'x'.repeat(43),
      name: 'First',
      email: 'first@line.example.com',
      password: PASSWORD,
      language: 'en',
      timeZone: 'Europe/Moscow',
    },
    as: NOBODY_KNOWN,
  }),
  checkSetUp: async () => ({ path: '/set-up/check', body: { token: 'x'.repeat(43) }, as: NOBODY_KNOWN }),
  acceptInvitation: (site) => byLink(site, 'invitation', '/invitations/accept'),
  resetPassword: (site) => byLink(site, 'reset', '/password-resets/use'),
  requestReset: async () => ({
    path: '/password-resets',
    body: { email: 'nobody@line.example.com' },
    as: NOBODY_KNOWN,
  }),
};

/** As Anna, in a session of her own: there are things that no key opens. */
async function session({ api, anna }: WriteSite): Promise<NonNullable<Write['as']>> {
  const { headers } = await sessionOf(api.database, anna.id);
  return { by: null, headers };
}

async function subscribed(site: WriteSite): Promise<Write> {
  const as = await session(site);
  const asked = site.api.ask('POST', '/account/push-subscriptions', aSubscription(), as);
  const { id } = await site.api.granted(PushSubscription, asked);
  return { path: `/account/push-subscriptions/${id}`, as };
}

async function administratorsSession({ api }: WriteSite): Promise<NonNullable<Write['as']>> {
  const { headers } = await sessionOf(api.database, await insertAdministrator(api.database));
  return { by: null, headers };
}

/** What the link of a letter leads to. */
async function byLink({ api, line }: WriteSite, purpose: LetterPurpose, path: string): Promise<Write> {
  const { id } = await line.hire('By link');
  await sessionOf(api.database, id);
  return {
    path,
    body: { token: await linkOf(api.database, purpose, id), password: PASSWORD },
    as: NOBODY_KNOWN,
  };
}

/** The token of a link that somebody with an account was sent, behind the product's back. */
export async function linkOf(
  connection: Connection,
  purpose: LetterPurpose,
  employeeId: string,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await connection.run(keepLink, [hashToken(token), purpose, employeeId]);
  return token;
}

/** That of a browser whose push service nobody has ever seen. */
function aSubscription(): Subscribed {
  return new PushBrowser(`https://push.example.com/send/${randomBytes(9).toString('base64url')}`)
    .subscription;
}
