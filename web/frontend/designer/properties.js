// Reading and writing zeebe:properties of an element, each writing one step to undo.

import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';

// Of a pool the properties are those of its process.
export function owner(element) {
  const object = getBusinessObject(element);
  return is(object, 'bpmn:Participant') && object.processRef ? object.processRef : object;
}

function list(object) {
  return object.extensionElements?.values?.find((one) => one.$type === 'zeebe:Properties');
}

export function property(element, name) {
  return list(owner(element))?.properties?.find((one) => one.name === name)?.value;
}

function made(factory, type, values, parent) {
  const object = factory.create(type, values);
  object.$parent = parent;
  return object;
}

const update = (element, moddleElement, properties) => ({ cmd: 'element.updateModdleProperties', context: { element, moddleElement, properties } });

// An empty value takes the property away.
export function setProperty(element, name, value, tools) {
  tools.commandStack.execute('properties-panel.multi-command-executor', steps(element, name, value, tools));
}

export function steps(element, name, value, { bpmnFactory }) {
  const object = owner(element);
  const done = [];
  let extension = object.extensionElements;
  if (!extension) {
    extension = made(bpmnFactory, 'bpmn:ExtensionElements', { values: [] }, object);
    done.push(update(element, object, { extensionElements: extension }));
  }
  let properties = list(object);
  if (!properties) {
    properties = made(bpmnFactory, 'zeebe:Properties', { properties: [] }, extension);
    done.push(update(element, extension, { values: [...(extension.get('values') ?? []), properties] }));
  }
  const others = (properties.get('properties') ?? []).filter((one) => one.name !== name);
  const next = value === '' ? others : [...others, made(bpmnFactory, 'zeebe:Property', { name, value }, properties)];
  done.push(update(element, properties, { properties: next }));
  return done;
}
