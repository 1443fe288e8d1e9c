# SPDX-License-Identifier: EUPL-1.2
"""A pool that leaves no process behind."""

import pytest

from engine.inference.pool import Pool
from tests.inference.pools import PROGRAM, engine_processes


@pytest.fixture
def pool():
    """A pool of two; other suites may have processes of their own in the same run."""
    others = engine_processes()
    with Pool(PROGRAM, size=2, time_limit=0.5) as made:
        yield made
    assert engine_processes() <= others
