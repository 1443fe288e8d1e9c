# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 (tables with one case a line)
"""What is wrong with a rule file is said with file, line, column, and the nearest right name."""

import re

import pytest

from engine.language.lint import lint
from engine.language.loader import law_of
from engine.language.problems import LawError

BASE = {
    "acts.yaml": """\
- {prefix: t, short: T, name: {sv: lag}, layer: statute, state: read, sections: {"1": ["1", "2 a"]}}
- {prefix: praxis, short: praxis, name: {sv: praxis}, layer: case_law, state: read}
""",
    "vocabulary/actors.yaml": "- {id: board, label: {sv: nämnden}}\n",
    "vocabulary/scopes.yaml": """\
person: {list: persons, label: {sv: person}, links: {guardians: [person], partner: person}}
report: {list: reports, label: {sv: anmälan}, links: {about: person}}
""",
    "vocabulary/facts/all.yaml": """\
- {id: is_here, scope: person, type: bool, label: {sv: a}, question: {sv: a}, why: {sv: a}}
- {id: harmed, scope: person, type: bool, assessors: [board], label: {sv: b}, question: {sv: b}, why: {sv: b}}
- {id: came_on, scope: person, type: date, none: true, label: {sv: c}, question: {sv: c}, why: {sv: c}}
- {id: way, scope: person, type: enum, values: {road: {sv: väg}, rail: {sv: tåg}}, label: {sv: d}, question: {sv: d}, why: {sv: d}}
- {id: sum_sek, scope: person, type: money, label: {sv: e}, question: {sv: e}, why: {sv: e}}
- {id: opened, scope: report, type: bool, label: {sv: f}, question: {sv: f}, why: {sv: f}}
""",
    "outcomes/all.yaml": """\
- {id: help, kind: right, text: {sv: hjälp}, layer: statute, bearer: board, stance: for}
- {id: is-near, kind: status, text: {sv: är nära}}
- {id: money, kind: amount, text: {sv: pengar}}
""",
    "law/t/k1.yaml": """\
read: {level: V1, on: 2026-01-15}
wording: {from: 2025-07-01}
rules:
  - id: t.k1.p1.near
    scope: person
    status: is-near
    when: is_here
  - id: t.k1.p1.help
    scope: person
    gives: help
    when: {all: [is-near, is_here]}
""",
}
RULE = "law/t/k1.yaml"
FACTS = "vocabulary/facts/all.yaml"
LAST = "    when: {all: [is-near, is_here]}\n"


def problems(file, old, new, **more):
    """The problems of the base law with one thing changed."""
    assert old in BASE[file]
    files = {**BASE, file: BASE[file].replace(old, new), **more}
    with pytest.raises(LawError) as error:
        law_of({name: text.encode() for name, text in files.items()})
    return [str(p) for p in error.value.problems]


