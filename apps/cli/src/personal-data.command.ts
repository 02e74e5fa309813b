import type { Command } from 'commander';
import type { PersonalDataBody } from '#contracts';
import { ExportPeople, FindPerson, personalCsv } from '#use-cases';
import { actingAs } from './acting-as.ts';
import { aligned } from './console.ts';
import { addErasures } from './erasures.command.ts';
import { FINE, NO } from './outcome.ts';
import { idsOf, type PeopleOptions } from './people-options.ts';
import type { Finish, Session } from './session.ts';

type FindOptions = { as: string; email?: string; phone?: string; json?: boolean };
type ExportOptions = PeopleOptions & { as: string; csv?: boolean };

/** `personal-data`: what is kept about a person is found, given out and erased. */
export function addPersonalData(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  const command = program.command('personal-data').description(t('cli.personal-data'));
  command
    .command('find')
    .description(t('cli.personal-data.find'))
    .requiredOption('--as <address>', t('cli.as'))
    .option('--email <address>', t('cli.personal-data.email'))
    .option('--phone <number>', t('cli.personal-data.phone'))
    .option('--json', t('cli.personal-data.json'))
    .action(async ({ as, email, phone, json = false }: FindOptions) => {
      const person = { email: email?.trim().toLowerCase() ?? null, phone: phone ?? null };
      const found = await actingAs(session, as, 'personal-data.export', (app, caller) =>
        app.get(FindPerson).run(person, caller),
      );
      const rows = [
        ...found.leads.map(({ id, name, status, funnel }) => [
          'lead',
          id,
          t(`status.${status}`),
          funnel.name,
          name,
        ]),
        ...found.employees.map(({ id, name }) => ['employee', id, '', '', name]),
      ];
      console.out(json ? `${JSON.stringify(found, null, 2)}\n` : aligned(rows));
      finish(rows.length > 0 ? FINE : NO);
    });
  command
    .command('export')
    .description(t('cli.personal-data.export'))
    .requiredOption('--as <address>', t('cli.as'))
    .option('--lead <id...>', t('cli.personal-data.lead'))
    .option('--employee <id...>', t('cli.personal-data.employee'))
    .option('--csv', t('cli.personal-data.csv'))
    .action(async ({ as, csv = false, ...people }: ExportOptions) => {
      const wanted: PersonalDataBody = idsOf(console, people);
      const data = await actingAs(session, as, 'personal-data.export', (app, caller) =>
        app.get(ExportPeople).run(wanted, caller),
      );
      console.out(csv ? personalCsv(data) : `${JSON.stringify(data, null, 2)}\n`);
      finish(FINE);
    });
  addErasures(command, session, finish);
}
