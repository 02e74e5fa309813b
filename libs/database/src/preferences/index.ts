export {
  elsewhereOf,
  setAsideOf,
  takeWaitedOf,
  wakeDeferredOf,
  writeGatheredOf,
  type SetAside,
} from './deferred.ts';
export {
  departmentPreferencesOf,
  membersOf,
  ownPreferencesOf,
  writePreferencesOf,
  type KeptPreferences,
  type OwnPreferences,
} from './kept-preferences.ts';
