// A diagram on paper, with marks for where the case has been and stands. The bpmn.io mark stays free in its corner.

import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import { say } from './words.js';

const FONT = 'Inter, "Segoe UI", Arial, sans-serif';
const INKS = { defaultFillColor: 'var(--paper)', defaultStrokeColor: 'var(--stroke)', defaultLabelColor: 'var(--ink)' };
const READABLE = 0.62;
const MARGIN = 24;
const SPEED = 0.75; // pixels of the diagram a millisecond

export class Diagram {
  constructor(place) {
    this.place = place;
    this.viewer = new NavigatedViewer({
      container: place,
      textRenderer: { defaultStyle: { fontFamily: FONT }, externalStyle: { fontFamily: FONT } },
      bpmnRenderer: INKS,
      zoomScroll: { enabled: false }, // the wheel belongs to the page
    });
    this.marked = [];
  }

  async open(bpmn) {
    const first = !this.canvas;
    await this.viewer.importXML(bpmn);
    this.marked = [];
    this.canvas = this.viewer.get('canvas');
    this.elements = this.viewer.get('elementRegistry');
    this.overlays = this.viewer.get('overlays');
    if (first) this.tools();
    this.fit();
    if (!first) return;
    addEventListener('beforeprint', () => this.toSheet());
    addEventListener('afterprint', () => this.toScreen());
  }

  // On paper nobody can move the diagram: it is shown whole.
  toSheet() {
    this.kept = this.canvas.viewbox();
    this.place.classList.add('for-sheet');
    this.canvas.resized();
    this.fit();
  }

  toScreen() {
    this.place.classList.remove('for-sheet');
    this.canvas.resized();
    const { x, y, width, height } = this.kept;
    this.canvas.viewbox({ x, y, width, height });
  }

  fit() {
    const box = this.canvas.viewbox();
    const { inner } = box;
    const scale = Math.min((box.outer.width - 2 * MARGIN) / inner.width, (box.outer.height - 2 * MARGIN) / inner.height, 1);
    const width = box.outer.width / scale;
    const height = box.outer.height / scale;
    this.canvas.viewbox({ x: inner.x - (width - inner.width) / 2, y: inner.y - (height - inner.height) / 2, width, height });
  }

  // Large diagrams open where the case stands, at a size one can read.
  focus(ids) {
    const element = ids.map((id) => this.elements.get(id)).find((one) => one && !one.children?.length);
    if (!element) return;
    const root = this.canvas.findRoot(element);
    if (root && root !== this.canvas.getRootElement()) this.canvas.setRootElement(root);
    const small = this.canvas.zoom() < READABLE;
    if (small) this.canvas.zoom(READABLE);
    const box = this.canvas.viewbox();
    const x = element.x + element.width / 2;
    const y = element.y + element.height / 2;
    const inside = x > box.x + MARGIN * 3 && x < box.x + box.width - MARGIN * 6 && y > box.y + MARGIN && y < box.y + box.height - MARGIN * 2;
    if (small || !inside) this.canvas.viewbox({ x: x - box.width / 2, y: y - box.height / 2, width: box.width, height: box.height });
  }

  show({ active = [], done = {}, flows = {} }) {
    for (const [id, mark] of this.marked) this.canvas.removeMarker(id, mark);
    this.marked = [];
    this.overlays.remove({ type: 'times' });
    for (const [id, times] of Object.entries(done)) {
      this.mark(id, 'done');
      if (times > 1) this.count(id, times);
    }
    for (const id of Object.keys(flows)) this.mark(id, 'taken');
    for (const id of active) this.mark(id, this.elements.get(id)?.children?.length ? 'within' : 'active');
    this.place.querySelector('[data-tool=here]').hidden = !active.length;
  }

  mark(id, mark) {
    if (!this.elements.get(id)) return; // an element of a called process is on another diagram
    this.canvas.addMarker(id, mark);
    this.marked.push([id, mark]);
  }

  count(id, times) {
    if (!this.elements.get(id)) return;
    const html = Object.assign(document.createElement('span'), { className: 'times', textContent: `${times}×` });
    this.overlays.add(id, 'times', { position: { top: -9, right: 14 }, html });
  }

  // A token walks along a flow; resolves when it has arrived.
  walk(flowId, { hurry = 1 } = {}) {
    const flow = this.elements.get(flowId);
    if (!flow?.waypoints) return Promise.resolve();
    const layer = this.canvas.getLayer('tokens', 1000);
    const token = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    token.setAttribute('r', '7');
    token.setAttribute('class', 'token');
    layer.append(token);
    const path = lengths(flow.waypoints);
    return new Promise((resolve) => {
      const began = performance.now();
      const step = (now) => {
        const gone = (now - began) * SPEED * hurry;
        const point = at(path, gone);
        token.setAttribute('cx', point.x);
        token.setAttribute('cy', point.y);
        if (gone < path.total) return requestAnimationFrame(step);
        token.remove();
        return resolve();
      };
      requestAnimationFrame(step);
    });
  }

  tools() {
    const bar = Object.assign(document.createElement('div'), { className: 'diagram-tools' });
    const acts = [
      ['+', 'zoomIn', () => this.canvas.zoom(Math.min(this.canvas.zoom() * 1.25, 3))],
      ['−', 'zoomOut', () => this.canvas.zoom(Math.max(this.canvas.zoom() / 1.25, 0.15))],
      ['⤢', 'fit', () => this.fit()],
      ['◎', 'here', () => this.focus(this.marked.filter(([, mark]) => mark === 'active').map(([id]) => id))],
    ];
    for (const [sign, word, act] of acts) {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: sign, title: say(word) });
      button.setAttribute('aria-label', say(word));
      button.dataset.tool = word;
      button.addEventListener('click', act);
      bar.append(button);
    }
    this.place.prepend(bar);
  }
}

function lengths(points) {
  const parts = points.slice(1).map((to, index) => {
    const from = points[index];
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  return { parts, total: parts.reduce((sum, part) => sum + part.length, 0) };
}

function at({ parts }, gone) {
  let left = gone;
  for (const { from, to, length } of parts) {
    if (left <= length && length) return { x: from.x + ((to.x - from.x) * left) / length, y: from.y + ((to.y - from.y) * left) / length };
    left -= length;
  }
  return parts.at(-1).to;
}
