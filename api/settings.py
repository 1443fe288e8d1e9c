# SPDX-License-Identifier: EUPL-1.2
"""What can be set from outside, with what holds when nothing is set."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Settings of the service, from the environment (``LAGSPAR_…``)."""

    model_config = SettingsConfigDict(env_prefix="LAGSPAR_", extra="ignore")

    root: Path = Path(__file__).parents[1]
    """The folder that holds ``rules/``."""
    workers: int = Field(default=2, ge=1, le=32)
    """Worker processes of the engine."""
    waiting: int = Field(default=64, ge=1)
    """Requests that may wait for the engine; the next one is asked to come back."""
    allowed_hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
    """Names the service answers to, so that no foreign page can reach it under a name of its own."""
    contact_name: str = "Lagspår"
    contact_url: str = "http://127.0.0.1:8000/om"
    contact_email: str = "support@lagspar.example"
