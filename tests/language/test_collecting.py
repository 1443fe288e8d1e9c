# SPDX-License-Identifier: EUPL-1.2
"""The collector comes back after a law is read: else a service that runs for weeks would fill its memory."""

import gc

import pytest

from engine.language.collecting import no_collection
from engine.language.loader import law_of
from engine.language.problems import LawError


def test_the_collector_is_aside_within_and_on_after():
    with no_collection():
        assert not gc.isenabled()
        with no_collection():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_stays_off_for_one_who_had_turned_it_off():
    gc.disable()
    try:
        with no_collection():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_it_comes_back_after_a_law_that_cannot_be_read():
    with pytest.raises(LawError):
        law_of({"law/x.yaml": b"rules: ["})
    assert gc.isenabled()
