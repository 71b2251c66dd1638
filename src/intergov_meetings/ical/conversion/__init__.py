"""From what a calendar says to meetings: what it states is carried over, the rest is reported.

A calendar knows titles, times, places and names as text. Nothing is made of that which it does not
say: who is a State, which function somebody has, what a place is called in its country.
"""
