import { useQuery } from '@tanstack/react-query';
import type { components } from '../api/schema.d.ts';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { shareOf } from '../parts/share.ts';
import { Tone } from '../parts/tone.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { levelsQuery } from './queues-queries.ts';

type Level = components['schemas']['ServiceLevels']['levels'][number];

/** How well people are told: what is meant to be, what was, and what may still go wrong. */
export function ServiceLevels() {
  const { t, moment } = useWords();
  const query = useQuery(levelsQuery);
  const countedUntil = query.data?.countedUntil ?? null;
  const columns = ['level', 'level-goal', 'level-hour', 'level-month', 'level-left'] as const;
  return (
    <Section
      title={t('queues.levels')}
      about={
        countedUntil === null
          ? t('queues.levels-not-yet')
          : t('queues.levels-about', { moment: moment(countedUntil) })
      }
    >
      <Read query={query}>
        {({ levels }) => (
          <FiguresTable
            name={t('queues.levels')}
            columns={Object.fromEntries(columns.map((one) => [one, t(`queues.${one}`)]))}
          >
            {levels.map((level) => (
              <LevelRow key={level.level} level={level} />
            ))}
          </FiguresTable>
        )}
      </Read>
    </Section>
  );
}

function LevelRow({ level: { title, share, windows, budgetLeft } }: Readonly<{ level: Level }>) {
  const { t, language } = useWords();
  return (
    <FiguresRow
      head={title}
      cells={{
        'level-goal': shareOf(language, share),
        'level-hour': <Kept of={windows['1h']} />,
        'level-month': <Kept of={windows['30d']} />,
        'level-left':
          budgetLeft < 0 ? (
            <Tone of="bad">{t('queues.level-over')}</Tone>
          ) : (
            <Tone of={budgetLeft < 0.25 ? 'warn' : 'good'}>{shareOf(language, budgetLeft)}</Tone>
          ),
      }}
    />
  );
}

function Kept({ of: { good, bad } }: Readonly<{ of: Level['windows']['1h'] }>) {
  const { t, language, number } = useWords();
  if (good + bad === 0) return t('queues.level-nothing');
  return t('queues.level-missed', { share: shareOf(language, good / (good + bad)), missed: number(bad) });
}
