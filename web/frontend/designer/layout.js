// A drawing for a diagram that came without one. bpmn-auto-layout puts the steps of one process into a grid; lanes, pools
// and what runs between them are laid around it here, notes and data beside their steps (beside.js). The file is not
// written anew: the drawing is put before its end, so nothing of what it says can be lost. What cannot be drawn is named,
// and then nothing is changed.

import { layoutProcess } from 'bpmn-auto-layout';
import { beside, branches, heart, isStep, lines, noteSize, rim, sized, tie } from './beside.js';
import { CELL, moved, route } from './routes.js';

const LEFT = 160;
const TOP = 80;
const HEAD = 30; // width of the strip with the name of a pool or lane
const GAP = 60; // between pools
const NAMESPACES = [
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
].join(' ');
const MODEL = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="bones" targetNamespace="urn:bones"';
const EMPTY = /<(?:[\w.-]+:)?BPMNDiagram\b[^>]*(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?BPMNDiagram\s*>)\s*/g;
const END = /<\/(?:[\w.-]+:)?definitions\s*>/g;

export class Undrawable extends Error {
  constructor(elements) {
    super(elements.map((one) => `“${one.name || one.text || one.id}”`).join(', '));
  }
}

// Rejects with Undrawable, or with what the reader says of a file that is no BPMN.
export async function layOut(xml, moddle) {
  const { rootElement, elementsById } = await moddle.fromXML(xml);
  const roots = rootElement.get('rootElements');
  const processes = roots.filter((one) => one.$type === 'bpmn:Process' && (one.flowElements?.length || one.artifacts?.length));
  const together = roots.find((one) => one.$type === 'bpmn:Collaboration');
  const pools = together ? together.participants ?? [] : processes.slice(0, 1).map((process) => ({ processRef: process }));
  const drawing = { shapes: new Map(), edges: new Map(), taken: new Set(Object.keys(elementsById)) };
  let y = TOP;
  for (const pool of pools) y = (await drawPool(drawing, pool, y, moddle)) + GAP;
  for (const flow of together?.messageFlows ?? []) drawMessage(drawing, flow);
  widen(drawing, together?.participants ?? []);
  drawNotes(drawing, together?.artifacts ?? [], y);
  for (const one of [...pools.flatMap(({ processRef }) => (processRef ? lines(processRef) : [])), ...(together ? lines(together) : [])]) drawTie(drawing, one);
  const left = seen(processes, together).filter((one) => !drawing.shapes.has(one) && !drawing.edges.has(one));
  if (left.length) throw new Undrawable(left);
  return spliced(xml, written(drawing, together ?? processes[0] ?? roots.find((one) => one.$type === 'bpmn:Process')));
}

// Everything that a drawing must show.
function seen(processes, together) {
  const found = [...(together?.participants ?? []), ...(together?.messageFlows ?? []), ...(together?.artifacts ?? [])];
  const open = [...processes];
  for (const holder of open) {
    found.push(...(holder.artifacts ?? []), ...lanesOf(holder).map((one) => one.lane));
    for (const one of holder.flowElements ?? []) {
      if (one.$type !== 'bpmn:DataObject') found.push(one);
      if (one.$instanceOf('bpmn:SubProcess')) open.push(one);
    }
  }
  return [...found, ...processes.flatMap(lines).map(({ line }) => line)];
}

// ------------------------------------------------------------------ one process, as the library places it

async function grid(process, moddle) {
  const { rootElement } = await moddle.fromXML(await placedBones(process));
  const boxes = new Map();
  const ways = new Map();
  for (const { plane } of rootElement.diagrams) {
    for (const one of plane.planeElement ?? []) {
      if (one.$type === 'bpmndi:BPMNShape') boxes.set(one.bpmnElement.id, { ...plain(one.bounds, ['x', 'y', 'width', 'height']), isExpanded: one.isExpanded });
      else ways.set(one.bpmnElement.id, one.waypoint.map((point) => plain(point, ['x', 'y'])));
    }
  }
  for (const one of within(process)) if (boxes.has(one.id)) boxes.set(one.id, sized(one, boxes.get(one.id)));
  for (const one of within(process)) if (one.attachedToRef) spread(one, boxes, ways);
  return { boxes, ways };
}

