/**
 * Runs in the browser: asks for the id of the newest message that the page would show, and when it is
 * another one puts the server's own list in the place of the old one. Nothing that anybody typed becomes
 * a page here: a parsed document runs no script and loads nothing.
 */
export const WATCH = `
const EVERY_MS = 2000;
const newest = () => document.querySelector('[data-message]')?.dataset.message;

async function look() {
  if (document.visibilityState !== 'visible') return;
  const asked = new URLSearchParams([...new URLSearchParams(location.search)].filter(([, value]) => value.trim()));
  asked.set('limit', '1');
  const { items } = await (await fetch('/dev/mailbox/messages?' + asked)).json();
  if (items[0]?.id === newest()) return;
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  document.getElementById('messages').replaceWith(page.getElementById('messages'));
}

async function watch() {
  // A server that restarts is asked again.
  await look().catch(() => undefined);
  setTimeout(watch, EVERY_MS);
}
void watch();
`;
