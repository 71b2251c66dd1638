"""What newer standards add to an event: participants, places, links, languages.

RFC 9073 gives an event components of its own, RFC 9253 links and relations. Programs that do not
know them pass them over, or do worse: only the profile `rich` writes them. All of it stands in the
description as well.
"""
