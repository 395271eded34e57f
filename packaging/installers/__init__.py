"""Makes what a shop installs: wheel, folder, Debian package. The standard library alone runs it: `make dist`."""
