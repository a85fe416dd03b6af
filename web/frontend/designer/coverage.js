// What scenarios have gone through, painted on a diagram; and what none of them has tried.

import { say } from './words.js';

const make = (tag, given = {}) => Object.assign(document.createElement(tag), given);
const isStep = ({ businessObject: about, labelTarget }) => !labelTarget && Boolean(about?.$instanceOf) && (about.$instanceOf('bpmn:FlowNode') || about.$instanceOf('bpmn:SequenceFlow'));

function times(run, what) {
  const found = {};
  for (const one of Object.values(run.results)) for (const id of one[what]) found[id] = (found[id] ?? 0) + 1;
  return found;
}

// The paint on one viewer or modeler; elements may come and go beneath it.
export class Paint {
  constructor(viewer) {
    this.elements = viewer.get('elementRegistry');
    this.canvas = viewer.get('canvas');
    this.overlays = viewer.get('overlays');
    this.marked = [];
  }

  clear() {
    this.overlays.remove({ type: 'scenarios' });
    for (const [id, mark] of this.marked) if (this.elements.get(id)) this.canvas.removeMarker(id, mark);
    this.marked = [];
  }

  // Every step and flow, and those that no scenario has tried.
  show(run) {
    this.clear();
    const done = times(run, 'elements');
    const flows = times(run, 'flows');
    const all = this.elements.filter(isStep);
    for (const one of all) {
      this.mark(one.id, done[one.id] ? 'done' : flows[one.id] ? 'taken' : 'untried');
      if (done[one.id]) this.count(one.id, done[one.id]);
    }
    return { all, never: all.filter((one) => !done[one.id] && !flows[one.id]) };
  }

  mark(id, mark) {
    this.canvas.addMarker(id, mark);
    this.marked.push([id, mark]);
  }

  count(id, number) {
    const html = make('span', { className: 'times', textContent: `${number}×`, title: say('scenariosHere', { n: number }) });
    this.overlays.add(id, 'scenarios', { position: { top: -9, right: 14 }, html });
  }
}

// A row for each element that no scenario has tried; choosing one leads there.
export function untried(never, go) {
  return never.map((one) => {
    const about = one.businessObject;
    const from = about.sourceRef && `${about.sourceRef.name || about.sourceRef.id} → ${about.targetRef.name || about.targetRef.id}`;
    const item = make('li');
    const button = make('button', { type: 'button', className: 'plain', textContent: from ? [about.name, from].filter(Boolean).join(': ') : about.name || one.id });
    button.addEventListener('click', () => go(one.id));
    item.append(button);
    return item;
  });
}

export const share = ({ all, never }) => say('share', { n: all.length - never.length, all: all.length });

// On the page of scenarios: one diagram of the package after the other.
export class Coverage {
  constructor(root, diagrams, Diagram) {
    this.part = (name) => root.querySelector(`[data-${name}]`);
    this.diagrams = diagrams;
    this.Diagram = Diagram;
    this.run = { results: {} };
    const choice = this.part('diagram');
    choice.append(...diagrams.map((one) => make('option', { value: one.name, textContent: one.name })));
    choice.addEventListener('change', () => this.open());
  }

  async open() {
    const chosen = this.diagrams.find((one) => one.name === this.part('diagram').value);
    this.part('canvas').replaceChildren();
    this.painted = null;
    if (!chosen) return;
    const diagram = new this.Diagram(this.part('canvas'));
    try {
      await diagram.open(chosen.text);
    } catch (cause) {
      this.part('canvas').textContent = say('notDrawable', { reason: cause.message });
      return;
    }
    diagram.show({});
    this.diagram = diagram;
    this.painted = new Paint(diagram.viewer);
    this.paint();
  }

  show(run) {
    this.run = run;
    this.paint();
  }

  paint() {
    if (!this.painted) return;
    const found = this.painted.show(this.run);
    this.part('share').textContent = share(found);
    this.part('never').replaceChildren(...untried(found.never, (id) => this.diagram.focus([id])));
  }
}
