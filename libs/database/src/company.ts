import type { Connection, Statement } from './statement.ts';
import type { CompanyRow } from './tables/company.table.ts';

/** The firm, as far as anything is known of it. */
export type KnownCompany = Pick<CompanyRow, 'version' | 'name'>;

const readCompany: Statement<KnownCompany> = {
  name: 'read_company',
  text: 'select version, name from company',
};

const lockCompany: Statement<KnownCompany> = {
  name: 'lock_company',
  text: 'select version, name from company for update',
};

const nameCompany: Statement<KnownCompany> = {
  name: 'name_company',
  text: 'update company set version = version + 1, name = $1 returning version, name',
};

/** The firm whose sales department this is. */
export async function companyOf(connection: Connection): Promise<KnownCompany> {
  return only(await connection.run(readCompany, []));
}

/** The same; nobody else changes it until the transaction ends. */
export async function lockCompanyOf(transaction: Connection): Promise<KnownCompany> {
  return only(await transaction.run(lockCompany, []));
}

/** Says what the firm is called; null: nothing is said. */
export async function nameCompanyOf(transaction: Connection, name: string | null): Promise<KnownCompany> {
  return only(await transaction.run(nameCompany, [name]));
}

function only([row]: readonly KnownCompany[]): KnownCompany {
  if (!row) throw new Error('The table company has no row');
  return row;
}