// Events at the edge of a step share it among themselves: the hooks are gone by now.
function spread(event, boxes, ways) {
  const [box, host] = [boxes.get(event.id), boxes.get(event.attachedToRef.id)];
  const all = steps(event.$parent).filter((one) => one.attachedToRef === event.attachedToRef);
  const by = host.x + (host.width * (all.indexOf(event) + 1)) / (all.length + 1) - box.width / 2 - box.x;
  boxes.set(event.id, moved(box, { x: by, y: 0 }));
  for (const flow of flows(event.$parent).filter((one) => one.sourceRef === event)) {
    const way = ways.get(flow.id);
    const [{ x }] = way ?? [{}];
    if (way) ways.set(flow.id, way.map((point, index) => (index < way.length - 1 && point.x === x ? moved(point, { x: by, y: 0 }) : point)));
  }
}

async function placedBones(process) {
  try {
    return await layoutProcess(bones(process));
  } catch {
    throw new Undrawable([process]); // some loops are beyond it; nobody is helped by how it stumbled
  }
}

const plain = (from, names) => Object.fromEntries(names.map((name) => [name, from[name]]));

// Only what stands where: the library needs the incoming and outgoing of each step, which files may leave out, and draws
// a sub-process open only if it was.
function bones(process) {
  const open = insides(process).map((one) => `<bpmndi:BPMNShape id="bones-${one.id}" bpmnElement="${one.id}" isExpanded="true"><dc:Bounds x="0" y="0" width="1" height="1"/></bpmndi:BPMNShape>`);
  const plane = `<bpmndi:BPMNDiagram id="bones-diagram"><bpmndi:BPMNPlane id="bones-plane" bpmnElement="${process.id}">${open.join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`;
  return `<definitions ${MODEL} ${NAMESPACES}><process id="${process.id}">${inner(process, lines(process))}</process>${plane}</definitions>`;
}

const insides = (holder) => steps(holder).filter((one) => one.$instanceOf('bpmn:SubProcess')).flatMap((one) => [one, ...insides(one)]);
const steps = (holder) => (holder.flowElements ?? []).filter((one) => one.$instanceOf('bpmn:FlowNode'));
const flows = (holder) => (holder.flowElements ?? []).filter((one) => one.$type === 'bpmn:SequenceFlow' && one.sourceRef && one.targetRef);

// What several ways lead to comes last: between its siblings the library loses its place (bpmn-auto-layout, issue 151).
function inner(holder, ties) {
  const all = flows(holder);
  const leading = (step) => all.filter((flow) => flow.targetRef === step).length;
  const sorted = all.toSorted((a, b) => Number(leading(a.targetRef) > 1) - Number(leading(b.targetRef) > 1));
  const hung = branches(holder, ties).map(([from, piece]) => hook(from, piece));
  const ways = [...sorted, ...hung.map((one) => one.way)];
  const nodes = [...steps(holder), ...beside(holder), ...hung.flatMap((one) => one.event ?? [])].map((one) => {
    const tag = one.$instanceOf('bpmn:FlowNode') ? one.$type.replace('bpmn:', '').replace(/^./, (letter) => letter.toLowerCase()) : 'task';
    const host = one.attachedToRef ? ` attachedToRef="${one.attachedToRef.id}"` : '';
    const ends = ways.map((flow) => `${flow.targetRef === one ? `<incoming>${flow.id}</incoming>` : ''}${flow.sourceRef === one ? `<outgoing>${flow.id}</outgoing>` : ''}`);
    return `<${tag} id="${one.id}"${host}>${ends.join('')}${one.$instanceOf('bpmn:SubProcess') ? inner(one, ties) : ''}</${tag}>`;
  });
  return [...nodes, ...ways.map((flow) => `<sequenceFlow id="${flow.id}" sourceRef="${flow.sourceRef.id}" targetRef="${flow.targetRef.id}"/>`)].join('');
}

// A piece hangs on an event of its own at the edge of its step: so the library puts it below, and the flows of the step
// go their ways as without it.
function hook(from, piece) {
  const way = (source) => ({ id: `bones-${piece.id}-way`, sourceRef: source, targetRef: piece });
  if (from.attachedToRef && isStep(piece)) return { way: way(from) };
  const event = { id: `bones-${piece.id}-hook`, $type: 'bpmn:BoundaryEvent', attachedToRef: from.attachedToRef ?? from, $instanceOf: (type) => type === 'bpmn:FlowNode' };
  return { event, way: way(event) };
}

// ------------------------------------------------------------------ pools and lanes around it

