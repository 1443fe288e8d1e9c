# SPDX-License-Identifier: EUPL-1.2
"""Speed, measured beside the peers in one run: docs/benchmarks.md."""
