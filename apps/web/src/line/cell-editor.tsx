import { Button, NumberInput, SegmentedControl, Stack } from '@mantine/core';
import { MOST_CAPACITY, MOST_WEIGHT, SPECIALIST_RANKS } from '#conveyor';
import { useWords } from '../texts/texts-context.tsx';
import type { Terms } from './seats.ts';

type Props = Readonly<{
  terms: Terms | null;
  /** What is kept, for whoever is put back. */
  kept: Terms | null;
  onChange: (terms: Terms | null) => void;
  onClose: () => void;
}>;

const NEW: Terms = { rank: 'primary', weight: 1, capacity: 10 };

/** Changes what was agreed with somebody at a stage; nothing is saved yet. */
export function CellEditor({ terms, kept, onChange, onClose }: Props) {
  const { t } = useWords();
  const base = terms ?? kept ?? NEW;
  const rank = (chosen: string) => {
    const known = SPECIALIST_RANKS.find((one) => one === chosen);
    onChange(known ? { ...base, rank: known } : null);
  };
  return (
    <Stack gap="sm" w={260}>
      <SegmentedControl
        aria-label={t('matrix.rank')}
        data={[...SPECIALIST_RANKS, 'none' as const].map((one) => ({
          value: one,
          label: one === 'none' ? t('matrix.none') : t(`rank.${one}`),
        }))}
        value={terms?.rank ?? 'none'}
        onChange={rank}
        fullWidth
      />
      {terms && (
        <>
          <NumberInput
            label={t('matrix.capacity')}
            value={terms.capacity}
            onChange={(capacity) => typeof capacity === 'number' && onChange({ ...terms, capacity })}
            min={1}
            max={MOST_CAPACITY}
            allowDecimal={false}
          />
          <NumberInput
            label={t('matrix.weight')}
            description={t('matrix.weight.why')}
            value={terms.weight}
            onChange={(weight) => typeof weight === 'number' && onChange({ ...terms, weight })}
            min={0.1}
            max={MOST_WEIGHT}
            step={0.5}
          />
        </>
      )}
      <Button variant="default" onClick={onClose}>
        {t('matrix.done')}
      </Button>
    </Stack>
  );
}
