import { applyDecorators, Get, Header, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { Refuses } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { FILE_TYPES } from './file-types.ts';

/** A kind of file as the description names it: without the encoding. */
const typeOf = (format: 'csv' | 'jsonl'): string => FILE_TYPES[format].split(';')[0] ?? '';

/** A route that sends what can be taken out as a file, row by row. */
export function GivesFile(path: string, summary: string, more: readonly 'parquet'[] = []): MethodDecorator {
  const binary = [FILE_TYPES.xlsx, ...more.map((format) => FILE_TYPES[format])];
  return applyDecorators(
    Get(path),
    Needs('figures.export'),
    HttpCode(200),
    Header('cache-control', 'no-store'),
    ApiOperation({ summary: `${summary}; an answer that breaks off is not whole` }),
    ApiResponse({
      status: 200,
      description: 'The file, while it is being written',
      content: {
        [typeOf('csv')]: { schema: { type: 'string' } },
        [typeOf('jsonl')]: { schema: { type: 'string' } },
        ...Object.fromEntries(binary.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
      },
    }),
    Refuses(),
  );
}
