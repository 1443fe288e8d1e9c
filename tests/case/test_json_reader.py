# SPDX-License-Identifier: EUPL-1.2
"""One strict JSON reader: whatever could mean two things is refused, and what is read is what was sent."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.case.json_reader import MAX_BYTES, MAX_DEPTH, read_json
from engine.case.problems import CaseError

REFUSED = {
    "a name written twice": (b'{"a": 1, "a": 2}', "not-json", "'a' is written twice"),
    "a name written twice further in": (b'{"a": [{"b": 1, "b": 1}]}', "not-json", "'b' is written twice"),
    "a name written twice in escapes": (b'{"a": 1, "\\u0061": 2}', "not-json", "'a' is written twice"),
    "not a number": (b'{"a": NaN}', "not-json", "NaN is not a value"),
    "endless": (b"[-Infinity]", "not-json", "Infinity is not a value"),
    "half a character": (b'{"a": "\\ud800"}', "not-json", "surrogate"),
    "half a character in a list": (b'{"a": [["\\udfff"]]}', "not-json", "surrogate"),
    "half a character as the whole": (b'"\\ud800"', "not-json", "surrogate"),
    "half a character in a list alone": (b'["\\ud800"]', "not-json", "surrogate"),
    "half a character in a name": (b'{"\\ud800": 1}', "not-json", "surrogate"),
    "NUL": (b'{"a": "x\\u0000"}', "not-json", "NUL"),
    "a decimal number": (b'{"a": 4200.5}', "not-json", 'write sums of money as text, "4200.00"'),
    "a power of ten": (b'{"a": 1e3}', "not-json", "decimal number"),
    "a long number": (b'{"a": 1234567890123456}', "not-json", "more than 15 digits"),
    "not UTF-8": (b'{"a": "\xe5"}', "not-json", "byte 7 is not UTF-8"),
    "cut off": (b'{"a": 1', "not-json", "line 1, column"),
    "something after": (b"{} {}", "not-json", "line 1, column 4"),
    "empty": (b"", "not-json", "line 1, column 1"),
    "a byte order mark": (b"\xef\xbb\xbf{}", "not-json", ""),
    "too deep": (b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), "too-large", "nested deeper"),
    "too deep in objects": (b'{"a":' * 30 + b"1" + b"}" * 30, "too-large", "nested deeper"),
    "too long": (b'"' + b"a" * MAX_BYTES + b'"', "too-large", "send at most"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_could_mean_two_things_is_refused(name):
    """Of two values one would win, and which would depend on the reader."""
    body, code, detail = REFUSED[name]
    with pytest.raises(CaseError) as error:
        read_json(body)
    (problem,) = error.value.problems
    assert (problem.pointer, problem.code) == ("", code)
    assert detail in problem.detail


texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=8)
plain = st.one_of(st.none(), st.booleans(), st.integers(1 - 10**14, 10**15 - 1), texts)
values = st.recursive(
    plain, lambda v: st.one_of(st.lists(v, max_size=3), st.dictionaries(texts, v, max_size=3)), max_leaves=8
)


@given(values, st.booleans())
def test_what_was_sent_is_what_is_read(value, escaped):
    """An answer would arrive changed."""
    assert read_json(json.dumps(value, ensure_ascii=escaped).encode()) == value


def test_brackets_in_a_text_are_no_depth():
    """A note with many brackets would be refused."""
    assert read_json(b'{"a": "' + b"[" * 100 + b'\\"{"}') == {"a": "[" * 100 + '"{'}
    assert read_json(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH)


@given(st.binary(max_size=60))
def test_no_bytes_make_it_fall(body):
    """A body nobody foresaw would be an error of ours instead of an answer."""
    try:
        read_json(body)
    except CaseError as error:
        assert error.problems  # noqa: PT017
