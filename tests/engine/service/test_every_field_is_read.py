# SPDX-License-Identifier: EUPL-1.2
"""Nothing is written in a rule file that nothing reads: an author's word would be silently lost."""

from typing import get_args

import pytest

from engine.language import source
from engine.language.sum_parser import SumParser
from tests.engine.service.fields import FIELDS, MODELS, ONLY_HASHED
from tests.engine.service.mutations import CASES, FILES
from tests.engine.service.observing import difference
from tests.engine.service.sum_forms import LINES


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_seen_where_the_table_says(field):
    """A lawyer writes a condition, a day or a text, and the answer to the client stays as it was."""
    where, change, before = FIELDS[field]
    assert difference(FILES, before, change, CASES) == where


@pytest.mark.parametrize("key", LINES)
def test_a_key_of_a_sum_is_seen_in_an_answer(key):
    """A part of a sum is written down, and the household gets the same without it."""
    where, change, before = LINES[key]
    assert difference(FILES, before, change, CASES) == where


def test_every_field_has_a_change_in_the_table():
    """A new field would come in that nothing reads, and nobody would notice."""
    fields = {f"{m.__name__}.{name}" for m in MODELS for name in m.model_fields}
    assert fields == set(FIELDS)


def test_every_part_of_a_rule_is_in_the_table():
    """A field could hide in a part that the table does not know."""
    for model in MODELS:
        for field in model.model_fields.values():
            for part in _models(field.annotation):
                assert part in MODELS, f"{model.__name__} holds {part.__name__}"


def test_every_form_of_sum_is_in_the_table():
    """A new form of sum could give everybody nothing, unseen."""
    assert set(SumParser(None, "person")._readers()) <= set(LINES)


def test_what_only_a_hash_sees_is_listed_with_its_reason():
    """A field that nothing reads would pass as read because it is hashed."""
    assert {f for f, (where, _, _) in FIELDS.items() if where == "hash"} == set(ONLY_HASHED)


def _models(annotation):
    if isinstance(annotation, type) and issubclass(annotation, source.Part):
        return [annotation]
    return [m for inner in get_args(annotation) for m in _models(inner)]
