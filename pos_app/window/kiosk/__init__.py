"""A till that stands alone: nobody leaves it without a PIN, the screen stays on, and a watchdog hears its heart."""
