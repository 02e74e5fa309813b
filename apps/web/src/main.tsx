import './app/styles.ts';
import { createRoot } from 'react-dom/client';
import { accountQuery } from './api/account.ts';
import { speak } from './api/client.ts';
import { makeQueryClient } from './api/query-client.ts';
import { live } from './api/live.ts';
import { App } from './app/app.tsx';
import { browserLanguage, chosenLanguage, renewLooks } from './app/preferences.ts';
import { nonceOfPage } from './app/nonce.ts';
import { keepWorker } from './app/keep-worker.ts';
import { keepSubscribed } from './push/this-device.ts';
import { SET_UP_PATH, takeLinkToken } from './set-up/link-token.ts';
import { loadTexts } from './texts/translate.ts';

const queries = makeQueryClient();
renewLooks();
const chosen = chosenLanguage();
const linkToken = takeLinkToken(window.location, window.history);
// Where the product is set up nobody has an account.
const asked = window.location.pathname === SET_UP_PATH ? undefined : queries.fetchQuery(accountQuery);
// Before anything else is read, see there.
if (asked) live.begin(asked.then(({ rights }) => rights['inbox.read'] !== undefined).catch(() => false));
// The texts that will most likely be the right ones, while that is found out; what fails here is asked for again below.
void loadTexts(chosen ?? browserLanguage()).catch(() => undefined);
// Who has chosen no language here has one in his account; when that can not be read, the page says why, in the browser's.
const ofAccount = asked?.then((account) => account.language).catch(browserLanguage);
const language = chosen ?? (await ofAccount) ?? browserLanguage();
speak(language);
const texts = await loadTexts(language);

// A new version has taken the place of the one that this page is of: its parts are not there any more.
window.addEventListener('vite:preloadError', () => {
  // Not again at once: what is broken would be asked for without end.
  if (navigator.onLine && performance.now() > 10_000) window.location.reload();
});

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
const nonce = nonceOfPage();
createRoot(root).render(
  <App language={language} texts={texts} queries={queries} nonce={nonce} linkToken={linkToken} />,
);

// After what is to be seen. What Vite serves while one works on it changes under the same names.
if (import.meta.env.PROD) void keepWorker().then(() => asked?.then(keepSubscribed).catch(() => undefined));
