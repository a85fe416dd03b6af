// Two diagrams side by side, moved together; what differs is marked on both.

import { Diagram } from '../shared/diagram.js';
import { ready } from '../shared/page.js';

async function open(place, bpmn, marks) {
  const diagram = new Diagram(place);
  await diagram.open(bpmn);
  for (const [ids, mark] of marks) for (const id of ids) if (diagram.elements.get(id)) diagram.canvas.addMarker(id, mark);
  return diagram;
}

function together(one, other) {
  let moving = false;
  const follow = (from, to) => from.viewer.on('canvas.viewbox.changed', ({ viewbox: { x, y, width, height } }) => {
    if (moving) return;
    moving = true;
    to.canvas.viewbox({ x, y, width, height });
    moving = false;
  });
  follow(one, other);
  follow(other, one);
}

for (const place of document.querySelectorAll('[data-compare]')) {
  const { before, after, changes, added, removed } = JSON.parse(place.querySelector('[data-island]').textContent);
  try {
    const left = await open(place.querySelector('[data-before]'), before, [[changes, 'differs'], [removed, 'gone']]);
    const right = await open(place.querySelector('[data-after]'), after, [[changes, 'differs'], [added, 'fresh']]);
    together(left, right);
  } catch (cause) {
    place.hidden = true; // the words below say it all
    console.info(cause.message);
  }
}
ready();
