// A form: drawn by form-js, kept from the first key, checked live, sent once.

import '../shared/dates.js';
import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import { Draft } from '../shared/draft.js';
import filesModule, { uploading } from '../shared/files.js';
import { livePreview } from '../shared/preview.js';
import { ready } from '../shared/page.js';
import { NoConnection, OtherPerson, post } from '../shared/post.js';
import { Problems } from '../shared/problems.js';
import translateModule from '../shared/translate.js';
import { say } from '../shared/words.js';

const root = document.querySelector('[data-form]');
const island = (name) => JSON.parse(root.querySelector(`[data-${name}]`).textContent);
const buttons = [...document.querySelectorAll('[data-outcome]')];
const CONFLICT = 409;
const BROKEN = 500;
const WHY = '_behalf_reason'; // why somebody files for another
let mark = null; // names what is being sent until there is an answer: sent again with the same, it is done once

function randomMark() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function busy(is) {
  for (const button of buttons) button.disabled = is;
  root.setAttribute('aria-busy', String(is));
}

async function drawn(schema, data) {
  const options = { container: root.querySelector('[data-canvas]'), additionalModules: [translateModule, filesModule] };
  const form = new Form({ ...options, debounce: false }); // a key that waits is lost when the form is drawn meanwhile
  await form.importSchema(schema, data);
  return form;
}

function explain(refusal, problems) {
  if (refusal instanceof NoConnection) return problems.show(say('noConnection'));
  if (refusal instanceof OtherPerson) return problems.show(say('otherPerson'));
  const reload = refusal.status === CONFLICT;
  return problems.show(refusal.message, refusal.findings, { reload });
}

async function send(button, form, draft, problems) {
  if (uploading()) return problems.show(say('stillUploading'));
  problems.clear();
  const { data, errors } = form ? form.submit() : { data: {}, errors: {} };
  // Sending back or refusing must be possible from an unfinished form; the server decides what it needs.
  if (button.classList.contains('primary') && Object.keys(errors).length) return problems.showOwn(errors);
  busy(true);
  const sent = { answers: data, outcome: button.dataset.outcome || null, revision: root.dataset.revision ?? null };
  const why = document.querySelector('[data-behalf-reason]');
  if (why) sent.behalf_reason = why.value;
  try {
    await draft.flush();
    mark ??= randomMark();
    const { next } = await (await post(root.dataset.send, sent, { headers: { 'Idempotency-Key': mark } })).json();
    mark = null;
    await draft.done();
    location.assign(next);
  } catch (refusal) {
    busy(false);
    if (refusal.status < BROKEN) mark = null; // a clear answer: nothing was done
    explain(refusal, problems);
  }
  return undefined;
}

async function begin() {
  const schema = island('schema');
  const draft = new Draft(root);
  const data = await draft.newest(island('data'));
  let form = null;
  try {
    form = schema ? await drawn(schema, data) : null;
  } catch (cause) {
    new Problems(root, null).show(say('formBroken'));
    throw cause;
  }
  const problems = new Problems(root, form);
  const preview = livePreview(root, form, problems);
  const why = document.querySelector('[data-behalf-reason]');
  if (why) why.value = data[WHY] ?? '';
  const withReason = (typed) => (why ? { ...typed, [WHY]: why.value } : typed); // part of the draft, not of the answers
  form?.on('changed', ({ data: typed }) => {
    draft.changed(withReason(typed));
    preview.soon();
  });
  root.querySelector('[data-secret]')?.addEventListener('submit', () => draft.done());
  draft.watch(form, withReason);
  why?.addEventListener('input', () => draft.changed(withReason(form._getState().data)));
  preview.now();
  for (const button of buttons) button.addEventListener('click', () => send(button, form, draft, problems));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) buttons.find((b) => b.classList.contains('primary'))?.click();
  });
}

if (root) await begin();
document.addEventListener('keydown', (event) => {
  if (event.key === 'c' && !event.ctrlKey && !event.metaKey && !event.target.closest('input, textarea, select, dialog')) {
    document.querySelector('form[data-key-c]')?.requestSubmit();
  }
});
ready();
