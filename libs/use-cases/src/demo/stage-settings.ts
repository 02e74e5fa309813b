import type { StageSettings } from '#conveyor';

/** What the head of the demo department has set beside the template, by stage from the first contact to the payment. */
export const DEMO_SETTINGS: readonly Partial<StageSettings>[] = [
  {
    // A new lead cools off: everybody gets his share of them, says that he has it, or it is somebody else's.
    policy: 'smooth-weighted-round-robin',
    acceptance: 'needed',
    answerWithinMinutes: 120,
    remindBeforeMinutes: 30,
    offersBeforeHead: 2,
  },
  {},
  {},
  // Who has shown the product knows what they liked about it.
  { policy: 'same-person-first' },
  { remindAfterMinutes: 1_440 },
  {},
];
