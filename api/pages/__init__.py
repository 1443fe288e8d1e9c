# SPDX-License-Identifier: EUPL-1.2
"""The pages: server-rendered, no script, nothing stored."""
