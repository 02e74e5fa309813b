import { Anchor, Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { letter } from '../actions/strokes.ts';
import { useActions } from '../actions/use-actions.ts';
import { Facts, type Fact } from '../parts/facts.tsx';
import { PartPending } from '../parts/page-pending.tsx';
import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { mayDo, type LeadScene } from './lead-scene.ts';

const FactsForm = lazy(() => import('./facts-form.tsx').then(({ FactsForm: form }) => ({ default: form })));

/** What is known about the lead; whoever works it changes it right here. */
export function LeadFacts({ scene }: Readonly<{ scene: LeadScene }>) {
  const { t } = useWords();
  const [isEdited, setEdited] = useState(false);
  const { card } = scene;
  const mayEdit = mayDo(scene, 'leads.work') && card.lead.erasedAt === null;
  useActions([
    {
      id: 'lead.edit',
      label: t('key.edit'),
      place: 'lead',
      keys: [letter('E')],
      isListed: mayEdit,
      run: () => {
        if (mayEdit) setEdited(true);
        return mayEdit;
      },
    },
  ]);
  const edit = mayEdit && !isEdited && (
    <Button variant="subtle" size="compact-sm" onClick={() => setEdited(true)}>
      {t('lead.facts.edit')}
    </Button>
  );
  return (
    <Panel title={t('lead.facts')} aside={edit}>
      {isEdited ? (
        <Suspense fallback={<PartPending lines={6} />}>
          <FactsForm lead={card.lead} onDone={() => setEdited(false)} />
        </Suspense>
      ) : (
        <Known scene={scene} />
      )}
    </Panel>
  );
}

function Known({ scene: { card } }: Readonly<{ scene: LeadScene }>) {
  const { t, moment, money } = useWords();
  const { lead } = card;
  const facts: readonly Fact[] = [
    [t('fact.company'), lead.company],
    [
      t('fact.phone'),
      lead.phone && (
        <Anchor size="sm" href={`tel:${lead.phone}`}>
          {lead.phone}
        </Anchor>
      ),
    ],
    [
      t('fact.email'),
      lead.email && (
        <Anchor size="sm" href={`mailto:${lead.email}`}>
          {lead.email}
        </Anchor>
      ),
    ],
    [t('fact.amount'), lead.amount === null ? null : money(lead.amount, lead.currency)],
    [t('fact.source'), lead.source],
    [t('fact.language'), lead.language],
    [t('fact.region'), lead.region],
    [t('fact.segment'), lead.segment],
    [t('fact.externalId'), lead.externalId],
  ];
  const isKnown = facts.some(([, value]) => value !== null);
  return (
    <>
      {!isKnown && <Soft>{t('lead.facts.none')}</Soft>}
      <Facts of={[...facts, [t('fact.created'), moment(lead.createdAt)]]} />
    </>
  );
}
