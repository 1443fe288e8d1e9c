# SPDX-License-Identifier: EUPL-1.2
"""The law, the facts and what follows from them. Knows no web and no database."""

__version__ = "0.1.0"
