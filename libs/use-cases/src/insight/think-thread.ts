// What a thread of Thinking does: each task under its own name.
export { judgeStages } from './judge-stages.ts';
export { planLine } from './plan-line.ts';
export { knowPeople } from './as-it-is/know-people.ts';
export { simulateLine } from './simulate-line.ts';
export { tryFullness } from './as-it-is/find-fullness.ts';
