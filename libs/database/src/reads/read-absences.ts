import type { Absence } from '#contracts';
import type { Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { named } from './lead-columns.ts';

/** The absences of an employee ($1), by their beginning. */
export const readAbsences: Statement<Absence> = {
  name: 'read_absences',
  text: `
select a.id, a.kind, a.first_day::text as "firstDay", a.last_day::text as "lastDay", ${iso('a.from_at')} as "from",
  ${iso('a.until_at')} as "until", ${named('s')} as substitute, a.bring_back as "bringBack",
  ${iso('a.created_at')} as "createdAt"
from absences a join employees e on e.id = a.employee_id left join employees s on s.id = a.substitute_id
where a.employee_id = $1 order by coalesce(a.from_at, a.first_day::timestamp at time zone e.time_zone), a.id`,
};

/** Until when an employee ($1) is off his shift at a moment ($2); no row while he is on it. */
export const readOffShift: Statement<{ until: string }> = {
  name: 'read_off_shift',
  text: `select ${iso('max(until_at)')} as until from absences
    where employee_id = $1 and kind = 'off_shift' and from_at <= $2 and until_at > $2
    having count(*) > 0`,
};
