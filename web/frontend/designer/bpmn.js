// The diagram: bpmn-js in the dialect of Camunda 8, with our own groups of properties in front.

import Modeler from 'bpmn-js/lib/Modeler';
import { BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, ZeebePropertiesProviderModule } from 'bpmn-js-properties-panel';
import ZeebeBehaviors from 'camunda-bpmn-js-behaviors/lib/camunda-cloud';
import { CreateAppendAnythingModule, CreateAppendElementTemplatesModule } from 'bpmn-js-create-append-anything';
import { CloudElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates';
import { ZeebeVariableResolverModule } from '@bpmn-io/variable-resolver';
import minimap from 'diagram-js-minimap';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import modeler from 'modeler-moddle/resources/modeler.json';
import { Paint } from './coverage.js';
import { officeModule } from './office.js';
import { parts } from './parts.js';
import { readOnlyModule, still } from './still.js';
import { translateModule } from './translate.js';

const PALETTE = 120;
const EDGE = 24;
const READABLE = 0.6;
const STEP = /<(?:[\w.-]+:)?(?:\w*[tT]ask|\w*Event|\w*Gateway|callActivity|\w*[sS]ubProcess|transaction|participant)[\s/>]/;
const FONT = 'Inter, "Segoe UI", Arial, sans-serif';
const INKS = { defaultFillColor: 'var(--paper)', defaultStrokeColor: 'var(--stroke)', defaultLabelColor: 'var(--ink)' };

// Of a file that tells of steps and draws none of them. A board from which all was taken is no such file.
function undrawn(xml) {
  const has = (name) => new RegExp(`<(?:[\\w.-]+:)?${name}\\b`).test(xml);
  return has('process') && !has('BPMNShape') && (!has('BPMNPlane') || STEP.test(xml));
}

class NoDrawing extends Error {
  undrawn = true;
}

export class Editor {
  constructor({ canvas, side, changed, files, file, mayDraw }) {
    Object.assign(this, { canvas, changed, mayDraw, marked: [] });
    if (!mayDraw) this.free = still(side);
    this.modeler = new Modeler({
      container: canvas,
      propertiesPanel: { parent: side },
      additionalModules: [
        BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, ZeebePropertiesProviderModule, ZeebeBehaviors,
        ZeebeVariableResolverModule, CreateAppendAnythingModule, CloudElementTemplatesPropertiesProviderModule,
        CreateAppendElementTemplatesModule, minimap, translateModule, officeModule,
        { package: ['value', { files, file }] },
        ...(mayDraw ? [] : [readOnlyModule]),
      ],
      moddleExtensions: { zeebe, modeler },
      textRenderer: { defaultStyle: { fontFamily: FONT }, externalStyle: { fontFamily: FONT } },
      bpmnRenderer: INKS,
    });
  }

  async open(xml) {
    this.modeler.get('elementTemplatesLoader').setTemplates(parts().templates);
    if (undrawn(xml)) throw new NoDrawing();
    await this.modeler.importXML(xml);
    this.registry = this.modeler.get('elementRegistry');
    this.view = this.modeler.get('canvas');
    this.overlays = this.modeler.get('overlays');
    this.fit();
    this.modeler.on('commandStack.changed', () => this.changed());
  }

  // A drawing made for a file that has none; see layout.js.
  async layOut(xml) {
    const { layOut } = await import('./layout.js');
    return undrawn(xml) ? layOut(xml, this.modeler.get('moddle')) : xml;
  }

  // Nothing lies under the palette, and what is drawn can be read: a wide diagram begins at its left.
  fit() {
    const { inner, outer } = this.view.viewbox();
    const left = this.mayDraw ? PALETTE : EDGE;
    const whole = Math.min((outer.width - left - EDGE) / inner.width, (outer.height - 2 * EDGE) / inner.height, 1);
    const scale = Math.max(whole, READABLE);
    this.view.viewbox({ x: inner.x - left / scale, y: inner.y - EDGE / scale, width: outer.width / scale, height: outer.height / scale });
  }

  async text() {
    return (await this.modeler.saveXML({ format: true })).xml;
  }

  selected() {
    return this.modeler.get('selection').get()[0]?.businessObject.id ?? null;
  }

  select(id) {
    const element = this.registry.get(id);
    if (!element) return;
    this.modeler.get('selection').select(element);
    this.view.scrollToElement(element);
  }

  mark(found) {
    this.overlays.remove({ type: 'fault' });
    for (const [id, mark] of this.marked) if (this.registry.get(id)) this.view.removeMarker(id, mark);
    this.marked = [];
    for (const [id, texts] of Map.groupBy(found.filter((one) => this.registry.get(one.place)), (one) => one.place)) {
      const level = ['error', 'gap'].find((kind) => texts.some((one) => one.level === kind)) ?? 'warning';
      this.view.addMarker(id, `faulty-${level}`);
      this.marked.push([id, `faulty-${level}`]);
      const html = Object.assign(document.createElement('span'), { className: `fault-flag fault-${level}`, textContent: texts.length, title: texts.map((one) => one.text).join('\n') });
      this.overlays.add(id, 'fault', { position: { top: -10, left: -10 }, html });
    }
  }

  // Where scenarios have gone; null: as it is drawn.
  paint(run) {
    this.painted ??= new Paint(this.modeler);
    return run ? this.painted.show(run) : this.painted.clear();
  }

  undo() {
    this.modeler.get('commandStack').undo();
  }

  redo() {
    this.modeler.get('commandStack').redo();
  }

  destroy() {
    this.free?.();
    this.modeler.destroy();
  }
}
