import { expect, it } from '@jest/globals';
import { framedLetter } from './framed-letter.ts';

it('a letter in a frame has its styles in one element with the nonce of the page, and none at its elements', () => {
  const html =
    '<html><head></head><body style="margin:0"><p style="color:#fff">a style=&quot;x&quot;</p></body></html>';
  expect(framedLetter(html, 'abc')).toBe(
    '<html><head><base target="_blank"><style nonce="abc">.s0{margin:0}\n.s1{color:#fff}</style></head>' +
      '<body class="s0"><p class="s1">a style=&quot;x&quot;</p></body></html>',
  );
});
