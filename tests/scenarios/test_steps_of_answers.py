# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - messages stand whole
"""What steps do: the request body they make, and what they hold an answer to."""

import pytest

from engine.case.problems import CaseError, CaseProblem
from scenarios.problems import ScenarioError
from scenarios.world import World, Written

FOCUS = {"scope": "person", "id": "focus"}


def outcome(id_="gets-help", truth="true", **more):
    base = {
        "id": id_, "kind": "obligation", "truth": truth, "subject": FOCUS, "bearer": "social_welfare_committee",
        "status": {"true": "conditions_met", "false": "not_met", "unknown": "unknown"}[truth], "cites": ["SoL 1 §"],
        "fulfilled": None, "deadlines": [], "due": None, "rests_on_assessments": ["is_victim"], "open_for": [],
    }  # fmt: skip
    return base | more


def answer(*outcomes, **parts):
    empty = {"warnings": [], "amounts": [], "statuses": [], "questions": [], "assessments_needed": []}
    return empty | {"outcomes": list(outcomes)} | parts


@pytest.fixture
def then(reader):
    """Evaluate to an answer, or to a refusal, and do a Så step."""

    def do(step, given):
        def evaluate(body):
            if isinstance(given, Exception):
                raise given
            return Written(given)

        world = World(reader.grammar.vocabulary, evaluate)
        reader.read("when", "rättsläget bedöms").act(world)
        reader.read("then", step).act(world)

    return do


DUE = {"earliest": "2025-09-01", "latest": "2025-09-03"}
RUNS = {"kind": "within", "due": DUE, "certain": False, "truth": "true"}
STILL = {
    "kind": "not_before",
    "due": {"earliest": "2025-10-01", "latest": "2025-10-01"},
    "certain": True,
    "truth": "true",
}
SAYS = answer(
    outcome(),
    outcome("decide", "unknown", status="no_rule_applies"),
    warnings=[{"id": "beware", "truth": "unknown", "subject": FOCUS}],
    amounts=[
        {"id": "norm", "subject": FOCUS, "amount_sek": None, "at_least": "4000.00", "at_most": "5000.00"}
    ],
    statuses=[
        {"id": "is-child", "truth": "true", "values": None, "subject": FOCUS},
        {"id": "place", "truth": "true", "values": ["SE"], "subject": FOCUS},
    ],
    questions=[{"fact": "age", "ask": "client", "subject": FOCUS}],
    assessments_needed=[{"fact": "is_victim", "assessor": "social_welfare_committee", "subject": FOCUS}],
)
LATE = answer(outcome(deadlines=[RUNS, STILL], due=DUE | {"certain": False}, fulfilled=False))
OPEN = answer(outcome(truth="unknown", status="needs_assessment", open_for=["assessment"]))


@pytest.mark.parametrize(
    ("step", "given", "otherwise"),
    [
        ('gäller "gets-help"', SAYS, "'gets-help' är okänt (läget är needs_assessment, öppet för assessment)"),
        ('gäller "Nämnden ska hjälpa personen."', SAYS, None),
        ('gäller "gets-help" för personen', SAYS, None),
        ('gäller inte "gets-help"', answer(outcome(truth="false")),
         "'gets-help' är okänt (läget är needs_assessment, öppet för assessment)"),
        ('är det okänt om "gets-help" gäller', OPEN, None),
        ('väntar "gets-help" på en bedömning', OPEN, None),
        ('säger ingen regel något om "decide"', SAYS, None),
        ('visas inte "decide"', OPEN, None),
        ('vilar "gets-help" på "SoL 1 §"', SAYS, None),
        ('vilar "gets-help" på bedömningen "is_victim"', SAYS, None),
        ('ansvarar socialnämnden för "gets-help"', SAYS, None),
        ('ska "gets-help" vara gjort senast någon dag mellan 2025-09-01 och 2025-09-03', LATE, "'gets-help' har ingen frist"),
        ('får "gets-help" göras tidigast 2025-10-01', LATE, "'gets-help' har ingen frist"),
        ('har "gets-help" ingen frist', SAYS, None),
        ('är "gets-help" inte gjort', LATE, "'gets-help' är inte känt som ogjort"),
        ('är "gets-help" gjort', answer(outcome(fulfilled=True)), "'gets-help' är inte känt som gjort"),
        ('ställs frågan "age"', SAYS, "frågan 'age' ställs inte"),
        ('ställs frågan "age" till den enskilde', SAYS, "frågan 'age' ställs inte"),
        ('ställs frågan "is_victim" till socialnämnden', SAYS, "frågan 'is_victim' ställs inte"),
        ('ställs inte frågan "in_sweden"', SAYS, None),
        ('visas varningen "beware"', SAYS, "varningarna är (inga)"),
        ('visas inte varningen "beware"', OPEN, None),
        ('är beloppet "norm" minst 4 000,00 kr', SAYS, None),
        ('är beloppet "norm" högst 5 000 kr', SAYS, None),
        ('är beloppet "norm" okänt', SAYS, None),
        ('finns inget belopp "norm"', OPEN, None),
        ("är det sant att personen är barn", SAYS, None),
        ('har "place" värdet "SE"', SAYS, None),
    ],
)  # fmt: skip
def test_what_an_answer_says(then, step, given, otherwise):
    then(step, given)
    if otherwise is not None:
        with pytest.raises(ScenarioError) as found:
            then(step, OPEN)
        assert str(found.value) == otherwise


