"""What newer standards add to an event: participants, places, links, languages.

RFC 9073 gives an event components of its own, RFC 9253 links and relations. Programs that do not
know them pass them over, or do worse: only the profile `rich` has them. All of it stands in the
description as well. Here is decided what they say of a meeting, not how they are spelt.
"""
