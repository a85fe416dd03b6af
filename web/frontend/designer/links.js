// What a diagram names in the other files of its package: forms, decisions, papers; and whose a task is. Chosen from
// lists, so that nobody has to know an id.

import { isSelectEntryEdited, isTextFieldEntryEdited, SelectEntry, TextFieldEntry } from '@bpmn-io/properties-panel';
import { h } from '@bpmn-io/properties-panel/preact';
import { useService } from 'bpmn-js-properties-panel';
import { getBusinessObject } from 'bpmn-js/lib/util/ModelUtil';
import { say } from './words.js';

const extensions = (element) => getBusinessObject(element).extensionElements?.values ?? [];
export const extension = (element, type) => extensions(element).find((one) => one.$type === type);

// One extension element with these attributes instead of the one there is; without attributes it goes.
export function setExtension(element, type, attributes, { bpmnFactory, commandStack }) {
  const object = getBusinessObject(element);
  const holder = bpmnFactory.create('bpmn:ExtensionElements', { values: [] });
  holder.$parent = object;
  const before = extension(element, type);
  const values = extensions(element).filter((one) => one !== before);
  if (attributes) {
    const made = bpmnFactory.create(type, { ...(before ? Object.fromEntries(Object.keys(attributes).map((name) => [name, before.get(name)])) : {}), ...attributes });
    made.$parent = holder;
    values.push(made);
  }
  for (const one of values) one.$parent = holder;
  holder.values = values;
  commandStack.execute('element.updateModdleProperties', { element, moddleElement: object, properties: { extensionElements: holder } });
}

// A form of the package: [id, name of the file].
export function formsOf(files) {
  return files.named('.form').flatMap((file) => {
    try {
      return [[JSON.parse(file.text).id, file.name]];
    } catch {
      return []; // half-written; the list of faults says so
    }
  });
}

// The keys of everything that the forms of the package ask.
export function fieldsOf(files) {
  const keys = (components) => components.flatMap((one) => [...(one.key ? [one.key] : []), ...keys(one.components ?? [])]);
  return [...new Set(files.named('.form').flatMap((file) => {
    try {
      return keys(JSON.parse(file.text).components ?? []);
    } catch {
      return [];
    }
  }))];
}

export function decisionsOf(files) {
  return files.named('.dmn').flatMap((file) => {
    const read = new DOMParser().parseFromString(file.text, 'text/xml');
    return [...read.getElementsByTagName('decision')].map((one) => [one.getAttribute('id'), one.getAttribute('name') ?? file.name]);
  });
}

export const papersOf = (files) => files.named('.docx').map((file) => file.name.split('/').at(-1));

// A list over one attribute of one extension element. What it holds and the package does not is kept and shown.
function link(name, type, attribute, found, more = {}) {
  function Component({ element, id }) {
    const tools = { bpmnFactory: useService('bpmnFactory'), commandStack: useService('commandStack') };
    const { files } = useService('package');
    const value = extension(element, type)?.get(attribute) ?? '';
    return h(SelectEntry, {
      id, element,
      label: say(`property_${name}`),
      description: say(`property_${name}_help`),
      getValue: () => extension(element, type)?.get(attribute) ?? '',
      setValue: (chosen) => setExtension(element, type, chosen ? { [attribute]: chosen, ...more(element, chosen) } : null, tools),
      getOptions: () => {
        const rows = found(files).map(([key, label]) => ({ value: key, label: label === key ? key : `${label} (${key})` }));
        const own = value && !rows.some((one) => one.value === value) ? [{ value, label: value }] : [];
        return [{ value: '', label: say(`property_${name}_none`) }, ...own, ...rows];
      },
    });
  }
  return { id: `office-${name}`, component: Component, isEdited: isSelectEntryEdited };
}

const nothing = () => ({});
const plain = (name) => name.replace(/[^A-Za-z0-9]+/g, '_');

export const formEntry = () => link('form', 'zeebe:FormDefinition', 'formId', formsOf, nothing);
export const whoEntry = () => link('who', 'zeebe:AssignmentDefinition', 'assignee', () => [['=requester', say('whoRequester')]], nothing);
export const decisionEntry = () => link('decision', 'zeebe:CalledDecision', 'decisionId', decisionsOf, (element, chosen) => ({
  resultVariable: extension(element, 'zeebe:CalledDecision')?.resultVariable || plain(chosen),
}));

function Result({ element, id }) {
  const tools = { bpmnFactory: useService('bpmnFactory'), commandStack: useService('commandStack') };
  const debounce = useService('debounceInput');
  if (!extension(element, 'zeebe:CalledDecision')) return null;
  return h(TextFieldEntry, {
    id, element, debounce,
    label: say('property_result'),
    description: say('property_result_help'),
    getValue: () => extension(element, 'zeebe:CalledDecision')?.resultVariable ?? '',
    setValue: (value) => setExtension(element, 'zeebe:CalledDecision', { decisionId: extension(element, 'zeebe:CalledDecision').decisionId, resultVariable: value ?? '' }, tools),
  });
}
export const resultEntry = () => ({ id: 'office-result', component: Result, isEdited: isTextFieldEntryEdited });
