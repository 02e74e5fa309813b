// What a thread of Thinking does: each task under its own name.
export { judgeStages } from './judge-stages.ts';
export { planLine } from './plan-line.ts';
export { knowPeople } from './what-if/know-people.ts';
export { simulateLine } from './simulate-line.ts';
