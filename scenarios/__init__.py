# SPDX-License-Identifier: EUPL-1.2
"""Scenarios in Swedish: what a legal expert expects of the law, run against the rules."""
