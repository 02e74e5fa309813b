import { Button } from '@mantine/core';
import { ButtonLink } from '../parts/button-link.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { BadRows } from './bad-rows.tsx';
import classes from './import.module.css';
import type { ImportReport } from './use-import.ts';

type Props = Readonly<{ report: ImportReport; funnelId: string; onNext: () => void }>;

/** What came of it, and where to go now. */
export function Imported({ report: { imported, waiting, bad }, funnelId, onNext }: Props) {
  const { t } = useWords();
  return (
    <>
      <Section title={t('import.done', { count: imported })}>
        <div role="status">
          <Soft>{waiting > 0 ? t('import.wait', { count: waiting }) : t('import.all-given')}</Soft>
        </div>
        <div className={classes.acts}>
          <ButtonLink to="/board" search={{ funnel: funnelId }}>
            {t('import.to-board')}
          </ButtonLink>
          <Button variant="default" onClick={onNext}>
            {t('import.next')}
          </Button>
        </div>
      </Section>
      {bad.length > 0 && (
        <Section title={t('import.left-out')} about={t('import.left-out.about')}>
          <BadRows rows={bad} />
        </Section>
      )}
    </>
  );
}
