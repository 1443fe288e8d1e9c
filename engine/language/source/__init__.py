# SPDX-License-Identifier: EUPL-1.2
"""The shape of each rule file, as written: what the JSON Schema for editors is made from.

Conditions, terms and sums stay plain data here; :mod:`engine.language.parser` reads them once every
name is known.
"""

from engine.language.source.acts import Act, Reform
from engine.language.source.amendments import Amendment, AmendmentHead, AmendmentSlot, Operation
from engine.language.source.base import Part, Text
from engine.language.source.outcomes import Outcome, Role
from engine.language.source.parameters import ParameterFile, Row, Version
from engine.language.source.rules import (
    Branch,
    Cite,
    Deadline,
    FileWording,
    LawFile,
    Read,
    Rule,
    RuleExcept,
    Transition,
    Wording,
)
from engine.language.source.vocabulary import Actor, Axiom, Bounds, Fact, Phrases, Scope, Step

__all__ = [
    "Act",
    "Actor",
    "Amendment",
    "AmendmentHead",
    "AmendmentSlot",
    "Axiom",
    "Bounds",
    "Branch",
    "Cite",
    "Deadline",
    "Fact",
    "FileWording",
    "LawFile",
    "Operation",
    "Outcome",
    "ParameterFile",
    "Part",
    "Phrases",
    "Read",
    "Reform",
    "Role",
    "Row",
    "Rule",
    "RuleExcept",
    "Scope",
    "Step",
    "Text",
    "Transition",
    "Version",
    "Wording",
]
