import { ms } from './ms.ts';

/** Somebody who is away, and until when: the end of a day, or a moment. */
export type Away = { name: string; lastDay: string | null; untilAt: number | null };

/** Whoever goes on Monday hands his leads over on Friday. */
const DAYS_BEFORE = 3;

/**
 * `Away` of whoever had the lead of visit `v` directly before, when it was taken from him and he was away as notification `told` was written, or soon after;
 * null when it was not, or he was not. Of several absences the longest. Why he is away is nobody's business.
 */
export function awayOf(told: string): string {
  return `(select json_build_object('name', w.name, 'lastDay', a.last_day, 'untilAt', ${ms('a.until_at')})
    from visits f join employees w on w.id = f.employee_id join absences a on a.employee_id = w.id
    where f.lead_id = v.lead_id and f.number = v.number - 1 and f.outcome = 'reassigned'
      and ${told}.created_at < coalesce(a.until_at, (a.last_day + 1)::timestamp at time zone w.time_zone)
      and ${told}.created_at + interval '${DAYS_BEFORE} days' >= coalesce(a.from_at, a.first_day::timestamp at time zone w.time_zone)
    order by coalesce(a.until_at, (a.last_day + 1)::timestamp at time zone w.time_zone) desc limit 1)`;
}
