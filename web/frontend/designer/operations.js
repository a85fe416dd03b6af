// A service task runs an operation: chosen from the list, its inputs and outputs laid out by their schema.

import { isSelectEntryEdited, isTextFieldEntryEdited, SelectEntry, TextFieldEntry } from '@bpmn-io/properties-panel';
import { h } from '@bpmn-io/properties-panel/preact';
import { useService } from 'bpmn-js-properties-panel';
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { say } from './words.js';
import { fieldsOf, papersOf } from './links.js';
import { parts } from './parts.js';

const RENDER = 'document.render';

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
function choose(element, name, { bpmnFactory, commandStack, files }) {
  const object = getBusinessObject(element);
  const extension = object.extensionElements ?? made(bpmnFactory, 'bpmn:ExtensionElements', { values: [] }, object);
  const others = (extension.get('values') ?? []).filter((one) => !['zeebe:TaskDefinition', 'zeebe:IoMapping'].includes(one.$type));
  const task = made(bpmnFactory, 'zeebe:TaskDefinition', { type: name, retries: definition(element)?.retries ?? '3' }, extension);
  const before = extensions(element).find((one) => one.$type === 'zeebe:IoMapping');
  const mapping = made(bpmnFactory, 'zeebe:IoMapping', {}, extension);
  const schema = named(name);
  const begin = name === RENDER ? paperInputs(files) : {};
  const wanted = Object.entries(schema?.inputs ?? {}).filter(([target, one]) => one.required || begin[target]);
  const inputs = wanted.map(([target]) => {
    const kept = before?.inputParameters?.find((one) => one.target === target);
    return made(bpmnFactory, 'zeebe:Input', { source: kept?.source ?? begin[target] ?? `=${target}`, target }, mapping);
  });
  const outputs = Object.keys(schema?.outputs ?? {}).map((source) => {
    const kept = before?.outputParameters?.find((one) => one.source === `=${source}`);
    return made(bpmnFactory, 'zeebe:Output', { source: `=${source}`, target: kept?.target ?? source }, mapping);
  });
  Object.assign(mapping, { inputParameters: inputs, outputParameters: outputs });
  extension.values = [...others, ...(name ? [task] : []), ...(name && (inputs.length || outputs.length) ? [mapping] : [])];
  commandStack.execute('element.updateModdleProperties', { element, moddleElement: object, properties: { extensionElements: extension } });
}

// A paper begins with the template of the package and with everything that its forms ask.
function paperInputs(files) {
  const [paper] = papersOf(files);
  const names = ['requester_name', 'position_title', 'unit_name', ...fieldsOf(files)];
  return { template: paper ?? '', file_name: paper ?? '', title: paper?.replace(/\.docx$/, '') ?? '', data: `={${names.map((name) => `${name}: ${name}`).join(', ')}}` };
}

function Choice({ element, id }) {
  const tools = { bpmnFactory: useService('bpmnFactory'), commandStack: useService('commandStack'), files: useService('package').files };
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

const inputOf = (element, target) => extensions(element).find((one) => one.$type === 'zeebe:IoMapping')?.inputParameters?.find((one) => one.target === target);

// An input of the operation: what is there is changed, what is emptied goes unless it is required.
function setInput(element, target, source, { bpmnFactory, commandStack }) {
  const mapping = extensions(element).find((one) => one.$type === 'zeebe:IoMapping');
  const others = (mapping?.get('inputParameters') ?? []).filter((one) => one.target !== target);
  if (mapping) {
    const next = source === '' ? others : [...others, made(bpmnFactory, 'zeebe:Input', { source, target }, mapping)];
    return commandStack.execute('element.updateModdleProperties', { element, moddleElement: mapping, properties: { inputParameters: next } });
  }
  const extension = getBusinessObject(element).extensionElements;
  const fresh = made(bpmnFactory, 'zeebe:IoMapping', {}, extension);
  fresh.inputParameters = [made(bpmnFactory, 'zeebe:Input', { source, target }, fresh)];
  return commandStack.execute('element.updateModdleProperties', { element, moddleElement: extension, properties: { values: [...extension.values, fresh] } });
}

// One field per input, labelled and explained by its schema. A text stands as it is typed; "=" begins an expression.
function inputEntry(name, schema) {
  function Component({ element, id }) {
    const tools = { bpmnFactory: useService('bpmnFactory'), commandStack: useService('commandStack') };
    const debounce = useService('debounceInput');
    const { files } = useService('package');
    const shared = {
      id, element, debounce,
      label: `${name}${schema.required ? ' *' : ''}`,
      description: schema.text,
      getValue: () => inputOf(element, name)?.source ?? '',
      setValue: (value) => setInput(element, name, value ?? '', tools),
    };
    if (name !== 'template' || shared.getValue().startsWith('=')) return h(TextFieldEntry, shared);
    const known = [...new Set([...papersOf(files), shared.getValue()])].filter(Boolean);
    return h(SelectEntry, { ...shared, getOptions: () => [{ value: '', label: '–' }, ...known.map((value) => ({ value, label: value }))] });
  }
  return { id: `office-input-${name}`, component: Component, isEdited: name === 'template' ? isSelectEntryEdited : isTextFieldEntryEdited };
}

// What each value means, beside the panel's own list of inputs and outputs.
function Schema({ element }) {
  const schema = named(definition(element)?.type);
  if (!schema) return null;
  const line = ([name, one]) => h('li', null, h('code', null, name), ` (${say(`kind_${one.type}`)}${one.required ? `, ${say('required')}` : ''}) – ${one.text}`);
  const part = (title, rows) => (Object.keys(rows).length ? [h('b', null, title), h('ul', null, Object.entries(rows).map(line))] : []);
  return h('div', { class: 'office-schema' }, part(say('outputs'), schema.outputs));
}

export const operationEntries = (element) => [
  { id: 'office-operation-choice', component: Choice, isEdited: isSelectEntryEdited },
  ...Object.entries(named(definition(element)?.type)?.inputs ?? {}).map(([name, schema]) => inputEntry(name, schema)),
  { id: 'office-operation-schema', component: Schema, isEdited: () => false },
];