async function drawPool(drawing, pool, top, moddle) {
  const process = pool.processRef;
  const strip = pool.$type ? HEAD : 0;
  const placed = process && within(process).length ? await grid(process, moddle) : { boxes: new Map(), ways: new Map() };
  const lanes = process ? lanesOf(process) : [];
  const depth = Math.max(0, ...lanes.map((one) => one.depth + 1));
  const across = { x: LEFT + strip + depth * HEAD, y: top };
  const right = across.x + Math.max(4 * CELL.width, ...[...placed.boxes.values()].map((box) => box.x + box.width + CELL.width / 2));
  const bands = lanes.length ? intoLanes(process, lanes, placed) : null;
  const rows = bands?.rows ?? Math.max(0, ...[...placed.boxes.values()].map(lastRow)) + 1;
  const bottom = top + (process ? rows * CELL.height : 60);
  if (pool.$type) drawing.shapes.set(pool, { x: LEFT, y: top, width: right - LEFT, height: bottom - top, isHorizontal: true });
  for (const { lane, depth: at } of lanes) {
    const [first, last] = bands.of(lane);
    const x = LEFT + strip + at * HEAD;
    drawing.shapes.set(lane, { x, y: top + first * CELL.height, width: right - x, height: (last - first) * CELL.height, isHorizontal: true });
  }
  if (process) settle(drawing, process, placed, across);
  return bottom;
}

const lastRow = (box) => Math.floor((box.y + box.height - 1) / CELL.height);
const firstRow = (box) => Math.floor(box.y / CELL.height);

// Lanes from top to bottom, the outer before its inner ones.
function lanesOf(holder) {
  const walk = (sets, depth) => sets.flatMap((set) => set.lanes ?? []).flatMap((lane) => {
    const within = lane.childLaneSet ? walk([lane.childLaneSet], depth + 1) : [];
    return [{ lane, depth, leaf: !within.length }, ...within];
  });
  return walk(holder.laneSets ?? [], 0);
}

// Each lane gets rows of its own, in the order the library gave them; steps of no lane stand above the first.
function intoLanes(process, lanes, { boxes, ways }) {
  const leaves = lanes.filter((one) => one.leaf).map((one) => one.lane);
  const own = [...steps(process), ...beside(process)].filter((one) => !one.attachedToRef);
  const laneOf = new Map(leaves.flatMap((lane) => (lane.flowNodeRef ?? []).map((one) => [one, lane])));
  for (const [from, piece] of branches(process, lines(process))) laneOf.set(piece, laneOf.get(piece) ?? laneOf.get(from.attachedToRef ?? from));
  const spans = new Map();
  let rows = 0;
  for (const lane of [null, ...leaves]) {
    const within = own.filter((one) => (laneOf.get(one) ?? null) === lane);
    const used = [...new Set(within.flatMap((one) => rowsOf(boxes.get(one.id))))].sort((a, b) => a - b);
    const before = rows;
    for (const one of within) shift(one, boxes, ways, (before + used.indexOf(firstRow(boxes.get(one.id))) - firstRow(boxes.get(one.id))) * CELL.height);
    rows += Math.max(used.length, lane ? 1 : 0);
    if (lane) spans.set(lane, [before, rows]);
  }
  for (const flow of flows(process)) ways.set(flow.id, route(process, flow, boxes));
  const of = (lane) => spans.get(lane) ?? around((lane.childLaneSet.lanes ?? []).map(of));
  return { rows, of };
}

const around = (spans) => [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last))];
const rowsOf = (box) => Array.from({ length: lastRow(box) - firstRow(box) + 1 }, (_, index) => firstRow(box) + index);

// A step moves with what is attached to it and what lies in it.
function shift(step, boxes, ways, by) {
  const group = [step, ...steps(step.$parent).filter((one) => one.attachedToRef === step)];
  for (const one of group.flatMap((each) => [each, ...within(each)])) {
    if (boxes.has(one.id)) boxes.set(one.id, moved(boxes.get(one.id), { x: 0, y: by }));
    if (ways.has(one.id)) ways.set(one.id, ways.get(one.id).map((point) => moved(point, { x: 0, y: by })));
  }
}

const within = (holder) => [...(holder.flowElements ?? []), ...(holder.artifacts ?? [])].flatMap((one) => [one, ...within(one)]);

function settle(drawing, process, { boxes, ways }, by) {
  for (const one of within(process)) {
    if (boxes.has(one.id)) drawing.shapes.set(one, moved(boxes.get(one.id), by));
    if (ways.has(one.id)) drawing.edges.set(one, ways.get(one.id).map((point) => moved(point, by)));
  }
}

