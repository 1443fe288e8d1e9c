# SPDX-License-Identifier: EUPL-1.2
"""Reading a law without walking it: the collector is put aside while objects are made that live on."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collection() -> Iterator[None]:
    """Put the cyclic collector aside, and back if it was on: it would walk again and again what lives on.

    Also a decorator. Of use only where little garbage is made and much is kept, as when a law is read.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
