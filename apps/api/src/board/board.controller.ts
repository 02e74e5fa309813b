import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Board, BoardQuery, Id } from '#contracts';
import { sightOf, type Actor } from '#conveyor/access';
import { BoardReader } from '#database';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { found } from '../http/found.ts';
import { Needs } from '../http/needs.decorator.ts';

/** A funnel as its wall of stickers. */
@ApiTags('funnels')
@Controller('funnels/:id/board')
export class BoardController {
  constructor(private readonly boards: BoardReader) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary: 'The board of a funnel: its open leads as cards, those that you see',
    description:
      'All of them, for filters are applied where they are shown. Open the stream of events first, then read the board; ask with `leads` for what it says has changed.',
  })
  @Answers(200, Board, 'The board')
  async showBoard(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: BoardQuery }) { leads }: BoardQuery,
    @ActorOf() actor: Actor,
  ): Promise<Board> {
    const board = await this.boards.board({ funnelId: id, leads, sight: sightOf(actor, 'leads.read') });
    return found(board, 'funnel', id);
  }
}
