import type { Database, Statement, Value } from '#database';

type Run = <Row>(statement: Statement<Row>, values: readonly Value[]) => Promise<Row[]>;

/** What happens to a statement: it goes on, or something else becomes of it. */
type Fate = <Row>(goOn: () => Promise<Row[]>) => Promise<Row[]>;

/** Runs `rival` in between: the next such statement waits for it and then writes on what it has read before. */
export function justBefore(database: Database, statement: string, rival: () => Promise<unknown>): void {
  const restore = intercept(database, statement, async (goOn) => {
    restore();
    await rival();
    return goOn();
  });
}

/** Lets every such statement find nothing to write while `work` goes on, as if others were always faster. */
export async function withoutEffect<Result>(
  database: Database,
  statement: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const restore = intercept(database, statement, async () => []);
  return work().finally(restore);
}

/**
 * Lets the next such statement be done, and its answer be lost on the way back, as when the server is killed in that moment; what
 * happens `meanwhile` comes before somebody notices.
 */
export function loseAnswer(
  database: Database,
  statement: string,
  meanwhile: () => Promise<unknown> = async () => undefined,
): void {
  const restore = intercept(database, statement, async (goOn) => {
    restore();
    await goOn();
    await meanwhile();
    throw new Error('Connection terminated unexpectedly');
  });
}

/** Lets the next `times` such statements fail before they reach the server, each after what happens `meanwhile`. */
export function loseStatement(
  database: Database,
  statement: string,
  times: number,
  meanwhile: () => void = () => undefined,
): void {
  let left = times;
  const restore = intercept(database, statement, async () => {
    left -= 1;
    if (left === 0) restore();
    meanwhile();
    throw new Error('Connection terminated unexpectedly');
  });
}

function intercept(database: Database, name: string, fate: Fate): () => void {
  // Statements of one family bear a number behind its name.
  const isIt = new RegExp(`^${name}(_\\d+)?$`);
  const run: Run = database.run.bind(database);
  const intercepted: Run = (statement, values) => {
    const goOn = () => run(statement, values);
    return isIt.test(statement.name) ? fate(goOn) : goOn();
  };
  database.run = intercepted;
  return () => {
    database.run = run;
  };
}
