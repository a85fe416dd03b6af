// A service task runs an operation: chosen from the list, its inputs and outputs laid out by their schema.

import { isSelectEntryEdited, SelectEntry } from '@bpmn-io/properties-panel';
import { h } from '@bpmn-io/properties-panel/preact';
import { useService } from 'bpmn-js-properties-panel';
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { say } from './words.js';
import { parts } from './parts.js';

export const OPERATION = (element) => is(element, 'bpmn:ServiceTask') || is(element, 'bpmn:SendTask');

const extensions = (element) => getBusinessObject(element).extensionElements?.values ?? [];
const definition = (element) => extensions(element).find((one) => one.$type === 'zeebe:TaskDefinition');
const named = (name) => parts().operations.find((one) => one.name === name);

function made(factory, type, values, parent) {
  const object = factory.create(type, values);
  object.$parent = parent;
  return object;
}

// The operation and a line for every input it needs and every output it gives; what is there stays.
function choose(element, name, { bpmnFactory, commandStack }) {
  const object = getBusinessObject(element);
  const extension = object.extensionElements ?? made(bpmnFactory, 'bpmn:ExtensionElements', { values: [] }, object);
  const others = (extension.get('values') ?? []).filter((one) => !['zeebe:TaskDefinition', 'zeebe:IoMapping'].includes(one.$type));
  const task = made(bpmnFactory, 'zeebe:TaskDefinition', { type: name, retries: definition(element)?.retries ?? '3' }, extension);
  const before = extensions(element).find((one) => one.$type === 'zeebe:IoMapping');
  const mapping = made(bpmnFactory, 'zeebe:IoMapping', {}, extension);
  const schema = named(name);
  const inputs = Object.entries(schema?.inputs ?? {}).filter(([, one]) => one.required).map(([target]) => {
    const kept = before?.inputParameters?.find((one) => one.target === target);
    return made(bpmnFactory, 'zeebe:Input', { source: kept?.source ?? `=${target}`, target }, mapping);
  });
  const outputs = Object.keys(schema?.outputs ?? {}).map((source) => {
    const kept = before?.outputParameters?.find((one) => one.source === `=${source}`);
    return made(bpmnFactory, 'zeebe:Output', { source: `=${source}`, target: kept?.target ?? source }, mapping);
  });
  Object.assign(mapping, { inputParameters: inputs, outputParameters: outputs });
  extension.values = [...others, ...(name ? [task] : []), ...(name && (inputs.length || outputs.length) ? [mapping] : [])];
  commandStack.execute('element.updateModdleProperties', { element, moddleElement: object, properties: { extensionElements: extension } });
}

function Choice({ element, id }) {
  const tools = { bpmnFactory: useService('bpmnFactory'), commandStack: useService('commandStack') };
  return h(SelectEntry, {
    id, element,
    label: say('property_operation'),
    description: named(definition(element)?.type)?.title ?? say('property_operation_help'),
    getValue: () => definition(element)?.type ?? '',
    setValue: (value) => choose(element, value, tools),
    getOptions: () => {
      const mine = definition(element)?.type;
      const known = parts().operations.map((one) => ({ value: one.name, label: `${one.title} (${one.name})` }));
      const own = mine && !named(mine) ? [{ value: mine, label: mine }] : [];
      return [{ value: '', label: '–' }, ...own, ...known];
    },
  });
}

// What each value means, beside the panel's own list of inputs and outputs.
function Schema({ element }) {
  const schema = named(definition(element)?.type);
  if (!schema) return null;
  const line = ([name, one]) => h('li', null, h('code', null, name), ` (${one.type}${one.required ? `, ${say('required')}` : ''}) – ${one.text}`);
  const part = (title, rows) => (Object.keys(rows).length ? [h('b', null, title), h('ul', null, Object.entries(rows).map(line))] : []);
  return h('div', { class: 'office-schema' }, [...part(say('inputs'), schema.inputs), ...part(say('outputs'), schema.outputs)]);
}

export const operationEntries = () => [
  { id: 'office-operation-choice', component: Choice, isEdited: isSelectEntryEdited },
  { id: 'office-operation-schema', component: Schema, isEdited: () => false },
];
