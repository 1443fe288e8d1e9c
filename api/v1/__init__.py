# SPDX-License-Identifier: EUPL-1.2
"""Version 1 of the JSON API."""

API = "/api/v1"
