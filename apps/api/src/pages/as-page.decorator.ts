import { applyDecorators, Header, UseFilters } from '@nestjs/common';
import { PAGE_HEADERS } from './page-headers.ts';
import { PageFilter } from './page.filter.ts';

/** The route answers a page, also when it refuses. */
export function AsPage(): MethodDecorator {
  const headers = Object.entries(PAGE_HEADERS).map(([name, value]) => Header(name, value));
  return applyDecorators(...headers, UseFilters(PageFilter));
}
