# SPDX-License-Identifier: EUPL-1.2
"""The page of an answer: what is settled first, what is unknown folded, every reservation said in words."""

import pytest
from lxml import html as lxml

from api.pages.answer import Teller
from api.pages.demo import demos
from api.pages.form import Form, form_of
from api.pages.texts import Texts
from tests.api.test_pages import fields, send

FOCUS = {"scope": "person", "id": "focus"}
APPEAL = "utll.k14.p4.m2.board-appeals"


def row(**parts):
    """An outcome as the engine tells it."""
    return {
        "id": "o",
        "kind": "obligation",
        "truth": "true",
        "status": "conditions_met",
        "subject": FOCUS,
        "bearer": "social_welfare_committee",
        "text": {"sv": "nämnden ska något", "en": "the committee must do something"},
        "exceptions": "exhaustive",
        "verified": "V1",
        **parts,
    }


def tell(engine, *outcomes, language="sv", **parts):
    told = {"outcomes": list(outcomes), "questions": [], "assessments_needed": [], **parts}
    return Teller(told, Form(), engine.law, Texts(language)).tell()


def notes(engine, **parts):
    page = tell(engine, row(**parts))
    lines = [s for _, shown in (*page.obligations, *page.unknown) for s in shown]
    return [str(note) for note in lines[0].notes]


def test_what_is_sure_needs_no_note(engine):
    assert notes(engine) == []


def test_every_reservation_is_a_note(engine):
    assert notes(engine, decided_by=["migration_agency"]) == ["Avgörs av: Migrationsverket"]
    assert notes(engine, automated="FL 28 §") == ["Om automatiserad handläggning: FL 28 §"]
    assert notes(engine, verified="V2") == ["Lagtexten är läst genom en annan källa (nivå V2)."]
    assert notes(engine, carried_over=True) == ["Vilar på rättspraxis från en äldre lag."]
    assert notes(engine, exceptions="open") == ["Andra undantag kan finnas."]
    assert notes(engine, appeal=[APPEAL]) == [
        "Överklagande: Har nämnden ansökt är det bara nämnden som får överklaga. "
        "(UtlL (2005:716) 14 kap. 4 § andra meningen)"
    ]
    assert notes(engine, appeal=["a.rule.not.held"]) == []


STALE = {"state": "superseded", "reform": "r", "read_to": None, "name": {"sv": "ny lag", "en": "a new act"}}


def test_law_that_has_changed_says_by_what_and_what_the_old_wording_gives(engine):
    open_ = {"truth": "unknown", "status": "unknown", "open_for": ["stale_law"]}
    said = notes(engine, **open_, stale_law=STALE, under_last_read_law={"truth": "true"})
    assert said == [
        "Lagen kan ha ändrats",
        "Lagen ändras av en reform vars text inte är läst här: ny lag.",
        "Enligt den lydelse vi senast läst: ja.",
    ]
    unchecked = {"state": "unchecked", "reform": None, "read_to": "2025-09-01", "name": None}
    (said,) = notes(engine, stale_law=unchecked)
    assert said.replace("\N{NO-BREAK SPACE}", " ").startswith(
        "Lagtexten är läst till och med 1 september 2025"
    )
    (said,) = notes(engine, stale_law={**unchecked, "reform": "bidragstak-2027"})
    assert said.startswith("Lagen kan ha ändrats i samband med en reform som inte är läst här: bidragstak")


def warning(id_, truth, *guards, subject=FOCUS):
    return {
        "id": id_,
        "truth": truth,
        "guards": list(guards),
        "subject": subject,
        "text": {"sv": id_},
        "cites": [],
    }


def test_warnings_stand_under_the_step_they_guard(engine):
    told = [
        warning("a", "unknown", "apply-utll-5-15"),
        warning("b", "true", "apply-utll-5-15"),
        warning("c", "unknown", "register-f-skatt"),
        warning("a", "unknown", "apply-utll-5-15", subject={"scope": "household", "id": "household"}),
    ]
    page = tell(engine, warnings=told)
    assert [[(str(w.text), w.maybe) for w in g.warnings] for g in page.gates] == [
        [("b", False), ("a", True)],
        [("c", True)],
    ]
    assert page.gates[0].subjects.startswith("personen som ärendet gäller, ")
    assert page.gates_first
    assert not tell(engine, warnings=[told[0], told[2]]).gates_first
    taken = row(step="register-f-skatt", kind="power")
    assert tell(engine, taken, warnings=[told[2]]).gates_first


