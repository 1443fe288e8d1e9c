# SPDX-License-Identifier: EUPL-1.2
"""Sums and days: intervals in whole öre, deadlines with an earliest and a latest day."""
