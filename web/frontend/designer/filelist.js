// The files of the package at the left, by what they are; the diagram of the procedure itself comes first.

import { say } from './words.js';

const KINDS = Object.entries({
  bpmn: say('files_bpmn'), form: say('files_form'), dmn: say('files_dmn'), docx: say('files_docx'), feature: say('files_feature'), md: say('files_md'),
});
const make = (tag, given = {}) => Object.assign(document.createElement(tag), given);

export const kindOf = (name) => name.slice(name.lastIndexOf('.') + 1);

function entry(file, { open, faults }) {
  const link = make('a', { href: `#${file.name}`, title: file.name, className: `file-${file.removed ? 'removed' : file.state}` });
  link.append(make('span', { textContent: file.name.split('/').at(-1) }));
  if (file.name === open) link.setAttribute('aria-current', 'page');
  if (faults) link.append(make('b', { className: 'count', textContent: faults }));
  return link;
}

function group(name, files, about) {
  const section = make('section');
  section.append(make('h2', { textContent: name }), ...files.map((one) => entry(one, { ...about, faults: about.faultsOf(one.name) })));
  return section;
}

// `about`: open (name), main (name), faultsOf(name), mayAdd.
export function listFiles(place, files, about) {
  const first = (one, other) => Number(other.name === about.main) - Number(one.name === about.main);
  const groups = KINDS.map(([kind, name]) => [name, files.filter((one) => kindOf(one.name) === kind).sort(first)]);
  place.replaceChildren(...groups.filter(([, found]) => found.length).map(([name, found]) => group(name, found, about)));
  if (!about.mayAdd) return;
  const button = make('button', { type: 'button', textContent: `+ ${say('addFile')}` });
  button.dataset.open = 'new-file';
  place.append(button);
}
