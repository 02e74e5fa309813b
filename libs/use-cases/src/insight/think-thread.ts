import { THINK_TASKS, type ThinkTasks } from './think-tasks.ts';

/** One task, by its name: what a thread of {@link Thinking} does. */
export type Thought = {
  readonly [Name in keyof ThinkTasks]: Readonly<{ name: Name; input: Parameters<ThinkTasks[Name]>[0] }>;
}[keyof ThinkTasks];

export function think({ name, input }: Thought): ReturnType<ThinkTasks[keyof ThinkTasks]> {
  return THINK_TASKS[name](input);
}
