// What the logs do not tell: that somebody says that he has a lead, and when an office is open. So work goes on from where a log ends.
import { setTimeout as pass } from 'node:timers/promises';
import { OFFICE_WEEK } from './working-time.mjs';

/** So many leads are accepted; every other one of them is won then. */
const MOST_ACCEPTED = 60;

/** Gives the department an office's hours, from which moment on working time is reckoned by them; resolves to that moment. */
export async function openOffice(ask) {
  const { items } = await ask('/departments');
  const [{ id, version }] = items;
  await ask(`/departments/${id}`, 'PATCH', { version, hours: OFFICE_WEEK, calendar: null });
  return Date.now();
}

/** Accepts leads that wait for it and wins every other one; resolves to the leads with what has become of them. */
export async function workOn(ask, leads) {
  const { items } = await ask(`/handoffs?state=offered&limit=${MOST_ACCEPTED}`);
  const done = new Map();
  for (const [place, { id, lead, holds }] of items.entries()) {
    if (!holds) continue;
    const { lead: moved } = await ask(`/handoffs/${id}/accept`, 'POST');
    const acceptedAt = Date.now();
    const isWon = place % 2 === 1;
    if (isWon) await ask(`/leads/${lead.id}/win`, 'POST', { version: moved.version });
    const end = isWon ? { at: Date.now(), outcome: 'won', reason: '' } : null;
    done.set(lead.name, { acceptedAt, end });
  }
  return {
    accepted: done.size,
    leads: leads.map((lead) => ({ ...lead, ...done.get(lead.key) })),
  };
}

/** Answers once they stay the same: working times are reckoned some seconds after. */
export async function settled(asked) {
  let before = '';
  for (;;) {
    const answers = await asked();
    const now = JSON.stringify(answers);
    if (now === before) return answers;
    before = now;
    await pass(SETTLES_MS);
  }
}

/** Longer than from one reckoning to the next. */
const SETTLES_MS = 6_000;
