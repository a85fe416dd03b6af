// A case, or a procedure: its diagram with marks, the system's own steps on demand, the badge of its history.

import 'htmx.org';
import { Diagram } from '../shared/diagram.js';
import { ready } from '../shared/page.js';
import { say } from '../shared/words.js';

const place = document.querySelector('[data-diagram]');

async function draw() {
  const answer = await fetch(place.dataset.diagram, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error((await answer.json()).message);
  const { bpmn, ...marks } = await answer.json();
  const diagram = new Diagram(place);
  await diagram.open(bpmn);
  diagram.show(marks);
  if (marks.active) diagram.focus(marks.active);
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
