import type { MantineColorSchemeManager } from '@mantine/core';
import { chooseLight, chosenLight } from './preferences.ts';

/** Keeps the light of the pages where the sign-in page finds it, too. Another tab has it when it is opened anew. */
export const keptLight: MantineColorSchemeManager = {
  get: (usual) => chosenLight() ?? usual,
  set: (light) => chooseLight(light === 'auto' ? undefined : light),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => chooseLight(undefined),
};
