# SPDX-License-Identifier: EUPL-1.2
"""What somebody meant: the nearest of many phrases, by letter triples and then by longest common runs."""

import difflib
from collections import Counter, defaultdict
from collections.abc import Iterable

_LOOKED_AT = 12
_LEAST = 0.5


def nearest(word: str, known: Iterable[str]) -> str:
    """A Swedish "did you mean", or nothing."""
    close = difflib.get_close_matches(word, sorted(set(known)), n=1, cutoff=0.6)
    return f"; menade du {close[0]!r}?" if close else ""


class Index:
    """Phrases that can be looked up by something that is nearly one of them."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.phrases = sorted(set(phrases))
        self._sizes: list[int] = []
        self._holders: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for n, phrase in enumerate(self.phrases):
            parts = _triples(phrase)
            self._sizes.append(parts.total())
            for part, times in parts.items():
                self._holders[part].append((n, times))

    def nearest(self, text: str, count: int = 3) -> list[str]:
        """The phrases nearest to a text, the nearest first; none if nothing is near."""
        parts = _triples(text)
        shared: Counter[int] = Counter()
        for part, times in parts.items():
            for n, there in self._holders.get(part, ()):
                shared[n] += min(times, there)
        size = parts.total()
        likely = sorted(shared, key=lambda n: (-2 * shared[n] / (size + self._sizes[n]), n))[:_LOOKED_AT]
        matcher = difflib.SequenceMatcher(autojunk=False)
        matcher.set_seq2(text.lower())
        ranked: list[tuple[float, str]] = []
        for n in likely:
            matcher.set_seq1(self.phrases[n].lower())
            ranked.append((-matcher.ratio(), self.phrases[n]))
        return [phrase for score, phrase in sorted(ranked)[:count] if -score >= _LEAST]


def _triples(text: str) -> Counter[str]:
    padded = f"  {text.lower()} "
    return Counter(padded[n : n + 3] for n in range(len(padded) - 2))
