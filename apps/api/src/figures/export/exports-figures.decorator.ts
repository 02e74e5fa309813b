import { applyDecorators, Header, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { Refuses } from '../../http/answers.decorator.ts';
import { Needs } from '../../http/needs.decorator.ts';

/** A route that hands figures out as a file. */
export function ExportsFigures(summary: string, description: string): MethodDecorator {
  return applyDecorators(
    Needs('figures.export'),
    HttpCode(200),
    Header('cache-control', 'no-store'),
    ApiOperation({ summary, description }),
    ApiResponse({
      status: 200,
      description: 'The file',
      content: {
        'text/csv': { schema: { type: 'string' } },
        [FILE_TYPES.xlsx]: { schema: { type: 'string', format: 'binary' } },
      },
    }),
    Refuses(),
  );
}
