# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - messages stand whole
"""Every trap of Swedish Gherkin that would otherwise be silent is named, with its line."""

import pytest

from scenarios.lint import check, main

GOOD = """# language: sv
Egenskap: Hjälp
  > En kommentar.

  Bakgrund:
    Givet dagen är 2025-09-01

  Scenario: Vanlig
    Givet att personen är i Sverige
    När rättsläget bedöms
    Så gäller "gets-help"
"""


@pytest.fixture
def problems(feature, reader):
    def find(text):
        return [f"{p.line}: {p.message}" for p in check(feature(text), reader, "prov.feature")]

    return find


def test_a_good_file_has_no_problems(problems):
    assert problems(GOOD) == []


def test_the_first_line_names_the_language(problems):
    assert problems(GOOD.removeprefix("# language: sv\n")) == ["1: första raden är # language: sv"]


def test_a_misspelt_first_step_is_not_a_description(problems):
    assert problems(GOOD.replace("Givet att", "Givt att")) == [
        "9: raden 'Givt att personen är i Sverige' räknas inte som ett steg utan försvinner; menade du 'Givet'?"
    ]


def test_an_english_keyword_is_answered_with_the_swedish_one(problems):
    assert problems(GOOD.replace("Givet att", "Given att")) == [
        "9: raden 'Given att personen är i Sverige' räknas inte som ett steg utan försvinner; menade du 'Givet'?"
    ]


def test_a_description_without_a_mark_is_named(problems):
    assert problems(GOOD.replace("> En kommentar", "En kommentar")) == [
        "3: raden 'En kommentar.' räknas inte som ett steg utan försvinner; börja raden med > om den är en kommentar"
    ]


def test_an_example_under_a_rule_is_a_swallowed_scenario(problems):
    text = """# language: sv
Egenskap: Hjälp
  Regel: Alla
    Exempel: Försvinner
      Givet dagen är 2025-09-01
      När rättsläget bedöms
      Så gäller "gets-help"
    Scenario: Finns
      Givet dagen är 2025-09-01
      När rättsläget bedöms
      Så gäller "gets-help"
"""
    assert problems(text) == [
        "4: raden 'Exempel: Försvinner' räknas inte som ett steg utan försvinner; "
        "ett scenario heter Scenario:, och Exempel: är tabellen under en Scenariomall:"
    ]


def test_a_misspelt_heading_first_in_the_file(problems):
    assert problems(GOOD.replace("Scenario:", "Sceanrio:"))[0] == (
        "8: raden 'Sceanrio: Vanlig' kan inte stå här; menade du 'Scenario:'?"
    )
    swallowed = GOOD.replace("  Bakgrund:\n    Givet dagen är 2025-09-01\n", "").replace(
        "Scenario:", "Sceanrio:"
    )
    assert "6: raden 'Sceanrio: Vanlig' räknas inte som ett steg utan försvinner; menade du 'Scenario:'?" in (
        problems(swallowed)
    )


def test_a_misspelt_later_keyword_is_named(problems):
    assert problems(GOOD.replace("När r", "Nar r")) == [
        "10: raden 'Nar rättsläget bedöms' kan inte stå här; menade du 'När'?"
    ]


def test_an_unknown_step_gets_the_nearest_three(problems):
    [found] = problems(GOOD.replace("personen är i Sverige", "personen är i Svergie"))
    first, *rest = found.split("\n")
    assert first == "9: det finns inget steg 'att personen är i Svergie'; menade du …?"
    assert rest[0] == "    Givet att personen är i Sverige"
    assert len(rest) == 3


def test_an_unknown_outcome_gets_the_nearest(problems):
    assert problems(GOOD.replace("gets-help", "get-help")) == [
        "11: det finns inget utfall 'get-help'; menade du 'gets-help'?"
    ]


def test_a_step_under_the_wrong_keyword_is_unknown(problems):
    assert problems(GOOD.replace("När rättsläget bedöms", "Givet rättsläget bedöms"))[0].startswith(
        "8: scenariot 'Vanlig' har inget När före sitt Så"
    )


def test_an_ambiguous_step_is_an_error(feature, reader, monkeypatch):
    facts = reader.grammar.phrases
    monkeypatch.setitem(facts._fixed, "personen är i Sverige", facts._fixed["personen är i Sverige"] * 2)
    [found] = check(feature(GOOD), reader, "prov.feature")
    assert str(found) == (
        "prov.feature:9: steget 'att personen är i Sverige' kan betyda flera saker: in_sweden och in_sweden"
    )


def test_a_scenario_without_steps_then_or_when(problems):
    head = "# language: sv\nEgenskap: Hjälp\n  Bakgrund:\n    Givet dagen är 2025-09-01\n"
    assert problems(head) == ["2: här finns inget scenario"]
    assert problems(head + "  Scenario: Tom\n") == ["5: scenariot 'Tom' är tomt"]
    half = head + '  Scenario: Halv\n    Givet barnet "c1"\n'
    assert problems(half) == ["5: scenariot 'Halv' har inget Så"]
    assert problems(half + '    Så gäller "gets-help"\n') == [
        "5: scenariot 'Halv' har inget När före sitt Så"
    ]
    late = GOOD + '    Givet barnet "c1"\n'
    assert problems(late) == ["8: efter sista Så i 'Vanlig' prövas inget"]
    assert problems("# language: sv\n") == ["2: filen tar slut för tidigt"]
    assert "1: filen är tom; den börjar med Egenskap: efter första raden" in problems("")


