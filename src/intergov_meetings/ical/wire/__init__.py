"""How a calendar is spelt: content lines and their values (RFC 5545, 3.1 and 3.3).

Here belongs what knows octets, names and escapes, and nothing of what an event says.
"""
