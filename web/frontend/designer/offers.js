// Sentences and people that fit what is being typed; a chosen one takes its place.

const MOST = 8;
const BEGIN = /^(\s*(?:(?:Biết|Khi|Thì|Và|Nhưng|Cho)\s+)?)(.*)$/u;
const make = (tag, given = {}) => Object.assign(document.createElement(tag), given);

export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

function typed(area) {
  const from = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
  const line = area.value.slice(from, area.selectionStart);
  const [, head, words] = BEGIN.exec(line);
  return { start: from + head.length, words };
}

function person(words, people) {
  const last = words.split(/\s+/).slice(-4);
  for (let count = last.length; count > 0; count -= 1) {
    const said = last.slice(-count).join(' ');
    const found = people.filter((name) => said.length > 1 && name !== said && fold(name).startsWith(fold(said)));
    if (found.length) return { said, found: found.slice(0, 4) };
  }
  return { said: '', found: [] };
}

function sentences(words, all, people) {
  let said = fold(words);
  for (const name of people) said = said.replaceAll(fold(name), ' ');
  const parts = said.split(/[^a-z0-9]+/).filter((one) => one.length > 1);
  const scored = all.map((sentence) => {
    const bare = fold(sentence);
    return { sentence, score: parts.filter((one) => bare.includes(one)).length };
  });
  const least = parts.length ? 1 : 0;
  return scored.filter((one) => one.score >= least).sort((a, b) => b.score - a.score).slice(0, MOST).map((one) => one.sentence);
}

function put(area, from, text) {
  area.setRangeText(text, from, area.selectionStart, 'end');
  const place = text.indexOf('‹');
  if (place >= 0) area.setSelectionRange(from + place, from + text.indexOf('›', place) + 1);
  area.focus();
}

export function offers(place, area, { sentences: all, people, mayDraw }) {
  if (!mayDraw) return;
  const { start, words } = typed(area);
  const who = person(words, people);
  const rows = [
    ...who.found.map((name) => ({ text: name, from: area.selectionStart - who.said.length })),
    ...sentences(words, all, people).map((text) => ({ text, from: start })),
  ];
  place.replaceChildren(...rows.map(({ text, from }) => {
    const item = make('li');
    const button = make('button', { type: 'button', className: 'plain', textContent: text });
    button.addEventListener('click', () => {
      put(area, from, text);
      place.dispatchEvent(new Event('chosen'));
    });
    item.append(button);
    return item;
  }));
}
