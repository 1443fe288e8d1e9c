# SPDX-License-Identifier: EUPL-1.2
"""Checks that scenario files say what their writers think: ``python -m scenarios.lint [paths]``."""

import sys
from collections.abc import Iterable
from pathlib import Path

from scenarios.grammar import Grammar
from scenarios.problems import Problem, ScenarioError
from scenarios.reader import Case, Feature, Line, read
from scenarios.steps import Reader
from scenarios.vocabulary import Vocabulary
from scenarios.world import World

HERE = Path(__file__).parent


def check(path: Path, reader: Reader, shown: str | None = None) -> list[Problem]:
    """Everything that is wrong with a scenario file, in the order of its lines."""
    feature = read(path, shown)
    problems = list(feature.problems)
    for case in feature.cases:
        problems += _case(feature, case, reader)
    return sorted(set(problems))


def _case(feature: Feature, case: Case, reader: Reader) -> list[Problem]:
    world = World(reader.grammar.vocabulary)
    problems = [p for line in case.steps if (p := _step(feature, case, line, reader, world)) is not None]
    kinds = [line.kind for line in case.steps]
    if not case.own:
        problems.append(Problem(feature.file, case.line, f"scenariot {case.name!r} är tomt"))
    elif "then" not in kinds:
        problems.append(Problem(feature.file, case.line, f"scenariot {case.name!r} har inget Så"))
    elif "when" not in kinds[: kinds.index("then")]:
        problems.append(
            Problem(feature.file, case.line, f"scenariot {case.name!r} har inget När före sitt Så")
        )
    elif kinds[-1] != "then":
        problems.append(Problem(feature.file, case.line, f"efter sista Så i {case.name!r} prövas inget"))
    return problems


def _step(feature: Feature, case: Case, line: Line, reader: Reader, world: World) -> Problem | None:
    """What is wrong with a step; what describes the case is also tried on one."""
    try:
        if line.kind is None:
            raise ScenarioError("första steget börjar med Givet, När eller Så")
        run(reader, world, line, dry=True)
    except ScenarioError as error:
        return Problem(feature.file, line.line, str(error))
    return None


def run(reader: Reader, world: World, line: Line, *, dry: bool = False) -> None:
    """Do a step; ``dry`` leaves out what the answer must be."""
    assert line.kind is not None
    if line.docstring:
        raise ScenarioError("texten inom citattecken under steget används inte")
    hit = reader.read(line.kind, line.text)
    if line.table and not hit.step.table:
        raise ScenarioError("tabellen under steget används inte")
    if not (dry and line.kind == "then"):
        hit.act(world, line.table)


def files(paths: Iterable[Path]) -> list[Path]:
    """The scenario files in files and folders."""
    found = (path.rglob("*.feature") if path.is_dir() else [path] for path in paths)
    return sorted({file for group in found for file in group})


def main(arguments: list[str]) -> int:
    """Check files and folders, by default all scenarios; 0 when all is well."""
    chosen = files([Path(a) for a in arguments] or [HERE])
    reader = Reader(Grammar(Vocabulary.read()))
    problems = [problem for file in chosen for problem in check(file, reader, _shown(file))]
    for problem in problems:
        print(problem)
    print(
        f"{len(chosen)} filer granskade, {len(problems)} fel"
        if problems
        else f"{len(chosen)} filer, inga fel"
    )
    return 1 if problems else 0


def _shown(file: Path) -> str:
    here = HERE.parent
    return str(file.resolve().relative_to(here)) if file.resolve().is_relative_to(here) else str(file)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
