"""Recurrence rules: what RFC 5545 (3.3.10) lets recur, and when it does.

Rules come from files of anybody, so nothing here goes further than a window and a number of steps.
"""
