# SPDX-License-Identifier: EUPL-1.2
"""Why, why not yet, and what to ask: answers in words, with the sentence of law behind each."""
