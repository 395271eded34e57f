"""The user manual inside the app: F1 opens it at what is on the screen."""
