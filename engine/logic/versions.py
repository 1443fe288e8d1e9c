# SPDX-License-Identifier: EUPL-1.2
"""Which versions of a dated parameter the possible days reach."""

import datetime as dt

from engine.case.values import Possible
from engine.language.source import ParameterFile, Version


def reachable(parameter: ParameterFile, day: Possible) -> list[Version] | None:
    """The versions that possible days reach; ``None`` if some possible day has none, which is unknown."""
    if day.none or not day.has_values:
        return None
    found = [v for v in parameter.versions if not day.cut(v.from_, v.to).empty]
    if day.values is not None:
        covered = all(any(not _outside(v, d) for v in found) for d in day.values)
    else:
        covered = day.low is not None and day.high is not None and _tile(found, day)
    return found if covered else None


def _outside(version: Version, day: dt.date) -> bool:
    before = version.from_ is not None and day < version.from_
    return before or (version.to is not None and day > version.to)


def _tile(found: list[Version], day: Possible) -> bool:
    """Whether versions cover an interval of days without a gap."""
    reach = day.low
    for version in sorted(found, key=lambda v: v.from_ or day.low):
        if version.from_ is not None and version.from_ > reach:
            return False
        if version.to is None or version.to >= day.high:
            return True
        reach = version.to.fromordinal(version.to.toordinal() + 1)
    return False
