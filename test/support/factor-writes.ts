import { generateSync } from 'otplib';
import { PasskeyAdded, PasskeyOptions, TotpBegun } from '#contracts';
import { sessionOf } from './api-keys.ts';
import { Authenticator } from './authenticator.ts';
import { fresh } from './fresh.ts';
import type { Write, WriteSite } from './write-site.ts';

/** Nobody here has a password, so none is asked of them once more. */
const ONCE_MORE = { password: '' };

/** For every operation about second factors. */
export const FACTOR_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  beginTotp: async (site) => ({ path: '/account/totp', body: ONCE_MORE, ...(await somebody(site)) }),
  confirmTotp: async (site) => {
    const who = await somebody(site);
    const { secret } = await site.api.granted(
      TotpBegun,
      site.api.ask('POST', '/account/totp', ONCE_MORE, who.as),
    );
    return { path: '/account/totp/confirm', body: { code: generateSync({ secret }) }, ...who };
  },
  removeTotp: async (site) => ({ path: '/account/totp/remove', body: ONCE_MORE, ...(await somebody(site)) }),
  makeRecoveryCodes: async (site) => ({
    path: '/account/recovery-codes',
    body: ONCE_MORE,
    ...(await somebody(site)),
  }),
  beginPasskey: async (site) => ({
    path: '/account/passkeys/challenge',
    body: ONCE_MORE,
    ...(await somebody(site)),
  }),
  addPasskey,
  removePasskey: async (site) => {
    const { path, body, ...who } = await addPasskey(site);
    const { id } = await site.api.granted(PasskeyAdded, site.api.ask('POST', path, body, who.as));
    return { path: `/account/passkeys/${id}/remove`, body: ONCE_MORE, ...who };
  },
  beginPasskeySignIn: async () => ({ path: '/sessions/passkey-challenge', as: { by: null } }),
  signInByPasskey: async (site) => ({
    path: '/sessions/passkey',
    body: { credential: deviceOf(site).get('bm9ib2R5') },
    as: { by: null },
  }),
};

async function addPasskey(site: WriteSite): Promise<Write> {
  const who = await somebody(site);
  const asked = site.api.ask('POST', '/account/passkeys/challenge', ONCE_MORE, who.as);
  const { challenge } = await site.api.granted(PasskeyOptions, asked);
  const credential = deviceOf(site).create(challenge);
  return { path: '/account/passkeys', body: { name: fresh('Passkey'), credential }, ...who };
}

/** Somebody who has just been signed in for the first time. */
async function somebody({ api, line }: WriteSite): Promise<Required<Pick<Write, 'as' | 'ownerId'>>> {
  const { id: ownerId } = await line.hire('Careful');
  const { headers } = await sessionOf(api.database, ownerId);
  return { as: { by: null, headers }, ownerId };
}

function deviceOf({ api }: WriteSite): Authenticator {
  return new Authenticator({ origin: api.url.replace('127.0.0.1', 'localhost'), rpId: 'localhost' });
}
