# SPDX-License-Identifier: EUPL-1.2
"""The family of laws that open choices leave: for each target only the choices that reach it count."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from engine.corpus.amend import Choice, fillings
from engine.language import source
from engine.language.circles import graph
from engine.language.law import Law

Build = Callable[[Mapping[str, Any]], Law]


class Family:
    """The laws of a selection of amendments, by what each target may depend on."""

    def __init__(self, choices: list[Choice], amendments: Sequence[source.Amendment], build: Build) -> None:
        self.choices = choices
        self._amendments = amendments
        self._build = build
        self.first = build(self._fill({}))
        self.samples = [self.first, *self._samples()] if choices else [self.first]
        """Laws that between them hold every rule of any law of the family."""
        self._touched = dict(self._touches())
        self._edges: dict[str, set[str]] = {}
        for law in self.samples if choices else ():
            for node, read in graph(law.rules).items():
                self._edges.setdefault(node, set()).update(read)

    def laws(self, target: str) -> list[Law] | None:
        """The laws that a status, outcome or amount may differ in; ``None`` if there are too many."""
        if not self.choices:
            return [self.first]
        reach = self._reach(f"target:{target}")
        names = {c.name for c in self.choices if self._touched.get(c.name, frozenset()) & reach}
        while more := {n for c in self.choices if c.name in names for n in c.needs} - names:
            names |= more
        found = fillings([c for c in self.choices if c.name in names])
        return None if found is None else [self._build(self._fill(f)) for f in found]

    def _fill(self, partly: Mapping[str, Any]) -> dict[str, Any]:
        """A whole filling from part of one: of the other choices the first option that ``needs`` allows."""
        result: dict[str, Any] = {}
        for choice in self.choices:
            if choice.name in partly:
                result[choice.name] = partly[choice.name]
            else:
                allowed = all(result.get(n) in values for n, values in choice.needs.items())
                result[choice.name] = choice.options[0] if allowed else None
        return result

    def _samples(self) -> Iterable[Law]:
        """Laws in which each operation is done, and not done, and one in which no amendment is in force."""
        for amendment in self._amendments:
            now = {f"in-force:{amendment.amendment.id}": True}
            for operation in amendment.operations:
                yield self._build(self._fill({**now, **{s: v[0] for s, v in operation.when_slot.items()}}))
                for choice in self.choices:
                    done = operation.when_slot.get(choice.name, choice.options)
                    for option in choice.options:
                        if option not in done:
                            yield self._build(self._fill({**now, choice.name: option}))
        yield self._build(self._fill({c.name: False for c in self.choices if c.name.startswith("in-force:")}))

    def _touches(self) -> Iterable[tuple[str, frozenset[str]]]:
        """For each choice, the rules and targets that its operations change."""
        for amendment in self._amendments:
            nodes = [self._nodes(o) for o in amendment.operations]
            every = frozenset(n for found in nodes for n in found)
            yield f"in-force:{amendment.amendment.id}", every
            for name, slot in amendment.slots.items():
                touched = frozenset(
                    n
                    for o, found in zip(amendment.operations, nodes, strict=True)
                    if _reads(o, name)
                    for n in found
                )
                for choice in [name] if slot.type == "choice" else [f"{name}:{v}" for v in slot.values or ()]:
                    yield choice, touched

    def _nodes(self, operation: source.Operation) -> set[str]:
        rule_id = operation.rule.id if isinstance(operation.rule, source.Rule) else operation.rule
        given = {law.rules[rule_id].gives for law in self.samples if rule_id in law.rules}
        return {f"rule:{rule_id}", *(f"target:{g}" for g in given)}

    def _reach(self, node: str) -> set[str]:
        seen: set[str] = set()
        stack = [node]
        while stack:
            here = stack.pop()
            if here not in seen:
                seen.add(here)
                stack += self._edges.get(here, ())
        return seen


def _reads(operation: source.Operation, slot: str) -> bool:
    return slot in operation.when_slot or (operation.except_in or {}).get("slot") == slot
