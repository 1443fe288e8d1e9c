# SPDX-License-Identifier: EUPL-1.2
"""Which rules the scenarios have shown true, unknown and false, by the reference evaluator alone."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from engine.case.problems import CaseError
from engine.case.request import read_case
from engine.corpus.corpus import Corpus, Selection, selection_of
from engine.logic.consistency import in_facts
from engine.logic.evaluation import CONFLICT, Reference
from scenarios.coverage_parts import Covered, Part, Possible, Prepared, needed, prepare, wordings
from scenarios.coverage_report import REASONS, answer, reasons, table
from scenarios.grammar import Grammar
from scenarios.lint import HERE, files
from scenarios.problems import ScenarioError
from scenarios.reader import Case, Line, read
from scenarios.steps import Reader
from scenarios.vocabulary import RULES, Vocabulary
from scenarios.world import World, Written

_NAMES = ("utfall", "varning", "belopp", "ställning", "status", "fråga")
"""Slots of a Så that name what rules give."""


class Coverage:
    """Runs scenarios and keeps what each rule was seen to be."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.law = corpus.law(Selection())
        self._prepared: dict[Selection, tuple[Prepared, Reference]] = {}
        self.rules = {rule.id: Covered(rule) for rule in self.law.rules.values()}
        self.failed: list[str] = []
        self.count = 0
        self._now: dict[str, set[str]] = {}
        self._expect()

    def _under(self, selection: Selection) -> tuple[Prepared, Reference]:
        if selection not in self._prepared:
            prepared = prepare(self.corpus, selection, self.law)
            self._prepared[selection] = prepared, Reference(prepared.compiled)
        return self._prepared[selection]

    def _expect(self) -> None:
        """What every rule, wording and condition of the law in force can be."""
        prepared, _ = self._under(Selection())
        possible = Possible(prepared.compiled.graphs)
        for id_, (rule, ref) in prepared.roots.items():
            covered, graph = self.rules[id_], prepared.compiled.graphs[rule.scope]
            can: set[str] = set()
            for number, _ in wordings(graph, ref, None):
                name = graph.names[number][2]
                found = possible.of(rule.scope, 2 * number)
                part = covered.wordings.setdefault(name, Part())
                part.can |= found
                if not name.isdecimal():
                    continue
                can |= found
                for text, atom in prepared.atoms(rule.scope, number):
                    leaf = covered.conditions.setdefault(text, Part())
                    leaf.can |= possible.of(rule.scope, atom)
            covered.needed = needed(self.law, rule, frozenset(can))

    def judge(self, body: dict[str, Any]) -> Written:
        """Evaluate a case and keep what every rule is for every named subject; there is no answer."""
        selection = selection_of(body, self.corpus)
        prepared, reference = self._under(selection)
        case = read_case(body, prepared.law)
        if in_facts(prepared.law, case):
            raise CaseError([])
        evaluation = reference.evaluate(case, dict(selection.slots))
        self._now = {}
        for rails, item in zip(evaluation.rails, evaluation.grounding.subjects, strict=True):
            if item.id is not None:
                for id_, (rule, ref) in prepared.roots.items():
                    if rule.scope == item.scope:
                        self._see(prepared, self.rules[id_], ref, rails)
        return Written({})

    def _see(self, prepared: Prepared, covered: Covered, ref: int, rails: bytearray) -> None:
        scope = covered.rule.scope
        graph = prepared.compiled.graphs[scope]
        for number, sure in wordings(graph, ref, rails):
            truth = _truth(rails, 2 * number)
            if truth == CONFLICT or not (sure or truth == "unknown"):
                continue
            name = graph.names[number][2]
            covered.wordings.setdefault(name, Part()).seen.add(truth)
            if name.isdecimal():
                covered.seen.add(truth)
                self._now.setdefault(covered.rule.id, set()).add(truth)
                for text, atom in prepared.atoms(scope, number):
                    covered.conditions.setdefault(text, Part()).seen.add(_truth(rails, atom))

    def run(self, paths: Iterable[Path], reader: Reader) -> None:
        """Run every scenario of some files."""
        for path in paths:
            feature = read(path)
            if feature.broken:
                self.failed.append(str(path.relative_to(HERE)))
            for case in feature.cases:
                self._case(case, reader, path)

    def _case(self, case: Case, reader: Reader, path: Path) -> None:
        world = World(reader.grammar.vocabulary, self.judge)
        self.count += 1
        self._now = {}
        try:
            for line in case.steps:
                self._step(line, reader, world)
        except (ScenarioError, CaseError) as error:
            self.failed.append(f"{path.relative_to(HERE)}: {case.name}: {error}")

    def _step(self, line: Line, reader: Reader, world: World) -> None:
        if line.kind is None:
            raise ScenarioError("första steget börjar med Givet, När eller Så")
        hit = reader.read(line.kind, line.text)
        if line.kind != "then":
            hit.act(world, line.table)
            return
        said = {_name(hit.slots[slot]) for slot in _NAMES if hit.slots.get(slot)}
        for id_, truths in self._now.items():
            if self.rules[id_].rule.gives in said:
                self.rules[id_].asserted |= truths


def _name(slot: Any) -> str:
    return str(slot[1] if isinstance(slot, tuple) else getattr(slot, "id", slot))


def _truth(rails: bytearray, ref: int) -> str:
    if rails[ref]:
        return CONFLICT if rails[ref ^ 1] else "true"
    return "false" if rails[ref ^ 1] else "unknown"


def measure(root: Path = RULES, folder: Path = HERE) -> Coverage:
    """Run the scenarios of a folder against the law of another."""
    coverage = Coverage(Corpus(root))
    coverage.run(files([folder]), Reader(Grammar(Vocabulary.read(root))))
    return coverage


def main(arguments: list[str]) -> int:
    """Print what the scenarios show; 0 when every rule is shown or has a reason."""
    coverage = measure()
    rows, errors = reasons(REASONS, coverage.rules)
    found = answer(coverage.rules, rows, [*coverage.failed, *errors], coverage.count)
    print(json.dumps(found, ensure_ascii=False, indent=2) if "--json" in arguments else table(found))
    return 1 if found["errors"] or found["missing"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
