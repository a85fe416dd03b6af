// A procedure as it is printed: its flow charts, drawn from the same model as on the screen.

import { Diagram } from '../shared/diagram.js';
import { ready } from '../shared/page.js';

const charts = JSON.parse(document.querySelector('[data-charts]').textContent);
for (const place of document.querySelectorAll('[data-chart]')) await new Diagram(place).open(charts[place.dataset.chart]);
ready();
