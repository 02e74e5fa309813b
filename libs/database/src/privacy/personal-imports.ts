import { NAMES_EMPLOYEE } from './personal-rows.ts';
import { IMPERSONAL, SECRET, WITH_ROW, type PersonalTable } from './personal-table.ts';

/** What was sent to be imported, and what has become of it. */
export const IMPORT_TABLES: Readonly<Record<string, PersonalTable>> = {
  // What was sent goes as a whole: nobody can take one row out of a file that he can not write.
  import_pieces: {
    lead: {
      which: 't.import_id in (select import_id from import_rows where lead_id = any($1::uuid[]))',
      erased: 'go',
    },
    columns: { bytes: SECRET },
  },
  import_rows: {
    lead: { which: '(t.lead_id = any($1::uuid[]) or t.twin_lead_id = any($1::uuid[]))', erased: 'go' },
    columns: {
      state: IMPERSONAL,
      lead: WITH_ROW,
      reason: WITH_ROW,
      // Those of a bad one, which made no lead.
      cells: WITH_ROW,
      faults: IMPERSONAL,
      choice: IMPERSONAL,
      external_id: WITH_ROW,
      phone: WITH_ROW,
      email: WITH_ROW,
      named: WITH_ROW,
      alike: IMPERSONAL,
      before: WITH_ROW,
    },
  },
  // Which word of a file means whom.
  import_mappings: {
    employee: { which: NAMES_EMPLOYEE('t.meanings::text'), erased: 'go' },
    exported: false,
    columns: { headings: IMPERSONAL, columns: IMPERSONAL, meanings: WITH_ROW },
  },
};
