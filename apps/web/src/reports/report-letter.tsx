import { Facts } from '../parts/facts.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { figuresSearch } from '../figures/figures-search.ts';
import classes from './reports.module.css';
import type { ReportShown } from './reports-queries.ts';

/** A report as its receiver would read it. */
export function ReportLetter({ report }: Readonly<{ report: ReportShown }>) {
  const { t } = useWords();
  const { title, subject, facts, note, hint, link, picture, alt } = report;
  const search = figuresSearch(Object.fromEntries(new URLSearchParams(link.slice(link.indexOf('?')))));
  return (
    <Section title={title} about={t('reports.subject', { subject })}>
      <div className={classes.letter}>
        <Facts of={facts.map(({ label, value }) => [label, value] as const)} />
        <img className={classes.picture} src={picture} alt={alt} />
        {note && (
          <div className={classes.note}>
            <h3>{note.label}</h3>
            <ul>
              {note.value.split('\n').map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        {hint !== null && <Soft>{hint}</Soft>}
        <TextLink to="/figures" search={search}>
          {t('reports.figures')}
        </TextLink>
      </div>
    </Section>
  );
}
