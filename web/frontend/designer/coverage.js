// What scenarios have gone through, painted on the diagrams of the package; and what none of them has tried.

import { say } from './words.js';

const make = (tag, given = {}) => Object.assign(document.createElement(tag), given);

function times(run, what) {
  const found = {};
  for (const one of Object.values(run.results)) for (const id of one[what]) found[id] = (found[id] ?? 0) + 1;
  return found;
}

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
    this.diagram = null;
    if (!chosen) return;
    const diagram = new this.Diagram(this.part('canvas'));
    try {
      await diagram.open(chosen.text);
    } catch (cause) {
      this.part('canvas').textContent = say('notDrawable', { reason: cause.message });
      return;
    }
    this.diagram = diagram;
    this.paint();
  }

  show(run) {
    this.run = run;
    this.paint();
  }

  paint() {
    if (!this.diagram) return;
    const done = times(this.run, 'elements');
    const flows = times(this.run, 'flows');
    this.diagram.show({ done, flows });
    const all = this.diagram.elements.filter((one) => !one.labelTarget && this.counts(one));
    const never = all.filter((one) => !done[one.id] && !flows[one.id]);
    this.part('share').textContent = say('share', { n: all.length - never.length, all: all.length });
    this.part('never').replaceChildren(...never.map((one) => this.row(one)));
    for (const one of all) this.diagram.canvas.removeMarker(one.id, 'untried');
    for (const one of never) this.diagram.canvas.addMarker(one.id, 'untried');
  }

  counts(one) {
    const kind = one.businessObject?.$instanceOf;
    return Boolean(kind) && (one.businessObject.$instanceOf('bpmn:FlowNode') || one.businessObject.$instanceOf('bpmn:SequenceFlow'));
  }

  row(one) {
    const about = one.businessObject;
    const from = about.sourceRef && `${about.sourceRef.name || about.sourceRef.id} → ${about.targetRef.name || about.targetRef.id}`;
    const item = make('li');
    const button = make('button', { type: 'button', className: 'plain', textContent: from ? [about.name, from].filter(Boolean).join(': ') : about.name || one.id });
    button.addEventListener('click', () => this.diagram.focus([one.id]));
    item.append(button);
    return item;
  }
}
