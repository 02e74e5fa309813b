import { ButtonLink } from '../parts/button-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Choice } from './choice.tsx';
import classes from './start.module.css';

/** Leads of one's own, from a file. */
export function LeadsChoice() {
  const { t } = useWords();
  return (
    <Choice title={t('start.leads')} about={t('start.leads.about', { format: 'CSV, XLSX' })}>
      <ButtonLink size="md" className={classes.act} to="/import">
        {t('start.leads.do')}
      </ButtonLink>
    </Choice>
  );
}
