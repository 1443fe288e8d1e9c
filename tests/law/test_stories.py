# SPDX-License-Identifier: EUPL-1.2
"""Twelve questions settle what protects a child or meets an emergency, whoever asks for help."""

from collections.abc import Iterator

import pytest

from engine.service import Engine
from tests.law.persons import told
from tests.law.stories import MOST_QUESTIONS, ROOT, STORIES, Story, ask, stories, talk

ALL = stories()


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(ROOT / "rules", workers=0) as found:
        yield found


@pytest.mark.parametrize("story", ALL, ids=lambda s: s.name)
def test_a_few_answers_settle_what_is_urgent(engine: Engine, story: Story) -> None:
    """A child would wait for protection because a caseworker gave up on the form."""
    found = talk(engine, story)
    assert found.open == sorted(story.answers.get("still_open", [])), found.answers
    assert len(found.asked) <= MOST_QUESTIONS, found.asked
    assert len(set(found.answers)) == len(found.answers), "nobody is asked the same thing twice"
    assert not found.wrong


def test_every_story_has_its_own_feature() -> None:
    """A case would be measured that nobody has decided from the law."""
    own = {s.name for s in ALL if (STORIES / f"{s.name}.json").exists()}
    features = {f.stem for f in (ROOT / "scenarios" / "berattelser").glob("*.feature")}
    assert own == features
    assert len(own) >= 12


@pytest.mark.parametrize("story", ALL, ids=lambda s: s.name)
def test_what_is_true_contradicts_nothing(engine: Engine, story: Story) -> None:
    """An answer key that the service refuses would measure a person who cannot exist."""
    body = told(engine.law, story.case, story.answers)
    assert not ask(engine, body)["conflicts"]
