// A case, or a procedure: its diagram with marks, the system's own steps on demand, the badge of its history.

import 'htmx.org';
import { Diagram } from '../shared/diagram.js';
import { ready } from '../shared/page.js';
import { Sheets } from '../shared/sheets.js';
import { say } from '../shared/words.js';

const place = document.querySelector('[data-diagram]');

async function draw() {
  const answer = await fetch(place.dataset.diagram, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error((await answer.json()).message);
  const { bpmn, diagrams, ...marks } = await answer.json();
  if (!diagrams) return new Diagram(place).open(bpmn); // a procedure, not a case
  const sheets = new Sheets(place, diagrams);
  await sheets.begin();
  return sheets.show(marks);
}

function fold(button) {
  const shown = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(shown));
  document.body.classList.toggle('shows-technical', shown);
}

document.querySelector('[data-technical]')?.addEventListener('click', (event) => fold(event.currentTarget));
if (place) {
  await draw().catch((cause) => {
    place.classList.add('is-broken');
    place.textContent = cause.message || say('diagramBroken');
  });
}
ready();