@pytest.mark.parametrize(
    ("step", "given", "message"),
    [
        ('gäller "decide"', SAYS, "om 'decide' säger ingen regel något"),
        ('är det okänt om "decide" gäller', SAYS, "om 'decide' säger ingen regel något"),
        ('gäller inte "decide"', SAYS, "om 'decide' säger ingen regel något"),
        ('gäller "decide"', OPEN, "svaret har inget 'decide' för personen"),
        ('vilar "gets-help" på "SoL 2 §"', SAYS, "'gets-help' vilar på SoL 1 §"),
        (
            'är beloppet "norm" 4 000,00 kr',
            SAYS,
            "beloppet 'norm' är minst 4 000,00 kr och högst 5 000,00 kr",
        ),
        (
            'ska "gets-help" vara gjort senast 2025-09-01',
            LATE,
            "'gets-help' har dagarna 2025-09-01 till 2025-09-03",
        ),
        ("är det falskt att personen är barn", SAYS, "'is-child' gäller"),
        ("är det sant att personen har en plats", SAYS, "'place' har värden; skriv: har 'place' värdet …"),
        ("är det sant att personen är bern", SAYS, "det finns inget utfall 'är bern'; menade du 'är barn'?"),
        (
            'gäller "gets-help" för hushållet',
            SAYS,
            "svaret har inget 'gets-help' för hushållet; det finns för personen focus",
        ),
        ('avvisas beskrivningen med "motsägelse"', SAYS, "beskrivningen avvisades inte"),
    ],
)
def test_what_an_answer_does_not_say(then, step, given, message):
    with pytest.raises(ScenarioError) as found:
        then(step, given)
    assert str(found.value) == message


def test_an_outcome_of_several_items_must_be_named(then):
    about = [{"scope": "report", "id": "r1"}, {"scope": "report", "id": "r2"}]
    both = answer(outcome(subject=about[0]), outcome(truth="unknown", subject=about[1]))
    with pytest.raises(ScenarioError, match="gäller flera; skriv vilken sist i steget"):
        then('gäller "gets-help"', both)
    then('gäller "gets-help" för orosanmälan "r1"', both)
    then('är det okänt om "gets-help" gäller för orosanmälan "r2"', both)


def test_a_refused_description(then):
    refusal = CaseError([CaseProblem("/facts/age", "out-of-range", "lies outside 0 to 130")])
    then('avvisas beskrivningen med "orimligt värde"', refusal)
    then('avvisas beskrivningen med "out-of-range"', refusal)
    with pytest.raises(ScenarioError, match=r"beskrivningen avvisades: /facts/age: lies outside 0 to 130"):
        then('gäller "gets-help"', refusal)
    with pytest.raises(ScenarioError, match=r"beskrivningen avvisades med orimligt värde \(/facts/age"):
        then('avvisas beskrivningen med "motsägelse"', refusal)


def test_an_answer_needs_a_question(reader, world):
    with pytest.raises(ScenarioError, match="skriv först: När rättsläget bedöms"):
        reader.read("then", 'gäller "gets-help"').act(world)


def test_facts_may_change_after_an_answer(reader, say):
    say("dagen är 2025-09-01\natt personens ålder i hela år är 17")
    say("rättsläget bedöms", "when")
    assert say("att personens ålder i hela år är 18")["facts"] == {"age": 18}
