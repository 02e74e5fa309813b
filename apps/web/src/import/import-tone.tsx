import { Tone, type ToneName } from '../parts/tone.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { ImportState } from './import-types.ts';

const TONES: Readonly<Partial<Record<ImportState, ToneName>>> = {
  sent: 'warn',
  checked: 'warn',
  stopped: 'warn',
  failed: 'bad',
  done: 'good',
};

/** How far an import is, in words. */
export function ImportTone({ state }: Readonly<{ state: ImportState }>) {
  const { t } = useWords();
  return <Tone of={TONES[state] ?? 'calm'}>{t(`import.state.${state}`)}</Tone>;
}