// Notes beside pools stand below them.
function drawNotes({ shapes }, artifacts, y) {
  const notes = artifacts.filter((one) => one.$type === 'bpmn:TextAnnotation');
  notes.forEach((one, index) => shapes.set(one, { x: LEFT + index * CELL.width, y, ...noteSize(one.text ?? '') }));
}

const holds = (one) => ['bpmn:Lane', 'bpmn:Participant'].includes(one.$type);
const leads = (one) => isStep(one) || one.$type === 'bpmn:SequenceFlow';

function drawTie({ shapes, edges }, { line, from, to }) {
  const [first, last] = [from, to].map((one) => shapes.get(one) ?? (edges.has(one) ? heart(edges.get(one)) : null));
  if (!first || !last) return;
  const a = holds(from) && !holds(to) ? rim(first, last) : first;
  const b = holds(to) ? rim(last, a) : last;
  const around = (one) => (one ? [one, one.attachedToRef, ...around(one.$parent)] : []);
  const ends = new Set([...around(from), ...around(to)].filter(Boolean));
  const others = [...shapes].filter(([one]) => !ends.has(one) && !ends.has(one.attachedToRef) && !holds(one));
  edges.set(line, tie(a, b, !leads(from) && leads(to), others.map(([, box]) => box)));
}

// A message leaves towards the other pool and turns in the gap before it.
function drawMessage({ shapes, edges }, flow) {
  const [from, to] = [shapes.get(flow.sourceRef), shapes.get(flow.targetRef)];
  if (!from || !to) return;
  const down = from.y < to.y;
  const middle = (box) => box.x + Math.min(box.width, 10 * CELL.width) / 2;
  const sides = [down ? from.y + from.height : from.y, down ? to.y : to.y + to.height];
  const pool = [...shapes.entries()].find(([one, box]) => one.$type === 'bpmn:Participant' && box.y <= to.y && box.y + box.height >= to.y + to.height)[1];
  const turn = down ? pool.y - GAP / 2 : pool.y + pool.height + GAP / 2;
  const [x1, x2] = [flow.sourceRef.$type === 'bpmn:Participant' ? middle(to) : middle(from), flow.targetRef.$type === 'bpmn:Participant' ? middle(from) : middle(to)];
  edges.set(flow, x1 === x2 ? [{ x: x1, y: sides[0] }, { x: x1, y: sides[1] }] : [{ x: x1, y: sides[0] }, { x: x1, y: turn }, { x: x2, y: turn }, { x: x2, y: sides[1] }]);
}

// Pools are equally wide.
function widen({ shapes }, pools) {
  const ends = [...shapes].filter(([one]) => one.$type === 'bpmn:Participant').map(([, box]) => box.x + box.width);
  for (const pool of pools) {
    for (const one of [pool, ...(pool.processRef ? lanesOf(pool.processRef).map((each) => each.lane) : [])]) shapes.get(one).width = Math.max(...ends) - shapes.get(one).x;
  }
}

// ------------------------------------------------------------------ the file with its drawing

function written({ shapes, edges, taken }, root) {
  const fresh = (id) => {
    const free = taken.has(id) ? fresh(`${id}_`) : id;
    taken.add(free);
    return free;
  };
  const flags = (one, box) => [
    box.isHorizontal && ' isHorizontal="true"', box.isExpanded && ' isExpanded="true"', one.$type === 'bpmn:ExclusiveGateway' && ' isMarkerVisible="true"',
  ].filter(Boolean).join('');
  const drawn = [
    ...[...shapes].map(([one, box]) => `<bpmndi:BPMNShape id="${fresh(`${one.id}_di`)}" bpmnElement="${one.id}"${flags(one, box)}><dc:Bounds x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" /></bpmndi:BPMNShape>`),
    ...[...edges].map(([one, points]) => `<bpmndi:BPMNEdge id="${fresh(`${one.id}_di`)}" bpmnElement="${one.id}">${points.map(({ x, y }) => `<di:waypoint x="${x}" y="${y}" />`).join('')}</bpmndi:BPMNEdge>`),
  ];
  return `  <bpmndi:BPMNDiagram ${NAMESPACES} id="${fresh('BPMNDiagram_1')}">
    <bpmndi:BPMNPlane id="${fresh('BPMNPlane_1')}" bpmnElement="${root.id}">
${drawn.map((line) => `      ${line}\n`).join('')}    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
`;
}

function spliced(xml, drawing) {
  const bare = xml.replace(EMPTY, '');
  const end = [...bare.matchAll(END)].at(-1).index;
  return bare.slice(0, end) + drawing + bare.slice(end);
}
