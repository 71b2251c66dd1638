"""Worked examples. Each is a package that can be run: `python -m examples.tashkent_2024`."""
