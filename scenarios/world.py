# SPDX-License-Identifier: EUPL-1.2
"""The case a scenario describes, as a request body, and the answer to it."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Protocol

from engine.case.model import FOCUS
from engine.case.problems import CaseError, CaseProblem
from engine.corpus.corpus import UnknownLaw
from scenarios.phrases import Statement
from scenarios.problems import ScenarioError, listed
from scenarios.vocabulary import Vocabulary
from scenarios.words import scope_words

_PARTS = ("outcomes", "statuses", "warnings", "amounts")


class Answered(Protocol):
    """An answer: whole, or the rows about one outcome, status, warning or amount."""

    def whole(self) -> dict[str, Any]:
        """The answer in the shape of the API contract."""

    def of(self, name: str) -> list[dict[str, Any]]:
        """What it says of one of them, for every subject."""


@dataclass(frozen=True, slots=True)
class Written:
    """An answer that is written already."""

    answer: dict[str, Any]

    def whole(self) -> dict[str, Any]:
        """All of it."""
        return self.answer

    def of(self, name: str) -> list[dict[str, Any]]:
        """The rows about one outcome, status, warning or amount."""
        return [row for part in _PARTS for row in self.answer.get(part, ()) if row["id"] == name]


Judge = Callable[[dict[str, Any]], Answered]


@dataclass(frozen=True, slots=True)
class Ref:
    """Whom or what a step speaks of: an item with an id of its own, or, without one, the obvious one."""

    scope: str
    id: str | None
    text: str
    relation: str | None = None


@dataclass(slots=True)
class World:
    """One scenario under way."""

    vocabulary: Vocabulary
    judge: Judge | None = None
    """What answers a request body; ``None`` only checks how the case is described."""
    body: dict[str, Any] = field(default_factory=dict)
    items: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    relations: dict[str, str] = field(default_factory=dict)
    said: set[tuple[str, ...]] = field(default_factory=set)
    """What the round under way has said, so that nothing is said twice."""
    answer: Answered | None = None
    refusal: CaseError | None = None

    # ---- the case

    def once(self, text: str, *key: str) -> None:
        """Refuse what was already said in this round."""
        if key in self.said:
            raise ScenarioError(f"{text} är redan sagt i det här scenariot")
        self.said.add(key)

    def add(self, ref: Ref) -> dict[str, Any]:
        """A new item."""
        scope = self.vocabulary.scopes[ref.scope]
        if ref.id is None or scope.single:
            raise ScenarioError(f'ge en beteckning inom citattecken: {ref.text} "x1"')
        if (ref.scope, ref.id) in self.items or ref.id == FOCUS:
            raise ScenarioError(f"{ref.text} är redan nämnd")
        if ref.scope != "person" and any(key[:2] == (ref.scope, "") for key in self.said):
            raise ScenarioError(f"uppgifter om {self.name(ref.scope)} står redan före; nämn {ref.text} först")
        item: dict[str, Any] = {"id": ref.id}
        if ref.relation:
            item["relation"] = ref.relation
            self.relations[ref.id] = ref.relation
        self.items[ref.scope, ref.id] = item
        self.members(ref.scope)["items"].append(item)
        return item

    def members(self, scope: str) -> dict[str, Any]:
        """The list of a scope, incomplete until said complete."""
        lists: dict[str, Any] = self.body.setdefault("lists", {})
        found: dict[str, Any] = lists.setdefault(
            self.vocabulary.scopes[scope].list, {"complete": False, "items": []}
        )
        return found

    def item(self, ref: Ref) -> dict[str, Any] | None:
        """The item a step speaks of; ``None`` for what stands at the top of the body."""
        if ref.id is None:
            mine = [id_ for scope, id_ in self.items if scope == ref.scope]
            if ref.scope == "person" or self.vocabulary.scopes[ref.scope].single or not mine:
                return None
            if len(mine) == 1:
                return self.items[ref.scope, mine[0]]
            which = listed(f'{self.name(ref.scope)} "{id_}"' for id_ in mine)
            raise ScenarioError(f"det finns flera; skriv vilken det rör: {which}")
        if (ref.scope, ref.id) not in self.items:
            raise ScenarioError(f"{ref.text} är inte nämnd; skriv först: Givet {ref.text}")
        if ref.relation and self.relations.get(ref.id) != ref.relation:
            raise ScenarioError(
                f'{ref.id!r} är nämnd som något annat än {ref.text}; skriv personen "{ref.id}"'
            )
        return self.items[ref.scope, ref.id]

    def amendment(self, id_: str) -> dict[str, Any]:
        """A proposal laid over the law, with its open slots."""
        listed_: list[dict[str, Any]] = self.body.setdefault("amendments", [])
        found = next((a for a in listed_ if a["id"] == id_), None)
        if found is None:
            found = {"id": id_, "slots": {}}
            listed_.append(found)
        return found

    def focus(self) -> dict[str, Any]:
        """The person the case is about, as an item of its own, which links can be written on."""
        found = self.items.get(("person", FOCUS))
        if found is None:
            found = self.items["person", FOCUS] = {"id": FOCUS}
            self.members("person")["items"].append(found)
        return found

    def id_of(self, ref: Ref) -> str:
        """The id that a link to an item takes."""
        if ref.scope == "person" and ref.id is None:
            return FOCUS
        item = self.item(ref)
        if item is None:
            raise ScenarioError(f"säg vilken: {ref.text} behöver en beteckning")
        return str(item["id"])

    def put(self, said: Statement, ref: Ref | None = None) -> None:
        """Put what a clause says where it belongs."""
        fact = said.fact
        if ref is not None and fact.scope != ref.scope:
            raise ScenarioError(f"{fact.label.sv!r} sägs om {self.name(fact.scope)}, inte om {ref.text}")
        owner = self.item(ref or Ref(fact.scope, None, self.name(fact.scope)))
        place = self.body if owner is None else owner
        key = (fact.scope, "" if owner is None else str(owner["id"]), fact.id)
        if said.kind == "assessment":
            self.once(f"bedömningen av {fact.label.sv!r}", *key, said.assessor or "")
            view = {"value": said.value, "by": "scenario", "assessor": said.assessor}
            views = place.setdefault("assessments", {}).setdefault(fact.id, [])
            views[:] = [v for v in views if v["assessor"] != said.assessor] + [view]
            return
        self.once(f"{fact.label.sv!r}", *key)
        if said.kind == "unassessed":
            place.setdefault("assessments", {}).pop(fact.id, None)
        else:
            place.setdefault("facts", {})[fact.id] = said.value

    def name(self, scope: str) -> str:
        """What an item of a scope is called."""
        return scope_words(scope, self.vocabulary.scopes[scope]).definite

    # ---- the answer

    def ask(self) -> None:
        """Evaluate the case as described so far."""
        self.said.clear()
        self.answer = self.refusal = None
        if self.judge is None:
            return
        body = deepcopy(self.body) | {
            "include": ["true", "unknown", "false", "no_rule_applies", "general"],
            "explain": "none",
        }
        try:
            self.answer = self.judge(body)
        except CaseError as error:
            self.refusal = error
        except UnknownLaw as error:
            self.refusal = CaseError([CaseProblem("/amendments", "unknown-law", str(error))])

    def answered(self) -> Answered:
        """The answer; a step that needs one fails without it."""
        if self.refusal is not None:
            raise ScenarioError(f"beskrivningen avvisades: {self.refusal}")
        if self.answer is None:
            raise ScenarioError("det finns inget svar än; skriv först: När rättsläget bedöms")
        return self.answer

    def entries(self, id_: str) -> list[dict[str, Any]]:
        """What the answer says of an outcome, a status, a warning or an amount, for every subject."""
        return self.answered().of(id_)

    def entry(self, id_: str, ref: Ref | None) -> dict[str, Any]:
        """The same for one subject."""
        found = self.entries(id_)
        mine = [o for o in found if self.about(o, ref)]
        if ref is None and len(mine) > 1:
            mine = [o for o in mine if o["subject"]["id"] == FOCUS] or [o for o in mine if o["subject"]["id"]]
        if len(mine) == 1:
            only: dict[str, Any] = mine[0]
            return only
        who = listed(
            {f"{self.name(o['subject']['scope'])} {o['subject']['id'] or '(ej namngiven)'}" for o in found}
        )
        if mine:
            raise ScenarioError(f"{id_!r} gäller flera; skriv vilken sist i steget: för … ({who})")
        there = f"; det finns för {who}" if found else ""
        raise ScenarioError(f"svaret har inget {id_!r} för {ref.text if ref else 'personen'}{there}")

    def about(self, entry: dict[str, Any], ref: Ref | None) -> bool:
        """Whether a part of the answer is about whom a step names; without a name, about any."""
        if ref is None:
            return True
        subject = entry["subject"]
        if subject["scope"] != ref.scope:
            return False
        if ref.id is not None:
            return bool(subject["id"] == ref.id)
        return bool(subject["id"] == FOCUS) if ref.scope == "person" else subject["id"] is not None
