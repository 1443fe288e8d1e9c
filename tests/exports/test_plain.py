# SPDX-License-Identifier: EUPL-1.2
"""A rule in plain Swedish: a jurist who reads the page must read what the engine reckons."""

import pytest

from api.exports.plain import Line, Plain
from engine.language import expressions as e
from engine.language import sums as s
from engine.language.law import Law


def flat(line: Line) -> str:
    """A line and those under it as one text."""
    return line.text + "".join(f" [{flat(part)}]" for part in line.parts)


@pytest.fixture(scope="module")
def plain(law: Law) -> Plain:
    return Plain(law)


def held(name: str, *links: str) -> e.Condition:
    return e.Holds(e.Path(links, name))


def test_and_or_and_not_are_told_apart(plain: Plain) -> None:
    """ "All of" read as "one of" turns a narrow rule into a wide one."""
    both = e.AllOf((held("is-child"), e.AnyOf((held("investigation_open"), e.Not(held("is-child"))))))
    assert flat(plain.condition(both)) == (
        "Allt detta: [är barn] [Minst ett av detta: [utredningen pågår] [inte: är barn]]"
    )
    assert flat(plain.condition(e.Not(both))).startswith("Inte detta: [Allt detta: ")


def test_a_judgement_names_who_judges(plain: Plain, law: Law) -> None:
    """The reader would take a question for the board for a fact that anyone can tick."""
    fact = next(f for f in law.names.facts.values() if f.assessors == ["social_welfare_committee"])
    assert plain.condition(held(fact.id)).text == f"{fact.label.sv} (bedöms av socialnämnden)"


def test_whose_age_on_which_day_is_said(plain: Plain) -> None:
    """The commonest error found in reading: age today for age on the day of the act."""
    under = e.Compare("lt", e.Age(("about",), e.Path((), "report_received_on")), e.Constant(18))
    assert (
        plain.condition(under).text
        == "åldern för den som ärendet gäller vid dagen då anmälan kom in är under 18"
    )


def test_a_day_that_has_come_is_no_double_negation(plain: Plain) -> None:
    never = e.Compare("eq", e.Path((), "report_received_on"), e.Constant(e.NONE))
    assert plain.condition(e.Not(never)).text == "dagen då anmälan kom in har kommit"


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (s.Money(420000), "4200 kr"),
        (s.Money(420050), "4200,50 kr"),
        (s.Share(2500, s.Money(100), s.Rounding(100, "down", "x")), "25 procent av: [1 kr]"),
        (s.Arithmetic("minus", (s.Money(300), s.Money(100))), "Skillnaden: [3 kr] [minus [1 kr]]"),
        (s.Arithmetic("max", (s.Money(300), s.Money(100))), "Det högsta av: [3 kr] [1 kr]"),
    ],
)
def test_sums_say_their_sums(plain: Plain, found: s.Sum, said: str) -> None:
    """A sum that reads as another sum."""
    assert flat(plain.sum(found)) == said


def test_everything_in_the_law_can_be_said(plain: Plain, law: Law) -> None:
    """A rule that the book cannot print is one that no jurist can sign."""
    for rule in law.rules.values():
        lines = [plain.condition(w.when) for w in rule.wordings if w.when is not None]
        lines += [plain.condition(when) for _, when in rule.branches]
        lines += [plain.deadline(d) for d in rule.deadlines]
        lines += plain.amount(rule.amount) if rule.amount is not None else ()
        for line in lines:
            text = flat(line)
            assert text.strip()
            assert not any(mark in text for mark in ("None", "Path(", "Holds(", "object at"))
