// A procedure as it is printed: its flow charts, drawn from the same model as on the screen.

import { Diagram } from '../shared/diagram.js';
import { ready } from '../shared/page.js';
import { say } from '../shared/words.js';

const charts = JSON.parse(document.querySelector('[data-charts]').textContent);

// The rest of the paper is printed even if a model has no drawing.
async function draw(place) {
  try {
    await new Diagram(place).open(charts[place.dataset.chart]);
  } catch {
    place.classList.add('is-broken');
    place.textContent = say('diagramBroken');
  }
}

for (const place of document.querySelectorAll('[data-chart]')) await draw(place);
ready();
