// What a new file begins with: a diagram with one lane, a form with one field, a table with one rule.

const NAMESPACES = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"',
  'xmlns:modeler="http://camunda.org/schema/modeler/1.0"',
].join(' ');

const escaped = (text) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function bpmn(id, title) {
  const name = escaped(title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions ${NAMESPACES} id="${id}-definitions" targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.8.0">
  <bpmn:collaboration id="${id}-collaboration"><bpmn:participant id="${id}-pool" name="${name}" processRef="${id}" /></bpmn:collaboration>
  <bpmn:process id="${id}" name="${name}" isExecutable="true">
    <bpmn:laneSet id="${id}-lanes"><bpmn:lane id="${id}-staff" name="Người đề nghị"><bpmn:extensionElements><zeebe:properties><zeebe:property name="role" value="staff" /></zeebe:properties></bpmn:extensionElements><bpmn:flowNodeRef>${id}-start</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
    <bpmn:startEvent id="${id}-start" name="Bắt đầu" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="${id}-diagram"><bpmndi:BPMNPlane id="${id}-plane" bpmnElement="${id}-collaboration">
    <bpmndi:BPMNShape id="${id}-pool-di" bpmnElement="${id}-pool" isHorizontal="true"><dc:Bounds x="160" y="80" width="900" height="200" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="${id}-staff-di" bpmnElement="${id}-staff" isHorizontal="true"><dc:Bounds x="190" y="80" width="870" height="200" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="${id}-start-di" bpmnElement="${id}-start"><dc:Bounds x="242" y="162" width="36" height="36" /></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

function form(id) {
  return `${JSON.stringify({ type: 'default', id, schemaVersion: 19, executionPlatform: 'Camunda Cloud', executionPlatformVersion: '8.8.0', components: [] }, null, 2)}\n`;
}

function dmn(id) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="${id}-definitions" name="${id}" namespace="http://camunda.org/schema/1.0/dmn" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.8.0">
  <decision id="${id}" name="${id}">
    <decisionTable id="${id}-table" hitPolicy="FIRST">
      <input id="${id}-in" label="Điều kiện"><inputExpression id="${id}-in-text" typeRef="string"><text>kind</text></inputExpression></input>
      <output id="${id}-out" label="Kết quả" name="result" typeRef="string" />
    </decisionTable>
  </decision>
</definitions>
`;
}

const feature = (id) => `# language: vi
Tính năng: ${id}

  Kịch bản: Việc chính
`;

const MAKERS = { bpmn, form, dmn, feature, md: (id) => `# ${id}\n` };

// What it is called: its title, else its name without the ending.
export function emptyFile(name, title) {
  const plain = name.slice(name.lastIndexOf('/') + 1);
  const dot = plain.lastIndexOf('.');
  const id = plain.slice(0, dot);
  return MAKERS[plain.slice(dot + 1)](id, title ?? id);
}
