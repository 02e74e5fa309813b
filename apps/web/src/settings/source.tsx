import { Soft } from '../parts/soft.tsx';
import type { ToneName } from '../parts/tone.tsx';
import { useWords } from '../texts/texts-context.tsx';

type Source = 'environment' | 'product' | 'none';

export const SOURCE_TONES: Readonly<Record<Source, ToneName>> = {
  environment: 'good',
  product: 'good',
  none: 'warn',
};

type Props = Readonly<{
  settings: Readonly<{
    source: Source;
    environment: string | null;
    changedAt: string | null;
    changedBy: Readonly<{ name: string }> | null;
  }>;
}>;

/** What says how it is set: the environment by one of its settings, or somebody here, since when. */
export function WhoSet({ settings: { source, environment, changedAt, changedBy } }: Props) {
  const { t, moment } = useWords();
  if (source === 'environment')
    return <Soft>{t('settings.by-environment', { setting: environment ?? '' })}</Soft>;
  const name = changedBy?.name ?? t('settings.console');
  return changedAt === null ? null : <Soft>{t('settings.set-by', { name, moment: moment(changedAt) })}</Soft>;
}
