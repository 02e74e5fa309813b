import { judgeStages } from './judge-stages.ts';
import { planLine } from './plan-line.ts';
import { knowPeople } from './as-it-is/know-people.ts';
import { tryFullness } from './as-it-is/find-fullness.ts';
import { simulateLine } from './simulate-line.ts';

const TASKS = { judgeStages, knowPeople, planLine, simulateLine, tryFullness } as const;

type Tasks = typeof TASKS;

/** What each task takes, and what it gives. */
export type ThinkInputs = { readonly [Name in keyof Tasks]: Parameters<Tasks[Name]>[0] };
export type ThinkOutputs = { readonly [Name in keyof Tasks]: Awaited<ReturnType<Tasks[Name]>> };

/** What takes a processor longer than a request may: values in, values out, so that each can run in a thread. */
export const THINK_TASKS: {
  readonly [Name in keyof Tasks]: (
    input: ThinkInputs[Name],
  ) => ThinkOutputs[Name] | Promise<ThinkOutputs[Name]>;
} = TASKS;
