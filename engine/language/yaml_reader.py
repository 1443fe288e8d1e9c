# SPDX-License-Identifier: EUPL-1.2
"""YAML 1.2 (core schema) read as plain data that remembers where it stood.

PyYAML's own schema is YAML 1.1, where ``on`` and ``no`` are booleans and ``2025-07-01`` is a date; a rule
file means the words it writes. Keys written twice, aliases and floats are refused; tags say nothing.
"""

import re
from typing import Any

import yaml

from engine.language.problems import LawError, Place, Problem

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_TRUTH = {"true": True, "false": False}
_INT = re.compile(r"[-+]?[0-9]{1,15}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+")
_MAX_DEPTH = 40


class Document:
    """One YAML file: its ``data`` as plain dicts, lists and scalars, and the place of every part."""

    def __init__(self, file: str, root: yaml.Node | None) -> None:
        self.file = file
        self._root = root
        self._seen: set[int] = set()
        self.data: Any = None if root is None else self._build(root, 0)
        self._seen.clear()

    @classmethod
    def of(cls, file: str, data: Any) -> "Document":
        """A document from plain data, without places: for laws made by programs."""
        document = cls(file, None)
        document.data = data
        return document

    def place(self, path: tuple[str | int, ...] = ()) -> Place:
        """Where the part under ``path`` stands; the nearest part above it if it does not exist."""
        node = self._root
        if node is None:
            return Place(self.file, 1, 1)
        for step in path:
            found = _child(node, step)
            if found is None:
                break
            node = found
        return self._at(node)

    def _at(self, node: yaml.Node) -> Place:
        return Place(self.file, node.start_mark.line + 1, node.start_mark.column + 1)

    def _refuse(self, node: yaml.Node, message: str) -> LawError:
        return LawError([Problem(self._at(node), "yaml", message)])

    def _build(self, node: yaml.Node, depth: int) -> Any:
        if depth > _MAX_DEPTH:
            raise self._refuse(node, f"nested deeper than {_MAX_DEPTH} levels")
        if id(node) in self._seen:
            raise self._refuse(node, "an alias; write the value again instead")
        self._seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if isinstance(node, yaml.SequenceNode):
            return [self._build(n, depth + 1) for n in node.value]
        if not isinstance(node, yaml.MappingNode):
            raise self._refuse(node, "neither a word, a list nor a mapping")
        result: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = self._build(key_node, depth + 1)
            if not isinstance(key, str | int | bool):
                raise self._refuse(key_node, "a key must be a word or a number")
            name = key if isinstance(key, str) else str(key_node.value)
            if name in result:
                raise self._refuse(key_node, f"the key {name!r} is written twice")
            result[name] = self._build(value_node, depth + 1)
        return result

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        text: str = node.value
        if node.style in ("'", '"', "|", ">"):
            return text
        if text in _NULL:
            return None
        if text in _TRUTH:
            return _TRUTH[text]
        if _INT.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text):
            raise self._refuse(node, f'{text} is a float; write a sum as "{text}" in quotes')
        return text


def _child(node: yaml.Node, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.SequenceNode):
        return node.value[step] if isinstance(step, int) and step < len(node.value) else None
    if isinstance(node, yaml.MappingNode):
        return next((v for k, v in node.value if k.value == str(step)), None)
    return None


def read(content: bytes, shown_as: str) -> Document:
    """Read one file; ``shown_as`` is the name its places carry.

    Raises :class:`LawError` when it is not UTF-8 or not the YAML that rule files may use.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise LawError(
            [Problem(Place(shown_as, 1, 1), "yaml", f"cannot be read as UTF-8: {error}")]
        ) from error
    loader = yaml.CBaseLoader(text)
    try:
        root = loader.get_single_node()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = Place(shown_as, mark.line + 1, mark.column + 1) if mark else Place(shown_as, 1, 1)
        raise LawError([Problem(place, "yaml", str(getattr(error, "problem", error)))]) from error
    finally:
        loader.dispose()
    return Document(shown_as, root)
