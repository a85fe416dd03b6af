// What stands beside the steps of a process and is tied to them by dotted lines: notes, data, what undoes a step. The
// library knows none of it. For the grid each piece counts as a last branch of the step it belongs to, so that it gets a
// cell near to it; here is which step that is, how large it is, and the way of its line.

import { CELL, free, middle, tidy } from './routes.js';

const SIZES = { 'bpmn:DataObjectReference': { width: 36, height: 50 }, 'bpmn:DataStoreReference': { width: 50, height: 50 } };
const NOTE = { width: 130, lineHeight: 15, letters: 20, least: 30, most: CELL.height - 10 };

const STEP = 100; // width of a step
const STRIP = 15; // beside it, where nothing else stands

const parts = (holder) => [...(holder.flowElements ?? []), ...(holder.artifacts ?? [])];
const inside = (holder) => parts(holder).flatMap((one) => [one, ...inside(one)]);
export const isStep = (one) => Boolean(one?.$instanceOf?.('bpmn:FlowNode'));

export const beside = (holder) => parts(holder).filter((one) => one.$type === 'bpmn:TextAnnotation' || one.$type in SIZES);

// Every line of a process that is no sequence flow, with what it runs between. Of data only what is drawn as a thing of
// its own has one; what a step merely hands on inside itself has none.
export function lines(holder) {
  const all = inside(holder);
  const data = all.filter(isStep).flatMap((step) => [
    ...(step.dataInputAssociations ?? []).map((line) => ({ line, from: [line.sourceRef ?? []].flat().find((one) => one.$type in SIZES), to: step })),
    ...(step.dataOutputAssociations ?? []).map((line) => ({ line, from: step, to: line.targetRef?.$type in SIZES ? line.targetRef : undefined })),
  ]);
  const ties = all.filter((one) => one.$type === 'bpmn:Association').map((line) => ({ line, from: line.sourceRef, to: line.targetRef }));
  return [...data.filter(({ line, from, to }) => line.id && from && to), ...ties];
}

// Pairs [step, piece]: to which step of this holder each belongs, through whatever other piece it is tied to it.
export function branches(holder, known) {
  const own = new Set(parts(holder));
  const within = (one) => (!one || own.has(one) ? one : within(one.$parent));
  const ends = known.map(({ from, to }) => [from, to].map((one) => within(one?.$type === 'bpmn:SequenceFlow' ? one.sourceRef : one)));
  const pieces = new Set([...beside(holder), ...undoing(holder)]);
  const led = new Map();
  let order = [];
  for (let before = -1; before !== led.size;) {
    before = led.size;
    for (const [a, b] of ends.flatMap(([from, to]) => [[from, to], [to, from]])) {
      const step = led.get(a) ?? (isStep(a) && !pieces.has(a) ? a : null);
      if (!step || !pieces.has(b) || led.has(b)) continue;
      led.set(b, step);
      order = led.has(a) ? order.flatMap((one) => (one === a ? [a, b] : [one])) : [...order, b]; // beside what it is tied to
    }
  }
  return order.map((piece) => [led.get(piece), piece]);
}

// Steps that no flow leads to: they undo what they are tied to.
const undoing = (holder) => (holder.flowElements ?? []).filter((one) => one.isForCompensation && !one.incoming?.length);

// As it is seen, in the middle of the cell it was given.
export function sized(one, box) {
  if (!box) return box;
  const size = SIZES[one.$type] ?? (one.$type === 'bpmn:TextAnnotation' ? noteSize(one.text ?? '') : null);
  if (!size) return box;
  const { x, y } = middle(box);
  return { x: x - size.width / 2, y: y - size.height / 2, ...size };
}

export function noteSize(text) {
  const count = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / NOTE.letters)), 0);
  return { width: NOTE.width, height: Math.min(NOTE.most, Math.max(NOTE.least, count * NOTE.lineHeight + 10)) };
}

// Between two boxes, or a box and a point of a flow: from the step down (or up) and across, where no flow leaves or comes
// in; where something lies in between, along the strip beside the step; else straight. `led`: the second is the step, or a flow.
export function tie(from, to, led, others) {
  const found = led ? [turned(to, from), around(to, from)] : [turned(from, to), around(from, to), turned(to, from)?.toReversed()];
  const way = found.find((one) => one && free(one, others)) ?? [edge(from, middle(to)), edge(to, middle(from))];
  return led && found.includes(way) ? way.toReversed() : way;
}

const foot = (box) => (box.width < STEP ? middle(box).x : box.x + box.width / 4);

// Of what holds others, the point of its edge that is next to a box.
export function rim(box, from) {
  const x = Math.min(Math.max(foot(from), box.x), box.x + box.width);
  return { x, y: middle(from).y < box.y ? box.y : box.y + box.height, width: 0, height: 0 };
}

// None where the boxes lie beside each other.
function turned(from, to) {
  const [x, { y }] = [foot(from), middle(to)];
  if (y > from.y && y < from.y + from.height) return null;
  const corner = { x, y };
  return tidy([{ x, y: y < from.y ? from.y : from.y + from.height }, corner, edge(to, corner)]);
}

function around(from, to) {
  const { x: across, y } = middle(to);
  const down = y > from.y + from.height;
  if (!down && y > from.y) return null;
  const beside = across < from.x ? from.x - STRIP : from.x + from.width + STRIP;
  const [begin, level] = down ? [from.y + from.height, from.y + from.height + STRIP] : [from.y, from.y - STRIP];
  const last = { x: beside, y };
  return tidy([{ x: foot(from), y: begin }, { x: foot(from), y: level }, { x: beside, y: level }, last, edge(to, last)]);
}

function edge(box, towards) {
  const { x, y } = middle(box);
  const [dx, dy] = [towards.x - x, towards.y - y];
  if (!box.width || (!dx && !dy)) return { x, y };
  const scale = Math.min(dx ? box.width / 2 / Math.abs(dx) : Infinity, dy ? box.height / 2 / Math.abs(dy) : Infinity);
  return { x: Math.round(x + dx * scale), y: Math.round(y + dy * scale) };
}

// The middle of the longest piece of a flow, as a box without size.
export function heart(way) {
  const pieces = way.slice(1).map((point, index) => [way[index], point]);
  const long = ([p, q]) => Math.abs(p.x - q.x) + Math.abs(p.y - q.y);
  const [p, q] = pieces.toSorted((one, two) => long(two) - long(one))[0];
  return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2, width: 0, height: 0 };
}
