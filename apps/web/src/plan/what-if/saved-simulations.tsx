import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.ts';
import { FiguresRow, FiguresTable } from '../../parts/figures-table.tsx';
import { FormError } from '../../parts/form-error.tsx';
import { useRepeatKey } from '../../parts/repeat-key.ts';
import { Section } from '../../parts/section.tsx';
import { sentenceOf } from '../../parts/sentence-of.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { useDone } from '../../parts/use-done.ts';
import { useWords } from '../../texts/texts-context.tsx';
import plan from '../plan.module.css';
import { simulationsQuery, type SimulationShort } from './what-if-query.ts';

type Props = Readonly<{ funnelId: string; shown: string | undefined; onRemoved: (id: string) => void }>;

/** The simulations of a funnel that were saved, to open or to remove. */
export function SavedSimulations({ funnelId, shown, onRemoved }: Props) {
  const { t } = useWords();
  const { data } = useQuery(simulationsQuery(funnelId));
  const done = useDone(['simulations', funnelId]);
  const keyOf = useRepeatKey();
  const removing = useMutation({
    mutationFn: ({ id }: SimulationShort) => {
      const header = { 'Idempotency-Key': keyOf(['remove', id]) };
      return bodyOf(api.DELETE('/api/v1/simulations/{id}', { params: { path: { id }, header } }));
    },
    onSuccess: ({ id }) => {
      done(t('what-if.deleted'));
      onRemoved(id);
    },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('what-if.saved.list')} about={t('what-if.saved.about')}>
      <FormError message={removing.error === null ? undefined : sentenceOf(removing.error, t)} />
      <FiguresTable
        name={t('what-if.saved.list')}
        columns={{
          name: t('what-if.column.name'),
          state: t('what-if.column.state'),
          remove: t('what-if.delete'),
        }}
      >
        {data.items.map((one) => (
          <FiguresRow
            key={one.id}
            head={<Saved of={one} funnelId={funnelId} isShown={one.id === shown} />}
            cells={{
              state: t(`what-if.state.${one.state}`),
              remove: (
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('what-if.delete.of', { name: one.name ?? '' })}
                  onClick={() => removing.mutate(one)}
                >
                  {t('what-if.delete')}
                </Button>
              ),
            }}
          />
        ))}
      </FiguresTable>
    </Section>
  );
}

type SavedProps = Readonly<{ of: SimulationShort; funnelId: string; isShown: boolean }>;

function Saved({ of: { id, name, madeAt, madeBy }, funnelId, isShown }: SavedProps) {
  const { moment } = useWords();
  return (
    <>
      <TextLink
        to="/plan/what-if"
        search={{ funnel: funnelId, simulation: id }}
        {...(isShown && { 'aria-current': 'true' })}
      >
        {name}
      </TextLink>
      <div className={plan.quiet}>
        {moment(madeAt)} {madeBy?.name}
      </div>
    </>
  );
}
