import { applyDecorators, Header, UseFilters } from '@nestjs/common';
import { PAGE_HEADERS } from './page-headers.ts';
import { PageFilter } from './page.filter.ts';

/** The route answers a page, also when it refuses; `given` are the headers where they are not those of all pages. */
export function AsPage(given: Readonly<Record<string, string>> = PAGE_HEADERS): MethodDecorator {
  const headers = Object.entries(given).map(([name, value]) => Header(name, value));
  return applyDecorators(...headers, UseFilters(PageFilter));
}
