# SPDX-License-Identifier: EUPL-1.2
"""The rule folder read into checked parts, each with its place."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from engine.language import source
from engine.language.problems import LawError, Place, Problem, nearest
from engine.language.yaml_reader import Document, read

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """A part of a rule file: its model, its plain data and where it stands."""

    model: T
    data: dict[str, Any]
    document: Document
    path: tuple[str | int, ...]

    @property
    def place(self) -> Place:
        """Where the part begins."""
        return self.document.place(self.path)


@dataclass(slots=True)
class Sources:
    """Everything in a rule folder, before any name is resolved."""

    acts: list[Entry[source.Act]] = field(default_factory=list)
    reforms: list[Entry[source.Reform]] = field(default_factory=list)
    scopes: list[tuple[str, Entry[source.Scope]]] = field(default_factory=list)
    facts: list[Entry[source.Fact]] = field(default_factory=list)
    actors: list[Entry[source.Actor]] = field(default_factory=list)
    steps: list[Entry[source.Step]] = field(default_factory=list)
    axioms: list[Entry[source.Axiom]] = field(default_factory=list)
    outcomes: list[Entry[source.Outcome]] = field(default_factory=list)
    parameters: list[Entry[source.ParameterFile]] = field(default_factory=list)
    rules: list[Entry[source.Rule]] = field(default_factory=list)
    transitions: list[Entry[source.Transition]] = field(default_factory=list)
    amendments: dict[str, Entry[source.Amendment]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


Content = bytes | list[Any] | dict[str, Any]
"""A rule file: its bytes or, for laws made by programs, the data it would hold."""


class _Reader:
    def __init__(self, files: Mapping[str, Content]) -> None:
        self.files = files
        self.found = Sources()

    def documents(self, pattern: str) -> Iterator[Document]:
        for name in sorted(self.files):
            if not fnmatchcase(name, pattern):
                continue
            content, shown = self.files[name], f"rules/{name}"
            try:
                yield read(content, shown) if isinstance(content, bytes) else Document.of(shown, content)
            except LawError as error:
                self.found.problems += error.problems

    def check(self, model: type[T], data: Any, doc: Document, path: tuple[str | int, ...]) -> Entry[T] | None:
        try:
            return Entry(model.model_validate(data), data, doc, path)
        except ValidationError as error:
            self.found.problems += [shape_problem(error_, model, doc, path) for error_ in error.errors()]
        return None

    def entries(self, model: type[T], pattern: str) -> list[Entry[T]]:
        result: list[Entry[T]] = []
        for doc in self.documents(pattern):
            if not isinstance(doc.data, list):
                self.found.problems.append(Problem(doc.place(), "shape", "the file is a list of entries"))
                continue
            checked = (self.check(model, data, doc, (n,)) for n, data in enumerate(doc.data))
            result += [entry for entry in checked if entry is not None]
        return result

    def scopes(self) -> None:
        for doc in self.documents("vocabulary/scopes.yaml"):
            for name, data in (doc.data or {}).items():
                entry = self.check(source.Scope, data, doc, (name,))
                if entry is not None:
                    self.found.scopes.append((name, entry))

    def law(self) -> None:
        for doc in self.documents("law/*.yaml"):
            head = self.check(source.LawFile, {**(doc.data or {}), "rules": [], "transitions": []}, doc, ())
            if head is not None and isinstance(doc.data, dict):
                self.rules(doc, head.model, "rules")
                for n, data in enumerate(doc.data.get("transitions") or []):
                    entry = self.check(source.Transition, data, doc, ("transitions", n))
                    if entry is not None:
                        self.found.transitions.append(entry)

    def rules(self, doc: Document, head: source.LawFile, key: str) -> None:
        listed = doc.data.get(key) or []
        if not isinstance(listed, list):
            self.found.problems.append(Problem(doc.place((key,)), "shape", f"{key} is a list"))
            return
        for n, data in enumerate(listed):
            merged = with_head(data, head) if isinstance(data, dict) else data
            entry = self.check(source.Rule, merged, doc, (key, n))
            if entry is not None:
                self.found.rules.append(entry)

    def amendments(self) -> None:
        for doc in self.documents("amendments/*/amendment.yaml"):
            entry = self.check(source.Amendment, doc.data, doc, ())
            if entry is not None:
                self.found.amendments[entry.model.amendment.id] = entry


def with_head(rule: dict[str, Any], head: source.LawFile) -> dict[str, Any]:
    """A rule with what its file says once: when it was read, and the wording it does not write itself."""
    merged = dict(rule)
    if head.read is not None and "read" not in merged:
        merged["read"] = head.read.model_dump(mode="json")
    if head.wording is not None and "like" not in merged:
        own = merged.get("wording")
        base = head.wording.model_dump(mode="json", by_alias=True, exclude_none=True)
        if "wordings" in merged:
            base.pop("from", None), base.pop("to", None)
        if own is None or isinstance(own, dict):
            merged["wording"] = {**base, **(own or {})}
    return merged


def shape_problem(error: Any, model: type[BaseModel], doc: Document, path: tuple[str | int, ...]) -> Problem:
    """One of pydantic's errors, at its place in a rule file."""
    steps = tuple(
        s for s in error["loc"] if not str(s).startswith(("function-", "str", "list[")) and s != "int"
    )
    place = doc.place((*path, *steps))
    if error["type"] == "extra_forbidden":
        key = str(steps[-1])
        known = [f.alias or n for n, f in model.model_fields.items()]
        return Problem(place, "shape", f"the key {key!r} is not known here{nearest(key, known)}")
    if error["type"] == "missing":
        return Problem(place, "shape", f"the key {steps[-1]!r} is missing")
    return Problem(place, "shape", f"{'.'.join(map(str, steps))}: {error['msg']}")


def folder(root: Path) -> dict[str, Content]:
    """Every rule file under a folder, by its path there; raises :class:`LawError` if there is none."""
    if not root.is_dir():
        raise LawError([Problem(Place(root.name, 1, 1), "folder", "there is no such rule folder")])
    return {f.relative_to(root).as_posix(): f.read_bytes() for f in sorted(root.rglob("*.yaml"))}


def fingerprint(files: Mapping[str, Content]) -> str:
    """SHA-256 over the names and bytes of rule files: the key of a cached bundle."""
    digest = hashlib.sha256()
    for name, content in sorted(files.items()):
        data = content if isinstance(content, bytes) else repr(content).encode()
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()


def read_files(files: Mapping[str, Content]) -> Sources:
    """Read rule files; every problem found is in ``problems`` of the result, none is raised."""
    reader = _Reader(files)
    found = reader.found
    found.acts = reader.entries(source.Act, "acts.yaml")
    found.reforms = reader.entries(source.Reform, "reforms.yaml")
    reader.scopes()
    found.facts = reader.entries(source.Fact, "vocabulary/facts/*.yaml")
    found.actors = reader.entries(source.Actor, "vocabulary/actors.yaml")
    found.steps = reader.entries(source.Step, "vocabulary/steps.yaml")
    found.axioms = reader.entries(source.Axiom, "vocabulary/axioms.yaml")
    found.outcomes = reader.entries(source.Outcome, "outcomes/*.yaml")
    found.parameters = reader.entries(source.ParameterFile, "parameters/*.yaml")
    reader.law()
    reader.amendments()
    return found
