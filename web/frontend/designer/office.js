// What a procedure of an office says beyond BPMN, as our own groups of the properties panel: whose lane it is, which
// clauses it carries out, what a task asks, which operation a service task runs. Kept as zeebe:properties.

import { CheckboxEntry, isCheckboxEntryEdited, isSelectEntryEdited, isTextAreaEntryEdited, isTextFieldEntryEdited, SelectEntry, TextAreaEntry, TextFieldEntry } from '@bpmn-io/properties-panel';
import { h } from '@bpmn-io/properties-panel/preact';
import { useService } from 'bpmn-js-properties-panel';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { say } from './words.js';
import { clausesEntry } from './clauses.js';
import { decisionEntry, formEntry, resultEntry, whoEntry } from './links.js';
import { OPERATION, operationEntries } from './operations.js';
import { property, setProperty } from './properties.js';
import { parts } from './parts.js';

const FIELDS = { text: [TextFieldEntry, isTextFieldEntryEdited], area: [TextAreaEntry, isTextAreaEntryEdited], choice: [SelectEntry, isSelectEntryEdited], check: [CheckboxEntry, isCheckboxEntryEdited] };

// One entry over one zeebe:property. `kind` of field; `options` of a choice.
export function entry(name, kind, options) {
  const [Field, isEdited] = FIELDS[kind];
  function Component({ element, id }) {
    const tools = { bpmnFactory: useService('bpmnFactory'), commandStack: useService('commandStack') };
    const debounce = useService('debounceInput');
    const check = kind === 'check';
    return h(Field, {
      id, element, debounce,
      label: say(`property_${name}`),
      description: say(`property_${name}_help`),
      getValue: () => (check ? property(element, name) === 'true' : (property(element, name) ?? '')),
      setValue: (value) => setProperty(element, name, check ? (value ? 'true' : '') : (value ?? ''), tools),
      getOptions: options && (() => options(element)),
    });
  }
  return { id: `office-${name}`, component: Component, isEdited };
}

const MENU = 340; // px
const EDGE = 20;
const MODES = () => ['', 'review', 'decide', 'ack'].map((value) => ({ value, label: value ? say(`mode_${value}`) : '–' }));
const ROLES = () => [{ value: '', label: '–' }, ...parts().roles.map(([value, label]) => ({ value, label: `${label} (${value})` }))];

const LIMITS = (element) => {
  const mine = property(element, 'stepClass');
  const own = mine && !parts().limits.some(([value]) => value === mine) ? [{ value: mine, label: mine }] : [];
  return [{ value: '', label: '–' }, ...own, ...parts().limits.map(([value, days]) => ({ value, label: `${value} – ${days}` }))];
};

const WHOLE = (element) => is(element, 'bpmn:Process') || is(element, 'bpmn:Participant');
const NUMBERED = (element) => is(element, 'bpmn:FlowNode') && !is(element, 'bpmn:BoundaryEvent') && !is(element, 'bpmn:EndEvent');
const WITH_FORM = (element) => is(element, 'bpmn:UserTask') || is(element, 'bpmn:StartEvent');

const OPEN = new Set(['role', 'duty', 'start', 'decision', 'operation']);
const AT_HAND = new Set(['general', 'timer', 'condition']); // groups of others that stand open, too
const GROUPS = [
  ['role', (element) => is(element, 'bpmn:Lane'), () => [entry('role', 'choice', ROLES)]],
  ['duty', (element) => is(element, 'bpmn:UserTask'), () => [
    whoEntry(), formEntry(), entry('outcomes', 'text'), entry('mode', 'choice', MODES), entry('stepClass', 'choice', LIMITS), entry('output', 'text'),
    entry('finalOutcome', 'text'), entry('facts', 'area'), entry('preview', 'text'),
  ]],
  ['duty', (element) => is(element, 'bpmn:ManualTask'), () => [entry('stepClass', 'choice', LIMITS), entry('output', 'text')]],
  ['start', (element) => is(element, 'bpmn:StartEvent'), () => [formEntry()]],
  ['decision', (element) => is(element, 'bpmn:BusinessRuleTask'), () => [decisionEntry(), resultEntry()]],
  ['recall', (element) => is(element, 'bpmn:BoundaryEvent'), () => [entry('recall', 'area')]],
  ['operation', OPERATION, operationEntries],
  ['procedure', WHOLE, () => [
    entry('calledOnly', 'check'), entry('startRole', 'choice', ROLES), entry('confidentiality', 'text'),
  ]],
  ['print', WHOLE, () => [
    entry('code', 'text'), entry('retention', 'text'), entry('retentionBasis', 'text'), entry('totalLimit', 'text'), entry('fee', 'text'), entry('terms', 'area'),
  ]],
  ['print', NUMBERED, (element) => [entry('step', 'text'), ...(WITH_FORM(element) ? [entry('formTitle', 'text')] : [])]],
  ['law', (element) => is(element, 'bpmn:FlowElement') || WHOLE(element) || is(element, 'bpmn:Lane'), (element) => [clausesEntry(element)]],
  ['english', (element) => is(element, 'bpmn:FlowElement') || WHOLE(element) || is(element, 'bpmn:Lane'), () => [entry('title_en', 'text'), entry('documentation_en', 'area')]],
];

// "Select" of the panel's group of templates: the menu that changes an element has the steps of an office in it.
function choose(element, popupMenu) {
  const { right, top } = document.querySelector('[data-canvas]').getBoundingClientRect();
  popupMenu.open(element, 'bpmn-replace', { x: right - MENU, y: top + EDGE }, { title: say('chooseStep'), width: MENU - EDGE, search: true });
}

class Office {
  constructor(propertiesPanel, eventBus, popupMenu) {
    propertiesPanel.registerProvider(400, this);
    eventBus.on('elementTemplates.select', ({ element }) => choose(element, popupMenu));
  }

  getGroups(element) {
    return (groups) => {
      const ours = GROUPS.filter(([, fits]) => fits(element)).map(([name, , make]) => ({ id: `office-${name}`, label: say(`group_${name}`), entries: make(element), shouldOpen: OPEN.has(name) }));
      const [general, ...rest] = groups;
      for (const group of groups) if (AT_HAND.has(group.id)) group.shouldOpen = true;
      return [general, ...ours, ...rest].filter(Boolean);
    };
  }
}
Office.$inject = ['propertiesPanel', 'eventBus', 'popupMenu'];

export const officeModule = { __init__: ['office'], office: ['type', Office] };
