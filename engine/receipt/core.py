# SPDX-License-Identifier: EUPL-1.2
"""What a receipt covers: ids, subjects, truths, reasons, citations, computed days and sums; no texts."""

from typing import Any


def core(answer: dict[str, Any]) -> dict[str, Any]:
    """What the receipt covers: ids, subjects, truths, because, cites, computed days and sums; no texts."""
    rows = [
        {
            k: o[k]
            for k in (
                "id",
                "subject",
                "truth",
                "rules",
                "cites",
                "deadlines",
                "due",
                "open_in",
                "open_for",
                "rests_on_assessments",
            )
        }
        for o in answer["outcomes"]
    ]
    amounts = [
        {k: v for k, v in a.items() if k not in ("text", "lines")}
        | {"lines": [{k: v for k, v in x.items() if k != "text"} for x in a["lines"]]}
        for a in answer["amounts"]
    ]
    warnings = [{k: w[k] for k in ("id", "subject", "truth", "rules")} for w in answer["warnings"]]
    nodes = [{k: n[k] for k in ("id", "truth", "because", "cite")} for n in answer["trace"]["nodes"]]
    return {
        "law": answer["law"]["sha256"],
        "as_of": answer["law"]["as_of"],
        "outcomes": rows,
        "amounts": amounts,
        "warnings": warnings,
        "nodes": nodes,
    }
