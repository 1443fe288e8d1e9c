# SPDX-License-Identifier: EUPL-1.2
"""The words of the law that steps are made of: facts, actors, scopes and what rules can give."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from engine.language import source
from engine.language.files import folder, read_files
from scenarios.problems import MisfitError
from scenarios.suggestions import nearest
from scenarios.words import link_word, scope_words

RULES = Path(__file__).parent.parent / "rules"
_READ = ("vocabulary/", "outcomes/", "amendments/")
CLAIMS = ("obligation", "right", "power", "prohibition", "recommended_measure", "status")


@dataclass(frozen=True)
class Vocabulary:
    """Every word that a scenario may use."""

    facts: dict[str, source.Fact]
    scopes: dict[str, source.Scope]
    actors: dict[str, source.Actor]
    outcomes: dict[str, source.Outcome]
    themes: dict[str, str]
    """Fact → the theme whose file it stands in."""
    amendments: dict[str, source.Amendment] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Path = RULES) -> "Vocabulary":
        """The words in a rule folder, also while its rules have faults."""
        found = read_files({k: v for k, v in folder(root).items() if k.startswith(_READ)})
        return cls(
            {e.model.id: e.model for e in found.facts},
            {name: e.model for name, e in found.scopes},
            {e.model.id: e.model for e in found.actors},
            {e.model.id: e.model for e in found.outcomes},
            {e.model.id: Path(e.place.file).stem for e in found.facts},
            {name: e.model for name, e in found.amendments.items()},
        )

    @cached_property
    def actor_ids(self) -> dict[str, str]:
        """Swedish name of an actor → its id."""
        return {a.label.sv: a.id for a in self.actors.values()}

    @cached_property
    def definite(self) -> dict[str, str]:
        """What an item of a scope is called → the scope."""
        return {scope_words(name, scope).definite: name for name, scope in self.scopes.items()}

    @cached_property
    def plurals(self) -> dict[str, str]:
        """What a list is called → its scope."""
        return {scope_words(name, s).plural: name for name, s in self.scopes.items() if not s.single}

    def links(self, scope: str) -> dict[str, str]:
        """What a link of a scope is called → the link."""
        return {link_word(link): link for link in self.scopes[scope].links}

    def outcome(self, named: str, kinds: tuple[str, ...]) -> str:
        """The id of an outcome that is named by its id or its whole text."""
        known = {o.id: o for o in self.outcomes.values() if o.kind in kinds}
        if named in known:
            return named
        found = [o.id for o in known.values() if o.text.sv.rstrip(".") == named.rstrip(".")]
        if len(found) == 1:
            return found[0]
        if found:
            raise MisfitError(f"flera utfall har texten {named!r}; skriv id i stället: {', '.join(found)}")
        if named in self.outcomes:
            raise MisfitError(
                f"{named!r} är av slaget {self.outcomes[named].kind}, som sägs på ett annat sätt"
            )
        texts = [o.text.sv for o in known.values()]
        raise MisfitError(f"det finns inget utfall {named!r}{nearest(named, [*known, *texts])}")

    def fact(self, named: str) -> source.Fact:
        """A fact that is named by its id, its label or its question."""
        if named in self.facts:
            return self.facts[named]
        found = [f for f in self.facts.values() if named in (f.label.sv, f.question.sv)]
        if len(found) == 1:
            return found[0]
        if found:
            raise MisfitError(
                f"flera uppgifter heter {named!r}; skriv id i stället: {', '.join(f.id for f in found)}"
            )
        names = [*self.facts, *(f.label.sv for f in self.facts.values())]
        raise MisfitError(f"det finns ingen uppgift {named!r}{nearest(named, names)}")

    def actor(self, named: str) -> str:
        """The id of an actor that is named in Swedish."""
        if named not in self.actor_ids:
            raise MisfitError(f"det finns ingen aktör {named!r}{nearest(named, self.actor_ids)}")
        return self.actor_ids[named]

    def amendment(self, named: str) -> source.Amendment:
        """A proposal that is named by its id."""
        if named not in self.amendments:
            raise MisfitError(f"det finns inget förslag {named!r}{nearest(named, self.amendments)}")
        return self.amendments[named]
