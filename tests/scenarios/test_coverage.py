# SPDX-License-Identifier: EUPL-1.2
"""Coverage: what scenarios show of a small law, and the reasons for what they do not."""

import json

import pytest
from typer.testing import CliRunner

from api.commands import app
from engine.corpus.corpus import Corpus, Selection
from scenarios import coverage, coverage_report
from scenarios.coverage import Coverage
from scenarios.coverage_parts import Possible
from scenarios.grammar import Grammar
from scenarios.steps import Reader
from scenarios.vocabulary import RULES, Vocabulary

BOTH = "sol2025.k18.p7.st1.child-victim"
HEAD = "# language: sv\nEgenskap: Prov\n  Bakgrund:\n    Givet dagen är {day}\n"
ADULT = """  Scenario: Vuxen
    Givet att personens ålder i hela år är 40
    När rättsläget bedöms
    Så säger ingen regel något om "child-victim-gets-interventions"
"""
CHILD = """  Scenario: Barn
    Givet att personens ålder i hela år är 17
    När rättsläget bedöms
    Så är det okänt om "child-victim-gets-interventions" gäller
    Givet att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så ställs inte frågan "person_age"
"""


@pytest.fixture(scope="session")
def corpus():
    return Corpus(RULES)


@pytest.fixture(scope="session")
def steps():
    return Reader(Grammar(Vocabulary.read()))


@pytest.fixture
def covered(corpus, steps, feature, monkeypatch, tmp_path):
    monkeypatch.setattr(coverage, "HERE", tmp_path)

    def run(text, day="2025-09-01"):
        found = Coverage(corpus)
        found.run([feature(HEAD.format(day=day) + text)], steps)
        return found

    return run


def test_a_rule_is_what_scenarios_showed(covered):
    rule = covered(ADULT).rules[BOTH]
    assert (rule.seen, rule.asserted, rule.missing) == ({"false"}, {"false"}, ["true", "unknown"])
    rule = covered(ADULT + CHILD).rules[BOTH]
    assert rule.missing == []
    assert rule.asserted == {"false", "unknown"}
    assert {"true", "unknown"} in [part.seen for part in rule.conditions.values()]
    assert all(part.can == {"true", "unknown", "false"} for part in rule.conditions.values())


def test_a_wording_counts_only_where_its_day_chooses_it(covered):
    assert covered(ADULT + CHILD, "2025-06-01").rules[BOTH].seen == set()
    before = covered(ADULT + CHILD, "2025-06-01").rules["sol2001.k5.p11.st3.assessed-victim"]
    assert "true" in before.seen


def test_what_cannot_be_is_not_asked_for(corpus):
    found = Coverage(corpus)
    assert all(c.needed <= {"true", "unknown", "false"} for c in found.rules.values())
    suggestion = next(c for c in found.rules.values() if c.rule.kind == "suggestion")
    assert "false" not in suggestion.needed
    prepared, _ = found._under(Selection())
    possible = Possible(prepared.compiled.graphs)
    for rule, ref in prepared.roots.values():
        can, against = possible.of(rule.scope, ref), possible.of(rule.scope, ref ^ 1)
        assert ("true" in can, "unknown" in can) == ("false" in against, "unknown" in against)
    always = found.rules["derived.residence-position"]  # its last branch always holds
    assert always.needed == {"true"}


def test_a_scenario_that_cannot_be_run_is_an_error(covered, feature):
    assert covered(ADULT.replace("bedöms", "bedoms")).failed
    assert covered("Trasigt: ").failed == ["prov.feature"]


def test_reasons_are_held_against_what_is_missing(covered, tmp_path):
    rules = covered(ADULT).rules
    page = tmp_path / "tackning.md"
    page.write_text(
        "| regel | saknas | varför |\n|---|---|---|\n"
        f"| `{BOTH}` | sann, falsk | går inte |\n| `{BOTH}` | okänd | |\n"
        "| `finns.inte` | falsk | x |\n"
        f"| `{BOTH}` | gul | x |\n| `{BOTH}` | | x |\n",
        encoding="utf-8",
    )
    found, wrong = coverage_report.reasons(page, rules)
    assert found == {BOTH: {"true": "går inte", "false": "går inte"}}
    assert [w.partition(": ")[2] for w in wrong] == [
        f"skälet behövs inte längre: {BOTH} saknar inte falsk",
        f"{BOTH} saknar skäl",
        "ingen regel heter finns.inte",
        "'gul' är varken sann, okänd eller falsk",
        f"{BOTH} saknar vad som saknas",
    ]
    assert coverage_report.reasons(tmp_path / "ingen.md", rules) == ({}, [])


def test_the_answer_and_the_table(covered, monkeypatch, capsys):
    found = covered(ADULT)
    monkeypatch.setattr(coverage, "measure", lambda: found)
    monkeypatch.setattr(coverage, "REASONS", coverage.HERE / "ingen.md")
    assert coverage.main(["--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["scenarios"] == 1
    mine = next(r for r in told["rules"] if r["id"] == BOTH)
    assert (mine["area"], mine["seen"], mine["missing"]) == ("sol2025", ["false"], ["true", "unknown"])
    assert sum(a["rules"] for a in told["areas"]) == len(told["rules"])
    assert coverage.main([]) == 1
    out = capsys.readouterr().out
    assert f"{BOTH} saknar sann, okänd" in out
    assert "regler saknar något" in out


@pytest.mark.parametrize(("option", "given"), [([], []), (["--json"], ["--json"])])
def test_the_command_gives_the_exit_code(option, given, monkeypatch):
    told = []
    monkeypatch.setattr(coverage, "main", lambda arguments: told.append(arguments) or 1)
    assert CliRunner().invoke(app, ["coverage", *option]).exit_code == 1
    assert told == [given]
