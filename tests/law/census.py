# SPDX-License-Identifier: EUPL-1.2
"""The blank-case census: what the law says of a case in which nobody has answered anything.

``python -m tests.law.census`` writes the committed file anew; a change of the law shows in it as a diff.
"""

from collections.abc import Iterator
from pathlib import Path

from engine.case.request import read_case
from engine.explain.deciding import Deciding, Part
from engine.explain.open_parts import OpenWalk
from engine.explain.sums import Sums
from engine.language.loader import load
from engine.logic.compiled import CompiledLaw, compile_law
from engine.logic.evaluation import Evaluation, Reference
from engine.logic.nodes import Begun, Counted, DueDay, Outside, SpanCell, Test, Through

ROOT = Path(__file__).resolve().parents[2]
FILE = Path(__file__).with_name("blank_case.txt")
DAYS = ("2025-06-30", "2025-09-01")


def compiled() -> CompiledLaw:
    """The law of the rule folder, compiled."""
    return compile_law(load(ROOT / "rules"))


def blank(law: CompiledLaw, day: str, *, lists_complete: bool) -> Evaluation:
    """A case without a single fact: lists absent, or said to be complete and empty."""
    names = law.law.names
    listed = [s.list for i, s in names.scopes.items() if not s.single and i != "person"]
    lists = {name: {"complete": True, "items": []} for name in listed}
    body = {"as_of": day, "lists": lists if lists_complete else {}}
    return Reference(law).evaluate(read_case(body, law.law))


def rows(evaluation: Evaluation) -> Iterator[tuple[str, str, Part | None]]:
    """(what, answer, root) for every outcome, status and amount of every subject."""
    law, subjects = evaluation.compiled, evaluation.grounding.subjects
    names = law.law.names
    tables = ((law.outcomes, names.outcomes, "outcome"), (law.statuses, names.statuses, "status"))
    for refs, scopes, word in tables:
        for name, ref in sorted(refs.items()):
            for number, item in enumerate(subjects):
                if item.scope == scopes[name]:
                    what = f"{word} {name} of {item.scope} {item.id or '-'}"
                    yield what, evaluation.truth(ref, item), Part(number, ref)
    for name, by_value in sorted(law.values.items()):
        for number, item in enumerate(subjects):
            if item.scope == names.statuses[name]:
                left = [v for v, ref in by_value.items() if not evaluation.is_false(ref, item)]
                truth = "true" if len(left) == 1 else "unknown"
                yield (
                    f"status {name} of {item.scope} {item.id or '-'}",
                    f"{truth} {' '.join(left)}",
                    Part(number, 0),
                )
    deciding = Deciding(evaluation)
    sums = Sums(evaluation, OpenWalk(evaluation, deciding))
    for name, scope in sorted(names.amounts.items()):
        for item in subjects:
            if item.scope == scope and item.id is not None:
                row, _ = sums.describe(name, item)
                said = [row["truth"], *(row[k] or "-" for k in ("amount_sek", "at_least", "at_most"))]
                yield f"amount {name} of {scope} {item.id}", " ".join(said), None


def answers_behind(evaluation: Evaluation, root: Part) -> list[str]:
    """What somebody would have to answer among all that decides a node."""
    deciding = Deciding(evaluation)
    stack, seen, found = [root], set[Part](), list[str]()
    while stack:
        top = stack.pop()
        part = Part(top.subject, top.ref & ~1)
        if part in seen:
            continue
        seen.add(part)
        graph = deciding.graphs[deciding.item(part.subject).scope]
        node = graph.nodes[part.ref >> 1]
        if isinstance(node, Test | Outside | SpanCell | Begun | DueDay):
            found += [str(p) for p in graph.paths(part.ref >> 1)]
        if isinstance(node, Counted | Through):
            found.append(str(node))
        stack += deciding.because(part)
    return found


def census() -> str:
    """The text of the committed file."""
    law = compiled()
    lines = [
        "# Every outcome, status and amount of a case with no facts. Made by: python -m tests.law.census"
    ]
    for day in DAYS:
        for complete in (False, True):
            evaluation = blank(law, day, lists_complete=complete)
            word = "every list said to be complete and empty" if complete else "every list absent"
            lines.append(f"\n## {day}, {word}")
            lines += [f"{what}: {answer}" for what, answer, _ in rows(evaluation)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    FILE.write_text(census(), encoding="utf-8")
