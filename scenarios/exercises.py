# SPDX-License-Identifier: EUPL-1.2
"""Which scenarios say something about an outcome, status, warning or amount: read, not run."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.language.law import Law
from scenarios.lint import HERE, files
from scenarios.reader import Case, read

_QUOTED = re.compile(r'"([^"]+)"')
_DAY = re.compile(r"dagen är (\d{4}-\d{2}-\d{2})")


@dataclass(frozen=True, slots=True)
class Exercise:
    """A scenario by its file (below ``scenarios/``) and name, and the first days it asks for."""

    file: str
    name: str
    days: tuple[str, ...]


def exercises(law: Law, paths: Iterable[Path] = (HERE,)) -> dict[str, list[Exercise]]:
    """Scenarios by the id of what their Så-steps name, in the order of files and lines.

    A Så-step names an outcome by id or by its whole Swedish text.
    """
    by_text = {outcome.text.sv: id_ for id_, outcome in law.outcomes.items()}
    found: dict[str, list[Exercise]] = defaultdict(list)
    for path in files(paths):
        for case in read(path).cases:
            exercise = Exercise(path.relative_to(HERE).as_posix(), case.name, _days(case))
            for name in _named(case, law, by_text):
                if exercise not in found[name]:
                    found[name].append(exercise)
    return dict(found)


def _days(case: Case) -> tuple[str, ...]:
    return tuple(day[1] for line in case.steps if (day := _DAY.fullmatch(line.text)))


def _named(case: Case, law: Law, by_text: dict[str, str]) -> Iterable[str]:
    quoted = (q for line in case.steps if line.kind == "then" for q in _QUOTED.findall(line.text))
    return {by_text.get(q, q) for q in quoted if q in law.outcomes or q in by_text}
