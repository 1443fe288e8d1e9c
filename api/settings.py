# SPDX-License-Identifier: EUPL-1.2
"""What can be set from outside, with what holds when nothing is set."""

from pathlib import Path

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from engine.inference.disagreement import key_of


class Settings(BaseSettings):
    """Settings of the service, from the environment (``LAGSPAR_…``)."""

    model_config = SettingsConfigDict(env_prefix="LAGSPAR_", extra="ignore", hide_input_in_errors=True)

    root: Path = Path(__file__).parents[1]
    """The folder that holds ``rules/``."""
    var: Path | None = None
    """The folder for what the service writes; ``var/`` in the root unless set."""
    workers: int = Field(default=2, ge=1, le=32)
    """Worker processes of the engine."""
    waiting: int = Field(default=64, ge=1)
    """Requests that may wait for the engine; the next one is asked to come back."""
    allowed_hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
    """Names the service answers to, so that no foreign page can reach it under a name of its own."""
    fault_key: SecretStr | None = None
    """32 random bytes in base64 that seal what is kept when the evaluators differ."""
    fault_key_file: Path | None = None
    """A file that holds that key instead."""
    contact_name: str = "Lagspår"
    contact_url: str = "http://127.0.0.1:8000/om"
    contact_email: str = "support@lagspar.example"

    @field_validator("fault_key")
    @classmethod
    def _fit(cls, key: SecretStr | None) -> SecretStr | None:
        if key is not None:
            key_of(key.get_secret_value())
        return key

    @model_validator(mode="after")
    def _readable(self) -> "Settings":
        self.key()
        return self

    @property
    def faults(self) -> Path:
        """The folder of what is kept when the evaluators differ."""
        return (self.var or self.root / "var") / "faults"

    def key(self) -> bytes | None:
        """The key of that folder, read anew each time and held nowhere."""
        if self.fault_key is not None:
            return key_of(self.fault_key.get_secret_value())
        if self.fault_key_file is None:
            return None
        try:
            return key_of(self.fault_key_file.read_text("ascii"))
        except OSError as error:
            raise ValueError(f"the fault key file cannot be read: {error.strerror}") from None
