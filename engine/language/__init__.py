# SPDX-License-Identifier: EUPL-1.2
"""The rule language: its models, its loader with file:line:column errors, its JSON Schema and its lint."""
