# SPDX-License-Identifier: EUPL-1.2
"""What the scenarios show and lack, as data and as a table, and the reasons for what they lack."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from scenarios.coverage_parts import TRUTHS, Covered, Part

REASONS = Path(__file__).parent.parent / "docs" / "tackning.md"
WORDS = {"true": "sann", "unknown": "okänd", "false": "falsk"}
_TRUTH = {sv: truth for truth, sv in WORDS.items()}
_ROW = re.compile(r"\|\s*`([^`|]+)`\s*\|([^|]*)\|([^|]*)\|\s*")


def reasons(file: Path, rules: dict[str, Covered]) -> tuple[dict[str, dict[str, str]], list[str]]:
    """The reasons of a page, by rule and truth, and what is wrong with them."""
    found: dict[str, dict[str, str]] = {}
    wrong: list[str] = []
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    for number, line in enumerate(lines, 1):
        match = _ROW.fullmatch(line)
        if match is None:
            continue
        id_, why = match[1], match[3].strip()
        wrong += [f"{file.name}:{number}: {text}" for text in _faults(id_, match[2], why, rules)]
        for word in _split(match[2]):
            if word in _TRUTH and why and id_ in rules:
                found.setdefault(id_, {})[_TRUTH[word]] = why
    return found, wrong


def _split(text: str) -> list[str]:
    return [word for word in re.split(r",|\boch\b|\s", text) if word]


def _faults(id_: str, truths: str, why: str, rules: dict[str, Covered]) -> Iterable[str]:
    if id_ not in rules:
        yield f"ingen regel heter {id_}"
        return
    if not why:
        yield f"{id_} saknar skäl"
    if not _split(truths):
        yield f"{id_} saknar vad som saknas"
    for word in _split(truths):
        if word not in _TRUTH:
            yield f"{word!r} är varken sann, okänd eller falsk"
        elif _TRUTH[word] not in rules[id_].missing:
            yield f"skälet behövs inte längre: {id_} saknar inte {word}"


def answer(
    rules: dict[str, Covered], why: dict[str, dict[str, str]], errors: list[str], count: int
) -> dict[str, Any]:
    """What the scenarios show, as data."""
    told = [_told(covered, why.get(id_, {})) for id_, covered in sorted(rules.items())]
    return {
        "scenarios": count,
        "areas": _areas(told),
        "missing": [{"rule": t["id"], "missing": t["missing"]} for t in told if t["missing"]],
        "errors": errors,
        "rules": told,
    }


def _told(covered: Covered, why: dict[str, str]) -> dict[str, Any]:
    return {
        "id": covered.rule.id,
        "area": _area(covered),
        "needed": _ordered(covered.needed),
        "seen": _ordered(covered.seen),
        "asserted": _ordered(covered.asserted),
        "missing": [t for t in covered.missing if t not in why],
        "reasons": why,
        "wordings": {name: _part(part) for name, part in covered.wordings.items()},
        "conditions": {text: _part(part) for text, part in covered.conditions.items()},
    }


def _area(covered: Covered) -> str:
    """The folder of the rule's act."""
    return Path(covered.rule.place.file).parent.name


def _part(part: Part) -> dict[str, list[str]]:
    return {"can": _ordered(part.can), "seen": _ordered(part.seen), "missing": part.missing}


def _ordered(truths: Iterable[str]) -> list[str]:
    return [t for t in TRUTHS if t in set(truths)]


def _areas(told: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for area in sorted({t["area"] for t in told}):
        mine = [t for t in told if t["area"] == area]
        conditions = [c for t in mine for c in t["conditions"].values()]
        shown = {t: sum(t in r["seen"] for r in mine) for t in TRUTHS}
        found.append(
            {
                "area": area,
                "rules": len(mine),
                **shown,
                "complete": sum(not r["missing"] for r in mine),
                "asserted": sum(set(r["needed"]) <= {*r["asserted"], *r["reasons"]} for r in mine),
                "conditions": len(conditions),
                "conditions_complete": sum(not c["missing"] for c in conditions),
            }
        )
    return found


_HEADS = ("område", "regler", "sann", "okänd", "falsk", "klara", "prövade", "villkor", "klara villkor")
_KEYS = ("area", "rules", *TRUTHS, "complete", "asserted", "conditions", "conditions_complete")


def table(found: dict[str, Any]) -> str:
    """The same to read: a table, what is missing and what is wrong."""
    rows = [[str(area[key]) for key in _KEYS] for area in found["areas"]]
    total = ["alla", *(str(sum(area[key] for area in found["areas"])) for key in _KEYS[1:])]
    lines = [list(_HEADS), *rows, total]
    wide = [max(len(line[n]) for line in lines) for n in range(len(_HEADS))]
    parts = [" ".join(_cell(text, n, wide[n]) for n, text in enumerate(line)).rstrip() for line in lines]
    parts += [f"\n{found['scenarios']} scenarier"]
    for missing in found["missing"]:
        parts.append(f"{missing['rule']} saknar {', '.join(WORDS[t] for t in missing['missing'])}")
    if found["missing"]:
        parts.append(f"{len(found['missing'])} regler saknar något")
    return "\n".join([*parts, *found["errors"]])


def _cell(text: str, column: int, wide: int) -> str:
    return text.rjust(wide) if column else text.ljust(wide)
