import type { ReactNode } from 'react';
import { Facts } from '../parts/facts.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { BadRows } from './bad-rows.tsx';
import type { ImportReport } from './use-import.ts';

type Props = Readonly<{ report: ImportReport; children: ReactNode }>;

/** What was found in a file: how many leads, by which columns, and what can not come in. `children`: what to do with it where there is anything. */
export function Found({ report, children }: Props) {
  const { t } = useWords();
  const { imported, waiting, bad, columns, ignored } = report;
  return (
    <>
      <Section title={t('import.found')}>
        <div role="status">
          <strong>{t('import.leads', { count: imported })}</strong>
          {bad.length > 0 && (
            <>
              {' · '}
              {t('import.bad', { count: bad.length })}
            </>
          )}
          {imported > 0 && waiting > 0 && <Soft>{t('import.would-wait', { count: waiting })}</Soft>}
        </div>
        {imported > 0 && children}
      </Section>
      {bad.length > 0 && (
        <Section
          title={t('import.bad-title')}
          about={t(imported > 0 ? 'import.bad-about' : 'import.left-out.about')}
        >
          <BadRows rows={bad} />
        </Section>
      )}
      <Section title={t('import.columns')}>
        <Facts of={columns.map(({ field, heading }) => [t(`import.field.${field}`), heading])} />
        {ignored.length > 0 && <Soft>{t('import.ignored', { columns: ignored.join(', ') })}</Soft>}
      </Section>
    </>
  );
}
