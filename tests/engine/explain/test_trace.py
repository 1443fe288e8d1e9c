# SPDX-License-Identifier: EUPL-1.2
"""Why: each step of the trace follows from the steps it names, and from nothing else."""

from random import Random

import pytest

from engine.explain.deciding import Deciding
from engine.explain.open_parts import OpenWalk
from engine.service import Engine
from tests.engine.asking import ask, engine, request, row
from tests.engine.explain.meaning import parts_of, rails_from
from tests.language.building import Asked
from tests.logic import random_cases, random_laws

VOCABULARY = {"person": {"a": "bool", "b": "bool", "d": {"type": "date", "none": True}}}
CUT = [{"to": "2025-06-30", "when": "b"}, {"from": "2025-07-01", "when": "a"}]


@pytest.mark.parametrize("family", random_laws.FAMILIES)
def test_what_a_step_rests_on_makes_it_so(family):
    """A caseworker would be shown reasons that do not give the result, or lack one of them."""
    for n in range(12):
        dice = Random(f"because {family} {n}")
        drawn = random_laws.draw(dice, family)
        asked = Asked(drawn.law, random_cases.body(dice, drawn))
        deciding = Deciding(asked.evaluation)
        for part in parts_of(deciding):
            rails = deciding.rails(part)
            if rails[0] == rails[1]:
                continue
            because = deciding.because(part)
            assert rails_from(deciding, part, because) == rails, (n, part, because)


def test_the_trace_is_one_graph_without_a_step_twice():
    """The explanation would be too long to print and read, and two steps could say different things."""
    for n in range(40):
        dice = Random(f"graph {n}")
        drawn = random_laws.draw(dice)
        body = {**random_cases.body(dice, drawn), "explain": "full"}
        answer = _answer(drawn, body)
        nodes = {node["id"]: node for node in answer["trace"]["nodes"]}
        assert len(nodes) == len(answer["trace"]["nodes"])
        assert all(other in nodes for node in nodes.values() for other in node["because"])
        assert all(len(set(node["because"])) == len(node["because"]) for node in nodes.values())
        rows = [*answer["outcomes"], *answer["warnings"]]
        assert all(r["trace"] in nodes for r in rows if r["trace"] is not None)
        assert _acyclic(nodes)


def _answer(drawn, body):
    with Engine(drawn.files, workers=0) as found:
        return found.evaluate(body, lenient=True)


def _acyclic(nodes):
    done, open_ = set(), set()

    def walk(id_):
        if id_ in done:
            return True
        if id_ in open_:
            return False
        open_.add(id_)
        good = all(walk(other) for other in nodes[id_]["because"])
        open_.discard(id_)
        done.add(id_)
        return good

    return all(walk(id_) for id_ in nodes)


# ---- a ladder: every status is read twice by the next

RUNGS = 60
LADDER = [{"id": "t.s0", "status": "s0", "when": "a"}] + [
    {"id": f"t.s{n}", "status": f"s{n}",
     "when": {"any": [{"all": [f"s{n - 1}", "a"]}, {"all": [{"not": f"s{n - 1}"}, "b"]}]}}
    for n in range(1, RUNGS)
] + [{"id": "t.o", "gives": "o", "when": f"s{RUNGS - 1}"}]  # fmt: skip


@pytest.mark.parametrize("known", [{"a": True, "b": False}, {"a": False, "b": True}, {"a": None, "b": None}])
def test_a_ladder_of_sixty_statuses_is_explained_with_a_few_steps_each(known):
    """The explanation doubles at every status: a real program took four minutes and a million steps."""
    answer = ask(LADDER, VOCABULARY, known)
    steps = 4 if known["a"] else 5  # where no side holds, both sides of every "or" are among the reasons
    assert len(answer["trace"]["nodes"]) <= steps * RUNGS + 6


@pytest.mark.parametrize("known", [{"a": True, "b": False}, {"a": None, "b": None}])
def test_a_ladder_is_walked_once(monkeypatch, known):
    """The answer would take minutes, though it is short."""
    decided, opened = [], []
    decide, own = Deciding._decide, OpenWalk._own
    monkeypatch.setattr(Deciding, "_decide", lambda s, p: decided.append(p) or decide(s, p))
    monkeypatch.setattr(OpenWalk, "_own", lambda s, p: opened.append(p) or own(s, p))
    answer = ask(LADDER, VOCABULARY, known)
    assert len(decided) == len(set(decided)) <= 10 * RUNGS
    assert len(opened) == len(set(opened)) <= 10 * RUNGS
    assert questionable(answer) == (known["a"] is None)


def questionable(answer):
    return any(q["fact"] for q in answer["questions"])


# ---- which wording, which cite


def closure(answer, root):
    """Every step under a step."""
    nodes = {node["id"]: node for node in answer["trace"]["nodes"]}
    found, stack = {}, [root]
    while stack:
        id_ = stack.pop()
        if id_ not in found:
            found[id_] = nodes[id_]
            stack += nodes[id_]["because"]
    return list(found.values())