def test_an_outcome_of_several_is_one_line_and_says_what_it_waits_for(engine):
    open_ = {"truth": "unknown", "status": "unknown"}
    facts = ("person_age", "is_swedish_citizen", "is_nordic_citizen")
    asked = [{"fact": f, "subject": FOCUS, "settles": ["o"]} for f in facts]
    other = {"scope": "household", "id": "household"}
    page = tell(engine, row(**open_), row(**open_, subject=other), questions=asked)
    ((_, (line,)),) = page.unknown
    assert line.subjects[0] == "personen som ärendet gäller"
    assert len(line.subjects) == 2
    assert line.waits == "Beror på: personens ålder i hela år; personen är svensk medborgare och 1 till"


@pytest.mark.parametrize("example", list(demos()))
def test_what_is_unknown_is_folded_once(client, example):
    page = send(client, "/svar", fields(client.get(f"/arende?exempel={example}")))
    tree = lxml.fromstring(page.text)
    assert tree.xpath("//details//details") == []
    (fold,) = tree.xpath("//section[@aria-labelledby='unknown']//details")
    count = len(fold.xpath(".//li"))
    assert f"Visa {count} okända" in fold.xpath("./summary")[0].text_content()
    assert len(tree.xpath("//div[@class='questions']/div")) == 6
    assert "Lagen är senast läst till och med" in page.text
    for summary in fold.xpath(".//span[@class='small-print']"):
        assert ".." not in summary.text_content()


def test_the_language_is_switched_on_the_answer_and_nothing_is_lost(client):
    data = fields(client.get("/arende?exempel=betanketid"))
    for path, language, key in (
        ("/svar", "sv", "Bedömningsunderlag"),
        ("/arende", "sv", "Det mest brådskande"),
    ):
        page = send(client, path, data)
        (button,) = lxml.fromstring(page.text).xpath("//header//button[@class='switch']")
        assert (button.get("form"), button.get("lang"), button.get("name")) == ("case", "en", "do")
        other = send(client, button.get("formaction"), fields(page), button.get("value"))
        assert '<html lang="en">' in other.text
        assert fields(other) == fields(page) == data
        (back,) = lxml.fromstring(other.text).xpath("//header//button[@class='switch']")
        again = send(client, back.get("formaction"), fields(other), back.get("value"))
        assert f'<html lang="{language}">' in again.text
        assert key in again.text


def asked(fact, *ids):
    """The same question about several persons, as the engine tells it."""
    text = {"sv": "Vistas personen i kommunen?", "en": "Is the person staying here?"}
    return [
        {"fact": fact, "list": None, "ask": "client", "text": text, "why": text,
         "subject": {"scope": "person", "id": i}} for i in ids
    ]  # fmt: skip


def test_one_question_about_several_is_asked_once_and_names_them(engine):
    """A mother with two children would be asked the same thing three times."""
    form = Form({"item.person": ["p1", "p2"], "relation.p1": ["child"], "relation.p2": ["child"]})
    rows = asked("is_present_in_municipality", "focus", "p1", "p2")
    told = {"outcomes": [], "questions": rows, "assessments_needed": []}
    page = Teller(told, form, engine.law, Texts("sv")).tell()
    [question] = page.questions
    assert [id_ for id_, _ in question.also] == ["p1", "p2"]
    assert question.about
    assert question.also_field == "also.person.focus.is_present_in_municipality"
    assert page.more == []


def test_an_answer_goes_only_for_those_who_are_ticked_and_have_none_of_their_own(engine):
    """A child would be said to be somewhere because the mother is."""
    name = "person.focus.is_present_in_municipality"
    sent = [
        ("item.person", "p1"), ("item.person", "p2"), ("item.person", "p3"), (f"f.{name}", "yes"),
        (f"also.{name}", "p1"), (f"also.{name}", "p2"), (f"also.{name}", "p9"),
        ("f.person.p2.is_present_in_municipality", "no"),
    ]  # fmt: skip
    form = form_of(engine.law, sent)
    answers = {i: form.first(f"f.person.{i}.is_present_in_municipality") for i in ("p1", "p2", "p3", "p9")}
    assert answers == {"p1": "yes", "p2": "no", "p3": "", "p9": ""}
    assert not [n for n in form.values if n.startswith("also.")]


def test_dont_know_goes_for_the_others_too(engine):
    """Somebody would be asked again what nobody knows."""
    sent = [("item.person", "p1"), ("unknown.person.focus.person_birth_date", "yes"),
            ("also.person.focus.person_birth_date", "p1")]  # fmt: skip
    assert form_of(engine.law, sent).first("unknown.person.p1.person_birth_date") == "yes"
