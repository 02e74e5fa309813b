import { useQuery } from '@tanstack/react-query';
import type { Funnel } from '../api/funnels.ts';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Read } from '../parts/read.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { rowsQuery, type Import, type ImportedRow } from './import-queries.ts';

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
            <LeadRow key={row.line} lead={row.lead} funnel={funnel} />
          ))}
        </FiguresTable>
      )}
    </Read>
  );
}

type RowProps = Readonly<{ lead: ImportedRow['lead']; funnel: Funnel | undefined }>;

function LeadRow({ lead, funnel }: RowProps) {
  const { t, money } = useWords();
  if (lead === null) return null;
  const stage = funnel?.stages.find(({ id }) => id === lead.stageId) ?? funnel?.stages[0];
  return (
    <FiguresRow
      head={lead.name}
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