def test_why_this_wording_and_not_the_other_is_in_the_trace():
    """A lawyer could not see that the case was judged by the law before July."""
    rules = [{"id": "t.p1.x", "gives": "o", "anchor": "d", "wordings": CUT}]
    answer = ask(rules, VOCABULARY, {"a": True, "b": False, "d": "2025-08-01"})
    steps = closure(answer, row(answer, "o")["trace"])
    (shut,) = [s for s in steps if s["kind"] == "wording"]
    assert (shut["truth"], shut["because"]) == ("true", [])
    assert "till och med 2025-06-30" in shut["text"]
    assert [s["truth"] for s in steps if s["rule"] == "t.p1.x"] == ["true"], (
        "the other wording decides nothing"
    )
    old = ask(rules, VOCABULARY, {"a": True, "b": False, "d": "2025-06-01"})
    (shut,) = [
        s for s in closure(old, row(old, "o", "focus")["trace"] or _root(old)) if s["kind"] == "wording"
    ]
    assert "från 2025-07-01" in shut["text"]


def _root(answer):
    """The last step, under which the others stand: of an outcome that no rule gives."""
    inner = {other for node in answer["trace"]["nodes"] for other in node["because"]}
    return next(node["id"] for node in answer["trace"]["nodes"] if node["id"] not in inner)


def test_a_day_nobody_knows_shows_both_wordings_and_the_day():
    """A lawyer could not see that the answer hangs on a day that was never asked for."""
    rules = [{"id": "t.p1.x", "gives": "o", "anchor": "d", "wordings": CUT}]
    answer = ask(rules, VOCABULARY, {"a": True})
    steps = closure(answer, row(answer, "o")["trace"])
    assert sorted(s["truth"] for s in steps if s["rule"] == "t.p1.x") == ["true", "unknown"]
    assert [s["truth"] for s in steps if s["kind"] == "wording"] == ["unknown"]


def test_a_provision_that_is_not_there_at_the_time_is_named():
    """A lawyer would look for a provision that did not yet exist."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": "a", "wording": {"from": "2026-01-01", "began": "introduced"}}
    ]
    answer = ask(rules, VOCABULARY, {"a": True})
    assert any(
        "Regeln finns inte i den tiden" in n["text"] and n["truth"] == "false"
        for n in answer["trace"]["nodes"]
    )


def test_cites_come_from_rules_that_fired():
    """A decision would cite a provision that gave nothing."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": "a"}, {"id": "t.p2.x", "gives": "o", "when": "b"},
             {"id": "t.p3.x", "gives": "p", "when": "b"}]  # fmt: skip
    both = [({"a": True, "b": False}, ["T 1 §"]), ({"a": True, "b": True}, ["T 1 §", "T 2 §"])]
    for known, cites in [
        *both,
        ({"a": True}, ["T 1 §"]),
        ({"a": False}, ["T 2 §"]),
        ({"a": False, "b": False}, []),
    ]:
        assert row(ask(rules, VOCABULARY, known), "o")["cites"] == cites, known


def test_every_rule_that_is_cited_is_true_in_the_trace():
    """The same on random laws: what is cited for a duty stands, as true, among the reasons for it."""
    count = 0
    for n in range(80):
        dice = Random(f"cites {n}")
        drawn = random_laws.draw(dice)
        answer = _answer(drawn, {**random_cases.body(dice, drawn), "explain": "full"})
        for found in answer["outcomes"]:
            if found["truth"] == "true":
                fired = {s["rule"] for s in closure(answer, found["trace"]) if s["truth"] == "true"}
                assert set(found["rules"]) <= fired, (n, found["rules"], fired)
                assert found["rules"], n
                count += 1
    assert count > 20


@pytest.mark.parametrize("explain", ["none", "short", "full"])
def test_the_explanation_is_as_long_as_asked_for(explain):
    """A page would be slow for want of a short answer, or a lawyer left without the reasons."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": "a"}]
    with engine(rules, VOCABULARY) as found:
        answer = found.evaluate({**request({"a": True}), "explain": explain})
    nodes = answer["trace"]["nodes"]
    assert bool(nodes) == (explain != "none")
    assert all(("text" in node) == (explain == "full") for node in nodes)
    assert row(answer, "o")["truth"] == "true"


def test_nobody_unnamed_is_among_the_reasons():
    """ "No report gives it" would rest on nothing, though more reports may exist."""
    vocabulary = {"report": {"r": "bool"}, "household": {"h": "bool"}}
    links = {"person": {}, "report": {"about": "person"}, "household": {"single": True}}
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": {"exists": {"in": "reports", "where": {"all": ["h", "r"]}}}}
    ]
    parts = {"files": {"links": links, "declared": {"o": {"closure": "exhaustive"}}}}
    answer = ask(rules, vocabulary, {"h": False}, **parts)
    found = row(answer, "o")
    assert found["truth"] == "false"
    assert any(step["subject"] == {"scope": "report", "id": None} for step in closure(answer, found["trace"]))
