# SPDX-License-Identifier: EUPL-1.2
"""One strict JSON reader for every door: HTTP, command line and stored cases.

Python's own reader lets duplicate names, NaN and lone surrogates through; a case must not depend on which
of two values won. Integers beyond 15 digits and floats are refused too: sums are text, counts are small.
"""

import json
from typing import Any, NoReturn

from engine.case.problems import CaseError, CaseProblem

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 24


def _refuse(detail: str, code: str = "not-json") -> NoReturn:
    raise CaseError([CaseProblem("", "too-large" if code == "too-large" else "not-json", detail)])


def read_json(body: bytes) -> Any:
    """Read a body as JSON; raises :class:`CaseError` with what is wrong and how to mend it."""
    if len(body) > MAX_BYTES:
        _refuse(f"the body has {len(body)} bytes; send at most {MAX_BYTES}", "too-large")
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse(f"byte {error.start} is not UTF-8; send the body as UTF-8")
    _check_depth(text)
    try:
        read = json.loads(
            text,
            object_pairs_hook=_object,
            parse_float=_no_float,
            parse_int=_whole,
            parse_constant=_no_constant,
        )
        if "\\u" in text:
            _check_texts(read)
        return read
    except json.JSONDecodeError as error:
        _refuse(f"line {error.lineno}, column {error.colno}: {error.msg}")
    except RecursionError:
        _refuse(f"nested deeper than {MAX_DEPTH} levels", "too-large")


def _check_depth(text: str) -> None:
    depth, inside, escaped = 0, False, False
    for char in text:
        if inside:
            if escaped:
                escaped = False
            elif char == "\\":
                escaped = True
            elif char == '"':
                inside = False
        elif char == '"':
            inside = True
        elif char in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                _refuse(f"nested deeper than {MAX_DEPTH} levels", "too-large")
        elif char in "]}":
            depth -= 1


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        names = [k for k, _ in pairs]
        twice = next(k for k in names if names.count(k) > 1)
        _refuse(f"the name {_shown(twice)} is written twice in one object; write it once")
    return result


def _check_texts(data: Any) -> None:
    """Every text in what was read, names too; only an escape can have brought in what is looked for."""
    stack = [data]
    while stack:
        here = stack.pop()
        if isinstance(here, str):
            _check_text(here)
        elif isinstance(here, dict):
            stack += [*here.keys(), *here.values()]
        elif isinstance(here, list):
            stack += here


def _check_text(text: str) -> None:
    if any("\ud800" <= c <= "\udfff" for c in text):
        _refuse("a text holds half of a surrogate pair; send whole characters")
    if "\x00" in text:
        _refuse("a text holds the character NUL; leave it out")


def _shown(text: str) -> str:
    return ascii(text[:60])


def _no_float(text: str) -> NoReturn:
    _refuse(f'{text[:30]} is a decimal number; write sums of money as text, "4200.00"')


def _whole(text: str) -> int:
    if len(text.lstrip("-")) > 15:
        _refuse("a whole number has more than 15 digits")
    return int(text)


def _no_constant(text: str) -> NoReturn:
    _refuse(f"{text} is not a value in JSON; write null if it is not known")
