import type { FormEvent } from 'react';

/**
 * What a dialog is sent by is its own: for React it stands within what has opened it, and where that is in a form, the form would be sent as
 * well. Whoever left a page without saving had saved it.
 */
export function keepInDialog(event: FormEvent): void {
  event.stopPropagation();
}
