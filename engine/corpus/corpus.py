# SPDX-License-Identifier: EUPL-1.2
"""The rule folder as laws: the one in force, and those that a selection of amendments would make."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from engine.corpus.amend import Choice, choices, hidden, in_order_of_needs, lay_over
from engine.corpus.family import Family
from engine.corpus.fingerprint import core_hash, hash_of, texts_hash
from engine.language import source
from engine.language.builder import Builder
from engine.language.calendar import Period
from engine.language.collecting import no_collection
from engine.language.files import Content, Entry, Sources, folder, read_files
from engine.language.law import Law, Rule


class UnknownLaw(Exception):  # noqa: N818 (the name that the problem type has)
    """A law is asked for that is not held: an amendment, a slot or a hash."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Amendments laid over the law in order, and the values given for their slots."""

    amendments: tuple[str, ...] = ()
    slots: tuple[tuple[str, Any], ...] = ()


class Corpus:
    """The laws of one rule folder."""

    @no_collection()
    def __init__(self, root: Path | Mapping[str, Content]) -> None:
        """``root`` is a rule folder, or rule files by their path in one.

        Raises :class:`engine.language.problems.LawError` when they are not a law.
        """
        self.sources: Sources = read_files(folder(root) if isinstance(root, Path) else root)
        self._parsed: dict[int, tuple[source.Rule, Rule]] = {}
        self._laws: dict[tuple[Selection, frozenset[tuple[str, Any]]], Law] = {}
        self._families: dict[Selection, Family] = {}
        self.law(Selection())
        for name in self.amendments:
            self.family(Selection((name,)))

    @property
    def amendments(self) -> dict[str, Entry[source.Amendment]]:
        """The amendments held, by id."""
        return self.sources.amendments

    def law(self, selection: Selection) -> Law:
        """The law under a selection; of a family, its first."""
        return self.family(selection).first

    def family(self, selection: Selection) -> Family:
        """The laws that a selection leaves open."""
        known = self._families.get(selection)
        if known is None:
            models = [self.amendments[a].model for a in selection.amendments]
            known = Family(self.choices(selection), models, partial(self._filled, selection))
            self._families[selection] = known
        return known

    def _filled(self, selection: Selection, filling: Mapping[str, Any]) -> Law:
        key = (selection, frozenset(filling.items()))
        known = self._laws.get(key)
        if known is None:
            known = self._laws[key] = self._build(selection, filling)
        return known

    def _build(self, selection: Selection, filling: Mapping[str, Any]) -> Law:
        laid, left_out = self.sources, dict[str, list[str]]()
        given = dict(selection.slots)
        for name in selection.amendments:
            entry = self.amendments[name]
            laid = lay_over(laid, entry, filling, given)
            for rule, reader in hidden(entry.model, filling):
                left_out.setdefault(rule, []).append(reader)
        law = Builder(laid, self._every_rule(selection), self._slots(selection), self._parsed).build()
        for rule, readers in left_out.items():
            if rule in law.rules:
                law.rules[rule] = replace(law.rules[rule], hidden_from=tuple(readers))
        return law

    def _every_rule(self, selection: Selection) -> list[source.Rule]:
        """Rules that some member of the family adds: what they give has a name in all of them."""
        operations = (o for a in selection.amendments for o in self.amendments[a].model.operations)
        return [o.rule for o in operations if isinstance(o.rule, source.Rule)]

    def _slots(self, selection: Selection) -> dict[str, source.AmendmentSlot]:
        return {n: s for a in selection.amendments for n, s in self.amendments[a].model.slots.items()}

    # ---- families

    def choices(self, selection: Selection) -> list[Choice]:
        """Every choice that a selection leaves open."""
        given = dict(selection.slots)
        found = [c for a in selection.amendments for c in choices(self.amendments[a].model, given)]
        return in_order_of_needs(found)

    def hashes(self, selection: Selection) -> tuple[str, str]:
        """The core hash and the hash of the texts of a selection."""
        law = self.law(selection)
        core, texts = core_hash(law), texts_hash(law)
        if selection.amendments:
            laws = [core_hash(sample) for sample in self.family(selection).samples]
            slots = [[n, list(v) if isinstance(v, tuple) else v] for n, v in selection.slots]
            core = hash_of({"amendments": list(selection.amendments), "laws": laws, "slots": slots})
        return core, texts


def selection_of(body: object, corpus: Corpus) -> Selection:
    """The selection that a request names; raises :class:`UnknownLaw` for what is not held or does not fit."""
    listed = body.get("amendments") if isinstance(body, dict) else None
    if not listed:
        return Selection()
    if not isinstance(listed, list) or not all(
        isinstance(a, dict) and isinstance(a.get("id"), str) for a in listed
    ):
        raise UnknownLaw("amendments is a list of {id, slots}")
    names = [a["id"] for a in listed]
    if len(set(names)) < len(names):
        raise UnknownLaw("an amendment is named twice; name it once")
    slots: list[tuple[str, Any]] = []
    for amendment in listed:
        entry = corpus.amendments.get(amendment["id"])
        if entry is None:
            raise UnknownLaw(f"no amendment is called {amendment['id'][:80]!r}")
        slots += _filled(entry.model, amendment.get("slots") or {})
    shared = {
        n for n in (s for s, _ in slots) if sum(n in corpus.amendments[a].model.slots for a in names) > 1
    }
    if shared:
        raise UnknownLaw(
            f"two of the amendments have a slot called {min(shared)!r}; lay them over one at a time"
        )
    return Selection(tuple(names), tuple(sorted(slots)))


def _filled(amendment: source.Amendment, written: object) -> list[tuple[str, Any]]:
    if not isinstance(written, dict):
        raise UnknownLaw("slots is an object")
    found: list[tuple[str, Any]] = []
    for name, value in written.items():
        slot = amendment.slots.get(name)
        if slot is None:
            raise UnknownLaw(f"{amendment.amendment.id} has no slot {name[:40]!r}")
        if any(written.get(n) not in values for n, values in slot.needs.items()):
            raise UnknownLaw(
                f"the slot {name} needs {', '.join(f'{n} in {v}' for n, v in slot.needs.items())}"
            )
        found.append((name, _value(name, slot, value)))
    return found


def _value(name: str, slot: source.AmendmentSlot, value: Any) -> Any:
    if slot.type == "choice" and value in (slot.values or ()):
        return value
    if slot.type == "set" and isinstance(value, list) and all(v in (slot.values or ()) for v in value):
        return tuple(sorted(set(value)))
    try:
        if slot.type == "number" and isinstance(value, int) and not isinstance(value, bool):
            return _within(slot, value, value, int)
        if slot.type == "date" and isinstance(value, str):
            return _within(slot, value, dt.date.fromisoformat(value), dt.date.fromisoformat).isoformat()
        if slot.type == "duration" and isinstance(value, str):
            _within(slot, value, _length(value), _length)
            return value
    except ValueError as error:
        raise UnknownLaw(f"the slot {name}: {error}") from error
    raise UnknownLaw(f"the slot {name} does not take {str(value)[:40]!r}")


def _length(text: str) -> float:
    """About how many days a period has: enough to compare it with the bounds of a slot."""
    period = Period.parse(text)
    return period.months * 30.44 + period.days


def _within(slot: source.AmendmentSlot, written: Any, value: Any, read: Any) -> Any:
    if (slot.min is not None and value < read(slot.min)) or (slot.max is not None and value > read(slot.max)):
        raise ValueError(f"{written} lies outside {slot.min} to {slot.max}")
    return value
