# SPDX-License-Identifier: EUPL-1.2
"""A law as JSON: everything its rule files say, resolved, for other systems to read."""

import datetime as dt
from typing import Any

from api.v1.catalogue import in_force, plain, rule_shown
from engine.corpus.fingerprint import core_hash, texts_hash
from engine.language.law import Law

FORMAT = "lagspar-law/1"


def law_json(law: Law, day: dt.date | None = None) -> dict[str, Any]:
    """A law as plain data. With a day, only rules in force that day; everything they may read is whole.

    ``sha256`` is the hash that answers carry for the same law; everything but rules stands under the kind
    and id of its rule file.
    """
    words: dict[str, dict[str, Any]] = {}
    for key, raw in law.raw.items():
        kind, _, id_ = key.partition(":")
        words.setdefault(kind, {})[id_] = plain(raw)
    return {
        "format": FORMAT,
        "as_of": plain(day),
        "sha256": core_hash(law),
        "texts_sha256": texts_hash(law),
        "acts": {prefix: plain(act) for prefix, act in sorted(law.acts.items())},
        "rules": [rule_shown(law, r) for r in law.rules.values() if day is None or in_force(r, day)],
        **{kind: dict(sorted(held.items())) for kind, held in sorted(words.items()) if kind != "act"},
    }
