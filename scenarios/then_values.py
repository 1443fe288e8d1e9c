# SPDX-License-Identifier: EUPL-1.2
"""Steps that say which sums, positions and refusals the answer must hold."""

from decimal import Decimal

from scenarios import values
from scenarios.grammar import step
from scenarios.problems import ScenarioError, listed
from scenarios.then import must, says
from scenarios.words import REFUSALS
from scenarios.world import Ref, World


def _sums(world: World, id_: str, who: Ref | None) -> dict[str, int | None]:
    entry = world.entry(id_, who)
    keys = ("amount_sek", "at_least", "at_most")
    return {k: None if entry[k] is None else int(Decimal(str(entry[k])) * 100) for k in keys}


def _amount(world: World, id_: str, wanted: int | None, key: str, who: Ref | None) -> None:
    sums = _sums(world, id_, who)
    names = {"amount_sek": "exakt", "at_least": "minst", "at_most": "högst"}
    shown = [f"{names[k]} {values.kronor(v)}" for k, v in sums.items() if v is not None]
    must(sums[key] == wanted, f"beloppet {id_!r} är {listed(shown, 'och') or 'okänt'}")


@step("then", "är beloppet {belopp} {kronor}", about=True, example='är beloppet "riksnorm" 4 200,00 kr')
def amount(world: World, belopp: str, kronor: int, den: Ref | None) -> None:
    _amount(world, belopp, kronor, "amount_sek", den)


@step(
    "then",
    "är beloppet {belopp} minst {kronor}",
    about=True,
    example='är beloppet "riksnorm" minst 4 200,00 kr',
)
def amount_at_least(world: World, belopp: str, kronor: int, den: Ref | None) -> None:
    _amount(world, belopp, kronor, "at_least", den)


@step(
    "then",
    "är beloppet {belopp} högst {kronor}",
    about=True,
    example='är beloppet "riksnorm" högst 4 200,00 kr',
)
def amount_at_most(world: World, belopp: str, kronor: int, den: Ref | None) -> None:
    _amount(world, belopp, kronor, "at_most", den)


@step("then", "är beloppet {belopp} okänt", about=True, example='är beloppet "riksnorm" okänt')
def amount_unknown(world: World, belopp: str, den: Ref | None) -> None:
    _amount(world, belopp, None, "amount_sek", den)


@step("then", "finns inget belopp {belopp}", about=True, example='finns inget belopp "riksnorm"')
def no_amount(world: World, belopp: str, den: Ref | None) -> None:
    must(not [e for e in world.entries(belopp) if world.about(e, den)], f"beloppet {belopp!r} finns")


@step("then", "har {ställning} värdet {värde}", about=True, example='har "residence-position" värdet "UNDOC"')
def status_value(world: World, ställning: str, värde: str, den: Ref | None) -> None:
    values_left = world.entry(ställning, den)["values"]
    must(values_left == [värde], f"{ställning!r} är {listed(values_left or []) or 'inget värde'}")


def _status(world: World, status: tuple[Ref, str], truth: str) -> None:
    entry = world.entry(status[1], status[0])
    must(entry.get("values") is None, f"{status[1]!r} har värden; skriv: har {status[1]!r} värdet …")
    must(entry["truth"] == truth, says(entry))


@step("then", "är det sant att {status}", example="är det sant att personen är barn")
def status_true(world: World, status: tuple[Ref, str]) -> None:
    _status(world, status, "true")


@step("then", "är det falskt att {status}", example="är det falskt att personen är barn")
def status_false(world: World, status: tuple[Ref, str]) -> None:
    _status(world, status, "false")


@step("then", "är det okänt om {status}", example="är det okänt om personen är barn")
def status_unknown(world: World, status: tuple[Ref, str]) -> None:
    _status(world, status, "unknown")


@step("then", "avvisas beskrivningen med {fel}", example='avvisas beskrivningen med "motsägelse"')
def refused(world: World, fel: str) -> None:
    refusal = world.refusal
    if refusal is None:
        world.answered()
        raise ScenarioError("beskrivningen avvisades inte")
    codes = [problem.code for problem in refusal.problems]
    shown = [f"{REFUSALS[c]} ({p.pointer}: {p.detail})" for c, p in zip(codes, refusal.problems, strict=True)]
    must(fel in codes, f"beskrivningen avvisades med {listed(shown, 'och')}")
