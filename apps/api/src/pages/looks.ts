import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LANGUAGES, LIGHTS, LOOKS_COOKIES, type Language, type Light } from '#conveyor';
import { languageOf } from '../http/language.ts';

/** In which language and light somebody wants a page; without a light it is as on his device. */
export type Looks = Readonly<{ language: Language; light?: Light | undefined }>;

/** As was chosen in this browser, where somebody has chosen; else in the language that the browser asks for. */
export function looksOf({ cookies, headers }: Pick<FastifyRequest, 'cookies' | 'headers'>): Looks {
  const chosen = LANGUAGES.find((language) => language === cookies[LOOKS_COOKIES.language]);
  const light = LIGHTS.find((one) => one === cookies[LOOKS_COOKIES.light]);
  return { language: chosen ?? languageOf(headers['accept-language']), light };
}

/** How whoever opens a page wants to see it. */
export const LooksOf = createParamDecorator((_: unknown, context: ExecutionContext): Looks =>
  looksOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
