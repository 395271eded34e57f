"""A gateway to practise on: the vendor's API over HTTP, the payer's page, callbacks, and behaviours by name."""

from pos_app.sandbox.service import Sandbox
from pos_app.sandbox.tokens import SandboxCredentials

__all__ = ["Sandbox", "SandboxCredentials"]
