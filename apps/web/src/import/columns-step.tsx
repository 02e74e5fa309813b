import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Funnel } from '../api/funnels.ts';
import { FormError } from '../parts/form-error.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { RowsPending } from '../parts/rows-pending.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { countryOf } from './countries.ts';
import { tableQuery } from './import-queries.ts';
import type { Import, ImportTable } from './import-types.ts';
import { AS_FOUND, formOf, type Wishes } from './plan.ts';
import { Planning } from './planning.tsx';
import { ReadAs } from './read-as.tsx';

type Props = Readonly<{ of: Import; funnel: Funnel | undefined }>;

/** How the file is read, what its columns are taken for, and how its leads are to come in. */
export function ColumnsStep({ of: one, funnel }: Props) {
  const { t, language } = useWords();
  const { plan, reasons } = one;
  const [form, setForm] = useState(plan === null ? AS_FOUND : formOf(plan));
  const [wishes, setWishes] = useState<Wishes>({
    stageId: plan?.stageId ?? null,
    country: plan?.country ?? countryOf(language),
    duplicates: plan?.duplicates ?? 'skip',
    quiet: plan?.quiet ?? true,
  });
  const { data: table, error, isFetching } = useQuery(tableQuery(one.id, form));
  const known = useLast(table);
  return (
    <>
      <FormError message={one.state === 'failed' ? reasons.join(' ') : undefined} />
      <Section title={t('import.read')} about={t('import.read.about')}>
        {known && <ReadAs form={form} table={known} onForm={setForm} />}
        <Refusal error={error} />
      </Section>
      {isFetching && !table && <RowsPending rows={4} />}
      {table && (
        <Planning
          key={JSON.stringify(table.columns)}
          of={one}
          funnel={funnel}
          table={table}
          form={form}
          wishes={wishes}
          onWishes={setWishes}
        />
      )}
    </>
  );
}

/** What was read last, also while another sheet is read, or has nothing on it. */
function useLast(table: ImportTable | undefined): ImportTable | undefined {
  const [last, setLast] = useState(table);
  if (table && table !== last) setLast(table);
  return last;
}
