# SPDX-License-Identifier: EUPL-1.2
"""Steps that say what the answer must be."""

from typing import Any

from engine.language.source import Fact
from scenarios.grammar import step
from scenarios.problems import ScenarioError, listed
from scenarios.words import ASKED
from scenarios.world import Ref, World

_TRUTHS = {"true": "gäller", "false": "gäller inte", "unknown": "är okänt"}


def must(holds: bool, otherwise: str) -> None:
    """Fail a step with what the answer says instead."""
    if not holds:
        raise ScenarioError(otherwise)


def says(entry: dict[str, Any]) -> str:
    """What the answer says of an outcome, for the one who expected something else."""
    status = entry.get("status") or ""
    if status == "no_rule_applies":
        return f"om {entry['id']!r} säger ingen regel något"
    open_for = entry.get("open_for") or []
    why = [f"läget är {status}"] if status else []
    why += [f"öppet för {listed(map(str, open_for), 'och')}"] if open_for else []
    return f"{entry['id']!r} {_TRUTHS[entry['truth']]}" + (f" ({', '.join(why)})" if why else "")


@step("then", "gäller {utfall}", about=True, example='gäller "child-victim-gets-interventions"')
def holds(world: World, utfall: str, den: Ref | None) -> None:
    entry = world.entry(utfall, den)
    must(entry["truth"] == "true", says(entry))


@step("then", "gäller inte {utfall}", about=True, example='gäller inte "take-more-time-for-preassessment"')
def holds_not(world: World, utfall: str, den: Ref | None) -> None:
    entry = world.entry(utfall, den)
    must(entry["truth"] == "false", says(entry))


@step(
    "then", "är det okänt om {utfall} gäller", about=True, example='är det okänt om "emergency-help" gäller'
)
def is_unknown(world: World, utfall: str, den: Ref | None) -> None:
    entry = world.entry(utfall, den)
    must(entry["truth"] == "unknown" and entry.get("status") != "no_rule_applies", says(entry))


@step(
    "then",
    "säger ingen regel något om {utfall}",
    about=True,
    example='säger ingen regel något om "emergency-help"',
)
def no_rule(world: World, utfall: str, den: Ref | None) -> None:
    entry = world.entry(utfall, den)
    must(entry.get("status") == "no_rule_applies", says(entry))


@step("then", "visas inte {utfall}", about=True, example='visas inte "offer-meeting-after-report"')
def not_shown(world: World, utfall: str, den: Ref | None) -> None:
    shown = [entry for entry in world.entries(utfall) if world.about(entry, den)]
    must(not shown, f"{utfall!r} visas")


@step(
    "then", "väntar {utfall} på en bedömning", about=True, example='väntar "emergency-help" på en bedömning'
)
def awaits(world: World, utfall: str, den: Ref | None) -> None:
    entry = world.entry(utfall, den)
    must(entry.get("status") == "needs_assessment", says(entry))


@step(
    "then",
    "vilar {utfall} på {lagrum}",
    about=True,
    example='vilar "emergency-help" på "SoL (2025:400) 29 kap. 4 §"',
)
def cites(world: World, utfall: str, lagrum: str, den: Ref | None) -> None:
    cited = world.entry(utfall, den)["cites"]
    must(lagrum in cited, f"{utfall!r} vilar på {listed(cited, 'och') or 'inget lagrum'}")


@step(
    "then",
    "vilar {utfall} på bedömningen {fråga}",
    about=True,
    example='vilar "child-victim-gets-interventions" på bedömningen "is_crime_victim"',
)
def rests(world: World, utfall: str, fråga: Fact, den: Ref | None) -> None:
    rests = world.entry(utfall, den)["rests_on_assessments"]
    must(fråga.id in rests, f"{utfall!r} vilar på bedömningarna {listed(rests, 'och') or '(inga)'}")


@step(
    "then",
    "ansvarar {aktör} för {utfall}",
    about=True,
    example='ansvarar socialnämnden för "open-investigation"',
)
def bears(world: World, aktör: str, utfall: str, den: Ref | None) -> None:
    bearer = world.entry(utfall, den)["bearer"]
    bearers = bearer if isinstance(bearer, list) else [bearer]
    must(aktör in bearers, f"för {utfall!r} ansvarar {listed(map(str, bearers), 'och')}")


# ---- days


@step(
    "then",
    "ska {utfall} vara gjort senast {tid}",
    about=True,
    example='ska "decide-whether-to-investigate" vara gjort senast 2025-09-01',
)
def due(world: World, utfall: str, tid: list[str], den: Ref | None) -> None:
    _due(world, utfall, tid, den, first=False)


