# SPDX-License-Identifier: EUPL-1.2
"""The service around the engine: JSON, pages and commands."""