CASES = {
    # ---- YAML
    "a key written twice": (RULE, LAST, LAST + "    when: is_here\n", f"{RULE}:12:5", "'when' is written twice"),
    "an unknown key": (RULE, "    gives: help", "    givs: help", f"{RULE}:10:", "'givs' is not known here; did you mean 'gives'"),
    "a float": (RULE, LAST, "    when: {eq: [sum_sek, 4200.50]}\n", f"{RULE}:11:26", 'is a float; write a sum as "4200.50"'),
    "an alias": (RULE, LAST, "    when: {all: [&x is_here, *x]}\n", f"{RULE}:11:", "alias"),
    "a tab or broken YAML": (RULE, LAST, "    when: {all: [is_here\n", f"{RULE}:", "[yaml]"),
    "too deep": (RULE, LAST, "    when: " + "{not: " * 50 + "is_here" + "}" * 50 + "\n", f"{RULE}:11:", "nested deeper"),
    "a day not in the calendar": (RULE, "from: 2025-07-01", "from: 2025-02-30", f"{RULE}:2:", ""),
    "a day written otherwise": (RULE, LAST, "    when: {eq: [came_on, 2025-7-1]}\n", f"{RULE}:11:", "2025-7-1"),
    "a bad day in a condition": (RULE, LAST, "    when: {lt: [came_on, 2025-02-30]}\n", f"{RULE}:11:26", "not a day in the calendar"),
    # ---- names
    "an unknown fact": (RULE, LAST, "    when: is_her\n", f"{RULE}:11:11", "no fact or status is called 'is_her'; did you mean 'is_here'"),
    "an unknown fact deep inside": (RULE, LAST, "    when: {all: [is_here, {not: harmd}]}\n", f"{RULE}:11:33", "did you mean 'harmed'"),
    "an unknown value": (RULE, LAST, "    when: {eq: [way, rode]}\n", f"{RULE}:11:22", "did you mean 'road'"),
    "an unknown link": (RULE, LAST, "    when: partnr.is_here\n", f"{RULE}:11:11", "did you mean"),
    "a fact of another scope": (RULE, LAST, "    when: opened\n", f"{RULE}:11:11", "belongs to report, not to person"),
    "a many-valued link in a path": (RULE, LAST, "    when: guardians.is_here\n", f"{RULE}:11:11", "exists: {in: guardians"),
    "three links": (RULE, LAST, "    when: partner.partner.partner.is_here\n", f"{RULE}:11:11", "at most two links"),
    "an unknown list": (RULE, LAST, "    when: {exists: {in: person}}\n", f"{RULE}:11:25", "did you mean 'persons'"),
    "an unknown via": (RULE, LAST, "    when: {exists: {in: reports, via: abut}}\n", f"{RULE}:11:39", "did you mean 'about'"),
    "an unknown scope": (RULE, "person\n    gives", "persn\n    gives", f"{RULE}:8:5", "no scope is called 'persn'; did you mean 'person'"),
    "an unknown outcome": (RULE, "gives: help", "gives: halp", f"{RULE}:8:5", "'halp' is not declared in outcomes; did you mean 'help'"),
    "a status given as an outcome": (RULE, "gives: help", "gives: is-near", f"{RULE}:8:5", "is declared as status"),
    "an unknown act": (RULE, "t.k1.p1.help", "tt.k1.p1.help", f"{RULE}:8:9", "no act has the prefix 'tt'; did you mean 't'"),
    "no section and no cite": (RULE, "t.k1.p1.help", "t.help", f"{RULE}:8:9", "names no section"),
    "an unknown condition": (RULE, LAST, "    when: {exist: {in: persons}}\n", f"{RULE}:11:11", "no condition is called 'exist'; did you mean 'exists'"),
    "an unknown parameter": (RULE, LAST, "    when: {lt: [sum_sek, {parameter: base}]}\n", f"{RULE}:11:26", "'base'"),
    "a status as a fact id": (FACTS, "id: opened", "id: Opened", f"{FACTS}:6:", "id"),
    "a fact declared twice": (FACTS, "id: opened", "id: is_here", f"{FACTS}:6:3", "'is_here' is declared twice"),
    "a text left out": (FACTS, ", why: {sv: f}", "", f"{FACTS}:6:3", "'why' is missing"),
    # ---- types
    "a date read as yes or no": (RULE, LAST, "    when: came_on\n", f"{RULE}:11:11", "is not yes or no"),
    "a day compared with a number": (RULE, LAST, "    when: {lt: [came_on, 3]}\n", f"{RULE}:11:", "compares date with number"),
    "an enum put in order": (RULE, LAST, "    when: {lt: [way, rail]}\n", f"{RULE}:11:", "takes days or numbers"),
    "a period that is none": (RULE, LAST, "    when: {lt: [{plus: [came_on, P1X]}, as_of]}\n", f"{RULE}:11:34", "'P1X' is not a period"),
    "clear on what is no judgement": (RULE, LAST, "    when: {not: {clear: is_here}}\n", f"{RULE}:11:25", "clear reads one judgement"),
    "a suggestion of what is no judgement": (RULE, "gives: help", "suggests: is_here", f"{RULE}:10:15", "'is_here' is not a judgement"),
    "a split that does not cover": (
        RULE, LAST, "    when: {split: {by: way, cells: [{in: [road], then: is_here}]}}\n", f"{RULE}:11:", "cover",
    ),
    "a split of days with a hole": (
        RULE, LAST,
        "    when: {split: {by: came_on, cells: [{lt: 2025-01-01, then: is_here}, {gt: 2025-01-01, then: is_here}]}}\n",
        f"{RULE}:11:", "cover",
    ),
    # ---- rules
    "a rule that gives two things": (RULE, "    gives: help", "    gives: help\n    status: is-near", f"{RULE}:8:5", "gives exactly one of"),
    "a rule written twice": (RULE, "t.k1.p1.help", "t.k1.p1.near", f"{RULE}:8:5", "is written twice"),
    "no wording at all": (RULE, "wording: {from: 2025-07-01}\n", "", f"{RULE}:3:5", "neither the rule nor its file has a wording"),
    "not read": (RULE, "read: {level: V1, on: 2026-01-15}\n", "", f"{RULE}:3:5", "when its text was read"),
    "no when": (RULE, LAST, "", f"{RULE}:8:5", "has no when; write when: always"),
    "wordings that overlap": (
        RULE, LAST, "    wordings: [{to: 2025-07-01, when: is_here}, {from: 2025-07-01, when: is_here}]\n", f"{RULE}:11:", "on the same day",
    ),
    "an unread wording with a when": (RULE, LAST, "    wordings: [{unread: true, when: is_here}]\n", f"{RULE}:11:", "an unread wording has no when"),
    "a like that goes round": (RULE, LAST, "    like: t.k1.p1.help\n", f"{RULE}:11:11", "refers to itself"),
    "a like of nothing": (RULE, LAST, "    like: t.k1.p1.nar\n", f"{RULE}:11:11", "no rule is called 't.k1.p1.nar'; did you mean 't.k1.p1.near'"),
    "defeats nothing": (RULE, LAST, LAST + "    defeats: [t.k1.p2]\n", f"{RULE}:12:15", "'t.k1.p2' defeats nothing; did you mean 't.k1.p1'"),
    "an exception that is no rule": (RULE, LAST, LAST + "    unless: [t.k1.p1.nar]\n", f"{RULE}:8:5", "no rule is called 't.k1.p1.nar'"),
    "an exception with nothing in it": (RULE, LAST, LAST + "    unless: [{m: 2}]\n", f"{RULE}:12:14", "either when or rule"),
    "a circle": (RULE, "    when: is_here\n  - id", "    when: {any: [is_here, is-near]}\n  - id", f"{RULE}:4:5", "circle"),
    "a circle through an exception": (RULE, LAST, LAST + "    unless: [t.k1.p1.help]\n", f"{RULE}:8:5", "circle"),
    "one status in two scopes": (
        RULE, LAST, LAST + "  - {id: t.k1.p1.more, scope: report, status: is-near, when: opened}\n", f"{RULE}:12:5", "given in person elsewhere",
    ),
    "several values of an outcome": (RULE, LAST, LAST + "    first_of: [{value: A, when: is_here}]\n", f"{RULE}:12:15", "only a status has several values"),
    "a deadline from nothing": (RULE, LAST, LAST + "    deadlines: [{kind: within, within: P1D}]\n", f"{RULE}:12:17", "counts from a day"),
    "a deadline without length": (RULE, LAST, LAST + "    deadlines: [{kind: within, from: came_on}]\n", f"{RULE}:12:17", "needs within"),
    "a deadline on a due day": (RULE, LAST, LAST + "    deadlines: [{kind: before, date: {due: help}}]\n", f"{RULE}:12:", "one side of a comparison"),
    "then without last": (RULE, LAST, LAST + "    deadlines: [{kind: every, first: P1D, then: P1D, from: came_on}]\n", f"{RULE}:12:17", "go together"),
    "a deadline of no kind": (RULE, LAST, LAST + "    deadlines: [{kind: sometime, from: came_on}]\n", f"{RULE}:12:", "kind"),
    "a choice without else": (
        RULE, "    gives: help", "    amount: money\n    lines: [{id: a, choose: [{when: is_here, take: 1}]}]", f"{RULE}:11:", "ends with else",
    ),
    "a division without rounding": (
        RULE, "    gives: help", "    amount: money\n    lines: [{id: a, divide: [1, {count: {in: persons}}]}]", f"{RULE}:11:", "needs round",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_is_said_with_its_place(name):
    """A lawyer would have to search a thousand rules for one misspelt word."""
    file, old, new, place, message = CASES[name]
    found = problems(file, old, new)
    assert any(f"rules/{place}" in p and message in p for p in found), found
    assert all(re.match(r"rules/[\w/.]+\.yaml:\d+:\d+: ", p) for p in found)


def test_the_base_law_loads():
    """Every case above would fail for a reason of its own."""
    law = law_of({name: text.encode() for name, text in BASE.items()})
    assert list(law.rules) == ["t.k1.p1.near", "t.k1.p1.help"]


def test_every_problem_is_told_at_once():
    """Ten errors would take ten runs to find."""
    found = problems(
        RULE,
        LAST,
        "    when: {all: [is_her, harmd]}\n  - {id: t.k1.p1.c, scope: person, gives: help, when: wy}\n",
    )
    assert len(found) >= 2


def test_an_axiom_concludes_no_judgement():
    """A rule of thumb would be written down as what an assessor thought."""
    axioms = "- {id: x, scope: person, clause: [{not: is_here}, harmed]}\n"
    (found,) = problems(RULE, LAST, LAST, **{"vocabulary/axioms.yaml": axioms})
    assert "vocabulary/axioms.yaml:1:" in found
    assert "would conclude the judgement 'harmed'" in found


def test_a_word_of_yaml_1_1_is_a_word():
    """A place called "no" or "on" would become false or true."""
    files = {**BASE, "outcomes/all.yaml": BASE["outcomes/all.yaml"].replace("sv: hjälp", "sv: on, en: no")}
    law = law_of({name: text.encode() for name, text in files.items()})
    assert (law.outcomes["help"].text.sv, law.outcomes["help"].text.en) == ("on", "no")


def test_a_citation_that_does_not_exist_is_found_by_lint():
    """A rule would cite a section that the act does not have."""
    files = {
        **BASE,
        RULE: BASE[RULE].replace("t.k1.p1.help", "t.k1.p9.help").replace("t.k1.p1.near", "t.k1.p2a.near"),
    }
    found = [
        str(p)
        for p in lint(law_of({name: text.encode() for name, text in files.items()}))
        if p.code == "citation"
    ]
    assert found == [
        f"rules/{RULE}:8:5: T has no 1 kap. 9 § in acts.yaml; did you mean '1 kap. 1 §'? [citation]"
    ]


def test_a_status_marked_open_is_not_read_where_false_counts():
    """A status that can never be false would keep every exception and every "not" open for ever."""
    outcomes = BASE["outcomes/all.yaml"].replace("kind: status", "kind: status, closure: open")
    text = BASE[RULE].replace("{all: [is-near, is_here]}", "{not: is-near}")
    files = {**BASE, "outcomes/all.yaml": outcomes, RULE: text}
    try:
        found = lint(law_of({name: text.encode() for name, text in files.items()}))
    except LawError as error:
        found = error.problems
    assert any("marked open" in p.message for p in found)


def test_a_circle_through_a_transition_is_found():
    """A transitional provision that asks what it decides itself would bring the whole service down."""
    more = "transitions:\n  - {id: t.tr, cite: p. 6, reads: [t.k1.p1.near], by: as_of, when: is-near}\n"
    found = problems(RULE, LAST, LAST + more)
    assert any("[circle]" in p for p in found), found
