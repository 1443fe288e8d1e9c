# SPDX-License-Identifier: EUPL-1.2
"""What is said of one outcome alone is what the whole answer says: scenarios prove the real answer."""

import pytest

from benchmarks.cases import corpus_cases
from engine.service import INCLUDABLE, Engine
from scenarios.vocabulary import RULES

CASES = {**corpus_cases(), "nothing known": {"as_of": "2026-11-01", "facts": {}}}


@pytest.fixture(scope="module")
def engine():
    with Engine(RULES, workers=0) as engine:
        yield engine


@pytest.mark.parametrize("name", CASES)
def test_each_row_alone_is_the_row_of_the_whole_answer(engine, name):
    body = CASES[name] | {"include": list(INCLUDABLE)}
    for _ in range(3):  # from the third time on, what nothing has touched is taken from a blank answer
        judged = engine.judge(body)
        whole = judged.whole()
    parts = [*whole["outcomes"], *whole["statuses"], *whole["warnings"], *whole["amounts"]]
    names = {**engine.law.names.outcomes, **engine.law.names.statuses, **engine.law.names.amounts}
    assert len(parts) > len(names) / 2
    for id_ in names:
        assert judged.of(id_) == [row for row in parts if row["id"] == id_]
