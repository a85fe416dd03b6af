// Judges element templates by the validator of Camunda's own editors; a line of JSON for each file.
import { readFileSync } from 'node:fs';
import { validateAllZeebe } from '@bpmn-io/element-templates-validator';

for (const name of process.argv.slice(2)) {
  const { results } = validateAllZeebe([JSON.parse(readFileSync(name, 'utf8'))]);
  console.log(JSON.stringify({ name, errors: (results[0].errors ?? []).map((one) => one.message) }));
}
