// Draws diagrams that have no drawing, with the board's own code: a line of JSON for each, {name, text} or {name, refused}.
// node layout.mjs FILE…

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import { layOut, Undrawable } from '../../web/frontend/designer/layout.js';

const require = createRequire(import.meta.url);
const zeebe = require('zeebe-bpmn-moddle/resources/zeebe.json');
const modeler = require('modeler-moddle/resources/modeler.json');
const moddle = new BpmnModdle({ zeebe, modeler });

async function drawn(name) {
  try {
    return { name, text: await layOut(await readFile(name, 'utf8'), moddle) };
  } catch (cause) {
    if (!(cause instanceof Undrawable)) throw cause;
    return { name, refused: cause.message };
  }
}

for (const name of process.argv.slice(2)) console.log(JSON.stringify(await drawn(name)));
