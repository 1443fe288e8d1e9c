# SPDX-License-Identifier: EUPL-1.2
"""What somebody meant: the nearest of many phrases, by letter triples and then by longest common runs."""

import difflib
from collections import Counter, defaultdict
from collections.abc import Iterable

_LOOKED_UP = 8000
"""How many (triple, phrase) pairs a look-up follows, the rarest triples first."""
_COMPARED = 40
_MATCHED = 6
_LEAST = 0.5


def nearest(word: str, known: Iterable[str]) -> str:
    """A Swedish "did you mean", or nothing."""
    close = difflib.get_close_matches(word, sorted(set(known)), n=1, cutoff=0.6)
    return f"; menade du {close[0]!r}?" if close else ""


class Index:
    """Phrases that can be looked up by something that is nearly one of them."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.phrases = sorted(set(phrases))
        self._holders: dict[str, list[int]] = defaultdict(list)
        for n, phrase in enumerate(self.phrases):
            for part in set(_triples(phrase)):
                self._holders[part].append(n)

    def nearest(self, text: str, count: int = 3) -> list[str]:
        """The phrases nearest to a text, the nearest first; none if nothing is near."""
        found = sorted(self._likely(text), key=lambda phrase: (-_alike(text, phrase), phrase))[:_MATCHED]
        matcher = difflib.SequenceMatcher(autojunk=False)
        matcher.set_seq2(text.lower())
        ranked: list[tuple[float, str]] = []
        for phrase in found:
            matcher.set_seq1(phrase.lower())
            ranked.append((-matcher.ratio(), phrase))
        return [phrase for score, phrase in sorted(ranked)[:count] if -score >= _LEAST]

    def _likely(self, text: str) -> list[str]:
        """The phrases that share most with a text, a rare triple counting more than a common one."""
        weights: dict[int, float] = defaultdict(float)
        left = _LOOKED_UP
        for holders in sorted((self._holders.get(part, []) for part in set(_triples(text))), key=len):
            left -= len(holders)
            if left < 0 and weights:
                break
            for n in holders:
                weights[n] += 1 / len(holders)
        return [self.phrases[n] for n in sorted(weights, key=lambda n: (-weights[n], n))[:_COMPARED]]


def _triples(text: str) -> list[str]:
    padded = f"  {text.lower()} "
    return [padded[n : n + 3] for n in range(len(padded) - 2)]


def _alike(one: str, other: str) -> float:
    """How much of two texts' triples is shared (Dice)."""
    mine, theirs = Counter(_triples(one)), Counter(_triples(other))
    return 2 * (mine & theirs).total() / (mine.total() + theirs.total())
