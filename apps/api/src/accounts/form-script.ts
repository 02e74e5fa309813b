/**
 * Runs in the browser: sends a form as JSON and shows what is wrong with it beside the fields. A token that came with the link stands
 * behind its #, which no browser sends to a server nor tells another site, and is taken out of the address at once.
 */
export const FORM_SCRIPT = `
const form = document.querySelector('form[data-send]');
const problem = document.getElementById('problem');
// What is refused is said in the language of the page, which may be another one than the browser's.
const inWords = { 'accept-language': document.documentElement.lang };
const token = location.hash.slice(1);
if (token) history.replaceState(null, '', location.pathname + location.search);

function show(said) {
  problem.textContent = said;
  problem.hidden = said === '';
}

async function send() {
  const fields = Object.fromEntries([...new FormData(form)].filter(([name, text]) => name !== 'code' || text));
  const answer =
    form.dataset.method === 'POST'
      ? await post(form.dataset.send, JSON.stringify(token ? { ...fields, token } : fields))
      : await fetch(form.dataset.send, { method: form.dataset.method, headers: inWords });
  if (answer.ok) return form.dataset.done ? done() : location.assign(form.dataset.next);
  await refused(answer);
}

async function refused(answer) {
  const { code, detail, problems } = await answer.json();
  for (const field of document.querySelectorAll('[data-asked="' + code + '"]')) field.hidden = false;
  show([detail, ...problems.map(({ message }) => message)].join(' '));
}

function post(path, body) {
  return fetch(path, { method: 'POST', headers: { ...inWords, 'content-type': 'application/json' }, body });
}

async function byPasskey() {
  const asked = await post('/api/v1/sessions/passkey-challenge');
  if (!asked.ok) return refused(asked);
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await asked.json());
  const { id, response } = (await navigator.credentials.get({ publicKey })).toJSON();
  const answer = await post('/api/v1/sessions/passkey', JSON.stringify({ credential: { id, response } }));
  return answer.ok ? location.assign(form.dataset.next) : refused(answer);
}

const passkey = document.querySelector('[data-passkey]');
if (passkey && window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  passkey.hidden = false;
  // Who closes the question of his device has said no himself.
  passkey.addEventListener('click', () => byPasskey().catch((error) => error.name === 'NotAllowedError' || show(form.dataset.failed)));
}

function done() {
  form.replaceWith(Object.assign(document.createElement('p'), { textContent: form.dataset.done }));
  show('');
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  send()
    .catch(() => show(form.dataset.failed))
    .finally(() => (button.disabled = false));
});
`;
