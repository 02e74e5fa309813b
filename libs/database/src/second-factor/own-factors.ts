import type { OwnFactors } from '#conveyor/access';
import type { Connection, Statement } from '../statement.ts';

const readFactors: Statement<OwnFactors> = {
  name: 'read_own_factors',
  text: `select exists (select 1 from totp_secrets where employee_id = $1 and confirmed_at is not null) as "hasTotp",
    (select count(*)::int from passkeys where employee_id = $1) as passkeys,
    (select count(*)::int from recovery_codes where employee_id = $1) as "recoveryCodes"`,
};

/** By what else somebody can show that it is he. */
export async function ownFactorsOf(connection: Connection, employeeId: string): Promise<OwnFactors> {
  const [own] = await connection.run(readFactors, [employeeId]);
  return own ?? { hasTotp: false, passkeys: 0, recoveryCodes: 0 };
}
