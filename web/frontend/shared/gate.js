// A design goes forward, and into force, only with its scenarios: a form that waits for them has them played first.

import { Refusal } from './post.js';
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

async function pass(form, place) {
  const address = form.dataset.gate;
  const tell = (run) => show(place, run, address);
  let run = await stateOf(address);
  if (run.state === 'running') run = await follow(address, tell);
  if (!run.green) run = await rehearse(address, tell);
  tell(run);
  if (run.green) form.submit();
}

export function guard() {
  for (const form of document.querySelectorAll('form[data-gate]')) {
    const place = form.querySelector('[data-gate-says]');
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const button = event.submitter ?? form.querySelector('button');
      button.disabled = true;
      try {
        await pass(form, place);
      } catch (cause) {
        if (!(cause instanceof Refusal)) throw cause;
        place.hidden = false;
        place.replaceChildren(Object.assign(document.createElement('p'), { className: 'problem', textContent: cause.findings[0]?.text ?? cause.message }));
      } finally {
        button.disabled = false;
      }
    });
  }
}
