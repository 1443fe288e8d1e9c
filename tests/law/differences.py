# SPDX-License-Identifier: EUPL-1.2
"""Where an older wording and its successor differ by the text of the law itself, and how."""

DIFFERENT: dict[str, str] = {}
"""The older rule → what the newer text says otherwise."""

ENDED: dict[str, str] = {
    "sol2001.k3.p4.m1.offer-help": "6 kap. 3 § of the 2025 Act only says that the committee tells about its help.",
}
"""Rules that ended with no successor → why."""
