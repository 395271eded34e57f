"""What the shop has chosen: `load_settings` answers it all, checked, or names what is wrong."""

from pos_app.settings.choices import ApiVersion, QrLink, Settings
from pos_app.settings.errors import SettingError, SettingsError
from pos_app.settings.loading import load_settings

__all__ = ["ApiVersion", "QrLink", "SettingError", "Settings", "SettingsError", "load_settings"]
