"""Small steps over DMN elements, whatever prefix or version their namespace has."""

from lxml import etree


def local(element: etree._Element) -> str:
    """The tag without its namespace."""
    return etree.QName(element).localname


def children(element: etree._Element, *names: str) -> list[etree._Element]:
    """The child elements in the same namespace, of these names or all."""
    namespace = etree.QName(element).namespace
    return [
        each
        for each in element.iterchildren(tag=etree.Element)
        if etree.QName(each).namespace == namespace and (not names or local(each) in names)
    ]


def child(element: etree._Element, *names: str) -> etree._Element | None:
    """The first child of one of these names."""
    return next(iter(children(element, *names)), None)


def text_of(element: etree._Element | None) -> str:
    """The content of the `text` child, "" without one."""
    inner = None if element is None else child(element, "text")
    return "" if inner is None else inner.text or ""


def type_ref(element: etree._Element) -> str | None:
    """The type reference: an attribute, or a child element in DMN 1.1."""
    reference = element.get("typeRef")
    if reference is None:
        inner = child(element, "typeRef")
        reference = None if inner is None else inner.text
    return (reference or "").strip() or None


def identity(element: etree._Element, fallback: str) -> str:
    """What to call the element: its id, else its name, else the fallback."""
    return element.get("id") or element.get("name") or fallback
