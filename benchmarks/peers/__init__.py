# SPDX-License-Identifier: EUPL-1.2
"""What runs in the peers' own environment and process. Nothing of ours imports it: it is started."""
