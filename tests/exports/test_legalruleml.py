# SPDX-License-Identifier: EUPL-1.2
"""The LegalRuleML export, held to the specification by its structure and to the law by reading it back."""

import datetime as dt
import re
from xml.etree import ElementTree as Xml

import pytest

from api.exports.legalruleml import DEONTIC, LRML, exception_key, keys, legalruleml
from api.exports.legalruleml_terms import RULEML, XSI
from engine.language.law import Law, OwnException, Rule, RuleException

NS = {"l": LRML, "r": RULEML}
# Section 5.16 of the specification: prefixes, then metadata, then associations, then statements.
CATEGORIES = (
    {"Prefix"},
    {
        "LegalReferences", "LegalSources", "References", "Sources", "Times", "TemporalCharacteristics",
        "Agents", "Figures", "Roles", "Authorities", "Jurisdictions",
    },
    {"Associations"},
    {"Alternatives", "Context", "Statements"},
)  # fmt: skip
STATEMENTS = {"PrescriptiveStatement", "ConstitutiveStatement", "OverrideStatement"}
FORMULAS = {"Atom", "And", "Or", "Neg"}
TERMS = {"Var", "Ind", "Data", "Expr"}


@pytest.fixture(scope="module")
def root(law: Law) -> Xml.Element:
    return Xml.fromstring(legalruleml(law))  # noqa: S314 - made here


def local(element: Xml.Element) -> str:
    return element.tag.rpartition("}")[2]


def rule_of(statement: Xml.Element) -> Xml.Element:
    found = statement.find("r:Rule", NS)
    assert found is not None
    return found


def statements(root: Xml.Element) -> dict[str, Xml.Element]:
    found = root.findall("l:Statements/*", NS)
    return {s.get("key", ""): s for s in found if local(s) != "OverrideStatement"}


def test_it_says_that_it_was_not_validated(root: Xml.Element) -> None:
    """A reader would take a structural export for one that the published schema has passed."""
    said = root.find("l:Comment", NS)
    assert said is not None
    assert "Not validated against the published LegalRuleML schema" in (said.text or "")


def test_the_parts_stand_in_the_prescribed_order(root: Xml.Element) -> None:
    """Another system that reads by the specification would refuse the document."""
    names = [local(child) for child in root if local(child) != "Comment"]
    places = [next(n for n, group in enumerate(CATEGORIES) if name in group) for name in names]
    assert places == sorted(places)
    assert set(places) == {0, 1, 2, 3}


def test_every_key_is_unique_and_every_reference_resolves(root: Xml.Element) -> None:
    """A link into nowhere: the reader could not tell which act or day a rule stands on."""
    held = [e.get(name, "").lstrip(":") for e in root.iter() for name in ("key", "refersTo") if e.get(name)]
    assert len(held) == len(set(held))
    asked = {e.get(n, "") for e in root.iter() for n in ("keyref", "over", "under") if e.get(n)}
    assert asked
    assert {a.removeprefix("#") for a in asked} <= set(held)
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", key) for key in held)


def test_statements_are_made_of_what_the_specification_has(root: Xml.Element) -> None:
    """An element that LegalRuleML does not know, or one in the wrong place, makes the document useless."""
    for statement in root.findall("l:Statements/*", NS):
        assert local(statement) in STATEMENTS
        if local(statement) == "OverrideStatement":
            continue
        rule = rule_of(statement)
        assert [local(c) for c in rule] == ["hasStrength", "if", "then"]
        body, head = rule[1], rule[2]
        assert len(rule[0]) == len(body) == len(head) == 1
        assert local(rule[0][0]) in {"StrictStrength", "DefeasibleStrength", "Defeater"}
        for formula in body.iter():
            name = local(formula)
            if name in {"And", "Or", "Neg", "if"}:
                assert {local(c) for c in formula} <= FORMULAS
            elif name == "Atom":
                assert local(formula[0]) == "Rel"
                assert {local(c) for c in formula[1:]} <= TERMS
            elif name == "Expr":
                assert local(formula[0]) == "Fun"
        deontic = local(head[0]) in {*DEONTIC.values()}
        assert deontic == (local(statement) == "PrescriptiveStatement")


