// A running case before its administrator: the diagram, where a click chooses the step to begin.

import { Diagram } from '../shared/diagram.js';
import { ready } from '../shared/page.js';
import { say } from '../shared/words.js';

const place = document.querySelector('[data-diagram]');
const choice = document.querySelector('[data-move] select[name=activate]');

async function draw() {
  const answer = await fetch(place.dataset.diagram, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(String(answer.status));
  const { diagrams, ...marks } = await answer.json();
  const diagram = new Diagram(place);
  await diagram.open(diagrams[0].bpmn);
  diagram.show(marks);
  diagram.focus(marks.active);
  if (choice) choose(diagram);
}

function choose(diagram) {
  let marked = null;
  const follow = () => {
    if (marked) diagram.canvas.removeMarker(marked, 'done');
    marked = diagram.elements.get(choice.value) ? choice.value : null;
    if (marked) diagram.canvas.addMarker(marked, 'done');
  };
  diagram.viewer.on('element.click', ({ element }) => {
    if (![...choice.options].some((one) => one.value && one.value === element.id)) return;
    choice.value = element.id;
    follow();
  });
  choice.addEventListener('change', follow);
  follow();
}

await draw().catch(() => {
  place.classList.add('is-broken');
  place.textContent = say('diagramBroken');
});
ready();
