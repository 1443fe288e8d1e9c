# SPDX-License-Identifier: EUPL-1.2
"""A case: subjects, facts, lists and what nobody knows."""
