# SPDX-License-Identifier: EUPL-1.2
"""An amendment laid over the law: operations on rules, under one filling of its slots."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from engine.language import source
from engine.language.files import Entry, Sources, shape_problem, with_head
from engine.language.problems import LawError, Problem, nearest

Filling = Mapping[str, Any]
"""Slot → its value: a word, a tuple of words for a set, a day; ``in-force:<id>`` → whether it is in force."""
MAX_FAMILY = 256
_NEVER = "0001-01-01"


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice that an amendment leaves open, and the fillings of others under which it exists."""

    name: str
    options: tuple[Any, ...]
    needs: Mapping[str, list[str]]


def choices(amendment: source.Amendment, given: Filling) -> list[Choice]:
    """The open choices of an amendment: choice slots, a yes or no a member of a set, entry into force."""
    found: list[Choice] = []
    for name, slot in amendment.slots.items():
        if slot.type == "choice":
            options = (given[name],) if name in given else tuple(slot.values or ())
            found.append(Choice(name, options, slot.needs))
        elif slot.type == "set":
            for member in slot.values or ():
                known = (member in given[name],) if name in given else (True, False)
                found.append(Choice(f"{name}:{member}", known, slot.needs))
    if in_force_day(amendment, given) is None:
        found.append(Choice(f"in-force:{amendment.amendment.id}", (True, False), {}))
    return found


def in_order_of_needs(found: list[Choice]) -> list[Choice]:
    """Choices after those they need, whatever order they are written in."""
    ordered: list[Choice] = []
    waiting = list(found)
    names = {c.name for c in found}
    while waiting:
        done = {c.name for c in ordered}
        ready = [c for c in waiting if not (set(c.needs) & names) - done] or waiting
        ordered += ready
        waiting = [c for c in waiting if c not in ready]
    return ordered


def in_force_day(amendment: source.Amendment, given: Filling) -> dt.date | None:
    """The day an amendment enters into force, if it says one or the slot that leaves it open is filled."""
    said = amendment.amendment.in_force
    if isinstance(said, dt.date):
        return said
    slot = (said or {}).get("slot")
    value = given.get(str(slot))
    return (
        None if value is None else value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value))
    )


def fillings(found: list[Choice]) -> list[dict[str, Any]] | None:
    """Every filling that ``needs`` allows; ``None`` if there are more than :data:`MAX_FAMILY`."""
    result: list[dict[str, Any]] = [{}]
    for choice in found:
        after: list[dict[str, Any]] = []
        for filling in result:
            allowed = all(filling.get(n) in values for n, values in choice.needs.items())
            options = choice.options if allowed else (None,)
            after += [{**filling, choice.name: o} for o in options]
        result = after
        if len(result) > MAX_FAMILY:
            return None
    return result


def lay_over(base: Sources, amendment: Entry[source.Amendment], filling: Filling, given: Filling) -> Sources:
    """The rules with the operations of an amendment done, as far as a filling lets them."""
    model = amendment.model
    day = in_force_day(model, given)
    if day is None and not filling.get(f"in-force:{model.amendment.id}"):
        return base
    rules = list(base.rules)
    for n, operation in enumerate(model.operations):
        if all(filling.get(s) in values for s, values in operation.when_slot.items()):
            rules = _operate(rules, operation, amendment, n, day)
    transitions = [
        Entry(t, data, amendment.document, ("transitions", n))
        for n, (t, data) in enumerate(
            zip(model.transitions, amendment.data.get("transitions") or (), strict=True)
        )
    ]
    return replace(base, rules=rules, transitions=[*base.transitions, *transitions])


def hidden(amendment: source.Amendment, filling: Filling) -> Iterator[tuple[str, str]]:
    """(added rule, provision that does not see it) pairs: who is left out of what is added."""
    for operation in amendment.operations:
        if operation.except_in is not None and isinstance(operation.rule, source.Rule):
            slot = operation.except_in["slot"]
            for member in amendment.slots[slot].values or ():
                if filling.get(f"{slot}:{member}"):
                    yield operation.rule.id, member


def _operate(
    rules: list[Entry[source.Rule]], operation: source.Operation, amendment: Entry[source.Amendment], n: int,
    day: dt.date | None,
) -> list[Entry[source.Rule]]:  # fmt: skip
    data = amendment.data["operations"][n]
    if operation.op == "add":
        head = source.LawFile(read=amendment.model.read, wording=amendment.model.wording)
        merged = with_head(data["rule"], head)
        if "wordings" not in merged:
            first = None if day is None else day.isoformat()
            merged["wording"] = {"from": first, "began": "introduced", **(merged.get("wording") or {})}
        return [*rules, _entry(merged, amendment, n)]
    wanted = str(operation.rule)
    if not any(e.model.id == wanted for e in rules):
        place = amendment.document.place(("operations", n, "rule"))
        known = [e.model.id for e in rules]
        raise LawError([Problem(place, "amendment", f"no rule is called {wanted!r}{nearest(wanted, known)}")])
    result: list[Entry[source.Rule]] = []
    for entry in rules:
        if entry.model.id != wanted:
            result.append(_also_before(entry, wanted, amendment, day if operation.op == "replace" else None))
        elif operation.op == "repeal":
            result.append(_ended(entry, day))
        else:
            changed = {**entry.data, **(operation.with_ or {})}
            if day is not None:
                before = dict(_ended(entry, day).data)
                before["id"] = _before(wanted, amendment)
                result.append(_entry(before, entry, None))
                changed = _from(changed, day)
            result.append(_entry(changed, amendment, n))
    return result


def _before(rule: str, amendment: Entry[source.Amendment]) -> str:
    return f"{rule}.before-{amendment.model.amendment.id}"


def _also_before(
    entry: Entry[source.Rule], replaced: str, amendment: Entry[source.Amendment], day: dt.date | None
) -> Entry[source.Rule]:
    """A rule that names a replaced rule as its exception names the wording before it too."""
    unless = entry.data.get("unless") or []
    if day is None or replaced not in unless:
        return entry
    return _entry({**entry.data, "unless": [*unless, _before(replaced, amendment)]}, entry, None)


def _ended(entry: Entry[source.Rule], day: dt.date | None) -> Entry[source.Rule]:
    """A rule whose wording ends the day before; without a day, a rule that was never in force."""
    last = _NEVER if day is None else (day - dt.timedelta(days=1)).isoformat()
    data = dict(entry.data)
    if day is None:
        data.pop("wordings", None)
        data["wording"] = {**(data.get("wording") or {}), "from": None, "to": last}
        data.setdefault("when", "always")
    elif "wordings" in data:
        kept = [w for w in data["wordings"] if str(w.get("from") or "") <= last]
        data["wordings"] = [{**w, "to": min(str(w.get("to") or last), last)} for w in kept]
    else:
        wording = data.get("wording") or {}
        data["wording"] = {**wording, "to": min(str(wording.get("to") or last), last)}
    return _entry(data, entry, None)


def _from(data: dict[str, Any], day: dt.date) -> dict[str, Any]:
    """A rule that begins on a day, where an earlier wording stands beside it."""
    if "wordings" in data:
        return data
    wording = {**(data.get("wording") or {}), "from": day.isoformat(), "began": "introduced"}
    return {**data, "wording": wording}


def _entry(data: dict[str, Any], at: Entry[Any], operation: int | None) -> Entry[source.Rule]:
    path = at.path if operation is None else ("operations", operation)
    try:
        return Entry(source.Rule.model_validate(data), data, at.document, path)
    except ValidationError as error:
        raise LawError(shape_problem(e, source.Rule, at.document, path) for e in error.errors()) from error
