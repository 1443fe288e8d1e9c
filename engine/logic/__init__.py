# SPDX-License-Identifier: EUPL-1.2
"""The expression tree, its meaning in three values, and the reference evaluator."""
