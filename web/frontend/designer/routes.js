// The way of a sequence flow between steps that stand in the cells of a grid: straight where nothing lies between, else
// along the free strips around the cells.

export const CELL = { width: 150, height: 140 }; // of bpmn-auto-layout's grid
const STRIP = 14; // from the edge of a cell

export const moved = (one, by) => ({ ...one, x: one.x + by.x, y: one.y + by.y });

const right = (box) => box.x + box.width;
const bottom = (box) => box.y + box.height;
export const middle = (box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
const cellEnd = (value, size) => Math.ceil(value / size) * size;
const cellBegin = (value, size) => Math.floor(value / size) * size;

// Of a process, the boxes of its steps by id.
export function route(process, flow, boxes) {
  const [from, to] = [boxes.get(flow.sourceRef.id), boxes.get(flow.targetRef.id)];
  const hidden = [flow.sourceRef, flow.targetRef, flow.sourceRef.attachedToRef];
  const pieces = [...process.flowElements, ...(process.artifacts ?? [])];
  const others = pieces.filter((one) => boxes.has(one.id) && !hidden.includes(one) && !one.attachedToRef).map((one) => boxes.get(one.id));
  return ways(flow, from, to).map(tidy).find((way, index, all) => free(way, others) || index === all.length - 1);
}

// Whether a way crosses none of these boxes.
export const free = (way, boxes) => boxes.every((box) => !crosses(way, box));

// The best first; the last is taken in any case.
function ways(flow, from, to) {
  const [a, b] = [middle(from), middle(to)];
  const [x1, x2] = [cellEnd(right(from), CELL.width), cellBegin(to.x, CELL.width)];
  const below = cellEnd(bottom(from), CELL.height) - STRIP;
  const above = cellBegin(from.y, CELL.height) + STRIP;
  const out = { x: right(from), y: a.y };
  const into = { x: to.x, y: b.y };
  const foot = { x: a.x, y: bottom(from) };
  const dropped = [foot, { x: a.x, y: below }, { x: x2, y: below }, { x: x2, y: b.y }, into];
  if (flow.sourceRef.attachedToRef) return x2 > a.x ? [[foot, { x: a.x, y: b.y }, into], dropped].slice(b.y > bottom(from) ? 0 : 1) : [dropped];
  if (x2 < right(from)) return [dropped];
  const strip = b.y >= a.y ? below : above;
  const turned = [{ x: a.x, y: b.y > a.y ? bottom(from) : from.y }, { x: a.x, y: b.y }, into];
  const found = [
    [out, { x: x2, y: a.y }, { x: x2, y: b.y }, into],
    [out, { x: x1, y: a.y }, { x: x1, y: b.y }, into],
    [out, { x: x1, y: a.y }, { x: x1, y: strip }, { x: x2, y: strip }, { x: x2, y: b.y }, into],
  ];
  return flow.sourceRef.$instanceOf('bpmn:Gateway') && a.y !== b.y ? [turned, ...found] : found;
}

// Without points that say nothing.
export function tidy(way) {
  const apart = way.filter((point, index) => index === 0 || point.x !== way[index - 1].x || point.y !== way[index - 1].y);
  return apart.filter((point, index) => {
    const [before, after] = [apart[index - 1], apart[index + 1]];
    return !before || !after || !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

function crosses(way, box) {
  return way.slice(1).some((point, index) => {
    const last = way[index];
    return Math.min(last.x, point.x) < right(box) && Math.max(last.x, point.x) > box.x && Math.min(last.y, point.y) < bottom(box) && Math.max(last.y, point.y) > box.y;
  });
}
