# SPDX-License-Identifier: EUPL-1.2
"""The law as of a date: content-addressed, with amendments laid over."""
