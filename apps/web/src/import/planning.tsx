import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Funnel } from '../api/funnels.ts';
import { sellersQuery } from '../api/people.ts';
import { Refusal } from '../parts/refusal.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ColumnsTable } from './columns-table.tsx';
import { ConflictsSaid } from './conflicts-said.tsx';
import classes from './import.module.css';
import type { Form, Import, ImportTable } from './import-types.ts';
import { conflictsOf, firstFields, planOf, stillMeant, type Wishes } from './plan.ts';
import { useDirect } from './use-direct.ts';
import { WishFields } from './wish-fields.tsx';

type Props = Readonly<{
  of: Import;
  funnel: Funnel | undefined;
  table: ImportTable;
  form: Form;
  wishes: Wishes;
  onWishes: (wishes: Wishes) => void;
}>;

/** What the columns of a table are taken for, and how its leads come in; then it is checked. */
export function Planning({ of: one, funnel, table, form, wishes, onWishes }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const direct = useDirect(one.id);
  const { data: people } = useQuery(sellersQuery);
  const [fields, setFields] = useState(() => firstFields(table, one.plan));
  const conflicts = conflictsOf(fields);
  const isHindered = conflicts.isNameless || conflicts.twice.length > 0;
  const isRemembered = one.plan === null && table.columns.some(({ by }) => by === 'remembered');
  const here = { to: '/import/$importId', params: { importId: one.id } } as const;

  const check = async (): Promise<void> => {
    const said = one.found?.meanings ?? one.plan?.meanings ?? table.meanings;
    const meanings = stillMeant(said, [...(funnel?.stages ?? []), ...(people ?? [])]);
    const plan = planOf({ form, columns: table.columns, fields, meanings, wishes });
    await direct.mutateAsync({ verb: 'check', plan });
    // The way back leads to the columns.
    await navigate({ ...here, search: { step: 'columns' }, replace: true });
    await navigate(here);
  };
  return (
    <>
      <Section title={t('import.columns')} about={t('import.columns.about')}>
        {isRemembered && <Soft>{t('import.remembered')}</Soft>}
        <ColumnsTable table={table} fields={fields} twice={conflicts.twice} onFields={setFields} />
        <ConflictsSaid of={conflicts} />
      </Section>
      <Section title={t('import.how')}>
        <WishFields wishes={wishes} funnel={funnel} onWishes={onWishes} />
      </Section>
      <Refusal error={direct.error} />
      <Button
        className={classes.act}
        disabled={isHindered || people === undefined}
        loading={direct.isPending}
        // What is refused is said above.
        onClick={() => void check().catch(() => undefined)}
      >
        {t('import.check')}
      </Button>
    </>
  );
}
