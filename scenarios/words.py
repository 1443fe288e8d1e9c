# SPDX-License-Identifier: EUPL-1.2
"""The Swedish forms of scopes, links, lists and relations that the vocabulary does not hold.

A scope or link that is missing here still works under the word in ``rules/vocabulary/scopes.yaml``.
"""

from dataclasses import dataclass

from engine.language.source import Scope

# Scope → the definite form and the plural.
_SCOPES = {
    "person": ("personen", "personer"),
    "household": ("hushållet", "hushåll"),
    "report": ("orosanmälan", "orosanmälningar"),
    "investigation": ("utredningen", "utredningar"),
    "incident": ("händelsen", "händelser"),
    "income": ("inkomsten", "inkomster"),
    "permit": ("uppehållstillståndet", "uppehållstillstånd"),
    "application": ("ansökan", "ansökningar"),
    "decision": ("beslutet", "beslut"),
    "placement": ("placeringen", "placeringar"),
}
_LINKS = {
    "about": "den berörda",
    "of": "den berörda",
    "victim": "den utsatta",
    "suspects": "misstänkta",
    "applicant": "sökanden",
    "application": "ansökan",
    "parties": "parter",
    "guardians": "vårdnadshavare",
    "partner": "partner",
    "close_to": "närstående",
}
RELATIONS = {
    "barnet": "child",
    "vårdnadshavaren": "guardian",
    "partnern": "partner",
    "den närstående": "close",
}
"""What a person is called → the relation to the person the case is about."""
RELATION_CELLS = {"barn": "child", "vårdnadshavare": "guardian", "partner": "partner", "närstående": "close"}
"""The same in a table, under the heading "relation"."""
PREPOSITIONS = ("om", "för", "av", "mot", "från")
"""What stands before the target of an item's first link: "orosanmälan "r1" om barnet "c1""."""
ASKED = {"client": "den enskilde", "caseworker": "handläggaren", "register": "registret"}
"""Who a question goes to when no assessor is named."""
REFUSALS = {
    "unknown-fact": "okänd uppgift",
    "wrong-type": "fel slags värde",
    "out-of-range": "orimligt värde",
    "contradiction": "motsägelse",
    "judgement-as-fact": "bedömning som uppgift",
    "unknown-law": "okänd lag",
    "outside-corpus": "utanför lagen som finns här",
    "too-large": "för stort",
    "not-json": "inte JSON",
}
"""Why a description is refused."""


@dataclass(frozen=True, slots=True)
class Words:
    """A scope in Swedish."""

    definite: str
    plural: str


def scope_words(name: str, scope: Scope) -> Words:
    """The Swedish forms of a scope."""
    definite, plural = _SCOPES.get(name, (scope.label.sv, scope.list))
    return Words(definite, plural)


def link_word(link: str) -> str:
    """A link in Swedish."""
    return _LINKS.get(link, link)


def has_words(scope: str) -> bool:
    """Whether a scope has Swedish forms of its own."""
    return scope in _SCOPES


def has_link_word(link: str) -> bool:
    """Whether a link has a Swedish word."""
    return link in _LINKS