def test_two_scenarios_of_one_name_would_run_as_one(problems):
    again = GOOD + "\n" + GOOD[GOOD.index("  Scenario:") :]
    assert problems(again) == ["13: scenariot 'Vanlig' finns redan på rad 8; bara ett av dem skulle köras"]


OUTLINE = """# language: sv
Egenskap: Hjälp
  Scenariomall: Ålder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är <ålder>
    När rättsläget bedöms
    Så gäller "gets-help"

    Exempel:
      | ålder | kommun |
      | 17    | Umeå   |
"""


def test_an_unused_column_of_examples_is_an_error(problems):
    assert problems(OUTLINE) == ["10: kolumnen 'kommun' används inte"]


def test_a_place_that_no_column_fills_is_an_error(problems):
    assert "10: <ålder> finns inte i tabellen; menade du 'åldern'?" in problems(
        OUTLINE.replace("| ålder ", "| åldern ")
    )


def test_examples_without_rows_are_an_error(problems):
    assert problems(OUTLINE.replace("      | 17    | Umeå   |\n", "").replace(" kommun |", "")) == [
        "9: tabellen Exempel: har inga rader"
    ]


def test_every_row_of_examples_is_read(problems):
    text = OUTLINE.replace(" kommun |", "").replace(" Umeå   |", "") + "      | sjutton |\n"
    assert problems(text) == ["5: 'personens ålder i hela år' kan inte vara 'sjutton'; skriv ett heltal"]


TABLE = """# language: sv
Egenskap: Hjälp
  Scenario: Tabell
    Givet dagen är 2025-09-01
    Och följande inkomster:
      | id | för      | inkomstens belopp |
      | i1 | personen | 4 200,00 kr       |
    När rättsläget bedöms
    Så gäller "gets-help"
"""


def test_a_table_that_is_used_has_no_problems(problems):
    assert problems(TABLE) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("inkomstens belopp", "inkomstens belop", "5: rubriken 'inkomstens belop' används inte; menade du 'inkomstens belopp'?"),
        ("4 200,00 kr", "           ", "5: kolumnen 'inkomstens belopp' är tom; ta bort den eller fyll i den"),
        ("4 200,00 kr", "4.200 kr   ", "5: kolumnen 'inkomstens belopp': '4.200 kr' är ingen summa; skriv en summa som 4 200,00 kr"),
        ("| i1 |", "|    |", "5: kolumnen 'id' är tom; ta bort den eller fyll i den"),
        ("följande inkomster:", "följande inkomstr:", "5: det finns ingen lista 'inkomstr'; menade du 'inkomster'?"),
        ("följande inkomster:", 'barnet "c1"', "5: tabellen under steget används inte"),
    ],
)  # fmt: skip
def test_what_is_not_used_in_a_table_is_an_error(problems, old, new, message):
    found = problems(TABLE.replace(old, new))
    assert any(p.startswith(message) for p in found), found


def test_a_phrase_that_needs_a_table_says_so(problems):
    text = "\n".join(line for line in TABLE.split("\n") if "|" not in line)
    assert problems(text) == ["5: en tabell följer, och dess första ruta är id"]


def test_rows_of_different_length_are_named(problems):
    assert problems(TABLE.replace("| i1 | personen |", "| i1 |")) == [
        "7: raden har inte lika många rutor som tabellens första rad"
    ]


def test_a_text_block_is_not_used(problems):
    text = GOOD.replace("i Sverige\n", 'i Sverige\n      """\n      text\n      """\n')
    assert problems(text) == ["9: texten inom citattecken under steget används inte"]


def test_describing_a_case_is_tried(problems):
    text = GOOD.replace("personen är i Sverige", 'för barnet "c1" gäller att personen är i Sverige')
    assert problems(text) == ['9: barnet "c1" är inte nämnd; skriv först: Givet barnet "c1"']


def test_a_file_that_is_not_utf8_is_named(tmp_path, reader):
    path = tmp_path / "latin.feature"
    path.write_bytes("# language: sv\nEgenskap: Hjälp\n".encode("latin-1"))
    assert [str(p) for p in check(path, reader, "latin.feature")] == [
        "latin.feature:1: filen går inte att läsa; spara den som UTF-8"
    ]


def test_one_broken_file_leaves_the_others_checked(feature, tmp_path, capsys):
    feature(
        "# language: sv\nEgenskap: X\n  Scenario: A\n    Givet dagen är 2025-09-01\n    Nar x\n", "a.feature"
    )
    feature("# language: sv\nEgenskap: X\n  Scenario: A\n    Givet dagn är 2025-09-01\n", "b.feature")
    assert main([str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "a.feature:5: raden 'Nar x' kan inte stå här; menade du 'När'?" in out
    assert (
        "b.feature:4: det finns inget steg 'dagn är 2025-09-01'; menade du …?\n    Givet dagen är 2025-09-01"
        in out
    )
    assert "2 filer granskade" in out


def test_all_well_is_said(feature, tmp_path, capsys):
    assert main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == "0 filer, inga fel\n"
