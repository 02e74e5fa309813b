import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { normWords } from './norm-words.ts';
import { NormsForm } from './norms-form.tsx';
import classes from './norms.module.css';
import { normsQuery, type ActivityNorm } from './norms-queries.ts';

/** What a department asks; to be changed by whoever may. */
export function Norms({ departmentId }: Readonly<{ departmentId: string }>) {
  const { t } = useWords();
  const {
    data: { rights, departmentIds },
  } = useSuspenseQuery(accountQuery);
  const scope = rights['line.change'];
  const mayChange = scope === 'all' || (scope === 'departments' && departmentIds.includes(departmentId));
  return (
    <Panel title={t('norms.norms')}>
      <Read query={useQuery(normsQuery(departmentId))} rows={3}>
        {(list) =>
          mayChange ? <NormsForm departmentId={departmentId} list={list} /> : <NormLines norms={list.items} />
        }
      </Read>
    </Panel>
  );
}

function NormLines({ norms }: Readonly<{ norms: readonly ActivityNorm[] }>) {
  const words = useWords();
  if (norms.length === 0) return <Soft>{words.t('norms.none')}</Soft>;
  return (
    <ul className={classes.list}>
      {norms.map((norm, place) => {
        const { what, whose } = normWords(words, norm);
        return (
          // It has no other name than its place.
          <li key={place}>
            {what} <span className={classes.whose}>({whose})</span>
          </li>
        );
      })}
    </ul>
  );
}
