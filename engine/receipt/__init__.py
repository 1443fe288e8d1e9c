# SPDX-License-Identifier: EUPL-1.2
"""What an answer is, byte for byte: canonical JSON and its hash."""
