import { useQuery } from '@tanstack/react-query';
import type { Funnel } from '../api/funnels.ts';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Read } from '../parts/read.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './import.module.css';
import { rowsQuery } from './import-queries.ts';
import type { Import, ImportedRow } from './import-types.ts';

type Props = Readonly<{ of: Import; funnel: Funnel | undefined }>;

/** The first leads as they will be. */
export function GoodRows({ of: one, funnel }: Props) {
  const { t } = useWords();
  return (
    <Read query={useQuery(rowsQuery(one, 'good'))} rows={5}>
      {({ items }) => (
        <FiguresTable
          name={t('import.good-title')}
          columns={{
            name: t('import.field.name'),
            company: t('import.field.company'),
            contacts: t('import.contacts'),
            amount: t('import.field.amount'),
            stage: t('import.field.stage'),
            employee: t('import.field.employee'),
          }}
        >
          {items.map((row) => (
            <LeadRow key={row.line} row={row} of={one} funnel={funnel} />
          ))}
        </FiguresTable>
      )}
    </Read>
  );
}

function LeadRow({ row, of: { plan }, funnel }: Props & Readonly<{ row: ImportedRow }>) {
  const { t, money } = useWords();
  const { lead } = row;
  if (lead === null) return null;
  const becomes = row.alike === null ? null : (row.choice ?? plan?.duplicates ?? null);
  const stage = funnel?.stages.find(({ id }) => id === lead.stageId) ?? funnel?.stages[0];
  return (
    <FiguresRow
      head={
        <>
          {lead.name}
          {becomes !== null && <span className={classes.quiet}> · {t(`import.choice.${becomes}`)}</span>}
        </>
      }
      cells={{
        company: lead.company,
        contacts: contactsOf(lead),
        amount: lead.amount === null ? null : money(lead.amount, lead.currency),
        stage: stage && <StageMark name={stage.name} colour={stage.colour} />,
        employee: lead.employee?.name ?? t('import.by-stage'),
      }}
    />
  );
}

/** By what somebody is reached, in one line. */
export function contactsOf({ phone, email }: NonNullable<ImportedRow['lead']>): string {
  return [phone, email].filter(Boolean).join(', ');
}
