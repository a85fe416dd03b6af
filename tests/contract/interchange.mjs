// Reads files as Camunda Modeler does and writes them again: one line of JSON for each, {name, warnings, text}.
// node interchange.mjs FILE… ; .bpmn with the zeebe and modeler extensions, .dmn as it is.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import { DmnModdle } from 'dmn-moddle';

const require = createRequire(import.meta.url);
const zeebe = require('zeebe-bpmn-moddle/resources/zeebe.json');
const modeler = require('modeler-moddle/resources/modeler.json');

async function again(name) {
  const text = await readFile(name, 'utf8');
  const bpmn = name.endsWith('.bpmn');
  const moddle = bpmn ? new BpmnModdle({ zeebe, modeler }) : new DmnModdle();
  const { rootElement, warnings } = await moddle.fromXML(text, bpmn ? 'bpmn:Definitions' : 'dmn:Definitions');
  const { xml } = await moddle.toXML(rootElement, { format: true });
  return { name, warnings: warnings.map((one) => one.message), text: xml };
}

for (const name of process.argv.slice(2)) console.log(JSON.stringify(await again(name)));
