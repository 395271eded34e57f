"""What every test stands on."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
for _name in tuple(os.environ):
    if _name.startswith("POS_"):
        del os.environ[_name]
