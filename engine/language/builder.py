# SPDX-License-Identifier: EUPL-1.2
"""Checked parts into a law: names resolved, ``like`` filled in, exceptions put where they belong."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TypeVar

from pydantic import BaseModel

from engine.language import expressions as e
from engine.language import source
from engine.language.axiom_parser import axiom, transition
from engine.language.circles import circles
from engine.language.citation import covers
from engine.language.files import Entry, Sources
from engine.language.law import Law, Rule, RuleException
from engine.language.names import Names
from engine.language.parser import Parser
from engine.language.problems import ExpressionError, LawError, Place, Problem, nearest
from engine.language.rule_parser import RuleParser, target_of

M = TypeVar("M", bound=BaseModel)
R = TypeVar("R")


class Builder:
    """Builds one law and gathers every problem on the way."""

    def __init__(
        self,
        sources: Sources,
        elsewhere: Iterable[source.Rule] = (),
        slots: dict[str, source.AmendmentSlot] | None = None,
        parsed: dict[int, tuple[source.Rule, Rule]] | None = None,
    ) -> None:
        """``elsewhere`` are rules of other members of a family, whose targets have names here too; ``parsed``
        keeps rules by entry, so that a family reads each rule once."""
        self.sources = sources
        self.elsewhere = elsewhere
        self.parsed = parsed if parsed is not None else {}
        self.problems: list[Problem] = list(sources.problems)
        self.names = Names(slots=slots or {})
        self.places: dict[str, Place] = {}
        self.raw: dict[str, dict[str, object]] = {}

    def build(self) -> Law:
        """The law; raises :class:`LawError` with every problem found."""
        s = self.sources
        acts = self.index("act", s.acts, lambda m: m.prefix)
        reforms = self.index("reform", s.reforms, lambda m: m.id)
        actors = self.index("actor", s.actors, lambda m: m.id)
        steps = self.index("step", s.steps, lambda m: m.id)
        outcomes = self.index("outcome", s.outcomes, lambda m: m.id)
        self.names.parameters = self.index("parameter", s.parameters, lambda m: m.id)
        self.names.facts = self.index("fact", s.facts, lambda m: m.id)
        self.names.scopes = {name: entry.model for name, entry in s.scopes}
        self.raw |= {f"scope:{name}": entry.data for name, entry in s.scopes}
        written = self.expand(s.rules)
        self.name_targets(written, outcomes)
        self.name_elsewhere()
        self.stop()
        parser = RuleParser(self.names, acts)
        rules = {entry.model.id: rule for entry in written if (rule := self.rule(entry, parser)) is not None}
        self.stop()
        rules = self.supersede(self.defeat(self.begin(rules, acts), written), reforms.values())
        transitions = [
            t
            for entry in s.transitions
            if (t := self.read(entry, partial(transition, names=self.names))) is not None
        ]
        self.stop()
        self.problems += [*circles(rules, transitions), *self.misled(rules)]
        self.stop()
        axioms = [
            a for entry in s.axioms if (a := self.read(entry, partial(axiom, names=self.names))) is not None
        ]
        self.raw |= {f"transition:{entry.model.id}": entry.data for entry in s.transitions}
        self.raw |= {f"axiom:{entry.model.id}": entry.data for entry in s.axioms}
        done = self.done_when(outcomes)
        self.stop()
        return Law(
            acts, reforms, actors, steps, outcomes, self.names, self.names.parameters, tuple(axioms), rules,
            tuple(transitions), done, self.places, self.raw,
        )  # fmt: skip

    def stop(self) -> None:
        """Raise if any problem has been found."""
        if self.problems:
            raise LawError(self.problems)

    def index(self, kind: str, entries: Iterable[Entry[M]], key: Callable[[M], str]) -> dict[str, M]:
        """Entries by their key; one written twice is a problem."""
        result: dict[str, M] = {}
        for entry in entries:
            name = key(entry.model)
            if name in result:
                self.problems.append(Problem(entry.place, "twice", f"the {kind} {name!r} is declared twice"))
            result[name] = entry.model
            self.places[f"{kind}:{name}"] = entry.place
            self.raw[f"{kind}:{name}"] = entry.data
        return result

    def read(self, entry: Entry[M], reader: Callable[[Entry[M]], R]) -> R | None:
        """Read an entry; what is wrong becomes a problem at its place."""
        try:
            return reader(entry)
        except ExpressionError as error:
            place = entry.document.place((*entry.path, *error.path))
            self.problems.append(Problem(place, "meaning", error.message))
        except ValueError as error:
            self.problems.append(Problem(entry.place, "meaning", str(error)))
        return None

    # ---- rules

    def rule(self, entry: Entry[source.Rule], parser: RuleParser) -> Rule | None:
        """One rule, read once for all laws that hold it."""
        known = self.parsed.get(id(entry.model))
        if known is not None:
            return known[1]
        rule = self.read(entry, parser.rule)
        if rule is not None:  # the model is kept as well, so that its id stays its own
            self.parsed[id(entry.model)] = entry.model, rule
        return rule

    def name_elsewhere(self) -> None:
        """Names that only other members of the family give."""
        tables = {"status": self.names.statuses, "amount": self.names.amounts}
        for rule in self.elsewhere:
            kind, name = target_of(rule) or ("suggestion", "")
            if kind != "suggestion" and rule.scope is not None:
                tables.get(kind, self.names.outcomes).setdefault(name, rule.scope)
                if rule.first_of:
                    self.names.status_values.setdefault(
                        name, tuple(dict.fromkeys(b.value for b in rule.first_of))
                    )

    def expand(self, entries: list[Entry[source.Rule]]) -> list[Entry[source.Rule]]:
        """Fill in ``like``: a rule is another rule with some keys changed."""
        by_id: dict[str, Entry[source.Rule]] = {}
        for entry in entries:
            if entry.model.id in by_id:
                self.problems.append(
                    Problem(entry.place, "twice", f"the rule {entry.model.id!r} is written twice")
                )
            by_id[entry.model.id] = entry
        result: list[Entry[source.Rule]] = []
        for entry in entries:
            if entry.model.like is None:
                result.append(entry)
                continue
            data, seen = dict(entry.data), {entry.model.id}
            while (like := data.pop("like", None)) is not None:
                base = by_id.get(like)
                if base is None or like in seen:
                    why = (
                        "refers to itself"
                        if like in seen
                        else f"no rule is called {like!r}{nearest(like, by_id)}"
                    )
                    self.problems.append(Problem(entry.document.place((*entry.path, "like")), "like", why))
                    break
                seen.add(like)
                kept = {k: v for k, v in base.data.items() if k not in ("counterpart", "id")}
                data = {**kept, **data}
            result.append(Entry(source.Rule.model_validate(data), data, entry.document, entry.path))
        return result

    def name_targets(self, entries: list[Entry[source.Rule]], outcomes: dict[str, source.Outcome]) -> None:
        """Learn each status, outcome and amount with its scope from the rules that give it."""
        kinds = {"status": self.names.statuses, "amount": self.names.amounts}
        for entry in entries:
            target = target_of(entry.model)
            if target is None:
                message = "gives exactly one of gives, status, suggests, warning, amount"
                self.problems.append(Problem(entry.place, "outcome", message))
                continue
            kind, name = target
            scope = entry.model.scope
            if scope not in self.names.scopes:
                hint = nearest(str(scope), self.names.scopes)
                self.problems.append(Problem(entry.place, "scope", f"no scope is called {scope!r}{hint}"))
                continue
            if kind == "suggestion":
                continue
            table = kinds.get(kind, self.names.outcomes)
            if table.setdefault(name, scope) != scope:
                self.problems.append(
                    Problem(entry.place, "scope", f"{name!r} is given in {table[name]} elsewhere")
                )
            declared = outcomes.get(name)
            wanted = {"status": "status", "amount": "amount", "warning": "warning"}.get(kind)
            if declared is None:
                hint = nearest(name, outcomes)
                self.problems.append(
                    Problem(entry.place, "outcome", f"{name!r} is not declared in outcomes{hint}")
                )
            elif wanted != (declared.kind if declared.kind in ("status", "amount", "warning") else None):
                self.problems.append(
                    Problem(entry.place, "outcome", f"{name!r} is declared as {declared.kind}")
                )
            if entry.model.first_of:
                self.names.status_values[name] = tuple(dict.fromkeys(b.value for b in entry.model.first_of))

    def begin(self, rules: dict[str, Rule], acts: dict[str, source.Act]) -> dict[str, Rule]:
        """A rule of an act's first day, whose counterpart ends the day before, was introduced that day."""
        pairs = {r.id: r.counterpart for r in rules.values() if r.counterpart is not None}
        pairs |= {b: a for a, b in pairs.items() if b not in pairs}
        for id_, rule in rules.items():
            before = rules.get(pairs.get(id_, ""))
            first, act = rule.wordings[0].first, acts[rule.provision.prefix]
            said = isinstance(head := rule.raw.get("wording"), dict) and head.get("began")
            if said or before is None or first is None or first != act.from_:
                continue
            if before.wordings[-1].last == first - timedelta(days=1):
                rules[id_] = replace(rule, introduced=True)
        return rules

    def defeat(self, rules: dict[str, Rule], entries: list[Entry[source.Rule]]) -> dict[str, Rule]:
        """Put each rule that defeats others among their exceptions."""
        added: dict[str, list[RuleException]] = {}
        for entry in entries:
            rule = rules[entry.model.id]
            for n, pattern in enumerate(entry.model.defeats):
                hits = [r for r in rules.values() if covers(pattern, r.id) and r.id != rule.id]
                if not hits:
                    place = entry.document.place((*entry.path, "defeats", n))
                    known = {*rules, *(r.provision.id for r in rules.values())}
                    self.problems.append(
                        Problem(place, "defeats", f"{pattern!r} defeats nothing{nearest(pattern, known)}")
                    )
                for hit in hits:
                    through = self.way(hit.scope, rule.scope, entry)
                    if through is not None:
                        added.setdefault(hit.id, []).append(RuleException(rule.id, through))
        return {i: replace(r, exceptions=(*r.exceptions, *added.get(i, ()))) for i, r in rules.items()}

    def misled(self, rules: dict[str, Rule]) -> list[Problem]:
        """Exceptions of another scope that no link leads to."""
        found: list[Problem] = []
        for rule in rules.values():
            for exception in rule.exceptions:
                other = rules.get(exception.rule) if isinstance(exception, RuleException) else None
                if isinstance(exception, RuleException) and other is not None:
                    scope = self.names.follow(rule.scope, exception.through)
                    if scope != other.scope:
                        message = f"the exception {other.id} is of {other.scope}; name the link with through:"
                        found.append(Problem(rule.place, "unless", message))
        return found

    def way(self, start: str, end: str, entry: Entry[source.Rule]) -> tuple[str, ...] | None:
        """The links from a scope to that of a rule that defeats one of it."""
        if start == end:
            return ()
        links = [n for n in self.names.scopes[start].links if self.names.link(start, n) == (end, False)]
        if entry.model.through in links:
            return (str(entry.model.through),)
        if len(links) == 1:
            return (links[0],)
        message = (
            f"a rule of {end} can defeat one of {start} only through one single link; name it with through:"
        )
        self.problems.append(Problem(entry.place, "defeats", message))
        return None

    def supersede(self, rules: dict[str, Rule], reforms: Iterable[source.Reform]) -> dict[str, Rule]:
        """Mark the rules that an adopted or tabled reform replaces, from the first such day."""
        for reform in sorted(reforms, key=lambda r: r.day, reverse=True):
            if reform.status == "proposal":
                continue
            for id_, rule in rules.items():
                if any(covers(p, id_) for p in reform.replaces):
                    rules[id_] = replace(rule, superseded=reform.day, superseded_by=reform.id)
        return rules

    # ---- the rest

    def done_when(self, outcomes: dict[str, source.Outcome]) -> dict[str, e.Condition]:
        """When each outcome has been performed, where it says so."""
        result: dict[str, e.Condition] = {}
        for entry in self.sources.outcomes:
            name = entry.model.id
            if entry.model.done_when is None or name not in self.names.outcomes:
                continue
            parser = Parser(self.names, self.names.outcomes[name])
            read = self.read(entry, lambda x, p=parser: p.condition(x.model.done_when, ("done_when",)))  # type: ignore[misc]
            if read is not None:
                result[name] = read
        return result
