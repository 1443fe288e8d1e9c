# SPDX-License-Identifier: EUPL-1.2
"""Lists a page at a time."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any, Generic, TypeVar

from fastapi import Query
from pydantic import BaseModel, Field

T = TypeVar("T")
S = TypeVar("S")
Limit = Annotated[int, Query(ge=1, le=200, description="How many a page holds, at most 200.")]
PageNumber = Annotated[int, Query(ge=1, le=100_000, description="The page, counted from 1.")]


class Page(BaseModel, Generic[T]):
    """A page of a list."""

    items: list[T] = Field(description="What is on the page.")
    page: int = Field(description="Which page it is, counted from 1.", ge=1)
    limit: int = Field(description="How many a page holds.", ge=1, le=200)
    total: int = Field(description="How many there are on all pages.", ge=0)


def page_of(found: Sequence[S], page: int, limit: int, show: Callable[[S], Any]) -> dict[str, Any]:
    """One page as plain data."""
    start = (page - 1) * limit
    shown = [show(one) for one in found[start : start + limit]]
    return {"items": shown, "page": page, "limit": limit, "total": len(found)}
