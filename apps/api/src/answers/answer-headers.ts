import { PAGE_HEADERS } from '../pages/page-headers.ts';

/** Beside what holds for all pages: no script at all, and no search engine keeps what somebody has published by mistake. */
export const ANSWER_HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy': [
    `default-src 'none'`,
    `style-src 'self'`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; '),
  'x-robots-tag': 'noindex, nofollow, noarchive',
};
