// The fate of running cases, tried again with every choice; what was chosen goes along with the proposal.

import { post, Refusal } from '../shared/post.js';
import { guard } from '../shared/gate.js';
import { ready } from '../shared/page.js';

const place = document.querySelector('[data-plan]');
const chosen = document.querySelector('[data-chosen]');

function choices() {
  const plan = {};
  for (const article of place.querySelectorAll('[data-process]')) {
    if (!article.querySelector('[data-moved]')?.checked) continue;
    const rows = [...article.querySelectorAll('[data-mapping] .row')];
    const pairs = rows.map((row) => [row.querySelector('[data-old]').value.trim(), row.querySelector('[data-new]').value.trim()]);
    plan[article.dataset.process] = Object.fromEntries(pairs.filter(([from, to]) => from && to));
  }
  return plan;
}

function problem(refusal) {
  const lines = refusal.findings.length ? refusal.findings.map((one) => one.text ?? one.message) : [refusal.message];
  const list = Object.assign(document.createElement('ul'), { className: 'problem' });
  list.append(...lines.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
  place.replaceChildren(list);
}

async function attempt(plan) {
  if (chosen) chosen.value = JSON.stringify(plan);
  place.setAttribute('aria-busy', 'true');
  try {
    const answer = await post(place.dataset.plan, { plan });
    place.innerHTML = await answer.text(); // our own server's part of the page, escaped there
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    problem(cause);
  } finally {
    place.removeAttribute('aria-busy');
  }
}

place.addEventListener('change', (event) => event.target.matches('[data-moved]') && attempt(choices()));
place.addEventListener('click', (event) => event.target.matches('[data-again]') && attempt(choices()));
guard();
await attempt(JSON.parse(chosen?.value || '{}'));
ready();
