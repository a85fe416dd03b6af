// One way to send: JSON, or a form as it is, with the form token. An expired session is met by signing in on the spot and sending again.

import { user } from './page.js';

const meta = () => document.querySelector('meta[name=csrf]');
const EXPIRED = 401;
const STALE_PAGE = 'stale-page';

export class Refusal extends Error {
  constructor(status, body) {
    super(body.message);
    this.status = status;
    this.code = body.code;
    this.findings = body.findings ?? [];
  }
}

export class NoConnection extends Error {}
export class OtherPerson extends Error {}

function once(url, body, { headers = {}, raw = false, ...options }) {
  const whole = body instanceof FormData; // the browser writes its type, with the boundary
  return fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...(whole ? {} : { 'Content-Type': 'application/json' }), Accept: 'application/json', 'X-CSRFToken': meta().content, ...headers },
    body: raw || whole ? body : JSON.stringify(body),
    ...options,
  }).catch((cause) => {
    if (cause.name === 'AbortError') throw cause;
    throw new NoConnection('', { cause });
  });
}

async function refusalOf(answer) {
  const body = await answer.json().catch(() => ({ message: answer.statusText, code: 'unreadable' }));
  return new Refusal(answer.status, body);
}

let renewal = null; // two at once would each begin a session of their own
let asking = null; // the dialog, while it is open: what is sent quietly meanwhile waits for another day

// Another tab may have signed in anew: take its token, unless it belongs to somebody else.
async function renewToken() {
  const answer = await fetch('/sign-in', { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  const { csrf, user: now } = await answer.json();
  if (now && now !== user()) throw new OtherPerson();
  meta().content = csrf;
  for (const field of document.querySelectorAll('input[name=csrf_token]')) field.value = csrf;
  return Boolean(now);
}

// `quiet` sends by themselves (drafts, live checks) never open a dialog.
export async function post(url, body, { quiet = false, ...options } = {}) {
  let answer = await once(url, body, options);
  if (answer.ok) return answer;
  let refusal = await refusalOf(answer);
  const expired = refusal.status === EXPIRED;
  if (!expired && refusal.code !== STALE_PAGE) throw refusal;
  if (asking && quiet) throw refusal;
  const still = await alone(renewToken);
  if (!still && (quiet || !(await askOnce()))) throw refusal;
  answer = await once(url, body, options);
  if (answer.ok) return answer;
  refusal = await refusalOf(answer);
  throw refusal;
}

function alone(renew) {
  renewal ??= renew().finally(() => {
    renewal = null;
  });
  return renewal;
}

function askOnce() {
  asking ??= signInAgain().finally(() => {
    asking = null;
  });
  return asking;
}

// Resolves to true once signed in, to false if the person puts it off.
function signInAgain() {
  const dialog = document.getElementById('sign-in-again');
  const form = dialog.querySelector('form');
  const problem = form.querySelector('.problem');
  return new Promise((resolve) => {
    let done = false;
    const close = () => {
      form.removeEventListener('submit', submit);
      form.elements.password.value = '';
      resolve(done);
    };
    async function submit(event) {
      event.preventDefault();
      problem.hidden = true;
      const sent = { login: form.elements.login.value, password: form.elements.password.value };
      const answer = await once('/sign-in', sent, {}).catch(() => null);
      if (answer?.ok) {
        meta().content = (await answer.json()).csrf;
        for (const field of document.querySelectorAll('input[name=csrf_token]')) field.value = meta().content;
        done = true;
        dialog.close();
        return;
      }
      problem.textContent = answer ? (await refusalOf(answer)).message : '';
      problem.hidden = !answer;
      form.elements.password.select();
    }
    form.addEventListener('submit', submit);
    dialog.addEventListener('close', close, { once: true });
    dialog.showModal();
    form.elements.password.focus();
  });
}
