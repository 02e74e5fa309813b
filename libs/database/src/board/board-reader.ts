import type { Board, BoardCard } from '#contracts';
import { naturalPosition } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection } from '../statement.ts';
import { listCards, type BoardAsked, type CardRow } from './list-cards.ts';
import { readBoardFrame } from './read-board.ts';

/** Funnels as the board shows them: every open lead a card. */
export class BoardReader {
  constructor(private readonly connection: Connection) {}

  /** The board of a funnel, or some of its cards, as far as they are in sight; undefined when there is no such funnel. */
  async board(asked: BoardAsked): Promise<Board | undefined> {
    const [frame] = await this.connection.run(readBoardFrame, [asked.funnelId]);
    if (!frame) return undefined;
    const { statement, values } = listCards(asked);
    const rows = await this.connection.run(statement, values);
    const { specialists, ...shown } = frame;
    return { ...shown, people: peopleOf(rows, specialists), cards: rows.map(cardOf) };
  }
}

/** Written out field by field: for ten thousand cards a copy that leaves some out takes longer than the query. */
function cardOf(row: CardRow): BoardCard {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    company: row.company,
    amount: row.amount,
    currency: row.currency,
    source: row.source,
    segment: row.segment,
    stageId: row.stageId,
    employeeId: row.employeeId,
    waiting: row.employeeId === null,
    setAside: row.setAside,
    enteredAt: moment(row.enteredAt),
    dueAt: momentOrNone(row.dueAt),
    offered: row.offered,
    answerDueAt: momentOrNone(row.answerDueAt),
    position: row.placed ?? naturalPosition(row.enteredAt, row.visitId),
  };
}

function momentOrNone(at: number | null): string | null {
  return at === null ? null : moment(at);
}

function peopleOf(rows: readonly CardRow[], specialists: Board['people']): Board['people'] {
  const names = new Map(specialists.map(({ id, name }) => [id, name]));
  for (const { employeeId, employee } of rows) {
    if (employeeId !== null && employee !== null) names.set(employeeId, employee);
  }
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name));
}
