import { useEffect } from 'react';
import { areKeysOn } from '../app/preferences.ts';
import { actions, type Action } from './action.ts';
import { isCharacter, StrokeReader, type Stroke } from './strokes.ts';

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** What is printed on the key that is held together with others: it is another one on a Mac. */
export const COMMAND_CAP = IS_MAC ? '⌘' : 'Ctrl';

type KeyedStroke = Stroke & Readonly<{ action: Action }>;

/** Listens to the keys of the page: does what is offered for them. */
export function useKeys(): void {
  useEffect(() => {
    const reader = new StrokeReader(IS_MAC);
    const press = (event: KeyboardEvent) => {
      // Whoever composes a letter, or was listened to already, means nothing of this.
      if (event.defaultPrevented || event.isComposing || isAsked()) return;
      const strokes = strokesNow(isWriting(event.target));
      const done = reader.read(event, event.timeStamp, strokes);
      if (done.some(({ action }) => action.run())) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function strokesNow(isWritten: boolean): readonly KeyedStroke[] {
  const on = areKeysOn();
  return actions
    .now()
    .flatMap((action) => (action.keys ?? []).map((stroke) => ({ ...stroke, action })))
    .filter((stroke) => (isWritten ? stroke.command : on || !isCharacter(stroke)));
}

/** Whether a dialog or a menu stands before the page: keys are its own then. */
function isAsked(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}

const NOT_WRITTEN_IN = new Set(['button', 'checkbox', 'radio', 'range', 'reset', 'submit', 'switch']);

/** Whether keys that are pressed there are letters that somebody writes, or choose in a list. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_WRITTEN_IN.has(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select'));
}
