import { WEEKDAYS, type Weekday } from '#conveyor/hours';
import type { Language } from '#conveyor';
import type { components } from '../api/schema.d.ts';

export type SetUpProposal = components['schemas']['SetUpProposal'];
export type SetUpBody = components['schemas']['SetUp'];
type Week = SetUpProposal['department']['hours'];
type Interval = Readonly<{ from: string; until: string }>;

/** What is said when the product is set up, as it stands in the form. */
export type SetUpDraft = Readonly<{
  company: string;
  department: string;
  timeZone: string;
  days: readonly Weekday[];
  /** Times of a day as a field for times has them, `09:00`; the break may be empty. */
  from: string;
  until: string;
  breakFrom: string;
  breakUntil: string;
  calendar: string | null;
  name: string;
  email: string;
  password: string;
}>;

/** What would probably be said; where somebody is, his browser knows better than the server. */
export function proposedDraft(
  { department, timeZone, timeZones }: SetUpProposal,
  browserZone: string,
): SetUpDraft {
  const days = WEEKDAYS.filter((day) => (department.hours[day] ?? []).length > 0);
  const [first, second] = department.hours[days[0] ?? 'monday'] ?? [];
  return {
    company: '',
    department: department.name,
    timeZone: timeZones.includes(browserZone) ? browserZone : timeZone,
    days,
    from: first?.from ?? '',
    until: (second ?? first)?.until ?? '',
    breakFrom: second ? (first?.until ?? '') : '',
    breakUntil: second?.from ?? '',
    calendar: department.calendar,
    name: '',
    email: '',
    password: '',
  };
}

/** What is sent; a time that is missing stays so, for the contract to name it. */
export function bodyOfDraft(draft: SetUpDraft, token: string, language: Language): SetUpBody {
  const { company, department, timeZone, calendar, name, email, password } = draft;
  return {
    token,
    name: name.trim(),
    email: email.trim(),
    password,
    language,
    timeZone,
    company: company.trim() === '' ? null : company.trim(),
    department: { name: department.trim(), hours: weekOfDraft(draft), calendar },
  };
}

/** The week as the API has it: the same hours on each of the days. */
export function weekOfDraft({ days, from, until, breakFrom, breakUntil }: SetUpDraft): Week {
  const isWhole = breakFrom === '' && breakUntil === '';
  const day: Interval[] = isWhole
    ? [{ from, until: afterwards(from, until) }]
    : [
        { from, until: breakFrom },
        { from: breakUntil, until: afterwards(from, until) },
      ];
  return Object.fromEntries(WEEKDAYS.filter((one) => days.includes(one)).map((one) => [one, day]));
}

/** What ends no later than it began ends the next morning. */
function afterwards(from: string, until: string): string {
  if (from === '' || until === '' || until > from) return until;
  const [hours, minutes] = until.split(':');
  return `${Number(hours) + 24}:${minutes}`;
}
