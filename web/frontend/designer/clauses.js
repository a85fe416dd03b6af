// Clauses of the regulation that an element carries out: picked by words, shown by what they say.

import { h } from '@bpmn-io/properties-panel/preact';
import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';
import { say } from './words.js';
import { property, setProperty } from './properties.js';

const URL = '/designs/clauses';
const PAUSE = 250;

// Without a connection nothing is found; drawing goes on.
async function ask(query) {
  const answer = await fetch(`${URL}?${new URLSearchParams(query)}`, { headers: { Accept: 'application/json' }, credentials: 'same-origin' }).catch(() => null);
  return answer?.ok ? (await answer.json()).clauses : [];
}

const named = (element) => (property(element, 'legalBasis') ?? '').split(/[\s,]+/).filter(Boolean);

function Clauses({ element }) {
  const tools = { bpmnFactory: useService('bpmnFactory'), commandStack: useService('commandStack') };
  const mine = named(element);
  const [words, setWords] = useState('');
  const [found, setFound] = useState([]);
  const [known, setKnown] = useState({});
  useEffect(() => {
    if (mine.length) ask({ ids: mine.join(' ') }).then((rows) => setKnown(Object.fromEntries(rows.map((one) => [one.id, one]))));
  }, [mine.join(' ')]);
  useEffect(() => {
    if (words.length < 2) return setFound([]);
    const timer = setTimeout(() => ask({ q: words }).then(setFound), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  const keep = (ids) => setProperty(element, 'legalBasis', ids.join(' '), tools);
  return h('div', { class: 'bio-properties-panel-entry office-clauses' }, [
    h('ul', null, mine.map((id) => h('li', { key: id }, [
      h('span', { title: known[id]?.subject }, `${known[id]?.citation ?? id}`), h('small', null, ` ${known[id]?.subject ?? ''}`),
      h('button', { type: 'button', 'aria-label': say('removeClause', { id }), onClick: () => keep(mine.filter((one) => one !== id)) }, '×'),
    ]))),
    h('label', { class: 'bio-properties-panel-label', for: 'office-clause-words' }, say('findClause')),
    h('input', { id: 'office-clause-words', class: 'bio-properties-panel-input', type: 'search', value: words, autocomplete: 'off', onInput: (event) => setWords(event.target.value) }),
    h('ul', { class: 'office-found' }, found.filter((one) => !mine.includes(one.id)).map((one) => h('li', { key: one.id }, h('button', { type: 'button', onClick: () => (keep([...mine, one.id]), setWords('')) }, [h('b', null, one.citation), ` ${one.subject}`])))),
  ]);
}

export const clausesEntry = () => ({ id: 'office-clauses', component: Clauses, isEdited: () => false });
