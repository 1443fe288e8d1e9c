# SPDX-License-Identifier: EUPL-1.2
"""Scenario files as tests: one module a file, one test a scenario, and one of how it is written."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.feature import get_feature
from pytest_bdd.parsers import StepParser
from pytest_bdd.scenario import get_python_name_generator, scenario

from scenarios.grammar import KEYWORDS, Kind
from scenarios.lint import check, run
from scenarios.problems import ScenarioError
from scenarios.reader import Line
from scenarios.reader import read as read_file
from scenarios.steps import Reader
from scenarios.world import World

WRITTEN = "test_filen_är_rätt_skriven"
_STEP = pytest.StashKey[Any]()


class FeatureFile(pytest.Module):
    """A scenario file; one that cannot be read is one failing test, and the others run."""

    def _getobj(self) -> ModuleType:
        module = ModuleType(self.path.stem)
        module.__file__ = str(self.path)
        setattr(module, WRITTEN, _written(self.path, self.config))
        if not read_file(self.path).broken:
            feature = get_feature(str(self.path.parent), self.path.name)
            for name in feature.scenarios:
                test = scenario(self.path.name, name, features_base_dir=str(self.path.parent))(lambda: None)
                setattr(
                    module, next(n for n in get_python_name_generator(name) if not hasattr(module, n)), test
                )
        return module


def _written(path: Path, config: pytest.Config) -> Callable[..., None]:
    def written(scenario_reader: Reader) -> None:
        problems = check(path, scenario_reader, _shown(path, config))
        if problems:
            pytest.fail("\n".join(map(str, problems)), pytrace=False)

    return written


def _shown(path: Path, config: pytest.Config) -> str:
    return str(path.relative_to(config.rootpath)) if path.is_relative_to(config.rootpath) else str(path)


class _Everything(StepParser):
    """Takes every step, so that one nobody knows is answered in Swedish."""

    def parse_arguments(self, name: str) -> dict[str, Any]:
        return {"text": name}

    def is_matching(self, name: str) -> bool:
        return True


def _do(kind: Kind) -> Callable[..., None]:
    def do(
        request: pytest.FixtureRequest, scenario_reader: Reader, scenario_world: World, text: str,
        datatable: Any = None, docstring: Any = None,
    ) -> None:  # fmt: skip
        step = request.node.stash[_STEP]
        table = [[str(cell) for cell in row] for row in datatable] if datatable else None
        line = Line(step.line_number, kind, text, table, docstring is not None)
        wrong = None
        try:
            run(scenario_reader, scenario_world, line)
        except ScenarioError as error:
            wrong = error
        if wrong is not None:
            where = f"{_shown(request.node.path, request.config)}:{step.line_number}"
            pytest.fail(f"{where}: {KEYWORDS[kind]} {text}\n{wrong}", pytrace=False)

    return do


def steps() -> Iterator[tuple[Any, Callable[..., None]]]:
    """The decorators of pytest-bdd and what they decorate: a conftest applies them."""
    parser = _Everything("scenario step")
    yield given(parser), _do("given")
    yield when(parser), _do("when")
    yield then(parser), _do("then")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Take every scenario file."""
    if file_path.suffix != ".feature":
        return None
    return FeatureFile.from_parent(parent, path=file_path)


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Any) -> None:
    """Remember the step under way, for its line."""
    request.node.stash[_STEP] = step
