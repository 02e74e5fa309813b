import type { Person, Role } from '../api/people.ts';
import type { components } from '../api/schema.d.ts';
import { readWeek, typedWeek, type TypedWeek } from '../hours/week.ts';

/** What the server is told of somebody, new or not. */
export type PersonBody = components['schemas']['NewEmployee'];

/** Somebody as he stands in the form. */
export type PersonDraft = Readonly<{
  name: string;
  role: Role;
  departmentId: string | null;
  heads: readonly string[];
  email: string;
  slackUserId: string;
  /** Known, and never sent. */
  telegramConnected: boolean;
  webhookUserId: string;
  language: Person['language'];
  timeZone: string;
  channels: Person['channels'];
  /** Null: as the department works. */
  week: TypedWeek | null;
  calendar: string | null;
  /** As it was typed; empty: no such limit. */
  capacity: string | number;
}>;

export const OFFICE_WEEK: TypedWeek = {
  monday: '09:00–18:00',
  tuesday: '09:00–18:00',
  wednesday: '09:00–18:00',
  thursday: '09:00–18:00',
  friday: '09:00–18:00',
  saturday: '',
  sunday: '',
};

/** Whoever is new, with what is so of most. */
export function newDraft(
  language: Person['language'],
  timeZone: string,
  departmentId: string | null,
): PersonDraft {
  return {
    name: '',
    role: 'rep',
    departmentId,
    heads: [],
    email: '',
    slackUserId: '',
    telegramConnected: false,
    webhookUserId: '',
    language,
    timeZone,
    channels: ['email', 'in_app'],
    week: null,
    calendar: null,
    capacity: '',
  };
}

/** Somebody who is there, to be changed. */
export function draftOf(person: Person): PersonDraft {
  const { name, role, departmentId, heads, language, timeZone, channels, calendar } = person;
  return {
    name,
    role,
    departmentId,
    heads,
    language,
    timeZone,
    channels,
    calendar,
    email: person.email ?? '',
    slackUserId: person.slackUserId ?? '',
    telegramConnected: person.telegramConnected,
    webhookUserId: person.webhookUserId ?? '',
    week: person.hours && typedWeek(person.hours),
    capacity: person.capacity ?? '',
  };
}

/** What is sent of a form; without a week that can not be read. */
export function bodyOfDraft(draft: PersonDraft): PersonBody {
  const { email, slackUserId, webhookUserId, week, capacity, name, role, departmentId, heads } = draft;
  const { language, timeZone, channels, calendar } = draft;
  const read = week && readWeek(week);
  return {
    name: name.trim(),
    role,
    departmentId,
    language,
    timeZone,
    channels: [...channels],
    calendar,
    // Of nobody else is it asked which departments he heads.
    ...(role === 'head' && {
      heads: heads.length > 0 || departmentId === null ? [...heads] : [departmentId],
    }),
    email: said(email),
    slackUserId: said(slackUserId),
    webhookUserId: said(webhookUserId),
    hours: read && 'written' in read ? read.written : null,
    capacity: capacity === '' ? null : Number(capacity),
  };
}

function said(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
