import { markup, type Html } from '#channels';
import type { StageCard } from '#contracts';
import { fieldWords, neededWords } from '#texts';
import { factsOf, typed, withNote } from './pieces.ts';
import type { Viewer } from './viewers.ts';

/** What a stage asks for before a lead leaves it forward. */
export function exitOf({ t }: Viewer, { fields, activities, questions }: StageCard['exit']): Html {
  if (fields.length + activities.length + questions.length === 0) {
    return markup`<p>${t('stage.exit.nothing')}</p>`;
  }
  const asked = questions.map(({ text, required }) =>
    withNote(typed(text), required ? t('exit.question.required') : undefined),
  );
  return factsOf([
    [t('stage.exit.fields'), fields.map((field) => fieldWords(t, field)).join(', ') || null],
    [t('stage.exit.activities'), listOf(activities.map((needed) => markup`${neededWords(t, needed)}`))],
    [t('stage.exit.questions'), listOf(asked)],
  ]);
}

function listOf(items: readonly Html[]): Html | null {
  const [only, second] = items;
  if (!only || !second) return only ?? null;
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
