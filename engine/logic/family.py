# SPDX-License-Identifier: EUPL-1.2
"""A family of laws over shared graphs: an answer must hold in every law that open choices leave."""

from collections.abc import Callable, Sequence
from typing import Protocol

from engine.corpus.horizon import lifted
from engine.language.law import Law, Rule
from engine.logic.compile import Compiler
from engine.logic.nodes import Gate, Graph, Open, Ref
from engine.logic.rule_book import RuleBook


class Members(Protocol):
    """A family of laws, as far as compiling goes (:class:`engine.corpus.family.Family` is one)."""

    samples: list[Law]
    """Laws that between them hold every rule of any law of the family."""

    def laws(self, target: str) -> Sequence[Law] | None:
        """The laws that a target may differ in; ``None`` if there are too many."""


class FamilyCompiler:
    """The compilers of a family of laws over shared graphs: an answer must hold in every law of it."""

    def __init__(self, law: Law, members: Members | None) -> None:
        self.graphs = {scope: Graph(scope) for scope in law.names.scopes}
        self.book = RuleBook()
        self._law, self._members = law, members
        self._compilers: dict[tuple[int, bool], tuple[Law, Compiler]] = {}

    def compiler(self, law: Law, *, as_read: bool = False) -> Compiler:
        """The compiler of one law of the family; with ``as_read``, of that law with its horizon lifted."""
        key = (id(law), as_read)
        known = self._compilers.get(key)
        if known is None:  # the law is kept as well, so that its id stays its own
            known = law, Compiler(lifted(law) if as_read else law, self.graphs, self.book)
            self._compilers[key] = known
        return known[1]

    def ref(self, scope: str, target: str, ask: Callable[[Compiler], Ref], *, as_read: bool = False) -> Ref:
        """A root in every law that its target differs in: alternatives of which none is excluded."""
        laws = [self._law] if self._members is None else self._members.laws(target)
        first = self.compiler(self._law)
        if laws is None:
            return first.add(scope, Open("slot", "too many laws"), ("slots", target))
        refs = list(dict.fromkeys(ask(self.compiler(law, as_read=as_read)) for law in laws))
        if len(refs) == 1:
            return refs[0]
        never = first.constant(scope, False)
        return first.add(scope, Gate("either", tuple((never, r) for r in refs)), ("slots", target))

    def rules(self) -> list[Rule]:
        """Every rule of any law of the family; a rule that an amendment replaces is two."""
        if self._members is None:
            return list(self._law.rules.values())
        found: dict[str, list[Rule]] = {}
        for law in self._members.samples:
            for rule in law.rules.values():
                if rule not in found.setdefault(rule.id, []):
                    found[rule.id].append(rule)
        return [rule for variants in found.values() for rule in variants]

    def applies(self, rule: Rule, ask: Callable[[Compiler], Ref]) -> Ref:
        """A root about one rule: false in the laws that do not hold it."""

        def held(compiler: Compiler) -> Ref:
            same = compiler.law.rules.get(rule.id) == rule
            return ask(compiler) if same else compiler.constant(rule.scope, False)

        return self.ref(rule.scope, rule.gives, held)
