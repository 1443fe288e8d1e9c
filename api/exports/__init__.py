# SPDX-License-Identifier: EUPL-1.2
"""The law as documents for people and for other systems: the law book, JSON and LegalRuleML."""
