"""Reads a DMN 1.1 to 1.5 file into the plain values of engine.decisions.dmn.model."""

from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from engine.decisions.dmn import model as dmn
from engine.notation.dmn_boxed import ANY_BOXED, BoxedReader
from engine.notation.dmn_checks import DmnRefused, check_model, refuse_all
from engine.notation.dmn_elements import child, children, identity, local, text_of, type_ref
from engine.notation.dmn_inputs import with_inputs
from engine.notation.names import ZEEBE
from engine.notation.xml import read_xml

__all__ = ["NAMESPACES", "DmnRefused", "read_dmn"]

NAMESPACES: Final = frozenset(
    (
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",  # 1.1
        "http://www.omg.org/spec/DMN/20151101/dmn11.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",  # 1.2
        "https://www.omg.org/spec/DMN/20191111/MODEL/",  # 1.3
        "https://www.omg.org/spec/DMN/20211108/MODEL/",  # 1.4
        "https://www.omg.org/spec/DMN/20230324/MODEL/",  # 1.5
    )
)


def read_dmn(data: bytes, *, imported: Mapping[str, dmn.Model] | None = None) -> dmn.Model:
    """The model of a DMN file.

    ``imported`` gives the models that the file may import, by namespace. Every FEEL text is checked, every reference
    resolved; what is wrong is refused with its element id: one DmnRefused, or InvalidInput with all of them.
    """
    root = read_xml(data)
    namespace = etree.QName(root).namespace
    if local(root) != "definitions" or namespace not in NAMESPACES:
        raise DmnRefused(identity(root, "definitions"), "not-dmn", namespace=namespace or "")
    model, problems = _Reader(root, imported or {}).model()
    refuse_all([*problems, *check_model(model)])
    return with_inputs(model)


class _Reader:
    def __init__(self, root: etree._Element, imported: Mapping[str, dmn.Model]) -> None:
        self._root = root
        self._imported = imported
        self._boxed = BoxedReader()

    def model(self) -> tuple[dmn.Model, list[DmnRefused]]:
        root = self._root
        imports, problems = self._imports()
        model = dmn.Model(
            id=identity(root, "definitions"),
            name=root.get("name", ""),
            namespace=root.get("namespace", ""),
            items=tuple(_item(each) for each in children(root, "itemDefinition")),
            elements=tuple(self._elements()),
            imports=imports,
        )
        return model, [*problems, *self._boxed.problems]

    def _imports(self) -> tuple[tuple[tuple[str, dmn.Model], ...], list[DmnRefused]]:
        found, problems = [], []
        for each in children(self._root, "import"):
            namespace = each.get("namespace", "")
            if namespace not in NAMESPACES and not each.get("importType", "").startswith(_DMN_PREFIXES):
                continue  # PMML or XML schema: nothing of it is a decision
            target = self._imported.get(namespace)
            if target is None:
                problems.append(DmnRefused(identity(each, "import"), "no-import", namespace=namespace))
            else:
                found.append((each.get("name", ""), target))
        return tuple(found), problems

    def _elements(self) -> Iterator[dmn.Element]:
        for each in children(self._root):
            kind = local(each)
            if kind == "inputData":
                yield dmn.InputData(id=identity(each, kind), name=_name(each), type_ref=_variable_type(each))
            elif kind == "decision":
                yield self._decision(each)
            elif kind == "businessKnowledgeModel":
                yield self._knowledge_model(each)
            elif kind == "decisionService":
                yield _service(each)

    def _decision(self, element: etree._Element) -> dmn.Decision:
        identifier = identity(element, "decision")
        return dmn.Decision(
            id=identifier,
            name=_name(element),
            type_ref=_variable_type(element),
            logic=self._boxed.read(child(element, *ANY_BOXED), identifier),
            information=tuple(_hrefs(element, "informationRequirement", "requiredInput", "requiredDecision")),
            knowledge=tuple(_hrefs(element, "knowledgeRequirement", "requiredKnowledge")),
            version_tag=_version_tag(element),
        )

    def _knowledge_model(self, element: etree._Element) -> dmn.BusinessKnowledgeModel:
        identifier = identity(element, "businessKnowledgeModel")
        logic = child(element, "encapsulatedLogic")
        return dmn.BusinessKnowledgeModel(
            id=identifier,
            name=_name(element),
            type_ref=_variable_type(element),
            logic=None if logic is None else self._boxed.function(logic, identifier),
            knowledge=tuple(_hrefs(element, "knowledgeRequirement", "requiredKnowledge")),
        )


_DMN_PREFIXES: Final = ("http://www.omg.org/spec/DMN/", "https://www.omg.org/spec/DMN/")


def _name(element: etree._Element) -> str:
    return element.get("name") or identity(element, "")


def _variable_type(element: etree._Element) -> str | None:
    variable = child(element, "variable")
    return None if variable is None else type_ref(variable)


def _hrefs(element: etree._Element, requirement: str, *targets: str) -> Iterator[str]:
    for each in children(element, requirement):
        for target in children(each, *targets):
            yield target.get("href", "")


def _service(element: etree._Element) -> dmn.DecisionService:
    def references(kind: str) -> tuple[str, ...]:
        return tuple(each.get("href", "") for each in children(element, kind))

    return dmn.DecisionService(
        id=identity(element, "decisionService"),
        name=_name(element),
        type_ref=_variable_type(element),
        outputs=references("outputDecision"),
        encapsulated=references("encapsulatedDecision"),
        input_decisions=references("inputDecision"),
        inputs=references("inputData"),
    )


def _item(element: etree._Element) -> dmn.ItemDefinition:
    allowed, constraint = child(element, "allowedValues"), child(element, "typeConstraint")
    function = child(element, "functionItem")
    return dmn.ItemDefinition(
        name=element.get("name", ""),
        type_ref=type_ref(element),
        is_collection=element.get("isCollection") == "true",
        allowed_values=None if allowed is None else text_of(allowed),
        type_constraint=None if constraint is None else text_of(constraint),
        components=tuple(_item(each) for each in children(element, "itemComponent")),
        is_function=function is not None,
        output_type_ref=None if function is None else function.get("outputTypeRef"),
    )


def _version_tag(element: etree._Element) -> str:
    """Of Camunda 8: zeebe:versionTag."""
    holder = child(element, "extensionElements")
    tags = [] if holder is None else list(holder.iterchildren("{" + ZEEBE + "}versionTag"))
    return tags[0].get("value", "") if tags else ""
