/**
 * Runs in the browser: sends a form as JSON and shows what is wrong with it beside the fields. A token that came with the link stands
 * behind its #, which no browser sends to a server nor tells another site, and is taken out of the address at once.
 */
export const FORM_SCRIPT = `
const form = document.querySelector('form[data-send]');
const problem = document.getElementById('problem');
const token = location.hash.slice(1);
if (token) history.replaceState(null, '', location.pathname + location.search);

function show(said) {
  problem.textContent = said;
  problem.hidden = said === '';
}

/** Only to a page of ours, whatever the address says. */
function next() {
  const wanted = new URLSearchParams(location.search).get('next') ?? form.dataset.next;
  const address = new URL(wanted, location.origin);
  return address.origin === location.origin ? address.pathname + address.search : '/';
}

async function send() {
  const fields = Object.fromEntries(new FormData(form));
  const body = JSON.stringify(token ? { ...fields, token } : fields);
  const answer = await fetch(form.dataset.send, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if (answer.ok) return form.dataset.done ? done() : location.assign(next());
  const { detail, problems } = await answer.json();
  show([detail, ...problems.map(({ message }) => message)].join(' '));
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
