import { applyDecorators, Header, HttpCode } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { Refuses } from '../http/answers.decorator.ts';

/** The route answers a file for a spreadsheet. */
export function AnswersCsv(): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    Header('content-type', 'text/csv; charset=utf-8'),
    Header('content-disposition', 'attachment; filename="personal-data.csv"'),
    ApiResponse({
      status: 200,
      description: 'A file for a spreadsheet',
      content: { 'text/csv': { schema: { type: 'string' } } },
    }),
    Refuses(),
  );
}
