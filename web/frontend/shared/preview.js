// Live checks: what would happen if it were sent now. The server draws the answer; we put it in its place.

import { post } from './post.js';

const PAUSE = 400;
const ASK = '_ask'; // fields a form shows only while the check speaks of them: why so late, what if days are short

// Nothing to tell: a start page says when there will be, a task page does without the box.
function showBox(place) {
  const told = Boolean(place.querySelector('ul, dl, ol, table'));
  const promise = place.nextElementSibling;
  place.closest('.preview-box').hidden = !told && !promise;
  if (promise) promise.hidden = told;
}

// Nobody has typed anything yet: what is still empty is no mistake.
function quiet(place) {
  for (const one of place.querySelectorAll('.finding-error')) one.remove();
  for (const list of place.querySelectorAll('.findings')) if (!list.children.length) list.remove();
}

// What is typed in the rows of a list: a row that was only opened says nothing, nor does an empty field.
function typedIn(rows) {
  const said = (row) => Object.entries(row ?? {}).filter(([, one]) => one !== undefined && one !== null && one !== '').sort();
  return JSON.stringify([rows ?? []].flat().map(said).filter((row) => row.length));
}

export function livePreview(root, form, problems) {
  const url = root.dataset.preview;
  const place = document.querySelector('[data-preview-place]');
  if (!url || !place || !form) return { soon() {}, now() {} };
  const first = structuredClone(form._getState().data);
  const changed = (key) => JSON.stringify(form._getState().data[key]) !== JSON.stringify(first[key]);
  const proposed = {}; // what the check put into lists where nothing was typed, as typedIn says it
  let timer = 0;
  let running = null;

  function ask(fields) {
    const { data } = form._getState();
    const wanted = [...new Set(fields)].sort();
    if (JSON.stringify(data[ASK] ?? []) !== JSON.stringify(wanted)) form._setState({ data: { ...data, [ASK]: wanted } });
  }

  // What the office knows already stands in a list until somebody types there: works due while one is away.
  function fill(lists) {
    const { data } = form._getState();
    const wanted = Object.entries(lists).filter(([key, rows]) => {
      const stands = typedIn(data[key]);
      return stands === (proposed[key] ?? typedIn()) && stands !== typedIn(rows);
    });
    if (!wanted.length) return;
    const put = Object.fromEntries(wanted.map(([key, rows]) => [key, rows.length ? rows : [{}]]));
    for (const [key, rows] of Object.entries(put)) {
      proposed[key] = typedIn(rows);
      first[key] = structuredClone(rows); // the form writes into the rows that it is given
    }
    form._setState({ data: { ...data, ...put } });
  }

  async function now() {
    running?.abort();
    running = new AbortController();
    const mine = running;
    const answers = form._getSubmitData();
    try {
      const answer = await post(url, { answers }, { quiet: true, signal: mine.signal });
      const html = await answer.text();
      if (mine !== running) return;
      place.innerHTML = html;
      if (!Object.keys(form._getState().data).some((key) => !key.startsWith('_') && changed(key))) quiet(place);
      showBox(place);
      const findings = JSON.parse(place.querySelector('[data-findings]').textContent);
      ask(findings.map((one) => one.field));
      fill(JSON.parse(place.querySelector('[data-fill]').textContent));
      if (JSON.stringify(form._getSubmitData()) !== JSON.stringify(answers)) return; // the next check knows more
      problems.hint(findings.filter((one) => one.level === 'error' && changed(one.field)));
    } catch {
      // The check is a help, not a gate: sending tells what is wrong.
    }
  }

  return {
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, PAUSE);
    },
  };
}
