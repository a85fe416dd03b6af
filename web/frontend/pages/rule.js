// A rule of drawing: the files of its two examples, each drawn as what it is; what cannot be drawn is shown as text.
// Where the engine finds something is marked.

import { Diagram } from '../shared/diagram.js';
import { ready } from '../shared/page.js';

const { drawn: files, places } = JSON.parse(document.querySelector('[data-files]').textContent);
const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text ?? '' });

function written(place, text) {
  place.replaceChildren(make('pre', text.trim()));
}

async function diagram(place, text) {
  place.classList.add('paper', 'diagram', 'rule-diagram');
  try {
    const shown = new Diagram(place);
    await shown.open(text);
    if (place.dataset.drawn === 'wrong') for (const id of places) shown.mark(id, 'at-fault');
  } catch {
    place.classList.remove('paper', 'diagram', 'rule-diagram');
    written(place, text);
  }
}

// Columns with their labels and expressions, then the rules.
function table(place, text) {
  const root = new DOMParser().parseFromString(text, 'application/xml');
  const texts = (element, name) => [...element.getElementsByTagName(name)].map((one) => one.textContent.trim());
  const made = make('table');
  made.className = 'rows entries register rule-table';
  const head = made.createTHead().insertRow();
  const logic = root.querySelector('decisionTable');
  head.append(make('th', logic.getAttribute('hitPolicy') ?? 'UNIQUE'));
  for (const one of logic.querySelectorAll(':scope > input')) head.append(make('th', `${one.getAttribute('label')} (${texts(one, 'text')[0] ?? ''})`));
  for (const one of logic.querySelectorAll(':scope > output')) head.append(make('th', `→ ${one.getAttribute('label')}`));
  for (const one of head.cells) one.scope = 'col';
  const body = made.createTBody();
  for (const [place, one] of [...logic.querySelectorAll(':scope > rule')].entries()) {
    const row = body.insertRow();
    for (const cell of [place + 1, ...texts(one, 'text')]) row.append(make('td', cell));
  }
  place.replaceChildren(made);
}

// Its components: what each shows, and under which name it is kept.
function form(place, text) {
  const list = make('ul');
  for (const one of JSON.parse(text).components) {
    const item = make('li', one.label ?? one.text ?? one.type);
    if (one.key) item.append(' ', make('code', one.key));
    if (one.conditional) item.append(' ', make('code', one.conditional.hide));
    list.append(item);
  }
  place.replaceChildren(list);
}

const KINDS = { bpmn: diagram, dmn: table, form };
for (const place of document.querySelectorAll('[data-drawn]')) {
  const { drawn, name } = place.dataset;
  const draw = KINDS[name.slice(name.lastIndexOf('.') + 1)] ?? written;
  await draw(place, files[drawn][name]);
}
ready();
