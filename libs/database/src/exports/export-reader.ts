import type { Connection } from '../statement.ts';
import { pageOfActivities, type ActivityOfExport } from './activities-of-export.ts';
import { pageOfEmployees, type EmployeeOfExport } from './employees-of-export.ts';
import { pageOfHandoffs, type HandoffOfExport } from './handoffs-of-export.ts';
import { inPages, ROWS_OF_PAGE, type RowsWanted } from './in-pages.ts';
import { pageOfLeads, type LeadOfExport, type LeadsWanted } from './leads-of-export.ts';
import { pageOfMessages, type MessageOfExport, type MessagesWanted } from './messages-of-export.ts';
import { pageOfVisits, type VisitOfExport } from './visits-of-export.ts';

/**
 * Everything that can be taken out, for programs and people who go on with it elsewhere: in the order of ids, which is that in which it came, read page by page as it is
 * asked for, as far as it was there at the moment that is named.
 */
export class ExportReader {
  constructor(private readonly connection: Connection) {}

  /** The whole history of visits; one that ended after the moment is open. */
  visits(wanted: RowsWanted, rowsOfPage = ROWS_OF_PAGE): AsyncGenerator<VisitOfExport> {
    return inPages(this.connection, 'visits', { ...wanted, rowsOfPage }, (page) =>
      pageOfVisits(wanted, page),
    );
  }

  /** Leads where they stood at the moment, with the facts that are known of them now. */
  leads(wanted: LeadsWanted, rowsOfPage = ROWS_OF_PAGE): AsyncGenerator<LeadOfExport> {
    return inPages(this.connection, 'leads', { ...wanted, rowsOfPage }, (page) => pageOfLeads(wanted, page));
  }

  /** What was logged by the moment, as it stands now. */
  activities(wanted: RowsWanted, rowsOfPage = ROWS_OF_PAGE): AsyncGenerator<ActivityOfExport> {
    return inPages(this.connection, 'activities', { ...wanted, rowsOfPage }, (page) =>
      pageOfActivities(wanted, page),
    );
  }

  /** Who was there by the moment, as he is now. */
  employees(
    wanted: Pick<RowsWanted, 'sight' | 'asOf'>,
    rowsOfPage = ROWS_OF_PAGE,
  ): AsyncGenerator<EmployeeOfExport> {
    return inPages(this.connection, 'employees', { ...wanted, rowsOfPage }, (page) =>
      pageOfEmployees(wanted, page),
    );
  }

  /** What stood in the ledger by the moment, in the state in which it is now. */
  messages(wanted: MessagesWanted, rowsOfPage = ROWS_OF_PAGE): AsyncGenerator<MessageOfExport> {
    return inPages(this.connection, 'notifications', { ...wanted, rowsOfPage }, (page) =>
      pageOfMessages(wanted, page),
    );
  }

  /** Handoffs; one that was answered after the moment is still offered. */
  handoffs(wanted: RowsWanted, rowsOfPage = ROWS_OF_PAGE): AsyncGenerator<HandoffOfExport> {
    return inPages(this.connection, 'handoffs', { ...wanted, rowsOfPage }, (page) =>
      pageOfHandoffs(wanted, page),
    );
  }
}
