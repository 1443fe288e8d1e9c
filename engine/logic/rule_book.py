# SPDX-License-Identifier: EUPL-1.2
"""The rules of a family of laws, each under a key: an amendment may make two rules of one id."""

from itertools import count

from engine.language.law import Rule


class RuleBook:
    """Keys for rules: the id, and for a further variant of it the id with a number."""

    def __init__(self) -> None:
        self.rules: dict[str, Rule] = {}
        self._keys: dict[int, tuple[Rule, str]] = {}

    def key(self, rule: Rule) -> str:
        """The key of a rule; equal rules of different laws are one."""
        known = self._keys.get(id(rule))
        if known is None:  # the rule is kept as well, so that its id stays its own
            known = self._keys[id(rule)] = rule, self._find(rule)
        return known[1]

    def _find(self, rule: Rule) -> str:
        key = rule.id
        for n in count(2):
            if self.rules.setdefault(key, rule) == rule:
                break
            key = f"{rule.id}#{n}"
        return key