@step(
    "then",
    "får {utfall} göras tidigast {tid}",
    about=True,
    example='får "open-investigation" göras tidigast 2025-09-01',
)
def not_before(world: World, utfall: str, tid: list[str], den: Ref | None) -> None:
    _due(world, utfall, tid, den, first=True)


def _due(world: World, id_: str, days: list[str], who: Ref | None, *, first: bool) -> None:
    """A day that the deadlines make together, or that one of them which surely runs makes."""
    entry = world.entry(id_, who)
    listed_days = [d for d in entry["deadlines"] if (d["kind"] == "not_before") == first]
    dues = [d["due"] for d in listed_days if d["truth"] == "true"]
    dues += [entry["due"]] if entry["due"] and not first else []
    wanted = (days[0], days[-1])
    shown = [
        f"{d['due']['earliest'] or 'okänd dag'} till {d['due']['latest'] or 'okänd dag'}" for d in listed_days
    ]
    must(
        wanted in [(d["earliest"], d["latest"]) for d in dues],
        f"{id_!r} har {'dagarna ' + listed(shown, 'och') if shown else 'ingen frist'}",
    )


@step("then", "har {utfall} ingen frist", about=True, example='har "emergency-help" ingen frist')
def no_deadline(world: World, utfall: str, den: Ref | None) -> None:
    deadlines = world.entry(utfall, den)["deadlines"]
    must(not deadlines, f"{utfall!r} har {len(deadlines)} frister")


@step("then", "är {utfall} gjort", about=True, example='är "open-investigation" gjort')
def done(world: World, utfall: str, den: Ref | None) -> None:
    must(world.entry(utfall, den)["fulfilled"] is True, f"{utfall!r} är inte känt som gjort")


@step("then", "är {utfall} inte gjort", about=True, example='är "open-investigation" inte gjort')
def not_done(world: World, utfall: str, den: Ref | None) -> None:
    must(world.entry(utfall, den)["fulfilled"] is False, f"{utfall!r} är inte känt som ogjort")


# ---- questions and warnings


def _asked(world: World, fact: Fact, who: Ref | None) -> list[str]:
    """Who a question about a fact goes to; empty if it is not asked."""
    answer = world.answered().whole()
    found = [ASKED[q["ask"]] for q in answer["questions"] if q["fact"] == fact.id and world.about(q, who)]
    for needed in answer["assessments_needed"]:
        if needed["fact"] == fact.id and world.about(needed, who):
            to = needed["assessor"]
            found += [world.vocabulary.actors[a].label.sv for a in (to if isinstance(to, list) else [to])]
    return found


@step("then", "ställs frågan {fråga}", about=True, example='ställs frågan "person_age"')
def is_asked(world: World, fråga: Fact, den: Ref | None) -> None:
    must(bool(_asked(world, fråga, den)), f"frågan {fråga.id!r} ställs inte")


@step(
    "then",
    "ställs frågan {fråga} till {vem}",
    about=True,
    example='ställs frågan "is_crime_victim" till socialnämnden',
)
def is_asked_of(world: World, fråga: Fact, vem: str, den: Ref | None) -> None:
    to = _asked(world, fråga, den)
    must(
        vem in to,
        f"frågan {fråga.id!r} ställs " + (f"till {listed(sorted(set(to)), 'och')}" if to else "inte"),
    )


@step("then", "ställs inte frågan {fråga}", about=True, example='ställs inte frågan "is_woman"')
def is_not_asked(world: World, fråga: Fact, den: Ref | None) -> None:
    to = _asked(world, fråga, den)
    must(not to, f"frågan {fråga.id!r} ställs till {listed(to, 'och')}")


def _shown(world: World, id_: str, who: Ref | None) -> bool:
    return any(world.about(w, who) for w in world.entries(id_) if w["truth"] != "false")


@step(
    "then", "visas varningen {varning}", about=True, example='visas varningen "removal-decision-if-refused"'
)
def warned(world: World, varning: str, den: Ref | None) -> None:
    if not _shown(world, varning, den):
        shown = [w["id"] for w in world.answered().whole()["warnings"] if w["truth"] != "false"]
        raise ScenarioError(f"varningarna är {listed(shown, 'och') or '(inga)'}")


@step(
    "then",
    "visas inte varningen {varning}",
    about=True,
    example='visas inte varningen "removal-decision-if-refused"',
)
def not_warned(world: World, varning: str, den: Ref | None) -> None:
    must(not _shown(world, varning, den), f"varningen {varning!r} visas")
