import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { ZodType } from 'zod';

/** Names what a route answers: the contract of the good answer, and the problem document for every other. */
export function Answers(status: number, contract: ZodType, description: string): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiResponse({ status, description, standardSchema: contract }),
    Refuses(),
  );
}

/** Names what every route answers that can't do what it was asked for. */
export function Refuses(): MethodDecorator {
  return ApiResponse({
    status: 'default',
    description: 'What was refused and why',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
}
