// The field for files: what is chosen goes to the server at once, and the form holds what the server made of it. So a
// draft keeps its files, and what is refused is said here, beside the field, while everything typed stays.

import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Description, Errors, FilePicker, Label } from '@bpmn-io/form-js-viewer';
import { announce } from './page.js';
import { NoConnection, OtherPerson, post } from './post.js';
import { say } from './words.js';

const MOST = 20;
const MEGABYTE = 1 << 20;
const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
let under = 0; // uploads under way, of all fields

export const uploading = () => under > 0;

const root = () => document.querySelector('[data-form]');
const largest = () => Number(root()?.dataset.largest ?? 0);
// A field may take less and fewer kinds than the office does; the server holds it to that, too.
const largestOf = (field) => Math.min(largest(), (Number(field.properties?.megabytes) || Infinity) * MEGABYTE);
const kindsOf = (field) => field.accept?.replaceAll('.', '').replaceAll(',', ', ').toUpperCase() || say('fileKinds');
const megabytes = (bytes) => (bytes / MEGABYTE).toLocaleString(lang, { maximumFractionDigits: 1 });
const sized = (bytes) => (bytes < MEGABYTE ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${megabytes(bytes)} MB`);

async function upload(file, field) {
  const { upload: url, place } = root().dataset;
  const query = new URLSearchParams({ place, field });
  const headers = { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name.normalize('NFC')) };
  under += 1;
  try {
    return await (await post(`${url}?${query}`, file, { raw: true, headers })).json();
  } finally {
    under -= 1;
  }
}

function whyNot(refusal) {
  if (refusal instanceof NoConnection) return say('noConnection');
  if (refusal instanceof OtherPerson) return say('otherPerson');
  return refusal.findings?.[0]?.text ?? refusal.message;
}

// One after the other: the order of the list is that of choosing, and a slow line carries one at a time.
async function take(chosen, { field, held, most, limit, show }) {
  const kept = [...held];
  const wrong = [];
  const more = [...chosen];
  if (kept.length + more.length > most && most > 1) wrong.push(say('filesMany', { n: most }));
  for (const file of more.slice(0, Math.max(0, most - kept.length))) {
    if (limit && file.size > limit) {
      wrong.push(say('fileLarge', { name: file.name, size: megabytes(file.size), mb: megabytes(limit) }));
      continue;
    }
    show({ busy: say('uploading', { name: file.name }), wrong });
    try {
      kept.push(await upload(file, field));
      announce(say('uploaded', { name: file.name }));
    } catch (refusal) {
      wrong.push(whyNot(refusal));
    }
  }
  show({ busy: '', wrong });
  return kept;
}

function Line({ file, onDrop }) {
  return h('li', {}, [
    h('span', { class: 'file-name' }, file.name),
    h('small', {}, sized(file.size)),
    onDrop && h('button', { type: 'button', class: 'plain small', 'aria-label': say('dropFile', { name: file.name }), onClick: onDrop }, say('drop')),
  ]);
}

function Files({ field, value, onChange, domId, errors = [], disabled, readonly }) {
  const input = useRef(null);
  const [state, show] = useState({ busy: '', wrong: [] });
  const [over, setOver] = useState(false);
  const held = Array.isArray(value) ? value : [];
  const many = field.multiple === true;
  const locked = disabled || readonly;
  const put = (files) => onChange({ value: files.length ? files : null });
  const choose = async (chosen) => {
    if (!chosen.length || locked || state.busy) return;
    const before = many ? held : [];
    const after = await take(chosen, { field: field.id, held: before, most: many ? MOST : 1, limit: largestOf(field), show });
    if (after.length > before.length) put(after);
  };
  const notes = [`${domId}-hint`, errors.length || state.wrong.length ? `${domId}-error-message` : ''].join(' ').trim();
  const first = many ? say('chooseFiles') : say('chooseFile');
  const more = many ? say('moreFiles') : say('otherFile');
  const button = held.length ? more : first;
  const drop = {
    onDragOver: (event) => { event.preventDefault(); setOver(!locked); },
    onDragLeave: () => setOver(false),
    onDrop: (event) => { event.preventDefault(); setOver(false); choose([...event.dataTransfer.files]); },
  };
  return h('div', { class: `fjs-form-field fjs-form-field-filepicker${errors.length ? ' fjs-has-errors' : ''}` }, [
    h(Label, { htmlFor: domId, id: `${domId}-label`, label: field.label, required: field.validate?.required }),
    held.length > 0 && h('ul', { class: 'file-list', 'aria-labelledby': `${domId}-label` }, held.map((file) => h(Line, { key: file.id, file, onDrop: locked ? null : () => put(held.filter((one) => one.id !== file.id)) }))),
    locked && !held.length && h('p', { class: 'file-hint' }, say('noFiles')),
    !locked && h('div', { class: `file-drop${over ? ' is-over' : ''}`, 'aria-busy': String(Boolean(state.busy)), ...drop }, [
      h('input', { type: 'file', ref: input, class: 'unseen', tabIndex: -1, 'aria-hidden': 'true', multiple: many, accept: field.accept || undefined, 'data-files': field.key,
        onChange: (event) => { const chosen = [...event.target.files]; event.target.value = ''; choose(chosen); } }),
      h('button', { type: 'button', id: domId, disabled: Boolean(state.busy), 'aria-describedby': notes, onClick: () => input.current.click() }, button),
      h('span', { class: 'file-hint', role: 'status' }, state.busy || say('dropHere')),
      h('small', { id: `${domId}-hint`, class: 'file-hint' }, say('fileHint', { kinds: kindsOf(field), mb: megabytes(largestOf(field)) })),
    ]),
    h(Description, { id: `${domId}-description`, description: field.description }),
    h(Errors, { id: `${domId}-error-message`, errors: [...state.wrong, ...errors] }),
  ]);
}
Files.config = { ...FilePicker.config };

class FilesField {
  constructor(formFields) {
    formFields.register('filepicker', Files);
  }
}
FilesField.$inject = ['formFields'];

export default { __init__: ['filesField'], filesField: ['type', FilesField] };
