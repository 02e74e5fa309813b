/** The word by which the browser knows the styles that this page's own script puts in. */
export function nonceOfPage(): string {
  return document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
}
