"""Rahmet POS: a desktop point of sale for QR wallet payments through Rahmet Pay."""

__version__ = "0.1.0"
