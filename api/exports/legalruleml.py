# SPDX-License-Identifier: EUPL-1.2
"""A law as LegalRuleML 1.0 (OASIS Standard, 30 August 2021), compact serialization.

Written from the specification and held by structural tests. It was not validated against the published
schema, and the document says so. Deadlines and sums have no place in LegalRuleML; they stand in the JSON
export. ``InForce … Ends`` names the last day of a wording.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent, register_namespace, tostring

from api.exports.legalruleml_terms import (
    ITEM,
    NAMES,
    RULEML,
    SUBJECT,
    XSI,
    Formulas,
    atom,
    call,
    data,
    ruleml,
    variable,
)
from api.v1.catalogue import cites, in_force
from engine.language import expressions as e
from engine.language.law import Law, OwnException, Rule, Wording

LRML: Final = "http://docs.oasis-open.org/legalruleml/ns/v1.0/"
_STATUS: Final = f"{LRML}vocab#"
_SAID: Final = (
    "Made from the rules of Lagspår. Not validated against the published LegalRuleML schema. "
    "No jurist has reviewed the rules. Deadlines and sums are left out; they stand in the JSON export."
)
DEONTIC: Final = {
    "obligation": "Obligation",
    "prohibition": "Prohibition",
    "right": "Right",
    "power": "Permission",
    "recommended_measure": "Permission",
}
"""What each kind of outcome is to LegalRuleML; ``iri`` keeps the kind itself."""
_AUTHORITIES: Final = {
    "statute": "riksdag",
    "ordinance": "government",
    "agency_regulation": "agency",
    "case_law": "courts",
    "eu_law": "european-union",
    "guidance": "agency",
}


def lrml(name: str) -> str:
    """A name in the namespace of LegalRuleML."""
    return f"{{{LRML}}}{name}"


def legalruleml(law: Law, day: dt.date | None = None) -> bytes:
    """The document, as UTF-8 bytes that are the same every time."""
    for prefix, uri in (("lrml", LRML), ("ruleml", RULEML), ("xsi", XSI)):
        register_namespace(prefix, uri)
    rules = [r for r in law.rules.values() if day is None or in_force(r, day)]
    root = _Document(law, rules).root()
    indent(ElementTree(root), " ")
    written: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"


class _Document:
    """Builds the document in the order that the specification prescribes."""

    def __init__(self, law: Law, rules: list[Rule]) -> None:
        self.law = law
        self.rules = rules
        self.statuses = frozenset(law.names.statuses)
        cited = sorted({c for r in rules for c in cites(law, r)})
        self.references = {cite: f"ref-{n}" for n, cite in enumerate(cited)}
        self.statements = Element(lrml("Statements"), key="statements")

    def root(self) -> Element:
        """The whole document."""
        root = Element(lrml("LegalRuleML"), {"xmlns:xs": "http://www.w3.org/2001/XMLSchema"})
        SubElement(root, lrml("Comment")).text = _SAID
        SubElement(root, lrml("Prefix"), pre=NAMES.rstrip(":"), refID="urn:lagspar:")
        associations = Element(lrml("Associations"), key="associations")
        for rule in self.rules:
            self._rule(rule, associations)
        for rule in self.rules:
            self._overrides(rule)
        root.extend([*self._metadata(), associations, self.statements])
        return root

    # ---- metadata

    def _metadata(self) -> Iterator[Element]:
        references = Element(lrml("LegalReferences"))
        for cite, key in self.references.items():
            SubElement(references, lrml("LegalReference"), refersTo=key, refID=cite, refIDSystemName="SFS")
        yield references
        sources = Element(lrml("LegalSources"))
        for prefix in self._prefixes():
            link = self.law.acts[prefix].link
            SubElement(
                sources, lrml("LegalSource"), {"key": f"act-{prefix}"} | ({"sameAs": link} if link else {})
            )
        yield sources
        yield from self._times()
        authorities = Element(lrml("Authorities"))
        for layer in sorted({self.law.acts[p].layer for p in self._prefixes()}):
            named = f"{NAMES}authority/{_AUTHORITIES[layer]}"
            SubElement(authorities, lrml("Authority"), key=f"authority-{layer}", sameAs=named)
        yield authorities
        jurisdictions = Element(lrml("Jurisdictions"))
        SubElement(
            jurisdictions, lrml("Jurisdiction"), key="jurisdiction-se", sameAs=f"{NAMES}jurisdiction/SE"
        )
        yield jurisdictions

    def _prefixes(self) -> list[str]:
        return sorted({r.provision.prefix for r in self.rules})

    def _times(self) -> Iterator[Element]:
        firsts = {w.first for r in self.rules for w in r.wordings if w.first is not None}
        lasts = {w.last for r in self.rules for w in r.wordings if w.last is not None}
        times = Element(lrml("Times"))
        for day in sorted(firsts | lasts):
            time = SubElement(times, ruleml("Time"), key=f":t-{day}")
            SubElement(time, ruleml("Data"), {f"{{{XSI}}}type": "xs:date"}).text = day.isoformat()
        yield times
        characteristics = Element(lrml("TemporalCharacteristics"))
        for word, days in (("Starts", firsts), ("Ends", lasts)):
            for day in sorted(days):
                one = SubElement(characteristics, lrml("TemporalCharacteristic"), key=f"{word.lower()}-{day}")
                SubElement(one, lrml("forStatus"), iri=f"{_STATUS}InForce")
                SubElement(one, lrml("hasStatusDevelopment"), iri=f"{_STATUS}{word}")
                SubElement(one, lrml("atTime"), keyref=f"#t-{day}")
        yield characteristics

    # ---- rules

    def _rule(self, rule: Rule, associations: Element) -> None:
        for key, (wording, value, when) in zip(keys(rule), _versions(rule), strict=True):
            statement = self._statement(rule, key)
            body = atom("unread", variable(SUBJECT)) if when is None else self._formulas(key).condition(when)
            self._implication(statement, key, _strength(self.law, rule), body, self._head(rule, value))
            self._association(rule, key, wording, associations)
        for n, found in enumerate(rule.exceptions):
            if isinstance(found, OwnException):
                key = exception_key(rule, n)
                statement = SubElement(self.statements, lrml("ConstitutiveStatement"), key=key)
                head = Element(ruleml("Neg"))
                head.append(atom(f"gives/{rule.gives}", variable(SUBJECT)))
                self._implication(statement, key, "Defeater", self._formulas(key).condition(found.when), head)

    def _statement(self, rule: Rule, key: str) -> Element:
        kind = "PrescriptiveStatement" if _kind(self.law, rule) in DEONTIC else "ConstitutiveStatement"
        statement = SubElement(self.statements, lrml(kind), key=key)
        if rule.paraphrase is not None:
            SubElement(statement, lrml("Paraphrase")).text = rule.paraphrase.sv
        return statement

    def _implication(self, statement: Element, key: str, strength: str, body: Element, head: Element) -> None:
        implication = SubElement(statement, ruleml("Rule"), key=f":rule-{key}", closure="universal")
        SubElement(SubElement(implication, lrml("hasStrength")), lrml(strength))
        SubElement(implication, ruleml("if")).append(body)
        SubElement(implication, ruleml("then")).append(head)

    def _head(self, rule: Rule, value: str | None) -> Element:
        kind = _kind(self.law, rule)
        given = atom(f"gives/{rule.gives}", variable(SUBJECT))
        if value is not None:
            given.append(data(value))
        if kind not in DEONTIC:
            return given
        outcome = self.law.outcomes[rule.gives]
        found = Element(lrml(DEONTIC[kind]), iri=f"{NAMES}kind/{kind}")
        bearer = outcome.bearer
        named = [bearer] if isinstance(bearer, str) else bearer if isinstance(bearer, list) else []
        for actor in named:
            self._slot(found, "Bearer", f"actor/{actor}")
        if bearer is not None and not isinstance(bearer, str | list):
            self._slot(found, "Bearer", f"role/{bearer.role}")
        if outcome.counterparty is not None:
            self._slot(found, "AuxiliaryParty", f"actor/{outcome.counterparty}")
        found.append(given)
        return found

    def _slot(self, parent: Element, party: str, name: str) -> None:
        slot = SubElement(parent, ruleml("slot"))
        SubElement(slot, lrml(party), iri=NAMES + name)
        slot.append(call(name, variable(SUBJECT)))

    def _formulas(self, key: str, about: str = SUBJECT) -> Formulas:
        made = iter(range(1, 10_000))

        def auxiliary(items: e.Items) -> str:
            own = f"{key}--items{next(made)}"
            statement = SubElement(self.statements, lrml("ConstitutiveStatement"), key=own)
            member = atom(f"member/{items.link or items.scope}", variable(about), variable(about + ITEM))
            inner = self._formulas(own, about + ITEM).condition(items.where)
            body = Element(ruleml("And"))
            body.extend([member, inner])
            head = atom(f"counts/{own}", variable(about), variable(about + ITEM))
            self._implication(statement, own, "StrictStrength", body, head)
            return own

        return Formulas(about, self.statuses, auxiliary)

    def _association(self, rule: Rule, key: str, wording: Wording, into: Element) -> None:
        prefix = rule.provision.prefix
        found = SubElement(into, lrml("Association"), key=f"about-{key}")
        for cite in cites(self.law, rule):
            SubElement(found, lrml("appliesSource"), keyref=f"#{self.references[cite]}")
        SubElement(found, lrml("appliesSource"), keyref=f"#act-{prefix}")
        for word, day in (("starts", wording.first), ("ends", wording.last)):
            if day is not None:
                SubElement(found, lrml("appliesTemporalCharacteristic"), keyref=f"#{word}-{day}")
        SubElement(found, lrml("appliesAuthority"), keyref=f"#authority-{self.law.acts[prefix].layer}")
        SubElement(found, lrml("appliesJurisdiction"), keyref="#jurisdiction-se")
        SubElement(found, lrml("toTarget"), keyref=f"#{key}")

    def _overrides(self, rule: Rule) -> None:
        here = {r.id: r for r in self.rules}
        for n, found in enumerate(rule.exceptions):
            if isinstance(found, OwnException):
                over = [exception_key(rule, n)]
            else:
                over = keys(here[found.rule]) if found.rule in here else []
            for stronger in over:
                for weaker in keys(rule):
                    statement = SubElement(self.statements, lrml("OverrideStatement"))
                    SubElement(statement, lrml("Override"), over=f"#{stronger}", under=f"#{weaker}")


def keys(rule: Rule) -> list[str]:
    """The keys of a rule's statements: its id, or its id and a number when it has several."""
    count = len(_versions(rule))
    return [rule.id] if count == 1 else [f"{rule.id}--w{n}" for n in range(1, count + 1)]


def _versions(rule: Rule) -> list[tuple[Wording, str | None, e.Condition | None]]:
    """A statement for each wording, and for each value of a status that has several."""
    if not rule.branches:
        return [(wording, rule.value, wording.when) for wording in rule.wordings]
    found: list[tuple[Wording, str | None, e.Condition | None]] = []
    for wording in rule.wordings:
        for n, (value, when) in enumerate(rule.branches):
            before = tuple(e.Not(earlier) for _, earlier in rule.branches[:n])
            held = None if wording.when is None else e.AllOf((wording.when, *before, when))
            found.append((wording, value, held))
    return found


def exception_key(rule: Rule, number: int) -> str:
    """The key of an exception in the same sentence."""
    return f"{rule.id}--unless{number + 1}"


def _kind(law: Law, rule: Rule) -> str:
    return law.outcomes[rule.gives].kind if rule.kind == "outcome" else rule.kind


def _strength(law: Law, rule: Rule) -> str:
    """Strict only where nothing defeats the rule and nothing more can: the exceptions are exhaustive."""
    outcome = law.outcomes.get(rule.gives)
    closed = outcome is not None and outcome.exceptions == "exhaustive"
    return "StrictStrength" if closed and not rule.exceptions else "DefeasibleStrength"