def test_every_rule_comes_back_with_its_deontic_kind_and_bearer(law: Law, root: Xml.Element) -> None:
    """A duty read as a permission, or put on the wrong body, would be worse than no export."""
    found = statements(root)
    for rule in law.rules.values():
        for key in keys(rule):
            head = rule_of(found[key])[2][0]
            given = head.find("r:Atom/r:Rel", NS) if local(head) != "Atom" else head.find("r:Rel", NS)
            assert given is not None
            assert given.get("iri") == f"lag:gives/{rule.gives}"
            if rule.kind != "outcome":
                continue
            outcome = law.outcomes[rule.gives]
            assert local(head) == DEONTIC[outcome.kind]
            assert head.get("iri") == f"lag:kind/{outcome.kind}"
            bearers = [b.get("iri") for b in head.findall("r:slot/l:Bearer", NS)]
            if isinstance(outcome.bearer, str):
                assert bearers == [f"lag:actor/{outcome.bearer}"]


def test_every_wording_comes_back_with_its_days(law: Law, root: Xml.Element) -> None:
    """A rule shown as in force on a day when it is not."""
    times = {
        t.get("key", "")[1:]: dt.date.fromisoformat(t.findtext("r:Data", "", NS))
        for t in root.findall("l:Times/r:Time", NS)
    }
    days: dict[str, tuple[str, dt.date]] = {}
    for one in root.findall("l:TemporalCharacteristics/l:TemporalCharacteristic", NS):
        development = one.find("l:hasStatusDevelopment", NS)
        at = one.find("l:atTime", NS)
        assert development is not None
        assert at is not None
        word = development.get("iri", "").rpartition("#")[2]
        days[one.get("key", "")] = word, times[at.get("keyref", "")[1:]]
    found: dict[str, set[tuple[str, dt.date]]] = {}
    for association in root.findall("l:Associations/l:Association", NS):
        target = association.find("l:toTarget", NS)
        assert target is not None
        edges = association.findall("l:appliesTemporalCharacteristic", NS)
        found[target.get("keyref", "")[1:]] = {days[e.get("keyref", "")[1:]] for e in edges}
    for rule in law.rules.values():
        if rule.branches:
            continue
        for key, wording in zip(keys(rule), rule.wordings, strict=True):
            ends = {("Starts", wording.first), ("Ends", wording.last)}
            assert found[key] == {(word, day) for word, day in ends if day is not None}, key


def test_what_defeats_what_comes_back(law: Law, root: Xml.Element) -> None:
    """An exception lost: a right would be read as bare where the law takes it away, or the reverse."""
    pairs = {(o.get("over", "")[1:], o.get("under", "")[1:]) for o in root.iter(f"{{{LRML}}}Override")}
    assert pairs == {pair for rule in law.rules.values() for pair in defeats(law, rule)}
    found = statements(root)
    for rule in law.rules.values():
        strengths = {local(rule_of(found[key])[0][0]) for key in keys(rule)}
        if rule.exceptions:
            assert strengths == {"DefeasibleStrength"}


def defeats(law: Law, rule: Rule) -> set[tuple[str, str]]:
    found = set()
    for n, exception in enumerate(rule.exceptions):
        match exception:
            case OwnException():
                over = [exception_key(rule, n)]
            case RuleException(other, _):
                over = keys(law.rules[other])
        found |= {(a, b) for a in over for b in keys(rule)}
    return found


def test_a_day_chooses_the_rules(law: Law) -> None:
    """An export of the law of a day that held repealed rules would be read as the law of that day."""
    before, after = dt.date(2025, 6, 30), dt.date(2025, 7, 1)
    of = {d: statements(Xml.fromstring(legalruleml(law, d))) for d in (before, after)}  # noqa: S314 - made here
    assert "sol2025.k18.p7.st1.child-victim" in of[after]
    assert "sol2025.k18.p7.st1.child-victim" not in of[before]


def test_the_bytes_are_the_same_every_time(law: Law) -> None:
    """A change of bytes without a change of law would hide the real ones."""
    assert legalruleml(law) == legalruleml(law)


def test_values_are_typed(root: Xml.Element) -> None:
    """A day or a number read as a word could not be compared."""
    kinds = {d.get(f"{{{XSI}}}type") for d in root.iter(f"{{{RULEML}}}Data")}
    assert kinds <= {"xs:date", "xs:integer", "xs:boolean", "xs:duration"}
    assert {"xs:date", "xs:integer", "xs:duration"} <= kinds
