// A design goes forward, and into force, only with its scenarios: a form that waits for them has them played first.
// What a form is refused with stands at its button, and nothing typed is lost.

import { NoConnection, post, Refusal } from './post.js';
import { done, follow, rehearse, stateOf } from './rehearse.js';
import { say } from './words.js';

function line(text, link) {
  const item = document.createElement('li');
  if (link) item.append(Object.assign(document.createElement('a'), { href: link, textContent: text }));
  else item.textContent = text;
  return item;
}

function reds(run, address) {
  const red = Object.entries(run.results).filter(([, one]) => one.fresh && !one.ok);
  return red.map(([key, one]) => line(`${one.name} (${key.split('#')[0]}, ${say('line', { n: one.misfit.line })}): ${one.misfit.why}`, address));
}

function show(place, run, address) {
  place.hidden = false;
  if (run.state === 'running') {
    place.replaceChildren(Object.assign(document.createElement('p'), { textContent: say('playing', { n: done(run), all: run.wanted.length }) }));
    return;
  }
  const list = Object.assign(document.createElement('ul'), { className: 'problem' });
  list.append(...reds(run, address));
  if (run.problem) list.append(line(run.problem, address));
  if (run.state === 'stopped') list.append(line(say('notPlayed'), address));
  place.replaceChildren(...(run.green ? [Object.assign(document.createElement('p'), { textContent: say('allGreen') })] : [list]));
}

async function send(form) {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const answer = await post(form.action, new URLSearchParams(new FormData(form)), { raw: true, headers });
  location.assign((await answer.json()).next);
}

async function pass(form, place) {
  const address = form.dataset.gate;
  if (!address) return send(form);
  const tell = (run) => show(place, run, address);
  const day = form.elements.valid_from;
  const release = day ? { valid_from: day.value } : {};
  let run = await stateOf(address, release);
  if (run.state === 'running') run = await follow(address, tell, release);
  if (!run.green) run = await rehearse(address, tell, [], release);
  tell(run);
  return run.green ? send(form) : undefined;
}

function refused(place, cause) {
  const texts = cause instanceof NoConnection ? [say('noConnection')] : cause.findings.length ? cause.findings.map((one) => one.text) : [cause.message];
  const list = Object.assign(document.createElement('ul'), { className: 'problem' });
  list.append(...texts.map((text) => line(text)));
  place.hidden = false;
  place.replaceChildren(list);
}

export function guard() {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    const place = form.querySelector('[data-gate-says]');
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const button = event.submitter ?? form.querySelector('button');
      button.disabled = true;
      try {
        await pass(form, place);
      } catch (cause) {
        if (!(cause instanceof Refusal || cause instanceof NoConnection)) throw cause;
        refused(place, cause);
      } finally {
        button.disabled = false;
      }
    });
  }
}
